import type { Clock } from "./clock-time.ts";
import { monthIn, weekdayOf } from "./date-words-found.ts";
import type { Zone } from "./zone-offsets.ts";

/** What helps to read a date that can be read in two ways. */
export type DateHints = {
  /** Language of the header's labels. */
  language?: string;
  /** IANA zone for dates that name none; UTC if absent. */
  timeZone?: string;
};

/** A day of the Gregorian calendar; months count from 1. */
export type Day = { year: number; month: number; day: number };

const yearFirst = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/;

const yearLast = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})(?!\d)/;

/** A day written in digits: `2021-10-27`, `27.10.2021`, `10/27/21`, `2021年10月27日`; null where there is none. */
export function numericDay(
  rest: string,
  whole: string,
  clock: Clock | null,
  zone: Zone,
  hints: DateHints,
): Day | null {
  const first = yearFirst.exec(rest);
  if (first !== null) return validDay(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(rest);
  if (last === null) return null;
  const [a, b, year] = [Number(last[1]), Number(last[3]), fullYear(last[4] ?? "")];
  if ((last[4] ?? "").length === 2 && yearComesFirst.has(hints.language ?? "")) {
    return validDay(fullYear(last[1] ?? ""), b, Number(last[4]));
  }
  const dayFirst = validDay(year, b, a);
  const monthFirst = validDay(year, a, b);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return monthComesFirst(last[2] ?? "", whole, clock, zone, hints, monthFirst, dayFirst)
    ? monthFirst
    : dayFirst;
}

const yearComesFirst = new Set(["ko", "ja", "zh", "hu", "eu"]);

function monthComesFirst(
  separator: string,
  whole: string,
  clock: Clock | null,
  zone: Zone,
  hints: DateHints,
  monthFirst: Day,
  dayFirst: Day,
): boolean {
  const weekday = weekdayOf(whole, hints.language);
  if (weekday !== null) {
    const fits = [monthFirst, dayFirst].map((day) => weekdayNumber(day) === weekday);
    if (fits[0] !== fits[1]) return fits[0] === true;
  }
  if (separator === ".") return false;
  if (hints.language !== undefined && hints.language !== "en") return false;
  if (zone !== null && "minutes" in zone && zone.minutes <= -240) return true;
  const where = hints.timeZone ?? "UTC";
  if (/^(?:America|US)\/|^(?:Pacific\/Honolulu|Asia\/Manila)$/.test(where)) return true;
  // The header was written by the user's own program: a known zone elsewhere says that the day comes first.
  return clock?.twelve === true && (where === "UTC" || where.startsWith("Etc/"));
}

/** RFC 5322 section 4.3: two digits up to 49 are this century's. Thai years count from 543 BC. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length < 3) return value < 50 ? 2000 + value : 1900 + value;
  return value >= 2500 && value < 2700 ? value - 543 : value;
}

/** A day with its month in words: `26. oktober 2021`, `Oct 26, 2021`, `2021. október 26.`, `27 tháng 10, 2021`. */
export function wordedDay(text: string, language: string | undefined): Day | null {
  const month = /(?:th[aá]ng|thg) ?(\d{1,2})/i.exec(text);
  const rest =
    month === null ? text : `${text.slice(0, month.index)} ${text.slice(month.index + month[0].length)}`;
  const number = month === null ? monthIn(text, language) : Number(month[1]);
  if (number === null) return null;
  const numbers = [...rest.matchAll(/\d+/g)].map((match) => match[0]).filter((digits) => digits.length <= 4);
  const yearAt = numbers.findIndex((digits) => digits.length === 4 && /^(?:19|2[0-6])/.test(digits));
  if (yearAt >= 0) {
    const day = numbers.find((digits, at) => at !== yearAt && Number(digits) >= 1 && Number(digits) <= 31);
    return day === undefined ? null : validDay(fullYear(numbers[yearAt] ?? ""), number, Number(day));
  }
  const [day, year] = numbers;
  if (day === undefined || year?.length !== 2) return null;
  return validDay(fullYear(year), number, Number(day));
}

function validDay(year: number, month: number, day: number): Day | null {
  const full = year >= 2500 && year < 2700 ? year - 543 : year;
  if (full < 1970 || full > 2200 || month < 1 || month > 12 || day < 1) return null;
  const daysInMonth = new Date(Date.UTC(full, month, 0)).getUTCDate();
  return day > daysInMonth ? null : { year: full, month, day };
}

function weekdayNumber(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}
