import type { Mailbox } from "../mail/mailbox.ts";
import { readAttendee, readCalAddress } from "./cal-address.ts";
import type { Attendee, CalendarEvent, CalendarMethod } from "./calendar-event.ts";
import type { EventLines } from "./component.ts";
import { type ContentLine, decodeText } from "./content-line.ts";
import { parseDateValue } from "./date-value.ts";
import {
  attendeesMax,
  descriptionCharsMax,
  locationCharsMax,
  summaryCharsMax,
  uidCharsMax,
} from "./limits.ts";
import { dayMeant, formatMoment, type Moment, readMoment } from "./moment.ts";
import { type RecurrenceContext, readRecurrence } from "./read-recurrence.ts";
import { readSpan } from "./read-span.ts";
import { formatDate, formatInstant } from "./wall-time.ts";
import { zoneName } from "./zone.ts";

const methods: readonly CalendarMethod[] = [
  "PUBLISH",
  "REQUEST",
  "REPLY",
  "ADD",
  "CANCEL",
  "REFRESH",
  "COUNTER",
  "DECLINECOUNTER",
];

/** The method by its name in any case; "" for one that RFC 5546 does not know. */
export function calendarMethod(text: string): CalendarMethod {
  return methods.find((method) => method === text.trim().toUpperCase()) ?? "";
}

/** Reads one VEVENT (RFC 5545 3.6.1). What can't be read is reported and left at its default. */
export function readEvent(
  source: EventLines,
  method: CalendarMethod,
  context: RecurrenceContext,
): CalendarEvent {
  const lines = source.lines;
  const first = (name: string) => lines.find((line) => line.name === name);
  const text = (name: string, charsMax: number) => textOf(first(name), charsMax);
  if (!first("UID")) context.report("UID is missing");
  for (const name of ["DTSTART", "DTEND", "UID", "RECURRENCE-ID"]) {
    if (lines.filter((line) => line.name === name).length > 1)
      context.report(`${name} stands there twice: the first is used`);
  }
  const span = readSpan(lines, method, context);
  const start = span?.start;
  const recurrenceLine = first("RECURRENCE-ID");
  // What names one instance does not recur itself, whatever rule was copied into it (RFC 5545 3.8.4.4).
  const recurrence = start && !recurrenceLine ? readRecurrence(lines, start, context) : undefined;
  const status = (first("STATUS")?.value ?? "").trim().toUpperCase();
  return {
    uid: text("UID", uidCharsMax).trim(),
    recurrenceId: recurrenceLine ? readRecurrenceId(recurrenceLine, start, context) : "",
    thisAndFuture: recurrenceLine?.params.get("RANGE")?.toUpperCase() === "THISANDFUTURE",
    sequence: readSequence(first("SEQUENCE")),
    dtstamp: readStamp(first("DTSTAMP"), context),
    method,
    status:
      method === "CANCEL" || status === "CANCELLED"
        ? "cancelled"
        : status === "TENTATIVE"
          ? "tentative"
          : "confirmed",
    summary: text("SUMMARY", summaryCharsMax).trim(),
    location: text("LOCATION", locationCharsMax).trim(),
    description: text("DESCRIPTION", descriptionCharsMax).trim(),
    start: span ? formatMoment(span.start) : "",
    end: span ? formatMoment(span.end) : "",
    timeZone: start ? nameOf(start) : zoneName(context.book.fallback, 0),
    allDay: start?.dateOnly ?? false,
    rrule: first("RRULE")?.value.trim() ?? "",
    organizer: readOrganizer(first("ORGANIZER")),
    attendees: readAttendees(lines, context),
    ...(recurrence ? { recurrence } : {}),
  };
}

function textOf(line: ContentLine | undefined, charsMax: number): string {
  if (!line) return "";
  const quoted = line.params.get("ENCODING")?.toUpperCase() === "QUOTED-PRINTABLE";
  const value = quoted ? decodeQuotedPrintable(line.value) : line.value;
  return decodeText(value).slice(0, charsMax).toWellFormed();
}

/** vCalendar 1.0, which older phones still write. */
function decodeQuotedPrintable(value: string): string {
  const bytes = value.replace(/=([0-9A-Fa-f]{2})/g, "%$1").replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
  try {
    return decodeURIComponent(bytes);
  } catch {
    return value;
  }
}

function nameOf(start: Moment): string {
  return start.like === "" ? zoneName(start.zone, start.instant) : start.like;
}

/** In the form of the event's own start. One that can't be read must not turn an instance into the series. */
function readRecurrenceId(line: ContentLine, start: Moment | undefined, context: RecurrenceContext): string {
  const moment = readMoment(line, context.book);
  if (!moment) {
    context.report("RECURRENCE-ID is not a date: the start stands in for it");
    return start ? formatMoment(start) : "0001-01-01";
  }
  return start?.dateOnly ? formatDate(dayMeant(moment, context.zones)) : formatMoment(moment);
}

function readSequence(line: ContentLine | undefined): number {
  const value = line?.value.trim() ?? "";
  return /^\d{1,9}$/.test(value) ? Number(value) : 0;
}

function readStamp(line: ContentLine | undefined, context: RecurrenceContext): string {
  if (!line) return "";
  const stamp = parseDateValue(line.value);
  if (!stamp) context.report("DTSTAMP is not a date");
  return stamp ? formatInstant(stamp.wall) : "";
}

function readOrganizer(line: ContentLine | undefined): Mailbox {
  return line ? readCalAddress(line) : { name: "", address: "" };
}

/** One attendee for each address: the first that stands there. */
function readAttendees(lines: readonly ContentLine[], context: RecurrenceContext): Attendee[] {
  const attendees = new Map<string, Attendee>();
  for (const line of lines) {
    if (line.name !== "ATTENDEE") continue;
    const attendee = readAttendee(line);
    if (!attendee || attendees.has(attendee.address)) continue;
    if (attendees.size >= attendeesMax) {
      context.report(`only the first ${attendeesMax} attendees are read`);
      break;
    }
    attendees.set(attendee.address, attendee);
  }
  return [...attendees.values()];
}
