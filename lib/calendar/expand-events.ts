import type { CalendarEvent, CalendarInstance } from "./calendar-event.ts";
import { familyPairsMax, instancesPerCalendarMax, ruleStepsMax, stepsPerCalendarMax } from "./limits.ts";
import { readCalendar } from "./read-calendar.ts";
import { endOf, type Occurrence, occurrences, type SeriesWindow, touches, zoneOfEvent } from "./series.ts";
import { compareVersions } from "./version.ts";
import { dayOf, daySeconds, formatDate, formatInstant, parseExtended } from "./wall-time.ts";
import { ianaZone, instantOf, utcZone, wallOf, type Zone } from "./zone.ts";

/** ISO 8601 instants in UTC, both included; `timeZone` is the user's, in whose midnights all-day events lie. */
export type ExpandWindow = { from: string; to: string; timeZone: string };

/** `instances[i]` belong to `events[i]`, in order of time. */
export type Expansion = {
  events: readonly CalendarEvent[];
  instances: CalendarInstance[][];
  truncated: boolean;
};

/**
 * Lists what takes place between two instants: series expanded (RFC 5545 3.8.5), instances that were moved listed
 * with the event that moved them, cancelled ones nowhere, THISANDFUTURE from its instance on. Of events with the
 * same UID and RECURRENCE-ID only the newest version counts. Bounded in steps, instances and so in time;
 * `truncated` when a bound was met. Never throws: an unreadable window lists nothing.
 */
export function expandEvents(calendar: string | readonly CalendarEvent[], window: ExpandWindow): Expansion {
  const events = typeof calendar === "string" ? readCalendar(calendar, window).events : calendar;
  const instances: CalendarInstance[][] = events.map(() => []);
  const from = parseExtended(window.from);
  const to = parseExtended(window.to);
  if (from === undefined || to === undefined || from > to) return { events, instances, truncated: false };
  const zone = ianaZone(window.timeZone) ?? utcZone;
  const spans = { timed: { from, to }, allDay: { from: wallOf(zone, from), to: wallOf(zone, to) } };
  let stepsLeft = stepsPerCalendarMax;
  let instancesLeft = instancesPerCalendarMax;
  let truncated = false;
  for (const family of families(events)) {
    const budget = { steps: Math.min(ruleStepsMax, stepsLeft) };
    const granted = budget.steps;
    const listed = expandFamily(family, spans, zone, budget);
    stepsLeft -= Math.min(granted, granted - budget.steps);
    truncated ||= listed.truncated;
    for (const [member, found] of listed.byMember) {
      const room = Math.max(0, instancesLeft);
      truncated ||= found.length > room;
      instances[member.index] = found.slice(0, room).map((one) => instanceOf(member.event, one));
      instancesLeft -= found.length;
    }
  }
  return { events, instances, truncated };
}

type Member = { event: CalendarEvent; index: number };
type Span = { from: number; to: number };

/** Events that are versions or instances of one another. What only talks about a meeting stands by itself. */
function families(events: readonly CalendarEvent[]): Member[][] {
  const byUid = new Map<string, Member[]>();
  for (const [index, event] of events.entries()) {
    const talk = event.method === "REPLY" || event.method === "REFRESH" || event.method.endsWith("COUNTER");
    const key = event.uid === "" || talk ? `#${index}` : `uid ${event.uid}`;
    const family = byUid.get(key);
    if (family) family.push({ event, index });
    else byUid.set(key, [{ event, index }]);
  }
  return [...byUid.values()];
}

type Listed = { byMember: Map<Member, Occurrence[]>; truncated: boolean };

function expandFamily(
  family: readonly Member[],
  spans: { timed: Span; allDay: Span },
  userZone: Zone,
  budget: { steps: number },
): Listed {
  const listed: Listed = { byMember: new Map(), truncated: false };
  const newestSeries = newest(family.filter((member) => member.event.recurrenceId === ""));
  const overrides = newestOfEach(family.filter((member) => member.event.recurrenceId !== ""));
  // A sane family has one series; the work is series times overrides, and that is bounded.
  const series = newestSeries.slice(0, Math.max(1, Math.floor(familyPairsMax / (overrides.length + 1))));
  listed.truncated = series.length < newestSeries.length;
  const cancelled = series.some((member) => member.event.status === "cancelled");
  if (cancelled) return listed;
  const windowFor = (event: CalendarEvent): SeriesWindow => ({
    ...(event.allDay ? spans.allDay : spans.timed),
    budget,
  });
  for (const member of series) {
    const shifts = overrides
      .filter((one) => one.event.thisAndFuture)
      .map((one) => shiftOf(one, member.event));
    const widest = shifts.reduce((most, shift) => Math.max(most, Math.abs(shift.by)), 0);
    const window = windowFor(member.event);
    const found = occurrences(member.event, {
      ...window,
      from: window.from - widest,
      to: window.to + widest,
    });
    listed.truncated ||= found.truncated;
    const singles = overrides.filter((one) => !one.event.thisAndFuture);
    const replaced = replacedBy(singles, member.event, userZone);
    for (const one of found.occurrences) {
      if (replaced(one.original)) continue;
      const shift = shifts.findLast((candidate) => candidate.from <= one.original);
      const owner = shift?.member ?? member;
      const moved = shift ? shiftedBy(one, shift) : one;
      if (owner.event.status === "cancelled" || !touches(moved, owner.event.allDay, windowFor(owner.event)))
        continue;
      add(listed, owner, moved);
    }
  }
  for (const member of overrides) {
    if (member.event.status === "cancelled" || listed.byMember.has(member)) continue;
    // A change of this and future with the series known is listed above; alone it is one event.
    if (member.event.thisAndFuture && series.length > 0) continue;
    for (const one of occurrences(member.event, windowFor(member.event)).occurrences)
      add(listed, member, one);
  }
  return listed;
}

function add(listed: Listed, member: Member, one: Occurrence): void {
  const found = listed.byMember.get(member);
  if (found) found.push(one);
  else listed.byMember.set(member, [one]);
}

/** All that share the highest version: generators exist that give different events one UID. */
function newest(members: readonly Member[]): Member[] {
  const [first, ...rest] = members;
  if (!first) return [];
  const top = rest.reduce((best, one) => (compareVersions(one.event, best.event) > 0 ? one : best), first);
  return members.filter((one) => compareVersions(one.event, top.event) === 0);
}

/** The newest version for each RECURRENCE-ID, in order of it. */
function newestOfEach(members: readonly Member[]): Member[] {
  const best = new Map<string, Member>();
  for (const member of members) {
    const known = best.get(member.event.recurrenceId);
    if (!known || compareVersions(member.event, known.event) >= 0)
      best.set(member.event.recurrenceId, member);
  }
  return [...best.values()].sort((a, b) => (a.event.recurrenceId < b.event.recurrenceId ? -1 : 1));
}

/** Whether an occurrence is replaced: its start is a RECURRENCE-ID, or lies on the day that one names. */
function replacedBy(
  overrides: readonly Member[],
  series: CalendarEvent,
  userZone: Zone,
): (start: number) => boolean {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const { event } of overrides) {
    const value = parseExtended(event.recurrenceId);
    if (value === undefined) continue;
    const dated = event.recurrenceId.length === 10;
    if (dated !== series.allDay) days.add(dayOf(dated ? value : wallOf(userZone, value)));
    else instants.add(value);
  }
  const zone = zoneOfEvent(series);
  return (start) => instants.has(start) || (days.size > 0 && days.has(dayOf(wallOf(zone, start))));
}

/** From `from` on, occurrences move by `by` seconds of the wall clock and take the shape of `member`. */
type Shift = { member: Member; from: number; by: number; zone: Zone };

function shiftOf(member: Member, series: CalendarEvent): Shift {
  const zone = zoneOfEvent(series);
  const written = parseExtended(member.event.recurrenceId) ?? 0;
  const from = member.event.recurrenceId.length === 10 && !series.allDay ? instantOf(zone, written) : written;
  const start = parseExtended(member.event.start);
  const by = start === undefined ? 0 : wallOf(zone, start) - wallOf(zone, from);
  return { member, from, by, zone };
}

function shiftedBy(one: Occurrence, shift: Shift): Occurrence {
  const start = instantOf(shift.zone, wallOf(shift.zone, one.start) + shift.by);
  return { start, end: endOf(shift.member.event, shift.zone, start), original: one.original };
}

function instanceOf(event: CalendarEvent, one: Occurrence): CalendarInstance {
  const format = (value: number) =>
    event.allDay ? formatDate(Math.floor(value / daySeconds)) : formatInstant(value);
  const single = event.recurrenceId !== "" && !event.thisAndFuture;
  return {
    start: format(one.start),
    end: format(one.end),
    recurrenceId: single
      ? event.recurrenceId
      : event.recurrence || event.thisAndFuture
        ? format(one.original)
        : "",
  };
}
