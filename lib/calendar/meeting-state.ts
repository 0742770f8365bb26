import type { AttendeeKind, AttendeeStatus, Recurrence } from "./calendar-event.ts";

/**
 * What is known of all meetings: a plain JSON value, folded from calendar events in any order. Keys of `meetings`
 * are `uid:` and the UID, so that no UID can be the name of something an object has by itself.
 */
export type MeetingState = { meetings: Record<string, Meeting> };

/**
 * One meeting. `parts` has the newest version of the series or single event under "", and of each changed
 * instance under its RECURRENCE-ID. `replies` has the newest answer under `<RECURRENCE-ID> <address>`.
 */
export type Meeting = { parts: Record<string, MeetingPart>; replies?: Record<string, MeetingReply> };

/** What is missing is empty or ordinary (confirmed, not recurring); a cancelled part keeps only its version. */
export type MeetingPart = {
  sequence: number;
  dtstamp: string;
  cancelled?: true;
  tentative?: true;
  thisAndFuture?: true;
  /** Sent with METHOD:ADD: it need not be one of the series' instances. */
  added?: true;
  summary?: string;
  location?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  /** Address and name. */
  organizer?: [string, string];
  attendees?: PackedAttendee[];
  /** How many attendees there were beyond those kept. */
  attendeesLeftOut?: number;
  recurrence?: Partial<Recurrence>;
};

/** Address, name, and what is not ordinary: the status, the kind, `optional`. */
export type PackedAttendee = [
  address: string,
  name: string,
  ...notes: (AttendeeStatus | AttendeeKind | "optional")[],
];

export type MeetingReply = { sequence: number; dtstamp: string; status: AttendeeStatus; name?: string };

export const noMeetings: MeetingState = { meetings: {} };

/** The key of a meeting in the state. Without a UID it is known by its start and its summary. */
export function meetingKey(event: { uid: string; start: string; summary: string }): string {
  return event.uid === "" ? `at:${event.start} ${event.summary}` : `uid:${event.uid}`;
}
