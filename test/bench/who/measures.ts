import { isAlive, isThere, type Latent } from "./latent.ts";

/** Each is better when it is greater. Shares, but for `introductions`, which are counted per hundred needs. */
export const measureNames = [
  "needsMet",
  "promisesKept",
  "tiesAlive",
  "reached",
  "balance",
  "introductions",
] as const;
export type MeasureName = (typeof measureNames)[number];
export type Measures = Record<MeasureName, number>;

export const measureWords: Record<MeasureName, string> = {
  needsMet: "needs met before they expired",
  promisesKept: "promises kept in time",
  tiesAlive: "ties alive at the end",
  reached: "reached in a quarter",
  balance: "given back for what was taken",
  introductions: "introductions that helped",
};

export type Tally = { quarters: number[] };

export function newTally(): Tally {
  return { quarters: [] };
}

const quarterWeeks = 13;

export function tallyWeek(tally: Tally, latent: Latent): void {
  if ((latent.week + 1) % quarterWeeks !== 0) return;
  const there = latent.people.filter((person) => isThere(latent, person));
  const reached = there.filter((person) => person.reachedWeek > latent.week - quarterWeeks);
  tally.quarters.push(reached.length / there.length);
}

/** The first weeks are left out: nothing has been captured yet, and no policy can know better than another. */
const warmUpWeeks = 8;
/** A new tie is asked about once it had the time to die. */
const settledWeeks = 26;

export function measure(tally: Tally, latent: Latent): Measures {
  const last = latent.world.weeks - 1;
  const needs = latent.needs.filter((need) => need.from >= warmUpWeeks && need.expires <= last);
  const promises = latent.promises.filter((promise) => promise.due <= last);
  const ties = latent.people.filter((person) => person.startWeek <= last - settledWeeks);
  const taken = latent.people.filter((person) => person.taken > 0);
  const byIntroduction = needs.filter((need) => need.met === "introduction");
  return {
    needsMet: share(needs.filter((need) => need.met !== "").length, needs.length),
    promisesKept: share(
      promises.filter((one) => one.keptIn >= 0 && one.keptIn <= one.due).length,
      promises.length,
    ),
    tiesAlive: share(ties.filter((person) => isAlive(latent, person)).length, ties.length),
    reached: share(
      tally.quarters.reduce((sum, one) => sum + one, 0),
      tally.quarters.length,
    ),
    balance: share(
      taken.reduce((sum, person) => sum + Math.min(1, person.given / person.taken), 0),
      taken.length,
    ),
    introductions: 100 * share(byIntroduction.length, needs.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
