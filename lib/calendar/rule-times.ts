import { yearMax } from "./limits.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { daysOfMonth, daysOfWeek, daysOfYear, firstWeekStart, passes, weekYear } from "./rule-days.ts";
import { endOfTime, type Period, type RuleWindow } from "./rule-window.ts";
import { shortPeriods } from "./short-periods.ts";
import { civilDate, dayNumber, dayOf, daySeconds, secondOfDay, weekday } from "./wall-time.ts";

/** `truncated` says that the bound of times or steps was met before the window's end. */
export type RuleTimes = { times: number[]; truncated: boolean };

/**
 * The times of a rule within a window, in order, in wall-clock seconds (RFC 5545 3.3.10, RFC 7529 for SKIP).
 * `start` is DTSTART; it is among the times only if the rule makes it. Every period looked at costs a step, and
 * so does every candidate in it: at most `budget.steps`, whatever the rule.
 */
export function ruleTimes(rule: RecurrenceRule, start: number, window: RuleWindow): RuleTimes {
  const last = Math.min(window.to, window.until ?? endOfTime, endOfTime - 1);
  const times: number[] = [];
  let counted = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (const { starts, candidates } of periods(rule, start, window)) {
    window.budget.steps -= 1 + candidates.length;
    if (starts > last) return { times, truncated: false };
    if (window.budget.steps < 0) return { times, truncated: true };
    for (const time of atPositions(rule.bySetPos, candidates)) {
      if (time < start || time <= previous) continue;
      if (time > last) return { times, truncated: false };
      previous = time;
      counted++;
      if (time >= window.from) {
        if (times.length >= window.timesMax) return { times, truncated: true };
        times.push(time);
      }
      if (rule.count > 0 && counted >= rule.count) return { times, truncated: false };
    }
  }
  return { times, truncated: false };
}

function atPositions(positions: readonly number[], candidates: number[]): number[] {
  if (positions.length === 0) return candidates;
  const chosen = new Set<number>();
  for (const position of positions) {
    const time = candidates[position > 0 ? position - 1 : candidates.length + position];
    if (time !== undefined) chosen.add(time);
  }
  return [...chosen].sort((a, b) => a - b);
}

function periods(rule: RecurrenceRule, start: number, window: RuleWindow): Generator<Period> {
  // What lies before the window need not be looked at, unless it has to be counted.
  const from = rule.count > 0 ? start : Math.max(start, window.from);
  switch (rule.freq) {
    case "YEARLY":
      return years(rule, start, from, window);
    case "MONTHLY":
      return months(rule, start, from, window);
    case "WEEKLY":
      return weeks(rule, start, from, window);
    case "DAILY":
      return days(rule, start, from, window);
    default:
      return shortPeriods(rule, rule.freq, start, from, window);
  }
}

function* years(rule: RecurrenceRule, start: number, from: number, window: RuleWindow): Generator<Period> {
  const clock = timesOfDay(rule, start, window.dateOnly);
  const first = firstYear(rule, dayOf(start));
  const skip = Math.max(0, Math.floor((civilDate(dayOf(from)).year - 1 - first) / rule.interval));
  for (let year = first + skip * rule.interval; year <= yearMax; year += rule.interval) {
    const begins = rule.byWeekNo.length > 0 ? firstWeekStart(year, rule.weekStart) : dayNumber(year, 1, 1);
    yield {
      starts: begins * daySeconds,
      candidates: withClock(daysOfYear(rule, year, dayOf(start)), clock, window),
    };
  }
}

/**
 * Which year an INTERVAL counts from. With BYWEEKNO the first days of January may belong to the year before:
 * that is the first year if one of its instances is not before DTSTART.
 */
function firstYear(rule: RecurrenceRule, start: number): number {
  const { year } = civilDate(start);
  if (rule.byWeekNo.length === 0) return year;
  const ofWeek = weekYear(start, rule.weekStart);
  if (ofWeek >= year) return ofWeek;
  return daysOfYear(rule, ofWeek, start).some((day) => day >= start) ? ofWeek : year;
}

function* months(rule: RecurrenceRule, start: number, from: number, window: RuleWindow): Generator<Period> {
  const clock = timesOfDay(rule, start, window.dateOnly);
  const monthIndex = (wall: number) => {
    const { year, month } = civilDate(dayOf(wall));
    return year * 12 + month - 1;
  };
  const first = monthIndex(start);
  const skip = Math.max(0, Math.floor((monthIndex(from) - 1 - first) / rule.interval));
  for (let index = first + skip * rule.interval; ; index += rule.interval) {
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    if (year > yearMax) return;
    const starts = dayNumber(year, month, 1) * daySeconds;
    const wanted = rule.byMonth.length === 0 || rule.byMonth.includes(month);
    const found = wanted ? daysOfMonth(rule, year, month, dayOf(start)) : [];
    const limited =
      rule.byYearDay.length + rule.byWeekNo.length > 0
        ? found.filter((day) => passes(rule, day, "WEEKLY"))
        : found;
    yield { starts, candidates: withClock(limited, clock, window) };
  }
}

function* weeks(rule: RecurrenceRule, start: number, from: number, window: RuleWindow): Generator<Period> {
  const clock = timesOfDay(rule, start, window.dateOnly);
  const day = dayOf(start);
  const first = day - ((weekday(day) - rule.weekStart + 7) % 7);
  const stride = 7 * rule.interval;
  const skip = Math.max(0, Math.floor((dayOf(from) - 7 - first) / stride));
  for (let week = first + skip * stride; week * daySeconds < endOfTime; week += stride) {
    yield { starts: week * daySeconds, candidates: withClock(daysOfWeek(rule, week, day), clock, window) };
  }
}

function* days(rule: RecurrenceRule, start: number, from: number, window: RuleWindow): Generator<Period> {
  const clock = timesOfDay(rule, start, window.dateOnly);
  const first = dayOf(start);
  const skip = Math.max(0, Math.floor((dayOf(from) - first) / rule.interval));
  for (let day = first + skip * rule.interval; day * daySeconds < endOfTime; day += rule.interval) {
    yield {
      starts: day * daySeconds,
      candidates: passes(rule, day, "") ? withClock([day], clock, window) : [],
    };
  }
}

/** Seconds of the day that the parts by time ask for; DTSTART's own where they are missing. */
function timesOfDay(rule: RecurrenceRule, start: number, dateOnly: boolean): number[] {
  const second = secondOfDay(start);
  if (dateOnly) return [second];
  const hours = rule.byHour.length > 0 ? rule.byHour : [Math.floor(second / 3600)];
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [Math.floor(second / 60) % 60];
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [second % 60];
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * 3600 + m * 60 + s)));
}

/** No more candidates than there are steps left: BYHOUR, BYMINUTE and BYSECOND together make 31 million a year. */
function withClock(found: number[], clock: number[], window: RuleWindow): number[] {
  const candidates: number[] = [];
  for (const day of found) {
    if (candidates.length > window.budget.steps) break;
    for (const second of clock) candidates.push(day * daySeconds + second);
  }
  return candidates;
}
