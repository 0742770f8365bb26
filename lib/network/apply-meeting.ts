import { mergeMeetings } from "../calendar/merge-meetings.ts";
import type { MeetingEffect } from "../ledger/ledger-event.ts";
import type { Network } from "./network.ts";

/**
 * Notes an invitation, update, cancellation or reply; UID, RECURRENCE-ID, SEQUENCE and DTSTAMP decide, whatever
 * the order. Changes `network`. Nobody becomes a contact before the meeting has taken place.
 */
export function applyMeeting(network: Network, effect: MeetingEffect, at: string): void {
  network.meetings = mergeMeetings(
    network.meetings,
    [{ ...withoutUndefined(effect.event), description: "" }],
    at,
  );
  network.own = [...new Set([...network.own, ...effect.own])];
}

/** zod says `undefined` for what is absent; the calendar's own types say absent. */
function withoutUndefined({ recurrence, ...event }: MeetingEffect["event"]) {
  return recurrence === undefined ? event : { ...event, recurrence };
}
