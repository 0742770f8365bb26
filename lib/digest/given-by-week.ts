import { daysBetween } from "../ledger/instant.ts";
import type { Network } from "../network/network.ts";
import { givenWeeks } from "./limits.ts";

/** How many things were done for people in each of the last 13 weeks, oldest first. A flow, never a count of contacts. */
export function givenByWeek(network: Network, now: string): number[] {
  const weeks = Array.from({ length: givenWeeks }, () => 0);
  for (const act of network.acts) {
    if (act.kind === "came-back" || act.at > now) continue;
    const index = givenWeeks - 1 - Math.floor(daysBetween(act.at, now) / 7);
    if (index >= 0) weeks[index] = (weeks[index] ?? 0) + 1;
  }
  return weeks;
}
