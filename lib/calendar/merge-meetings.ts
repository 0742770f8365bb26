import type { CalendarEvent } from "./calendar-event.ts";
import {
  type Meeting,
  type MeetingPart,
  type MeetingReply,
  type MeetingState,
  meetingKey,
} from "./meeting-state.ts";
import { packEvent } from "./pack-event.ts";
import { compareVersions } from "./version.ts";

/**
 * Folds calendar events into what is known of all meetings (RFC 5546). For each UID and RECURRENCE-ID the highest
 * SEQUENCE wins, then the latest DTSTAMP; a cancellation wins over an equal version and is remembered, so it may
 * come before the invitation. REPLY keeps one attendee's answer; COUNTER, DECLINECOUNTER and REFRESH change
 * nothing. The result does not depend on the order of events, nor on how often each came. `known` is not changed,
 * and is itself returned when nothing was news. `arrivedAt` (ISO 8601, UTC) stands in for a missing DTSTAMP.
 */
export function mergeMeetings(
  known: MeetingState,
  incoming: readonly CalendarEvent[],
  arrivedAt = "",
): MeetingState {
  const changed = new Map<string, Meeting>();
  for (const event of incoming) {
    const key = meetingKey(event);
    const before = changed.get(key) ?? meetingAt(known, key);
    const dated = event.dtstamp === "" ? { ...event, dtstamp: arrivedAt } : event;
    const after = withEvent(before, dated);
    if (after !== before && after) changed.set(key, after);
  }
  if (changed.size === 0) return known;
  return { meetings: { ...known.meetings, ...Object.fromEntries(changed) } };
}

function meetingAt(state: MeetingState, key: string): Meeting | undefined {
  return Object.hasOwn(state.meetings, key) ? state.meetings[key] : undefined;
}

function withEvent(meeting: Meeting | undefined, event: CalendarEvent): Meeting | undefined {
  switch (event.method) {
    case "REPLY":
      return withReply(meeting, event);
    case "COUNTER":
    case "DECLINECOUNTER":
    case "REFRESH":
      return meeting;
    case "ADD":
      return withPart(meeting, event.recurrenceId === "" ? event.start : event.recurrenceId, event);
    case "PUBLISH":
    case "REQUEST":
    case "CANCEL":
    case "":
      return withPart(meeting, event.recurrenceId, event);
  }
}

function withPart(
  meeting: Meeting | undefined,
  recurrenceId: string,
  event: CalendarEvent,
): Meeting | undefined {
  // Without a time it is no meeting; only a cancellation needs none.
  if (event.start === "" && event.status !== "cancelled") return meeting;
  const part = packEvent(event);
  const before = meeting?.parts[recurrenceId];
  if (before && !isNewer(part, before)) return meeting;
  return { ...meeting, parts: inOrder({ ...meeting?.parts, [recurrenceId]: part }) };
}

/** Equal versions that differ are decided by what they say, so that the order of arrival decides nothing. */
function isNewer(part: MeetingPart, before: MeetingPart): boolean {
  const order = compareVersions(part, before);
  if (order !== 0) return order > 0;
  if (part.cancelled !== before.cancelled) return part.cancelled === true;
  return JSON.stringify(part) > JSON.stringify(before);
}

/** A REPLY speaks for its one attendee (RFC 5546 3.2.3); of several only the first is believed. */
function withReply(meeting: Meeting | undefined, event: CalendarEvent): Meeting | undefined {
  const [attendee] = event.attendees;
  if (!attendee) return meeting;
  const key = `${event.recurrenceId} ${attendee.address}`;
  const version = { sequence: event.sequence, dtstamp: event.dtstamp };
  const named = attendee.name === "" ? {} : { name: attendee.name };
  const reply: MeetingReply = { ...version, status: attendee.status, ...named };
  const before = meeting?.replies?.[key];
  const order = before ? compareVersions(reply, before) : 1;
  if (before && (order < 0 || (order === 0 && JSON.stringify(reply) <= JSON.stringify(before))))
    return meeting;
  return { parts: meeting?.parts ?? {}, replies: inOrder({ ...meeting?.replies, [key]: reply }) };
}

/** Keys in order, so that equal meetings are equal as text too, whatever came first. */
function inOrder<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
