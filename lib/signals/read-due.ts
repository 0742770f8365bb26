import * as de from "chrono-node/de";
import * as en from "chrono-node/en";
import * as es from "chrono-node/es";
import * as fr from "chrono-node/fr";
import * as it from "chrono-node/it";
import * as nl from "chrono-node/nl";
import * as pt from "chrono-node/pt";
import type { Language } from "./sentence/language-of.ts";

/** When and where a message was written. */
export type Written = { at: string; timeZone: string };

/** A wall-calendar day, and the same as a UTC midnight for arithmetic. */
type Day = { utcMs: number };

const dayMs = 86_400_000;

/** A day said in a sentence, with where it stands. */
type SaidDay = { day: Day; start: number; end: number; isHourOnly?: boolean };

/** Today in the writer's zone; undefined for an instant or a zone that can't be read. */
function wallDay(written: Written): Day | undefined {
  const instant = new Date(written.at);
  if (Number.isNaN(instant.getTime())) return undefined;
  const parts = new Map<string, string>();
  for (const part of formatIn(written.timeZone).formatToParts(instant)) parts.set(part.type, part.value);
  return {
    utcMs: Date.UTC(Number(parts.get("year")), Number(parts.get("month")) - 1, Number(parts.get("day"))),
  };
}

/** Making a formatter costs more than all else here, and a user has one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();
const formatsMax = 50;

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  if (formats.size >= formatsMax) formats.clear();
  const made = newFormat(timeZone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: "UTC", ...dayParts });
  formats.set(timeZone, made);
  return made;
}

const dayParts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone, ...dayParts });
  } catch {
    return undefined;
  }
}

const dateOf = (day: Day): string => new Date(day.utcMs).toISOString().slice(0, 10);
const plus = (day: Day, days: number): Day => ({ utcMs: day.utcMs + days * dayMs });
const weekday = (day: Day): number => new Date(day.utcMs).getUTCDay();
const monthEnd = (day: Day, months: number): Day => {
  const date = new Date(day.utcMs);
  return { utcMs: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0) };
};

/** Friday of this week; for who writes at the weekend, the Sunday that ends it. */
const thisFriday = (today: Day): Day =>
  plus(today, weekday(today) === 0 ? 0 : weekday(today) === 6 ? 1 : 5 - weekday(today));
const nextFriday = (today: Day): Day => plus(today, (weekday(today) === 0 ? 0 : 7 - weekday(today)) + 5);
const nextWeekDay = (today: Day, day: number): Day => plus(nextFriday(today), day - 5);

const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** 1 for Monday to 7 for Sunday, which ends a week here. */
function weekdayNamed(words: string): number {
  const named = weekdayNames.findIndex((name) => words.includes(name));
  return named === 0 ? 7 : named;
}

/** Ways to name a day that a date parser doesn't know or reads in the middle: periods mean their end. */
const spans: readonly (readonly [RegExp, (today: Day, match: RegExpMatchArray) => Day | undefined])[] = [
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of |in )?next week\b|\bnext week,? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu,
    (today, match) => nextWeekDay(today, weekdayNamed(match[0])),
  ],
  [/\b(?:the )?end of (?:the )?next week\b|\blate next week\b/gu, nextFriday],
  [/\b(?:early|the (?:start|beginning) of) next week\b/gu, (today) => nextWeekDay(today, 2)],
  [/\b(?:mid|the middle of) next week\b/gu, (today) => nextWeekDay(today, 3)],
  [/\b(?:later |some ?time |during |in (?:the course of )?)?next week\b/gu, nextFriday],
  [
    /\b(?:the )?end of (?:the|this) (?:working )?week\b|\bend of week\b|\beow\b|\b(?:later |some ?time )?this week\b/gu,
    thisFriday,
  ],
  [/\b(?:the )?end of (?:the )?next month\b|\bnext month\b/gu, (today) => monthEnd(today, 1)],
  [
    /\b(?:the )?end of (?:the|this) month\b|\b(?:end of month|month ?-?end|eom)\b|\b(?:later |some ?time )?this month\b/gu,
    (today) => monthEnd(today, 0),
  ],
  [
    /\b(?:the )?end of (?:the|this) (?:quarter)\b|\bthis quarter\b|\beoq\b/gu,
    (today) => monthEnd(today, 2 - (new Date(today.utcMs).getUTCMonth() % 3)),
  ],
  [
    /\b(?:the )?end of (?:the|this) year\b|\b(?:end of year|year ?-?end|eoy)\b|\bthis year\b/gu,
    (today) => monthEnd(today, 11 - new Date(today.utcMs).getUTCMonth()),
  ],
  [
    /\b(?:this |the |over the |at the |on the )*(?:coming )?weekend\b/gu,
    (today) => plus(today, (7 - weekday(today)) % 7),
  ],
  [
    /\b(?:the )?(?:end of (?:the )?day|eod|cob|close of (?:business|play)|end of play)(?: today)?\b(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow))/gu,
    (today) => today,
  ],
  [
    /\b(?:the )?end of (?:the )?(?:q[1-4]|(?:first|second|third|fourth|last) quarter)\b/gu,
    (today, match) => quarterEnd(today, match[0]),
  ],
  [
    /\b(?:(?:the )?(?:first week|start|beginning) of|early(?: in)?) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu,
    (today, match) => onDayOfMonth(today, match[0], 7),
  ],
  [/\bchristmas(?: day| eve)?\b/gu, (today) => onDayOfMonth(today, "dec", 24)],
  [/\bnew year(?:'s)?(?: eve)?\b/gu, (today) => onDayOfMonth(today, "dec", 31)],
  [/\b(?:in )?(?:a|one) week's time\b/gu, (today) => plus(today, 7)],
  [/\b(?:in |within )?a fortnight(?:'s time)?\b/gu, (today) => plus(today, 14)],
  [
    /\b(?:mid|the middle of)[ -](?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu,
    (today, match) => onDayOfMonth(today, match[0], 15),
  ],
  [
    /\b(?:the )?(?:end of|late) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu,
    (today, match) => onDayOfMonth(today, match[0], 0),
  ],
  [
    /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|floor|century|anniversary|grade|edition|time|version|birthday|street|avenue|round|place|year|draft|week|month|quarter|century))/gu,
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ],
];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Day `day` of the month named in `words` (0: its last day), this year or next. */
function onDayOfMonth(today: Day, words: string, day: number): Day | undefined {
  const month = months.findIndex((name) => new RegExp(`\\b${name}`, "u").test(words));
  if (month < 0) return undefined;
  const year = new Date(today.utcMs).getUTCFullYear();
  const at = (inYear: number) => Date.UTC(inYear, day === 0 ? month + 1 : month, day);
  return { utcMs: at(year) >= today.utcMs ? at(year) : at(year + 1) };
}

const ordinals = ["first", "second", "third", "fourth"] as const;

/** The last day of the quarter named: "q1", "first quarter"; the last is the fourth. */
function quarterEnd(today: Day, words: string): Day | undefined {
  const named = ordinals.findIndex((ordinal) => words.includes(ordinal));
  const quarter = Number(/q([1-4])/u.exec(words)?.[1] ?? (named < 0 ? 4 : named + 1));
  return onDayOfMonth(today, months[quarter * 3 - 1] ?? "dec", 0);
}

function nextDayOfMonth(today: Day, day: number): Day | undefined {
  if (day < 1 || day > 31) return undefined;
  const from = new Date(today.utcMs);
  for (let ahead = 0; ahead < 3; ahead++) {
    const candidate = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + ahead, day));
    if (candidate.getUTCDate() === day && candidate.getTime() >= today.utcMs)
      return { utcMs: candidate.getTime() };
  }
  return undefined;
}

const parsers = { de: de.casual, fr: fr.casual, es: es.casual, pt: pt.casual, it: it.casual, nl: nl.casual };

/** The days said in `words` (lower case), left to right, none overlapping another. */
function saidDays(words: string, today: Day, language: Language, timeZone: string): SaidDay[] {
  const found: SaidDay[] = [];
  let rest = words;
  if (language === "en") {
    for (const [span, dayOf] of spans) {
      for (const match of rest.matchAll(span)) {
        const day = dayOf(today, match);
        if (day === undefined) continue;
        found.push({ day, start: match.index, end: match.index + match[0].length });
        rest =
          rest.slice(0, match.index) +
          "_".repeat(match[0].length) +
          rest.slice(match.index + match[0].length);
      }
    }
  }
  // Day first outside America; the British parser is only for figures, it takes "december 18" for a year.
  const english = !timeZone.startsWith("America/") && /\d[/.-]\d/.test(rest) ? en.GB : en.casual;
  const parser = language === "en" ? english : parsers[language];
  const reference = { instant: new Date(today.utcMs + dayMs / 2), timezone: 0 };
  for (const result of parser.parse(rest, reference, { forwardDate: true })) {
    const year = result.start.get("year");
    const month = result.start.get("month");
    const date = result.start.get("day");
    if (year === null || month === null || date === null) continue;
    let day: Day = { utcMs: Date.UTC(year, month - 1, date) };
    const onlyWeekday = result.start.isCertain("weekday") && !result.start.isCertain("day");
    if (onlyWeekday && day.utcMs === today.utcMs) day = plus(day, 7);
    if (
      result.start.isCertain("month") &&
      !result.start.isCertain("day") &&
      /^(?:may|mar|march|sat|sun)$/u.test(result.text) &&
      !/\b(?:by|before|in|until|end of) $/u.test(rest.slice(0, result.index))
    )
      continue;
    // "In January" is due when January ends, "by March" before it begins.
    const isMonthOnly = result.start.isCertain("month") && !result.start.isCertain("day");
    if (isMonthOnly && /\b(?:in|during|sometime in) $/u.test(rest.slice(0, result.index)))
      day = monthEnd(day, 0);
    const isHourOnly =
      result.start.isCertain("hour") && !result.start.isCertain("day") && !result.start.isCertain("weekday");
    found.push({ day, start: result.index, end: result.index + result.text.length, isHourOnly });
  }
  return found.sort((a, b) => a.start - b.start);
}

const deadlineBefore =
  /\b(?:by|before|until|till|no later than|not later than|due(?: on| by| date(?: is)?)?|deadline(?: is| of)?|within|latest by|at the latest|bis(?: zum| spätestens)?|spätestens(?: am)?|vor(?: dem)?|avant(?: le)?|d'ici(?: à| au| le)?|pour(?: le)?|jusqu'à|au plus tard(?: le)?|antes de(?:l)?|para(?: el)?|hasta(?: el)?|a más tardar(?: el)?|até(?: a| o| à| ao)?|entro(?: il)?|prima di|voor|uiterlijk|vóór) (?:the |about |around |early |late |close of business |cob |eod |end of (?:the )?(?:day )?|noon |midday |lunch(?:time)? |midnight |next |this |(?:on )?)*$/u;
const lasting =
  /\b(?:extensions?|extend|extended|delay|wait|stay|staying|away|here|there|open|closed|valid|off|postpone|postponed|out|leave|free|available|busy|booked|hold|holding|keep|keeping|rest|sleep)(?: (?:it|this|that|them|the \p{L}+))? (?:until|till) (?:the |next )?$/u;
const notAbout =
  /\b(?:from|of|since|after|about|on from|following|regarding|re|dated|between|last|past|was|were|ago|'s|for|until after|meeting|call on|met|saw|spoke|at) (?:the |our |my |your )?$/u;
/** What may follow a day that stands by itself; a bare noun ("Friday numbers") makes the day its adjective. */
const endsThere =
  /^\s*(?:$|[.,;:!?()-]|(?:' time|morning|afternoon|evening|night|noon|at|by|so|if|when|and|or|with|after|before|latest|for|to|from|unless|but|as|once|instead|because|since|in|on|over|via|though|too|also|please|then|first|next|this|again|i|we|you|he|she|they|that|which|the|te|le|os|je|ti|vi|ik|ich|wir|sans|sin|senza|ohne|zonder|sem|la|les|el|los|las|il|lo|de|het|een|das|die|den|der|ein|eine|einen|un|une|um|uma|mi|tu|mon|ton|votre|dein|deine|ihre|around|about|along|together|already|myself|ourselves|right|just|it|uhr|à|a las|às|alle|om|und|et|y|e|en)\b)/u;
/** Words that may stand before a day that opens its clause: "By Saturday I'll …". */
const opensClause =
  /^(?:(?:and|so|then|ok|okay|sure|yes|also|but|well|no later than|by|on|before|at|until|the|this|next|in|within|early|late|first thing|end of|bis|am|vor|avant|d'ici|antes|até|entro|voor|uiterlijk),? )*$/u;
const nounAfter =
  /^(?:'s\b|s' | ?(?:morning's|afternoon's|meeting|call|session|event|lunch|dinner|breakfast|board|conference|deadline|newsletter|workshop|party|email|mail|notes|talk|demo|webinar|edition|summit|standup|stand-up|review|class|game|retreat|invoice|release|launch)\b)/u;

/** Signals whose bare day ("I'll send it Friday") is a deadline, or only a marked one ("by Friday") is. */
export type DueReading = "plain" | "marked";

/**
 * The day (`YYYY-MM-DD` in the writer's zone) by which what is said with a cue is due: the clause `from`–`to` of `words` around it; "" when none is said.
 * Days that only belong to something mentioned ("Monday's meeting", "the deck from last week") are not deadlines.
 * A period is due at its end, a week on its Friday, "before the 12th" on the day named.
 */
export function readDue(
  words: string,
  { from, cue, to }: { from: number; cue: number; to: number },
  reading: DueReading,
  language: Language,
  written: Written,
): string {
  const today = wallDay(written);
  if (today === undefined) return "";
  // "Give me two weeks and you'll have it" gives a day as "within two weeks" does; spaces keep every place where it was.
  const clause = words
    .slice(from, to)
    .replace(/\bgive me (?=[\p{L}\d ]{3,24} and (?:you|i|it)\b)(?!a \p{L}+ or two)/u, "within  ");
  const cueAt = cue - from;
  let plain: Day | undefined;
  for (const said of saidDays(clause, today, language, written.timeZone)) {
    if (said.day.utcMs < today.utcMs) continue;
    // How long something lasts is no deadline for it: "an extension until Monday".
    if (lasting.test(clause.slice(0, said.start))) continue;
    const before = clause.slice(0, said.start);
    const after = clause.slice(said.end);
    const inside = clause.slice(said.start, said.end);
    if (said.start < cueAt && !opensClause.test(before)) continue;
    if (
      /^\d{1,2}$|^\d+ ?d$|\bnow\b|^(?:\p{L}+ )?(?:the )?(?:minutes?|seconds?|hours?)$|^(?:last|past|yesterday)\b/u.test(
        inside,
      ) ||
      /\b(?:give (?:me|us)|take|takes|took|takes me) $/u.test(before) ||
      /^\d+ ?(?:sec|min|hour|h\b|m\b|s\b)/u.test(inside)
    )
      continue;
    if (
      deadlineBefore.test(before) ||
      /^(?:by|before|within|until) /u.test(inside) ||
      /^,? at the (?:very )?latest\b/u.test(after)
    )
      return dateOf(said.day);
    // An hour alone is a time of day, and only "by five" makes it a deadline.
    if (said.isHourOnly) continue;
    if (/\b(?:end|close) of\b|^(?:eo|cob|asap)/u.test(inside)) return dateOf(said.day);
    if (
      nounAfter.test(after) ||
      notAbout.test(/^(?:\d|the )/.test(inside) ? before.replace(/\bat $/u, "") : before) ||
      !endsThere.test(after)
    )
      continue;
    plain ??= said.day;
  }
  if (plain !== undefined && reading === "plain") return dateOf(plain);
  return /\bby then\b/u.test(clause) ? dayBefore(words.slice(0, from + cueAt), today, language, written) : "";
}

/** The last day said before "by then". */
function dayBefore(words: string, today: Day, language: Language, written: Written): string {
  const last = saidDays(words, today, language, written.timeZone).findLast(
    ({ day, isHourOnly }) => day.utcMs >= today.utcMs && isHourOnly !== true,
  );
  return last === undefined ? "" : dateOf(last.day);
}
