import { addDays, dayMs } from "../ledger/instant.ts";
import type { DigestEffect, Quarter } from "../ledger/ledger-event.ts";
import { favoursOverall } from "./favours.ts";
import type { Network } from "./network.ts";

/** A quarter. */
const pulseDays = 90;
const weekMs = 7 * dayMs;

/** What was done for people in the last 90 days, and in the 90 before: a flow, never a count of contacts. */
export function pulseOf(network: Network, now: string): DigestEffect["pulse"] {
  const middle = addDays(now, -pulseDays);
  return {
    ...quarterOf(network, middle, now),
    capturedLastWeek: network.lastCaptureAt >= addDays(now, -7),
    before: quarterOf(network, addDays(middle, -pulseDays), middle),
  };
}

function quarterOf(network: Network, from: string, to: string): Quarter {
  const acts = network.acts.filter((act) => act.at >= from && act.at <= to);
  const of = (kind: (typeof acts)[number]["kind"]) => acts.filter((act) => act.kind === kind);
  const forPeople = acts.filter((act) => act.kind !== "came-back");
  const helped = forPeople.flatMap((act) =>
    act.other === undefined ? [act.contact] : [act.contact, act.other],
  );
  const times = forPeople.map((act) => Date.parse(act.at)).toSorted((a, b) => a - b);
  return {
    helped: new Set(helped).size,
    asksMet: of("ask-met").length,
    introductions: of("introduced").length,
    cameBack: new Set(of("came-back").map((act) => act.contact)).size,
    ...favoursOverall(network, from, to),
    weeksContributed: new Set(times.map((time) => Math.floor((Date.parse(to) - time) / weekMs))).size,
    longestSilenceDays: longestGapDays([Date.parse(from), ...times, Date.parse(to)]),
  };
}

function longestGapDays(times: readonly number[]): number {
  let longest = 0;
  for (const [index, time] of times.entries()) longest = Math.max(longest, time - (times[index - 1] ?? time));
  return Math.floor(longest / dayMs);
}
