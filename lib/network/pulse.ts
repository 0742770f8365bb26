import { addDays } from "../ledger/instant.ts";
import type { DigestEffect } from "../ledger/ledger-event.ts";
import type { Network } from "./network.ts";

/** A quarter. */
const pulseDays = 90;

/** What was done for people in the last 90 days: a flow, never a count of contacts. */
export function pulseOf(network: Network, now: string): DigestEffect["pulse"] {
  const since = addDays(now, -pulseDays);
  const recent = network.acts.filter((act) => act.at >= since && act.at <= now);
  const of = (kind: (typeof recent)[number]["kind"]) => recent.filter((act) => act.kind === kind);
  const forPeople = recent.filter((act) => act.kind !== "came-back").map((act) => act.contact);
  return {
    helped: new Set(forPeople).size,
    asksMet: of("ask-met").length,
    introductions: of("introduced").length,
    cameBack: new Set(of("came-back").map((act) => act.contact)).size,
    capturedLastWeek: network.lastCaptureAt >= addDays(now, -7),
  };
}
