import type { CalendarEvent } from "./calendar-event.ts";
import { type MeetingPart, type MeetingState, meetingKey, noMeetings } from "./meeting-state.ts";
import { mergeMeetings } from "./merge-meetings.ts";

/**
 * Those of the incoming events that would change what is known of a meeting. One that only comes again, is older
 * than what is known, or differs in nothing but DTSTAMP (calendars send an update for every answer, and feeds
 * renew the stamp each time they are asked) is left out: it need not be stored. Linear in the events.
 */
export function meetingChanges(known: MeetingState, incoming: readonly CalendarEvent[]): CalendarEvent[] {
  const touched = new Map<string, MeetingState>();
  return incoming.filter((event) => {
    const key = meetingKey(event);
    const before = touched.get(key) ?? onlyMeeting(known, key);
    const after = mergeMeetings(before, [event]);
    if (after === before || said(before, key) === said(after, key)) return false;
    touched.set(key, after);
    return true;
  });
}

function onlyMeeting(state: MeetingState, key: string): MeetingState {
  const meeting = Object.hasOwn(state.meetings, key) ? state.meetings[key] : undefined;
  return meeting ? { meetings: { [key]: meeting } } : noMeetings;
}

/** All that a meeting says, stamps aside. */
function said(state: MeetingState, key: string): string {
  const meeting = Object.hasOwn(state.meetings, key) ? state.meetings[key] : undefined;
  if (!meeting) return "";
  const unstamped = ([id, part]: [string, MeetingPart]) => [id, { ...part, dtstamp: "" }];
  const replies = Object.entries(meeting.replies ?? {}).map(([id, reply]) => [id, reply.status, reply.name]);
  return JSON.stringify([Object.entries(meeting.parts).map(unstamped), replies]);
}
