import { forgetMeetings } from "../calendar/forget-meetings.ts";
import { addDays } from "../ledger/instant.ts";
import { actDays, closedLoopDays, pastMeetingDays, seenDays } from "./limits.ts";
import type { Network } from "./network.ts";

/**
 * Drops what no later event can need, so that the network's size follows recent activity and not history.
 * Changes `network`.
 */
export function forgetOldThings(network: Network, at: string): void {
  forget(network.seen, (day) => day < addDays(at, -seenDays).slice(0, 10));
  forget(network.loops, (loop) => loop.closedAt !== "" && loop.closedAt < addDays(at, -closedLoopDays));
  network.meetings = forgetMeetings(network.meetings, addDays(at, -pastMeetingDays));
  network.acts = network.acts.filter((act) => act.at >= addDays(at, -actDays));
}

function forget<T>(record: Record<string, T>, isOld: (value: T) => boolean): void {
  for (const [key, value] of Object.entries(record)) if (isOld(value)) delete record[key];
}
