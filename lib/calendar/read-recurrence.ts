import type { Recurrence } from "./calendar-event.ts";
import { type ContentLine, listValues } from "./content-line.ts";
import { type DateValue, parseDateValue } from "./date-value.ts";
import { parseDuration } from "./duration.ts";
import { datesPerEventMax, rulesPerEventMax } from "./limits.ts";
import { dayMeant, formatMoment, type Moment, momentOf, readMoment } from "./moment.ts";
import { parseRule } from "./recurrence-rule.ts";
import { dayOf, daySeconds, formatBasic, formatDate, formatWall, secondOfDay } from "./wall-time.ts";
import { instantOf, utcZone, type Zone } from "./zone.ts";
import type { ZoneBook } from "./zone-book.ts";

export type RecurrenceContext = {
  book: ZoneBook;
  /** Zones that the calendar speaks of: in their midnights all-day series are cut. */
  zones: readonly Zone[];
  report: (problem: string) => void;
};

/** RRULE, EXRULE, RDATE and EXDATE of an event that begins at `start`; `undefined` when it does not recur. */
export function readRecurrence(
  lines: readonly ContentLine[],
  start: Moment,
  context: RecurrenceContext,
): Recurrence | undefined {
  const named = (name: string) => lines.filter((line) => line.name === name);
  const ruleLines = named("RRULE");
  const dateLines = named("RDATE");
  if (ruleLines.length + dateLines.length === 0) return undefined;
  const rules = readRules(ruleLines, start, context);
  const dates = datesOf(dateLines, (line) => readDates(line, start, context));
  if (rules.length + dates.length === 0) return undefined;
  const duration = named("DURATION")[0]?.value.trim() ?? "";
  return {
    start: start.dateOnly ? formatDate(dayOf(start.wall)) : formatWall(start.wall),
    rules,
    exceptRules: readRules(named("EXRULE"), start, context),
    dates,
    exceptDates: datesOf(named("EXDATE"), (line) => readExceptions(line, start, context)),
    duration: !start.dateOnly && (parseDuration(duration)?.days ?? 0) > 0 ? duration : "",
    zoneRules: start.rules,
  };
}

/** At most `datesPerEventMax` of them; what stands behind is not even read. */
function datesOf(lines: readonly ContentLine[], read: (line: ContentLine) => string[]): string[] {
  const dates: string[] = [];
  for (const line of lines) {
    if (dates.length >= datesPerEventMax) break;
    dates.push(...read(line));
  }
  return dates.slice(0, datesPerEventMax);
}

function readRules(lines: readonly ContentLine[], start: Moment, context: RecurrenceContext): string[] {
  const rules: string[] = [];
  for (const line of lines.slice(0, rulesPerEventMax)) {
    const { rule, problem } = parseRule(line.value);
    if (problem !== "") context.report(problem);
    if (!rule) continue;
    const until = rule.until && untilMeant(rule.until, start, context);
    const parts = line.value.split(";").filter((part) => !/^\s*UNTIL\s*=/i.test(part));
    const kept = parts
      .map((part) => part.replace(/^\s*RRULE\s*:/i, "").trim())
      .filter((part) => part.includes("="));
    rules.push([...kept, ...(until === undefined ? [] : [`UNTIL=${until}`])].join(";"));
  }
  return rules;
}

/**
 * UNTIL in the type it should have had (RFC 5545 3.3.10): a date for an all-day series, else UTC. A date lets the
 * whole day in; local time is in the series' zone; UTC on a floating series is read as floating.
 */
function untilMeant(until: DateValue, start: Moment, context: RecurrenceContext): string {
  const floating = start.zone !== utcZone && start.tzid === "";
  const zoned = momentOf(until, start.tzid, context.book);
  if (start.dateOnly) return formatBasic(dayMeant(zoned, context.zones) * daySeconds, true);
  if (until.dateOnly) return `${formatBasic(instantOf(start.zone, until.wall + daySeconds - 1), false)}Z`;
  const instant = until.utc && !floating ? until.wall : instantOf(start.zone, until.wall);
  return `${formatBasic(instant, false)}Z`;
}

function readDates(line: ContentLine, start: Moment, context: RecurrenceContext): string[] {
  return listValues(line.value).flatMap((value) => {
    const [first = "", second = ""] = value.split("/");
    const begins = readMoment({ ...line, value: first }, context.book);
    if (!begins) {
      context.report("an RDATE is not a date");
      return [];
    }
    const from = inForm(begins, start, context);
    if (second === "" || start.dateOnly) return [from];
    const ends = readMoment({ ...line, value: second }, context.book);
    const duration = parseDuration(second);
    const instant =
      ends?.instant ?? (duration && begins.instant + duration.days * daySeconds + duration.seconds);
    return instant === undefined || instant < begins.instant
      ? [from]
      : [`${from}/${formatMoment({ ...begins, instant })}`];
  });
}

/** A date among the times of a timed series means that day at the series' time. */
function inForm(moment: Moment, start: Moment, context: RecurrenceContext): string {
  if (start.dateOnly) return formatDate(dayMeant(moment, context.zones));
  if (!moment.dateOnly) return formatMoment(moment);
  return formatMoment({
    ...moment,
    dateOnly: false,
    instant: instantOf(start.zone, moment.wall + secondOfDay(start.wall)),
  });
}

function readExceptions(line: ContentLine, start: Moment, context: RecurrenceContext): string[] {
  return listValues(line.value).flatMap((value) => {
    const date = parseDateValue(value);
    // An EXDATE without a zone is on the wall clock of the series, whatever that is.
    const floating = date && !date.utc && !line.params.has("TZID");
    const moment = floating
      ? { ...start, wall: date.wall, instant: instantOf(start.zone, date.wall), dateOnly: date.dateOnly }
      : readMoment({ ...line, value }, context.book);
    if (!moment) {
      context.report("an EXDATE is not a date");
      return [];
    }
    return [start.dateOnly ? formatDate(dayMeant(moment, context.zones)) : formatMoment(moment)];
  });
}
