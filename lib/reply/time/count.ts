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

/** Counts in digits or words, for use inside a pattern. */
export const countPattern =
  "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|another)";

/** Units of time with their short forms and common slips, for use inside a pattern. */
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
