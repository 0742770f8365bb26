import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { daysMax } from "./limits.ts";

/** The user's day: the wall calendar's date in their zone, and which way round they write `3/4`. */
export type Today = { date: Temporal.PlainDate; offsetMinutes: number; instant: Date; dayFirst: boolean };

/** When something is put off to: `until` is the first day it may come back. `days` only where a span was said. */
export type When = { until: string; days?: number };

/** The day at `at` in `zone`. Throws RangeError when either is not one. */
export function todayIn(at: string, zone: string): Today {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    date: now.toPlainDate(),
    offsetMinutes: Math.round(now.offsetNanoseconds / 60_000_000_000),
    instant: new Date(now.epochMilliseconds),
    dayFirst:
      !/^(?:America\/(?!Sao_Paulo|Argentina|Mexico|Bogota|Lima|Santiago|Buenos)|US\/|Pacific\/(?:Honolulu|Guam))/.test(
        zone,
      ),
  };
}

const numberWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  other: 2,
  another: 1,
};

export const countPattern =
  "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|another)";
export const unitPattern =
  "(?:d|days?|w|wks?|weeks?|weks?|wekes|weeeks|fortnights?|mos?|mths?|months?|quarters?|y|yrs?|years?)";

/** A count said in digits or words; NaN when it is neither. */
export function countOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : (numberWords[words.replace(/\s+/g, " ")] ?? Number.NaN);
}

/** The days that a rhythm of `count` `unit`s has: months of 30 days, years of 365. */
export function daysOfRhythm(count: number, unit: string): number {
  const one = { d: 1, w: 7, f: 14, m: 30, q: 90, y: 365 }[unit.charAt(0)] ?? Number.NaN;
  return Math.round(count * one);
}

/**
 * Reads a time to put something off to, which must be the whole of `words` (folded, trimmed): "in 3 weeks", "until
 * March", "next Tuesday", "15 March", "the end of May". Undefined when it is no such thing, or lies in the past.
 */
export function readWhen(words: string, today: Today): When | undefined {
  const said = words.replace(/\s+/g, " ").replace(/[\s.!,]+$/, "");
  if (said === "" || said.length > 60) return undefined;
  const span = spanOf(said, today);
  if (span !== undefined) return span;
  const lead =
    /^(?:(?:again|back|not before|not until|wait|hold)\s+)?(?:(until|untill|unitl|untl|utnil|unti|till|til|'til|by|on|in|after|from|for|around|about|at|come|before)\s+)?(?:after\s+)?(?:the\s+)?(.+)$/.exec(
      said,
    );
  if (lead === null) return undefined;
  const named = namedDay(lead[2] ?? "", lead[1] ?? "", today) ?? chronoDay(lead[2] ?? "", today);
  if (named === undefined || Temporal.PlainDate.compare(named, today.date) <= 0) return undefined;
  return { until: named.toString() };
}

const spanForm = new RegExp(
  `^(?:again )?(?:in|for|after|within|wait|give (?:it|me|him|her|them))? ?(?:about |another |at least |like |maybe |the next )?(half a|${countPattern}) ?(${unitPattern})(?: or so)?(?: from (?:now|today)| time)?$`,
);

function spanOf(said: string, today: Today): When | undefined {
  const found = spanForm.exec(said);
  if (found === null) return undefined;
  const unit = (found[2] ?? "").charAt(0);
  const half = found[1] === "half a";
  const count = half ? 0.5 : countOf(found[1] ?? "");
  if (!(count > 0)) return undefined;
  const until = half ? halfOf(unit, today) : added(unit, count, today);
  const days = until === undefined ? 0 : today.date.until(until, { largestUnit: "day" }).days;
  return until === undefined || days < 1 || days > daysMax ? undefined : { until: until.toString(), days };
}

function added(unit: string, count: number, today: Today): Temporal.PlainDate | undefined {
  if (count > daysMax) return undefined;
  if (unit === "d") return today.date.add({ days: count });
  if (unit === "w") return today.date.add({ days: 7 * count });
  if (unit === "f") return today.date.add({ days: 14 * count });
  if (unit === "m") return today.date.add({ months: count });
  if (unit === "q") return today.date.add({ months: 3 * count });
  return count > 10 ? undefined : today.date.add({ years: count });
}

function halfOf(unit: string, today: Today): Temporal.PlainDate | undefined {
  return unit === "y" ? today.date.add({ months: 6 }) : undefined;
}

const monthForm =
  /^(?:(early|mid|middle of|late|(?:the )?end of|(?:the )?(?:beginning|start) of)[ -](?:in )?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?(?: (\d{4}))?$/;
const monthName =
  "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)";
const dayOfMonthForm = new RegExp(`^${monthName}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`);
const dayThenMonthForm = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?${monthName}\\.?(?:,? (\\d{4}))?$`,
);
const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days that have names of their own: months and parts of them, quarters, holidays on a fixed date. */
function namedDay(words: string, lead: string, today: Today): Temporal.PlainDate | undefined {
  const month = monthForm.exec(words);
  if (month !== null) return dayInMonth(month[1] ?? "", month[2] ?? "", month[3] ?? "", today);
  const american = dayOfMonthForm.exec(words);
  if (american !== null) return dayOfMonth(american[1] ?? "", american[2] ?? "", american[3] ?? "", today);
  const european = dayThenMonthForm.exec(words);
  if (european !== null) return dayOfMonth(european[2] ?? "", european[1] ?? "", european[3] ?? "", today);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words);
  if (ordinal !== null) return nextDayNumber(Number(ordinal[1]), today);
  const quarter = /^q([1-4])(?: (\d{4}))?$/.exec(words);
  if (quarter !== null) return nextFirst(3 * Number(quarter[1]) - 2, 1, quarter[2] ?? "", today);
  if (/^(?:new year'?s?(?: day)?|the new year)$/.test(words)) return nextFirst(1, 1, "", today);
  if (/^(?:christmas|xmas)$/.test(words)) return nextFirst(12, 25, "", today);
  if (words === "end of year" || words === "end of the year") return nextFirst(12, 31, "", today);
  if (words === "end of month" || words === "end of the month")
    return today.date.with({ day: today.date.daysInMonth });
  if (/^(?:end of )?(?:the |this )?(?:week|weekend)$/.test(words) && lead === "after")
    return nextMonday(today);
  if (/^(?:tmrw?|tmw|tomo|tomorow|tommorow|tommorrow)$/.test(words)) return today.date.add({ days: 1 });
  if (words === "next year") return today.date.with({ month: 1, day: 1 }).add({ years: 1 });
  if (words === "next month" && /^(?:until|untill|till|til|'til)$/.test(lead))
    return today.date.with({ day: 1 }).add({ months: 1 });
  if (words === "next quarter") return nextQuarter(today);
  return undefined;
}

function dayInMonth(part: string, name: string, year: string, today: Today): Temporal.PlainDate {
  const month = monthStems.indexOf(name.slice(0, 3)) + 1;
  if (part.startsWith("mid")) return nextFirst(month, 15, year, today);
  if (part === "late") return nextFirst(month, 20, year, today);
  if (part.includes("end")) return nextFirst(month, 31, year, today);
  return nextFirst(month, 1, year, today);
}

function dayOfMonth(name: string, day: string, year: string, today: Today): Temporal.PlainDate | undefined {
  const month = monthStems.indexOf(name.slice(0, 3)) + 1;
  const number = Number(day);
  return number >= 1 && number <= 31 ? nextFirst(month, number, year, today) : undefined;
}

/** "Until the 5th": of this month, or of the next where that is past. */
function nextDayNumber(day: number, today: Today): Temporal.PlainDate | undefined {
  if (day < 1 || day > 31) return undefined;
  const here = today.date.with({ day });
  return Temporal.PlainDate.compare(here, today.date) > 0
    ? here
    : today.date.with({ day: 1 }).add({ months: 1 }).with({ day });
}

/** The next such day strictly after today; a day past the month's end is its last. */
function nextFirst(month: number, day: number, year: string, today: Today): Temporal.PlainDate {
  const inYear = (one: number) =>
    Temporal.PlainDate.from({ year: one, month, day }, { overflow: "constrain" });
  if (year !== "") return inYear(Number(year));
  const same = inYear(today.date.year);
  return Temporal.PlainDate.compare(same, today.date) > 0 ? same : inYear(today.date.year + 1);
}

function nextMonday(today: Today): Temporal.PlainDate {
  return today.date.add({ days: 8 - today.date.dayOfWeek });
}

function nextQuarter(today: Today): Temporal.PlainDate {
  const first = Math.floor((today.date.month - 1) / 3) * 3 + 1;
  return Temporal.PlainDate.from({ year: today.date.year, month: first, day: 1 }).add({ months: 3 });
}

/** Everything else through chrono, which must read all of the words; a day of the week that is today is next week's. */
function chronoDay(words: string, today: Today): Temporal.PlainDate | undefined {
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
function parseDates(words: string, today: Today): chrono.ParsedResult[] {
  const reader = today.dayFirst && /\d[/.-]\d/.test(words) ? chrono.en.GB : chrono.en.casual;
  const reference = { instant: today.instant, timezone: today.offsetMinutes };
  return reader.parse(words, reference, { forwardDate: true });
}

function dateOf(
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

/** Places in one note that are tried as a due date. */
const dueGuessesMax = 6;

/**
 * The day by which something was promised: the first date in `words` that is said with "by", "before", "on" and the
 * like, or that is a weekday or day of its own. `YYYY-MM-DD`, or "" when none is said or it is past.
 */
export function readDue(words: string, today: Today): string {
  const lower = words.toLowerCase();
  const said =
    /\b(?:by|before|until|till|due|on|in|for)\s+((?:the\s+)?(?:early|mid|late|end of|start of|beginning of)?\s?(?:the )?[a-z0-9/.-]+(?:\s[a-z0-9]+)?(?:\s[a-z0-9]+)?)/g;
  for (const match of lower.matchAll(said).take(dueGuessesMax)) {
    const tail = (match[1] ?? "").replace(/[.,;:!?]+$/, "");
    const parts = tail.split(" ");
    for (let n = parts.length; n > 0; n--) {
      const lead = match[0].startsWith("in") || match[0].startsWith("for") ? "in " : "by ";
      const when = readWhen(`${lead}${parts.slice(0, n).join(" ")}`, today);
      if (when !== undefined) return when.until;
    }
  }
  for (const found of parseDates(words, today)) {
    if (!/^(?:on |by |this |next |in )|day\b|morrow|\d/i.test(found.text)) continue;
    const date = dateOf(found, today, 0);
    if (date !== undefined && Temporal.PlainDate.compare(date, today.date) >= 0) return date.toString();
  }
  return "";
}
