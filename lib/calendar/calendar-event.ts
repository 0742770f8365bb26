import type { Mailbox } from "../mail/mailbox.ts";

export type AttendeeStatus = "needs-action" | "accepted" | "declined" | "tentative" | "delegated";

/** CUTYPE of RFC 5545: rooms, resources and groups are never contacts. */
export type AttendeeKind = "individual" | "group" | "resource" | "room" | "unknown";

export type Attendee = Mailbox & { status: AttendeeStatus; kind: AttendeeKind; required: boolean };

export type CalendarMethod =
  | "PUBLISH"
  | "REQUEST"
  | "REPLY"
  | "ADD"
  | "CANCEL"
  | "REFRESH"
  | "COUNTER"
  | "DECLINECOUNTER"
  | "";

/**
 * What repeats an event besides `rrule`, so that it can be expanded without the calendar it came in. Instants and
 * dates are in the form of the event's `start`.
 */
export type Recurrence = {
  /** DTSTART on the wall clock of the event's zone, `YYYY-MM-DDTHH:MM:SS` or `YYYY-MM-DD`: what the series keeps. */
  start: string;
  /** RRULE values (RFC 5545 has one, older calendars several) with UNTIL turned into UTC, or a date when all-day. */
  rules: string[];
  /** EXRULE values of RFC 2445, in the same form. */
  exceptRules: string[];
  /** RDATEs; a period is `start/end`. */
  dates: string[];
  /** EXDATEs; a date takes out that whole day of the wall clock. */
  exceptDates: string[];
  /** DURATION as written where it has days (they follow the wall clock); "" where start to end is exact. */
  duration: string;
  /** The VTIMEZONE in short (rules-zone.ts) where the zone is not one of the tz database; else empty. */
  zoneRules: string[];
};

/**
 * One VEVENT as read. `start` and `end` are ISO 8601 instants in UTC, or `YYYY-MM-DD` when `allDay`
 * (`end` exclusive, RFC 5545 3.6.1); both are "" where no DTSTART could be read, which CANCEL and REPLY may leave
 * out. `recurrenceId` has the same form, "" for the series or a single event.
 */
export type CalendarEvent = {
  uid: string;
  recurrenceId: string;
  /** RANGE=THISANDFUTURE on the RECURRENCE-ID. */
  thisAndFuture: boolean;
  sequence: number;
  /** ISO 8601 in UTC, "" when missing. */
  dtstamp: string;
  method: CalendarMethod;
  status: "confirmed" | "tentative" | "cancelled";
  summary: string;
  location: string;
  description: string;
  start: string;
  end: string;
  /** IANA zone that the wall-clock time is kept in; "UTC" for absolute times; the user's for floating ones. */
  timeZone: string;
  allDay: boolean;
  /** The RRULE's value as it stood, "" when the event does not recur. */
  rrule: string;
  /** `{ name: "", address: "" }` when there is none. */
  organizer: Mailbox;
  attendees: Attendee[];
  /** Only where the event recurs. */
  recurrence?: Recurrence;
};

/** One occurrence, in the form of its event: instants in UTC, or dates when all-day. */
export type CalendarInstance = { start: string; end: string; recurrenceId: string };
