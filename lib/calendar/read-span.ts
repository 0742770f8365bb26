import type { CalendarMethod } from "./calendar-event.ts";
import type { ContentLine } from "./content-line.ts";
import { parseDuration } from "./duration.ts";
import { dayMeant, type Moment, readMoment } from "./moment.ts";
import type { RecurrenceContext } from "./read-recurrence.ts";
import { dayOf, daySeconds, secondOfDay } from "./wall-time.ts";
import { instantOf, utcZone } from "./zone.ts";

type Span = { start: Moment; end: Moment };

/** Start and end, by the rules of RFC 5545 3.6.1 for what is missing; an end before its start is not one. */
export function readSpan(
  lines: readonly ContentLine[],
  method: CalendarMethod,
  context: RecurrenceContext,
): Span | undefined {
  const line = (name: string) => lines.find((one) => one.name === name);
  const startLine = line("DTSTART");
  const read = startLine && readMoment(startLine, context.book);
  if (!startLine && method !== "CANCEL" && method !== "REPLY" && method !== "REFRESH")
    context.report("DTSTART is missing");
  if (startLine && !read) context.report("DTSTART is not a date");
  if (!read) return undefined;
  if (!read.zoneKnown) context.report(`TZID "${read.tzid.slice(0, 80)}" is unknown: read in the user's zone`);
  const endLine = line("DTEND");
  const written = endLine && readMoment(endLine, context.book);
  if (endLine && !written) context.report("DTEND is not a date");
  const marked = (line("X-MICROSOFT-CDO-ALLDAYEVENT")?.value ?? "").trim().toUpperCase() === "TRUE";
  const start = marked ? asDateIfMidnights(read, written) : read;
  if (start.dateOnly) return { start, end: endOfDates(start, written, line("DURATION"), context) };
  return { start, end: endOfTimes(start, written, line("DURATION"), context) };
}

/** Outlook marks an all-day event that it writes from midnight to midnight. */
function asDateIfMidnights(start: Moment, end: Moment | undefined): Moment {
  const midnights = secondOfDay(start.wall) === 0 && (!end || secondOfDay(end.wall) === 0);
  return midnights && start.zone !== utcZone ? { ...start, dateOnly: true } : start;
}

function endOfDates(
  start: Moment,
  written: Moment | undefined,
  durationLine: ContentLine | undefined,
  context: RecurrenceContext,
): Moment {
  const duration = durationLine && parseDuration(durationLine.value);
  const length = duration ? duration.days + Math.ceil(duration.seconds / daySeconds) : 1;
  let days = Math.max(1, length);
  if (length < 0) context.report("DURATION is negative");
  if (written) {
    const lastDay = dayMeant(written, context.zones);
    // A time of day after midnight takes that day in as well.
    const partly = !written.dateOnly && secondOfDay(written.wall) > 0 && written.zone !== utcZone ? 1 : 0;
    if (lastDay < dayOf(start.wall)) context.report("DTEND is before DTSTART");
    days = Math.max(1, lastDay + partly - dayOf(start.wall));
  }
  return { ...start, wall: start.wall + days * daySeconds };
}

function endOfTimes(
  start: Moment,
  written: Moment | undefined,
  durationLine: ContentLine | undefined,
  context: RecurrenceContext,
): Moment {
  if (written) {
    // A date is midnight in the zone of the start, or in the user's where that is UTC.
    const zoned = written.dateOnly && start.zone !== utcZone;
    const instant = zoned ? instantOf(start.zone, written.wall) : written.instant;
    if (instant >= start.instant) return { ...start, instant };
    context.report("DTEND is before DTSTART");
    return start;
  }
  const duration = durationLine && parseDuration(durationLine.value);
  if (durationLine && (!duration || duration.days < 0 || duration.seconds < 0)) {
    context.report("DURATION is negative or not a duration");
    return start;
  }
  if (!duration) return start;
  // Days follow the wall clock, hours the instant (3.3.6).
  const instant =
    duration.days > 0 ? instantOf(start.zone, start.wall + duration.days * daySeconds) : start.instant;
  return { ...start, instant: instant + duration.seconds };
}
