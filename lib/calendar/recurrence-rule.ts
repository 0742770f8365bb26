import { type DateValue, parseDateValue } from "./date-value.ts";
import { ruleCharsMax } from "./limits.ts";

export const frequencies = [
  "SECONDLY",
  "MINUTELY",
  "HOURLY",
  "DAILY",
  "WEEKLY",
  "MONTHLY",
  "YEARLY",
] as const;
export type Frequency = (typeof frequencies)[number];

/** BYDAY's `-2MO`: the weekday (0 is Monday) and which of them, 0 for all. */
export type WeekdayRule = { weekday: number; nth: number };

/** What becomes of a 30 February (RFC 7529). */
export type Skip = "OMIT" | "BACKWARD" | "FORWARD";

/** A RECUR value (RFC 5545 3.3.10). Lists are sorted, without doubles; empty where the part is missing. */
export type RecurrenceRule = {
  freq: Frequency;
  interval: number;
  /** 0 for no COUNT. */
  count: number;
  until: DateValue | undefined;
  bySecond: number[];
  byMinute: number[];
  byHour: number[];
  byDay: WeekdayRule[];
  byMonthDay: number[];
  byYearDay: number[];
  byWeekNo: number[];
  byMonth: number[];
  bySetPos: number[];
  /** 0 is Monday. */
  weekStart: number;
  skip: Skip;
};

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * Reads an RRULE's value. Unknown parts and numbers out of range are left out and said in `problem`; a rule
 * without a FREQ that is known, or whose part has no valid number left, is none.
 */
export function parseRule(text: string): { rule: RecurrenceRule | undefined; problem: string } {
  if (text.length > ruleCharsMax) return { rule: undefined, problem: "the recurrence rule is too long" };
  const parts = new Map<string, string>();
  let problem = "";
  for (const piece of text.split(";")) {
    const equals = piece.indexOf("=");
    if (equals < 1) {
      if (piece.trim() !== "") problem = "a part of the recurrence rule is not NAME=value";
      continue;
    }
    // `RRULE:FREQ=…` inside the value comes from exporters that escape twice.
    const name = piece.slice(0, equals).trim().toUpperCase().replace(/^.*:/, "");
    if (!parts.has(name))
      parts.set(
        name,
        piece
          .slice(equals + 1)
          .trim()
          .toUpperCase(),
      );
  }
  const freq = frequencies.find((frequency) => frequency === parts.get("FREQ"));
  if (!freq) return { rule: undefined, problem: "the recurrence rule has no FREQ that is known" };
  const scale = parts.get("RSCALE");
  if (scale !== undefined && scale !== "GREGORIAN" && scale !== "GREGORY") {
    return { rule: undefined, problem: "the recurrence rule is in another calendar than the Gregorian" };
  }
  const emptied = new Set<string>();
  const numbers = (name: string, min: number, max: number, negative: boolean): number[] => {
    const written = parts.get(name);
    if (written === undefined) return [];
    const valid = integers(written).filter(
      (n) => (n >= min && n <= max) || (negative && -n >= min && -n <= max),
    );
    if (valid.length === 0) emptied.add(name);
    return sortedUnique(valid);
  };
  const rule: RecurrenceRule = {
    freq,
    interval: Math.max(1, integers(parts.get("INTERVAL") ?? "1")[0] ?? 1),
    count: integers(parts.get("COUNT") ?? "0")[0] ?? 0,
    until: parseDateValue(parts.get("UNTIL") ?? ""),
    // A leap second does not exist on the clocks we reckon with: 60 is read as the second before.
    bySecond: sortedUnique(numbers("BYSECOND", 0, 60, false).map((second) => Math.min(second, 59))),
    byMinute: numbers("BYMINUTE", 0, 59, false),
    byHour: numbers("BYHOUR", 0, 23, false),
    byDay: weekdays(parts.get("BYDAY"), emptied),
    byMonthDay: numbers("BYMONTHDAY", 1, 31, true),
    byYearDay: numbers("BYYEARDAY", 1, 366, true),
    byWeekNo: numbers("BYWEEKNO", 1, 53, true),
    byMonth: numbers("BYMONTH", 1, 12, false),
    bySetPos: numbers("BYSETPOS", 1, 86_400, true),
    weekStart: Math.max(0, weekdayNames.indexOf(parts.get("WKST") ?? "MO")),
    skip: skipOf(parts.get("SKIP"), scale),
  };
  if (emptied.size > 0)
    return { rule: undefined, problem: `${[...emptied].join(", ")} of the rule has no valid value` };
  if (parts.has("UNTIL") && !rule.until) problem = "UNTIL of the rule is not a date";
  if (parts.has("COUNT") && rule.count < 1)
    return { rule: undefined, problem: "COUNT of the rule is not a count" };
  return { rule, problem };
}

/** RFC 7529: SKIP only means something together with RSCALE. */
function skipOf(skip: string | undefined, scale: string | undefined): Skip {
  if (scale === undefined) return "OMIT";
  return skip === "BACKWARD" || skip === "FORWARD" ? skip : "OMIT";
}

function integers(text: string): number[] {
  return text
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => /^[+-]?\d{1,9}$/.test(piece))
    .map(Number);
}

function weekdays(text: string | undefined, emptied: Set<string>): WeekdayRule[] {
  if (text === undefined) return [];
  const found = new Map<string, WeekdayRule>();
  for (const piece of text.split(",")) {
    const match = /^([+-]?\d{1,3})?\s*(MO|TU|WE|TH|FR|SA|SU)$/.exec(piece.trim());
    const nth = Number(match?.[1] ?? 0);
    if (!match || Math.abs(nth) > 53) continue;
    const weekday = weekdayNames.indexOf(match[2] ?? "");
    found.set(`${nth} ${weekday}`, { weekday, nth });
  }
  if (found.size === 0) emptied.add("BYDAY");
  return [...found.values()];
}

function sortedUnique(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
