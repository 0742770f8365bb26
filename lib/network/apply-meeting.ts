import { mergeMeetings } from "../calendar/merge-meetings.ts";
import type { MeetingEffect } from "../ledger/ledger-event.ts";
import { ownMax } from "./limits.ts";
import type { Network } from "./network.ts";

/**
 * Notes invitations, updates, cancellations and replies; UID, RECURRENCE-ID, SEQUENCE and DTSTAMP decide, whatever
 * the order. Changes `network`. Nobody becomes a contact before the meeting has taken place. All of one ledger event
 * at once: a calendar's first reading brings thousands, and the state is copied once for each call.
 */
export function applyMeetings(network: Network, effects: readonly MeetingEffect[], at: string): void {
  if (effects.length === 0) return;
  const events = effects.map((effect) => ({ ...withoutUndefined(effect.event), description: "" }));
  network.meetings = mergeMeetings(network.meetings, events, at);
  network.own = [...new Set([...network.own, ...effects.flatMap((effect) => effect.own)])].slice(-ownMax);
}

/** zod says `undefined` for what is absent; the calendar's own types say absent. */
function withoutUndefined({ recurrence, ...event }: MeetingEffect["event"]) {
  return recurrence === undefined ? event : { ...event, recurrence };
}
