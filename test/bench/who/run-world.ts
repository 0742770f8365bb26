import { baselines } from "./baselines.ts";
import type { MeasureName, Measures } from "./measures.ts";
import { oracle } from "./oracle.ts";
import { ours } from "./ours.ts";
import { simulate } from "./simulate.ts";
import { type Interval, intervalOf } from "./statistics.ts";
import type { World } from "./world.ts";

export type PolicyResult = {
  policy: string;
  /** As measured, per seed and over seeds. */
  absolute: Record<MeasureName, Interval>;
  /** Each seed's measure as a share of the oracle's on the same seed. */
  share: Record<MeasureName, Interval>;
};

export type WorldResult = {
  world: string;
  seeds: number[];
  policies: PolicyResult[];
  /** Ours less the best other policy that is no oracle, per measure, paired by seed, in shares of the oracle's. */
  lead: Record<MeasureName, Interval & { over: string }>;
};

/** Lives through one world with every policy, on the same seeds. */
export function runWorld(world: World, seeds: readonly number[], onRun: () => void): WorldResult {
  const measured = [oracle, ours(), ...baselines].map((policy) => ({
    policy: policy.name,
    bySeed: seeds.map((seed) => {
      const measures = simulate(world, policy, seed);
      onRun();
      return measures;
    }),
  }));
  const best = measured[0]?.bySeed ?? [];
  const results = measured.map(({ policy, bySeed }) => ({
    policy,
    absolute: each((name) => intervalOf(bySeed.map((one) => one[name]))),
    share: each((name) => intervalOf(sharesOf(bySeed, best, name))),
  }));
  return { world: world.name, seeds: [...seeds], policies: results, lead: leadOf(measured, best) };
}

function leadOf(
  measured: readonly { policy: string; bySeed: readonly Measures[] }[],
  best: readonly Measures[],
): WorldResult["lead"] {
  const [, own, ...others] = measured;
  return each((name) => {
    const mine = sharesOf(own?.bySeed ?? [], best, name);
    const strongest = others
      .map(({ policy, bySeed }) => ({ policy, shares: sharesOf(bySeed, best, name) }))
      .toSorted((a, b) => intervalOf(b.shares).mean - intervalOf(a.shares).mean)[0];
    const lead = intervalOf(mine.map((share, index) => share - (strongest?.shares[index] ?? 0)));
    return { ...lead, over: strongest?.policy ?? "" };
  });
}

/** Where even the oracle has nothing, there is nothing to have: both count as all of it. */
function sharesOf(bySeed: readonly Measures[], best: readonly Measures[], name: MeasureName): number[] {
  return bySeed.map((one, index) => {
    const most = best[index]?.[name] ?? 0;
    return most === 0 ? 1 : one[name] / most;
  });
}

function each<T>(of: (name: MeasureName) => T): Record<MeasureName, T> {
  return {
    needsMet: of("needsMet"),
    promisesKept: of("promisesKept"),
    tiesAlive: of("tiesAlive"),
    reached: of("reached"),
    balance: of("balance"),
    introductions: of("introductions"),
  };
}
