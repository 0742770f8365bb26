import type { RecurrenceRule } from "./recurrence-rule.ts";
import { civilDate, dayNumber, isLeapYear, monthLength, weekday } from "./wall-time.ts";

/** The days of one period of a rule, by the table of RFC 5545 3.3.10. `start` is DTSTART's day. */

/** All days of one year; the week-year when BYWEEKNO is given, as its first week may begin in December. */
export function daysOfYear(rule: RecurrenceRule, year: number, start: number): number[] {
  if (rule.byWeekNo.length > 0) return daysOfWeekYear(rule, year, start);
  if (rule.byYearDay.length > 0) {
    const first = dayNumber(year, 1, 1);
    const length = isLeapYear(year) ? 366 : 365;
    const days = rule.byYearDay.flatMap((day) => skipped(rule, day, length)).map((day) => first + day - 1);
    return sorted(days.filter((day) => passes(rule, day, "BYYEARDAY")));
  }
  const months = rule.byMonth.length > 0 ? rule.byMonth : monthsImplied(rule, start);
  if (months) return sorted(months.flatMap((month) => daysOfMonth(rule, year, month, start)));
  const first = dayNumber(year, 1, 1);
  return weekdaysWithin(rule, first, dayNumber(year + 1, 1, 1));
}

/** Without BYMONTH the month is DTSTART's, unless only weekdays are asked for: then it is the whole year. */
function monthsImplied(rule: RecurrenceRule, start: number): number[] | undefined {
  return rule.byDay.length > 0 && rule.byMonthDay.length === 0 ? undefined : [civilDate(start).month];
}

export function daysOfMonth(rule: RecurrenceRule, year: number, month: number, start: number): number[] {
  const first = dayNumber(year, month, 1);
  const length = monthLength(year, month);
  if (rule.byMonthDay.length === 0 && rule.byDay.length > 0)
    return weekdaysWithin(rule, first, first + length);
  const wanted = rule.byMonthDay.length > 0 ? rule.byMonthDay : [civilDate(start).day];
  const days = wanted.flatMap((day) => skipped(rule, day, length)).map((day) => first + day - 1);
  if (rule.byMonthDay.length === 0 || rule.byDay.length === 0) return sorted(days);
  // The month is implied where a yearly rule names none: then "the 20th Monday" counts within the year.
  const [from, to] =
    rule.freq === "YEARLY" && rule.byMonth.length === 0
      ? [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)]
      : [first, first + length];
  return sorted(days.filter((day) => rule.byDay.some((by) => isNth(day, by, from, to))));
}

/** A day that the month or year does not have is left out, or moved as SKIP says (RFC 7529 4.1). */
function skipped(rule: RecurrenceRule, day: number, length: number): number[] {
  if (Math.abs(day) <= length) return [day < 0 ? length + day + 1 : day];
  if (rule.skip === "OMIT") return [];
  const past = day > 0 ? length : 0;
  return [rule.skip === "BACKWARD" ? past : past + 1];
}

export function daysOfWeek(rule: RecurrenceRule, weekStartDay: number, start: number): number[] {
  const wanted = rule.byDay.length > 0 ? rule.byDay.map((by) => by.weekday) : [weekday(start)];
  const days = [];
  for (let day = weekStartDay; day < weekStartDay + 7; day++) {
    if (wanted.includes(weekday(day)) && passes(rule, day, "WEEKLY")) days.push(day);
  }
  return days;
}

function daysOfWeekYear(rule: RecurrenceRule, year: number, start: number): number[] {
  const first = firstWeekStart(year, rule.weekStart);
  const weeks = (firstWeekStart(year + 1, rule.weekStart) - first) / 7;
  const dated = rule.byYearDay.length > 0 || rule.byMonthDay.length > 0;
  const days: number[] = [];
  for (const week of fromEitherEnd(rule.byWeekNo, weeks)) {
    for (let day = first + (week - 1) * 7; day < first + week * 7; day++) {
      const fits =
        rule.byDay.length > 0
          ? rule.byDay.some((by) => by.weekday === weekday(day))
          : dated || weekday(day) === weekday(start);
      if (fits && passes(rule, day, "BYWEEKNO")) days.push(day);
    }
  }
  return sorted(days);
}

/** The first day of week 1: the first week with at least four days in the year. */
export function firstWeekStart(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekday(fourth) - weekStart + 7) % 7);
}

/** The year whose weeks hold the day. */
export function weekYear(day: number, weekStart: number): number {
  const { year } = civilDate(day);
  if (day >= firstWeekStart(year + 1, weekStart)) return year + 1;
  return day < firstWeekStart(year, weekStart) ? year - 1 : year;
}

function weekdaysWithin(rule: RecurrenceRule, first: number, end: number): number[] {
  const days: number[] = [];
  for (const { weekday: wanted, nth } of rule.byDay) {
    const firstOne = first + ((wanted - weekday(first) + 7) % 7);
    if (nth === 0) for (let day = firstOne; day < end; day += 7) days.push(day);
    const lastOne = firstOne + Math.floor((end - 1 - firstOne) / 7) * 7;
    const day = nth > 0 ? firstOne + (nth - 1) * 7 : lastOne + (nth + 1) * 7;
    if (nth !== 0 && day >= first && day < end) days.push(day);
  }
  return sorted(days);
}

function isNth(day: number, by: { weekday: number; nth: number }, first: number, end: number): boolean {
  if (weekday(day) !== by.weekday) return false;
  if (by.nth === 0) return true;
  return by.nth > 0
    ? Math.floor((day - first) / 7) + 1 === by.nth
    : Math.floor((end - 1 - day) / 7) + 1 === -by.nth;
}

/**
 * Whether a day passes the parts that limit. `expanded` names what has already made the days, so that its own
 * part is not asked again; a number before a weekday has no meaning here and is not looked at.
 */
export function passes(
  rule: RecurrenceRule,
  day: number,
  expanded: "BYYEARDAY" | "BYWEEKNO" | "WEEKLY" | "",
): boolean {
  if (!hasDayLimits(rule)) return true;
  const { year, month, day: monthDay } = civilDate(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0) {
    const fromEnd = monthDay - monthLength(year, month) - 1;
    if (!rule.byMonthDay.includes(monthDay) && !rule.byMonthDay.includes(fromEnd)) return false;
  }
  if (rule.byYearDay.length > 0 && expanded !== "BYYEARDAY") {
    const yearDay = day - dayNumber(year, 1, 1) + 1;
    const fromEnd = day - dayNumber(year + 1, 1, 1);
    if (!rule.byYearDay.includes(yearDay) && !rule.byYearDay.includes(fromEnd)) return false;
  }
  if (rule.byWeekNo.length > 0 && expanded !== "BYWEEKNO" && !inWeeks(rule, day)) return false;
  if (rule.byDay.length === 0 || expanded === "WEEKLY" || expanded === "BYWEEKNO") return true;
  return rule.byDay.some((by) => passesWeekday(rule, by, day, year, month));
}

function passesWeekday(
  rule: RecurrenceRule,
  by: { weekday: number; nth: number },
  day: number,
  year: number,
  month: number,
): boolean {
  if (rule.freq !== "YEARLY" || by.nth === 0) return weekday(day) === by.weekday;
  if (rule.byMonth.length === 0) return isNth(day, by, dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  const first = dayNumber(year, month, 1);
  return isNth(day, by, first, first + monthLength(year, month));
}

function inWeeks(rule: RecurrenceRule, day: number): boolean {
  const year = weekYear(day, rule.weekStart);
  const first = firstWeekStart(year, rule.weekStart);
  const weeks = (firstWeekStart(year + 1, rule.weekStart) - first) / 7;
  return fromEitherEnd(rule.byWeekNo, weeks).includes(Math.floor((day - first) / 7) + 1);
}

export function hasDayLimits(rule: RecurrenceRule): boolean {
  return (
    rule.byMonth.length +
      rule.byMonthDay.length +
      rule.byYearDay.length +
      rule.byWeekNo.length +
      rule.byDay.length >
    0
  );
}

/** Positions 1…length; a negative one counts from the end. */
function fromEitherEnd(positions: readonly number[], length: number): number[] {
  return positions.map((n) => (n < 0 ? length + n + 1 : n)).filter((n) => n >= 1 && n <= length);
}

function sorted(days: number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
