import { forgetMeetings } from "../calendar/forget-meetings.ts";
import { addDays } from "../ledger/instant.ts";
import {
  actDays,
  closedLoopDays,
  heldDays,
  openLoopDays,
  pastMeetingDays,
  saidDays,
  seenDays,
} from "./limits.ts";
import type { Network } from "./network.ts";

/**
 * Drops what no later event can need, so that the network's size follows recent activity and not history.
 * Changes `network`.
 */
export function forgetOldThings(network: Network, at: string): void {
  const daysAgo = (days: number) => addDays(at, -days);
  const seenSince = daysAgo(seenDays).slice(0, 10);
  const closedSince = daysAgo(closedLoopDays);
  const openedSince = daysAgo(openLoopDays);
  const heldSince = daysAgo(heldDays);
  const actsSince = daysAgo(actDays);
  forget(network.seen, (day) => day < seenSince);
  forget(network.loops, (loop) =>
    loop.closedAt === "" ? loop.at < openedSince : loop.closedAt < closedSince,
  );
  const saidSince = daysAgo(saidDays);
  for (const contact of Object.values(network.contacts)) {
    if (contact.open.some((id) => network.loops[id] === undefined))
      contact.open = contact.open.filter((id) => network.loops[id] !== undefined);
    if (contact.said.some((said) => said.at < saidSince))
      contact.said = contact.said.filter((said) => said.at >= saidSince);
  }
  forget(network.held, (mail) => mail.at < heldSince);
  network.meetings = forgetMeetings(network.meetings, daysAgo(pastMeetingDays));
  network.acts = network.acts.filter((act) => act.at >= actsSince);
  network.returns = network.returns.filter((given) => given.at >= actsSince);
}

function forget<T>(record: Record<string, T>, isOld: (value: T) => boolean): void {
  for (const key in record) {
    const value = record[key];
    if (value !== undefined && isOld(value)) delete record[key];
  }
}
