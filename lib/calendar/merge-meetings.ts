import type { CalendarEvent } from "./calendar-event.ts";
import { applyEvent, closeDraft, type MeetingDraft, openDraft } from "./meeting-draft.ts";
import { type Meeting, type MeetingState, meetingKey } from "./meeting-state.ts";

/**
 * Folds calendar events into what is known of all meetings (RFC 5546). For each UID and RECURRENCE-ID the highest
 * SEQUENCE wins, then the latest DTSTAMP; a cancellation wins over an equal version and is remembered, so it may
 * come before the invitation. REPLY keeps one attendee's answer; COUNTER, DECLINECOUNTER and REFRESH change
 * nothing. The result does not depend on the order of events, nor on how often each came. `known` is not changed,
 * and is itself returned when nothing was news. `arrivedAt` (ISO 8601, UTC) stands in for a missing DTSTAMP.
 * Linear in the events and the state.
 */
export function mergeMeetings(
  known: MeetingState,
  incoming: readonly CalendarEvent[],
  arrivedAt = "",
): MeetingState {
  const drafts = new Map<string, MeetingDraft>();
  for (const event of incoming) {
    const key = meetingKey(event);
    const draft = drafts.get(key) ?? openDraft(meetingAt(known, key));
    drafts.set(key, draft);
    applyEvent(draft, event.dtstamp === "" ? { ...event, dtstamp: arrivedAt } : event);
  }
  const changed = [...drafts].filter(([, draft]) => draft.changed);
  if (changed.length === 0) return known;
  const merged = changed.map(([key, draft]): [string, Meeting] => [key, closeDraft(draft)]);
  return { meetings: { ...known.meetings, ...Object.fromEntries(merged) } };
}

function meetingAt(state: MeetingState, key: string): Meeting | undefined {
  return Object.hasOwn(state.meetings, key) ? state.meetings[key] : undefined;
}
