import { Temporal } from "temporal-polyfill";
import { westernDigits } from "../text/attribution-shape.ts";
import { type DateWord, dateWordIndex, foldDateWord } from "./date-words.ts";
import { dateCharsMax } from "./limits.ts";
import { zoneOffsetMinutes, zonesBySeason } from "./zone-offsets.ts";

/** What helps to read a date that can be read in two ways. */
export type DateHints = {
  /** Language of the header's labels. */
  language?: string;
  /** IANA zone for dates that name none; UTC if absent. */
  timeZone?: string;
};

type Clock = { hour: number; minute: number; second: number; twelve: boolean; start: number; end: number };
type Day = { year: number; month: number; day: number };

/**
 * The instant that a date in an embedded header means, as ISO 8601 in UTC to the second; "" where it can't be read.
 *
 * Reads words of over fifty languages, numeric dates in any order, 12 and 24 hour clocks, offsets and zone names, and
 * digits of any script. Where day and month could change places, a weekday decides, then the language, then an American
 * zone or a 12 hour clock of an unknown zone (month first). A date without a clock time is its midnight.
 */
export function embeddedDate(text: string, hints: DateHints = {}): string {
  if (text.length < 6 || text.length > dateCharsMax) return "";
  const plain = westernDigits(text.normalize("NFKC"))
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\b([ap])\. ?m\b\.?/gi, "$1m")
    .trim();
  const clock = clockOf(plain);
  const rest = clock === null ? plain : `${plain.slice(0, clock.start)} ${plain.slice(clock.end)}`;
  const zone = zoneOf(clock === null ? "" : plain.slice(clock.end));
  const day = numericDay(rest, plain, clock, zone, hints) ?? wordedDay(rest, hints.language);
  if (day === null) return "";
  return instantOf(day, clock, zone, hints.timeZone ?? "UTC");
}

const colonClock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)/;
const wordClock = /(?<!\d)(\d{1,2}) ?[h時时点點시] ?(\d{2})(?: ?(?:min|mn|m|分|분))?(?: ?(\d{2}) ?[s秒초])?/i;
const hourClock = /(?<!\d)(\d{1,2}) ?(?:[時时点點시](?!\d)|(?=[ap]\.?m\b))/i;
const dottedClock = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.]*\d)/g;

function clockOf(text: string): Clock | null {
  const match =
    colonClock.exec(text) ?? wordClock.exec(text) ?? lastDottedClock(text) ?? hourClock.exec(text);
  if (match === null) return null;
  const half = halfOf(text, match.index, match.index + match[0].length);
  const raw = Number(match[1]);
  const hour = half.pm === undefined || raw > 12 ? raw : (raw % 12) + (half.pm ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  return { hour, minute, second, twelve: half.pm !== undefined, start: half.start, end: half.end };
}

/** `12.46` and `14.25.08`, at the end or before a zone: what stands before is the date. */
function lastDottedClock(text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(dottedClock)) {
    if (match.index > 4 && Number(match[1]) < 25) last = match;
  }
  return last;
}

const beforeNoon = new Set(
  "am p.d pd pg 上午 午前 오전 π.μ πμ f.m fm ص ق.ظ de. de dop ip. e.b sa öö цаг а.м переп преди dop. før lei 凌晨 早上".split(
    " ",
  ),
);
const afterNoon = new Set(
  "pm m.d md ptg 下午 午後 오후 μ.μ μμ e.m em م ب.ظ du. du pop ch ös після следобед odp 晚上 中午 傍晚".split(
    " ",
  ),
);

/** The half of the day, from the word right before or after the clock time. */
function halfOf(
  text: string,
  start: number,
  end: number,
): { pm: boolean | undefined; start: number; end: number } {
  const after = /^ ?([^\s\d,()]{1,4}\.?)/.exec(text.slice(end));
  const half = after === null ? undefined : pmOf(after[1] ?? "");
  if (half !== undefined) return { pm: half, start, end: end + (after?.[0].length ?? 0) };
  const before = /([^\s\d,]{2,4}) ?$/.exec(text.slice(Math.max(0, start - 6), start));
  const early = before === null ? undefined : pmOf(before[1] ?? "");
  return { pm: early, start: early === undefined ? start : start - (before?.[0].length ?? 0), end };
}

function pmOf(word: string): boolean | undefined {
  const folded = word.toLowerCase().replace(/\.$/, "");
  if (beforeNoon.has(folded) || beforeNoon.has(`${folded}.`)) return false;
  if (afterNoon.has(folded) || afterNoon.has(`${folded}.`)) return true;
  // Chinese, Japanese and Korean write the half without a space behind the date.
  const tail = folded.slice(-2);
  if (/[\u3040-\ud7ff]/.test(tail))
    return beforeNoon.has(tail) ? false : afterNoon.has(tail) ? true : undefined;
  return undefined;
}

/** Windows spells its zones out: "Central Daylight Time". */
const spelledZone =
  /(Eastern|Central European|Central|Mountain|Pacific|GMT|W\. Europe) (Standard|Daylight|Summer) Time/i;
const zoneHours = new Map([
  ["eastern", -5],
  ["central", -6],
  ["mountain", -7],
  ["pacific", -8],
  ["gmt", 0],
  ["central european", 1],
  ["w. europe", 1],
]);

/** Minutes east of UTC, the name of a zone, or neither. */
type Zone = { minutes: number } | { name: string } | null;

function zoneOf(text: string): Zone {
  const offset = /(?:GMT|UTC|Z)?\s?([+\-−])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text.slice(0, 60));
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 15 * 60 ? null : { minutes: offset[1] === "+" ? minutes : -minutes };
  }
  const spelled = spelledZone.exec(text.slice(0, 60));
  if (spelled !== null)
    return {
      minutes:
        (zoneHours.get((spelled[1] ?? "").toLowerCase()) ?? 0) * 60 +
        (/day|sum/i.test(spelled[2] ?? "") ? 60 : 0),
    };
  for (const word of text.slice(0, 60).split(/[\s,()]+/)) {
    const upper = word === word.toUpperCase() ? word : "";
    const minutes = zoneOffsetMinutes.get(upper);
    if (minutes !== undefined) return { minutes };
    const name = zonesBySeason.get(upper);
    if (name !== undefined) return { name };
  }
  return null;
}

const yearFirst = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/;
const yearLast = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})(?!\d)/;

function numericDay(
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
function wordedDay(text: string, language: string | undefined): Day | null {
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

function monthIn(text: string, language: string | undefined): number | null {
  const words = dateWordsIn(text);
  const spoken = languagesOf(words, language);
  let best: { month: number; length: number; sure: boolean } | null = null;
  for (const { folded, meanings } of words) {
    const months = meanings.filter((meaning) => meaning.month > 0);
    const word = mostSpoken(months, spoken);
    if (word === null) continue;
    const sure = months.length === meanings.length;
    const better =
      best === null || (sure && !best.sure) || (sure === best.sure && folded.length > best.length);
    if (better) best = { month: word.month, length: folded.length, sure };
  }
  return best === null ? null : best.month;
}

/** How much each language is in evidence: "listopad" is October beside a Croatian weekday, November beside a Polish one. */
function languagesOf(words: readonly DateWordFound[], hinted: string | undefined): Map<string, number> {
  const counts = new Map<string, number>(hinted === undefined ? [] : [[hinted, 1]]);
  for (const { meanings } of words) {
    for (const language of new Set(meanings.map((meaning) => meaning.language))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

function mostSpoken(meanings: readonly DateWord[], spoken: Map<string, number>): DateWord | null {
  let best: DateWord | null = null;
  for (const meaning of meanings) {
    if (best === null || (spoken.get(meaning.language) ?? 0) > (spoken.get(best.language) ?? 0))
      best = meaning;
  }
  return best;
}

function weekdayOf(text: string, language: string | undefined): number | null {
  for (const { meanings } of dateWordsIn(text)) {
    const days = meanings.filter((meaning) => meaning.weekday >= 0);
    const word = days.find((meaning) => meaning.language === language) ?? days[0];
    if (word !== undefined) return word.weekday;
  }
  return null;
}

type DateWordFound = { folded: string; meanings: readonly DateWord[] };

/** The words of a date that are month or weekday names; two or three words that are one name count as one. */
export function dateWordsIn(text: string): DateWordFound[] {
  const words = foldDateWord(text).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  const found: DateWordFound[] = [];
  for (const [at, word] of words.slice(0, 20).entries()) {
    const pair = `${word}_${words[at + 1] ?? ""}`;
    const triple = `${pair}_${words[at + 2] ?? ""}`;
    const folded = dateWordIndex.has(triple) ? triple : dateWordIndex.has(pair) ? pair : word;
    const meanings = dateWordIndex.get(folded);
    if (meanings !== undefined) found.push({ folded, meanings });
  }
  return found;
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

function instantOf(day: Day, clock: Clock | null, zone: Zone, timeZone: string): string {
  const { hour, minute, second } = clock ?? { hour: 0, minute: 0, second: 0 };
  const asUtc = Date.UTC(day.year, day.month - 1, day.day, hour, minute, Math.min(second, 59));
  if (zone !== null && "minutes" in zone) return isoSeconds(asUtc - zone.minutes * 60_000);
  const name = zone === null ? timeZone : zone.name;
  if (name === "UTC") return isoSeconds(asUtc);
  return isoSeconds(inZone(new Date(asUtc).toISOString().slice(0, 19), name) ?? asUtc);
}

/** The wall-clock time in a zone; a time that a change of clocks skips or repeats is taken as the earlier offset says. */
function inZone(wall: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null; // Not a zone that this machine knows: UTC is close enough for the order of mails.
  }
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
