import type { CalendarEvent } from "./calendar-event.ts";
import { parseDuration } from "./duration.ts";
import { instancesMax } from "./limits.ts";
import { parseRule } from "./recurrence-rule.ts";
import { ruleTimes } from "./rule-times.ts";
import { rulesZone } from "./rules-zone.ts";
import { dayOf, daySeconds, parseExtended } from "./wall-time.ts";
import { ianaZone, instantOf, offsetAt, utcZone, wallOf, type Zone } from "./zone.ts";

/**
 * One occurrence in numbers. For all-day events `start` and `end` are midnights of the wall clock, otherwise
 * instants. `original` is the start that the series gives it, before anything moved it.
 */
export type Occurrence = { start: number; end: number; original: number };

/** Instants, both ends included; `budget` is shared by all that one call expands. */
export type SeriesWindow = { from: number; to: number; budget: { steps: number } };

/** The zone whose wall clock an event keeps. All-day events know none. */
export function zoneOfEvent(event: CalendarEvent): Zone {
  if (event.allDay) return utcZone;
  const rules = event.recurrence?.zoneRules ?? [];
  return (rules.length > 0 ? rulesZone(rules) : undefined) ?? namedZone(event.timeZone);
}

function namedZone(name: string): Zone {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(name);
  if (!offset) return ianaZone(name) ?? utcZone;
  const size = Number(offset[2]) * 3600 + Number(offset[3]) * 60;
  return { kind: "fixed", offset: offset[1] === "-" ? -size : size };
}

/** How long each occurrence lasts: `days` follow the wall clock, `seconds` are exact (RFC 5545 3.8.5.3). */
type Length = { days: number; seconds: number };

function lengthOf(event: CalendarEvent): Length {
  const nominal = event.recurrence?.duration ? parseDuration(event.recurrence.duration) : undefined;
  if (nominal) return nominal;
  return {
    days: 0,
    seconds: Math.max(0, (parseExtended(event.end) ?? 0) - (parseExtended(event.start) ?? 0)),
  };
}

export function endOf(event: CalendarEvent, zone: Zone, start: number): number {
  const { days, seconds } = lengthOf(event);
  return (days > 0 ? instantOf(zone, wallOf(zone, start) + days * daySeconds) : start) + seconds;
}

/**
 * The occurrences of one event by itself whose span touches the window: its start, or what RRULE and RDATE make
 * of it less EXRULE and EXDATE. In order, at most `instancesMax`.
 */
export function occurrences(
  event: CalendarEvent,
  window: SeriesWindow,
): { occurrences: Occurrence[]; truncated: boolean } {
  const zone = zoneOfEvent(event);
  const first = parseExtended(event.start);
  if (first === undefined) return { occurrences: [], truncated: false };
  const { recurrence } = event;
  if (!recurrence) {
    const single = { start: first, end: parseExtended(event.end) ?? first, original: first };
    return { occurrences: [single].filter((one) => touches(one, event.allDay, window)), truncated: false };
  }
  const length = lengthOf(event);
  const reach = { ...window, from: window.from - length.days * daySeconds - length.seconds };
  const made = recurrence.rules.map((rule) => ruleInstants(rule, event, zone, reach));
  const taken = recurrence.exceptRules.map((rule) => ruleInstants(rule, event, zone, reach));
  const except = exceptions(recurrence.exceptDates, event);
  for (const { instants } of taken) for (const instant of instants) except.instants.add(instant);
  const ends = new Map<number, number>();
  // Without a rule DTSTART itself is the first; with one it is only what the rule makes of it.
  if (recurrence.rules.length === 0) ends.set(first, endOf(event, zone, first));
  for (const { instants } of made)
    for (const instant of instants) ends.set(instant, endOf(event, zone, instant));
  for (const date of recurrence.dates) {
    const [start, end] = date.split("/").map(parseExtended);
    if (start !== undefined) ends.set(start, end ?? endOf(event, zone, start));
  }
  const found = [...ends]
    .map(([start, end]) => ({ start, end, original: start }))
    .filter((one) => touches(one, event.allDay, window) && !excepted(except, one.start, event.allDay, zone))
    .sort((a, b) => a.start - b.start);
  const truncated = found.length > instancesMax || [...made, ...taken].some((one) => one.truncated);
  return { occurrences: found.slice(0, instancesMax), truncated };
}

/** Overlap as CalDAV's time-range has it (RFC 4791 9.9), but with the window's end included. */
export function touches(one: Occurrence, allDay: boolean, window: { from: number; to: number }): boolean {
  const from = allDay ? dayOf(window.from) * daySeconds : window.from;
  return one.start <= window.to && (one.end > from || one.start >= from);
}

function ruleInstants(
  text: string,
  event: CalendarEvent,
  zone: Zone,
  window: SeriesWindow,
): { instants: number[]; truncated: boolean } {
  const { rule } = parseRule(text);
  const start = parseExtended(event.recurrence?.start ?? "");
  if (!rule || start === undefined) return { instants: [], truncated: false };
  const { times, truncated } = ruleTimes(rule, start, {
    from: wallOf(zone, window.from) - marginAt(zone, window.from),
    to: wallOf(zone, window.to) + marginAt(zone, window.to),
    until: rule.until && wallOf(zone, rule.until.wall) + marginAt(zone, rule.until.wall),
    dateOnly: event.allDay,
    timesMax: instancesMax,
    budget: window.budget,
  });
  const until = rule.until?.wall ?? Number.POSITIVE_INFINITY;
  const instants = times.map((wall) => (event.allDay ? dayOf(wall) * daySeconds : instantOf(zone, wall)));
  return { instants: instants.filter((instant) => instant <= until), truncated };
}

/**
 * How far wall-clock order may differ from the order of instants: a day where the clock is changed nearby, else
 * nothing. What is listed too much falls away with the exact instants.
 */
function marginAt(zone: Zone, instant: number): number {
  return offsetAt(zone, instant - daySeconds) === offsetAt(zone, instant + daySeconds) ? 0 : daySeconds;
}

type Exceptions = { instants: Set<number>; days: Set<number> };

function exceptions(dates: readonly string[], event: CalendarEvent): Exceptions {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const date of dates) {
    const value = parseExtended(date);
    if (value === undefined) continue;
    if (date.length === 10 && !event.allDay) days.add(dayOf(value));
    else instants.add(value);
  }
  return { instants, days };
}

function excepted(except: Exceptions, start: number, allDay: boolean, zone: Zone): boolean {
  if (except.instants.has(start)) return true;
  return !allDay && except.days.size > 0 && except.days.has(dayOf(wallOf(zone, start)));
}
