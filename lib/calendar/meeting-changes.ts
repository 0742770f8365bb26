import type { CalendarEvent } from "./calendar-event.ts";
import { applyEvent, type MeetingDraft, openDraft } from "./meeting-draft.ts";
import { type MeetingState, meetingKey } from "./meeting-state.ts";

/**
 * Those of the incoming events that would change what is known of a meeting. One that only comes again, is older
 * than what is known, or differs in nothing but DTSTAMP (calendars send an update for every answer, and feeds
 * renew the stamp each time they are asked) is left out: it need not be stored. `arrivedAt` stands in for a
 * missing DTSTAMP, as when merging. Linear in the events.
 */
export function meetingChanges(
  known: MeetingState,
  incoming: readonly CalendarEvent[],
  arrivedAt = "",
): CalendarEvent[] {
  const drafts = new Map<string, MeetingDraft>();
  return incoming.filter((event) => {
    const key = meetingKey(event);
    const meeting = Object.hasOwn(known.meetings, key) ? known.meetings[key] : undefined;
    const draft = drafts.get(key) ?? openDraft(meeting);
    drafts.set(key, draft);
    return applyEvent(draft, event.dtstamp === "" ? { ...event, dtstamp: arrivedAt } : event) === "news";
  });
}
