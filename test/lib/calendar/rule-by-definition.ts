/** A rule in the parts that matter here; all lists as RFC 5545 3.3.10 writes them, empty where the part is missing. */
export type PlainRule = {
  freq: "YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY";
  interval: number;
  count: number;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: { nth: number; weekday: number }[];
  byHour: number[];
  byMinute: number[];
  bySetPos: number[];
  weekStart: number;
};

const dayMs = 86_400_000;
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
const numberOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / dayMs;
const dateOf = (day: number) => {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/**
 * The first times of a rule by its definition alone, as slowly as can be: every day of every period is asked whether it
 * fits all the parts. `start` and the times are milliseconds of a wall clock; days after `endYear` are not looked at.
 */
export function timesByDefinition(rule: PlainRule, start: number, endYear: number): number[] {
  const times: number[] = [];
  const first = Math.floor(start / dayMs);
  const clock = clockOf(rule, start - first * dayMs);
  for (const days of periodsOf(rule, first, endYear)) {
    const candidates = days
      .filter((day) => fits(rule, day, first))
      .flatMap((day) => clock.map((ms) => day * dayMs + ms));
    for (const time of positioned(rule, candidates)) {
      if (time >= start) times.push(time);
      if (times.length === rule.count) return times;
    }
  }
  return times;
}

function clockOf(rule: PlainRule, ms: number): number[] {
  const hours = rule.byHour.length > 0 ? rule.byHour : [Math.floor(ms / 3_600_000)];
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [Math.floor(ms / 60_000) % 60];
  const rest = ms % 60_000;
  const found = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * 60_000 + rest));
  return [...new Set(found)].sort((a, b) => a - b);
}

function positioned(rule: PlainRule, candidates: number[]): number[] {
  if (rule.bySetPos.length === 0) return candidates;
  return candidates.filter((_, i) =>
    rule.bySetPos.some((position) => (position > 0 ? position - 1 : candidates.length + position) === i),
  );
}

/** The days of each period that INTERVAL leaves; with BYWEEKNO a year is one of weeks. */
function* periodsOf(rule: PlainRule, first: number, endYear: number): Generator<number[]> {
  const { year, month } = dateOf(first);
  const days = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  if (rule.freq === "YEARLY") {
    const isByWeek = rule.byWeekNo.length > 0;
    const begins = (one: number) => (isByWeek ? weekOne(one, rule.weekStart) : numberOf(one, 1, 1));
    for (let one = firstYear(rule, first); one <= endYear; one += rule.interval)
      yield days(begins(one), begins(one + 1));
  } else if (rule.freq === "MONTHLY") {
    for (let one = year * 12 + month - 1; one < (endYear + 1) * 12; one += rule.interval)
      yield days(
        numberOf(Math.floor(one / 12), (one % 12) + 1, 1),
        numberOf(Math.floor(one / 12), (one % 12) + 2, 1),
      );
  } else {
    const length = rule.freq === "WEEKLY" ? 7 : 1;
    const from = rule.freq === "WEEKLY" ? first - ((weekdayOf(first) - rule.weekStart + 7) % 7) : first;
    for (let one = from; one < numberOf(endYear + 1, 1, 1); one += length * rule.interval)
      yield days(one, one + length);
  }
}

/** The year of weeks that DTSTART lies in, if one of its days that fit is not before DTSTART; else the calendar's. */
function firstYear(rule: PlainRule, first: number): number {
  const { year } = dateOf(first);
  if (rule.byWeekNo.length === 0) return year;
  const { of } = weekOf(first, rule.weekStart);
  if (of >= year) return of;
  for (let day = first; day < weekOne(year, rule.weekStart); day++) if (fits(rule, day, first)) return of;
  return year;
}

function fits(rule: PlainRule, day: number, first: number): boolean {
  const { year, month, day: monthDay } = dateOf(day);
  const start = dateOf(first);
  const nothingByDay =
    rule.byMonthDay.length + rule.byYearDay.length + rule.byWeekNo.length + rule.byDay.length === 0;
  const isYearly = rule.freq === "YEARLY";
  const byMonthDay = nothingByDay && (isYearly || rule.freq === "MONTHLY") ? [start.day] : rule.byMonthDay;
  const needsMonth = isYearly && rule.byYearDay.length + rule.byWeekNo.length === 0 && byMonthDay.length > 0;
  const byMonth = rule.byMonth.length === 0 && needsMonth ? [start.month] : rule.byMonth;
  const likeStart =
    (rule.freq === "WEEKLY" ||
      (isYearly && rule.byWeekNo.length > 0 && rule.byMonthDay.length + rule.byYearDay.length === 0)) &&
    rule.byDay.length === 0;
  const byDay = likeStart ? [{ nth: 0, weekday: weekdayOf(first) }] : rule.byDay;
  const inMonth = monthDay - (numberOf(year, month + 1, 1) - numberOf(year, month, 1)) - 1;
  const yearDay = day - numberOf(year, 1, 1) + 1;
  const week = weekOf(day, rule.weekStart);
  return (
    within(byMonth, month) &&
    within(byMonthDay, monthDay, inMonth) &&
    within(rule.byYearDay, yearDay, day - numberOf(year + 1, 1, 1)) &&
    within(rule.byWeekNo, week.number, week.number - week.count - 1) &&
    (byDay.length === 0 || byDay.some((by) => isNth(rule, by, day)))
  );
}

function within(list: readonly number[], ...values: number[]): boolean {
  return list.length === 0 || values.some((value) => list.includes(value));
}

/** A number before a weekday counts in the month, or in the year where no month is named. */
function isNth(rule: PlainRule, { nth, weekday }: { nth: number; weekday: number }, day: number): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (nth === 0) return true;
  const { year, month } = dateOf(day);
  const inYear = rule.freq === "YEARLY" && rule.byMonth.length === 0;
  const from = inYear ? numberOf(year, 1, 1) : numberOf(year, month, 1);
  const to = inYear ? numberOf(year + 1, 1, 1) : numberOf(year, month + 1, 1);
  return nth > 0 ? Math.floor((day - from) / 7) + 1 === nth : Math.floor((to - 1 - day) / 7) + 1 === -nth;
}

/** The first day of the week that holds 4 January. */
function weekOne(year: number, weekStart: number): number {
  const fourth = numberOf(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function weekOf(day: number, weekStart: number): { of: number; number: number; count: number } {
  const { year } = dateOf(day);
  const of = [year + 1, year, year - 1].find((one) => weekOne(one, weekStart) <= day) ?? year;
  const begins = weekOne(of, weekStart);
  return {
    of,
    number: Math.floor((day - begins) / 7) + 1,
    count: (weekOne(of + 1, weekStart) - begins) / 7,
  };
}
