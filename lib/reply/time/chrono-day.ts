import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { nextFirst } from "./named-day.ts";
import type { Today } from "./today.ts";

/** Everything else through chrono, which must read all of the words; a day of the week that is today is next week's. */
export function chronoDay(words: string, today: Today): Temporal.PlainDate | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(words);
  if (dotted !== null) return dottedDay(Number(dotted[1]), Number(dotted[2]), today);
  if (/^\d{1,4}$/.test(words) || !datedWords.test(words) || vagueWords.test(words)) return undefined;
  const found = parseDates(words, today);
  const first = found[0];
  if (found.length !== 1 || first === undefined || first.index > 0 || first.text.length < words.length)
    return undefined;
  return dateOf(first, today, 7);
}

/** Spans that have begun: no day in them is later than now. */
const vagueWords = /^(?:this|the|last|past) (?:week|month|year|quarter|morning|afternoon|evening)$/;

/** Chrono is only asked about words that can hold a date: it is a hundred times dearer than this test. */
const datedWords =
  /\d|mon|tue|wed|thu|fri|sat|sun|day|night|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|morrow/;

function dottedDay(day: number, month: number, today: Today): Temporal.PlainDate | undefined {
  return day < 1 || day > 31 || month < 1 || month > 12 ? undefined : nextFirst(month, day, "", today);
}

/** `3/4` is read as the user's part of the world writes it. */
export function parseDates(words: string, today: Today): chrono.ParsedResult[] {
  const reader = today.dayFirst && /\d[/.-]\d/.test(words) ? chrono.en.GB : chrono.en.casual;
  const reference = { instant: today.instant, timezone: today.offsetMinutes };
  return reader.parse(words, reference, { forwardDate: true });
}

/** The day that chrono found; a weekday that is today is moved on by `sameDayAdds` days. Undefined outside 1970 to 2200. */
export function dateOf(
  found: chrono.ParsedResult,
  today: Today,
  sameDayAdds: number,
): Temporal.PlainDate | undefined {
  const [year, month, day] = [found.start.get("year"), found.start.get("month"), found.start.get("day")];
  if (year === null || month === null || day === null || year < 1970 || year > 2200) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  const onlyWeekday = found.start.isCertain("weekday") && !found.start.isCertain("day");
  return onlyWeekday && date.equals(today.date) ? date.add({ days: sameDayAdds }) : date;
}
