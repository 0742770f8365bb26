import { numberMax, targetsMax } from "../limits.ts";
import { cut, type Phrase } from "../text/phrase.ts";
import type { People } from "./people.ts";
import type { Target, TargetReading } from "./target.ts";

const label =
  /(?:(?:and|for|on|re|about|regarding|as for|mark|it's|that's|i mean|i meant|i take) )?(?:(?:numbers?|no\.|nr\.?|nos\.?|num|items?|person|people|line|points?|options?|choice|the) ?(?=[#\d(]))?/y;

const digits =
  /#?[([]?#?([1-9]\d?|0(?!\d))(?!\d)(?:(?:st|nd|rd|th)(?: one)?(?![a-z])(?! (?:of|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|month|quarter)))?(?! ?(?:%|am\b|pm\b|°))[)\]]?/y;

const rangeJoin = / *(?:-|to|through|thru|\.\.\.?) *(?=#?\d{1,2}(?!\d))/y;

const listJoin =
  /(?: *(?:,|&|\+|;) *(?:and |& )?| +(?:and|plus|und|et|y|en|och|og) +| +)(?=#?[([]?\d{1,2}(?!\d))/y;

/** Reads `1`, `#1, 3 and 5`, `1-3` at the start of the phrase, longest list first. Empty when there are none. */
export function numbersAt(phrase: Phrase, people: People): TargetReading[] {
  const readings: TargetReading[] = [];
  const numbers: number[] = [];
  let at = skip(label, phrase.folded, 0);
  while (numbers.length < targetsMax) {
    digits.lastIndex = at;
    const found = digits.exec(phrase.folded);
    if (found === null) break;
    const number = Number(found[1]);
    numbers.push(number);
    at = digits.lastIndex;
    readings.push(numberReading(numbers, cut(phrase, at), people, false));
    rangeJoin.lastIndex = at;
    if (rangeJoin.test(phrase.folded)) {
      digits.lastIndex = rangeJoin.lastIndex;
      const last = digits.exec(phrase.folded);
      const to = last === null ? 0 : Number(last[1]);
      if (to > number && to - number < targetsMax) {
        for (let n = number + 1; n <= to; n++) numbers.push(n);
        at = digits.lastIndex;
        readings.push(numberReading(numbers, cut(phrase, at), people, false));
      }
    }
    listJoin.lastIndex = at;
    if (!listJoin.test(phrase.folded)) break;
    at = skip(label, phrase.folded, listJoin.lastIndex);
  }
  return readings.reverse();
}

/** A reading of these numbers, each with the person whom the digest has under it. */
export function numberReading(
  numbers: readonly number[],
  rest: Phrase,
  people: People,
  inWords: boolean,
): TargetReading {
  const targets = [...new Set(numbers)].map((number): Target => {
    const person = people.byNumber.get(number);
    return person === undefined ? { by: "number", number } : { by: "number", number, person };
  });
  return { targets, rest, several: [], inWords };
}

const wordNumbers = new Map(
  "one two three four five six seven eight nine ten"
    .split(" ")
    .map((word, i) => [word, i + 1] as const)
    .concat(
      "first second third fourth fifth sixth seventh eighth ninth tenth"
        .split(" ")
        .map((word, i) => [word, i + 1] as const),
    ),
);

const wordNumber =
  /(?:the |number )?(one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one)?(?![a-z'])/y;

const wordJoin =
  /(?:, ?(?:and )?| and | & )(?=(?:the |number )?(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth)(?![a-z']))/y;

/** Reads "one", "first and second" at the start of the phrase, longest list first. */
export function wordNumbersAt(phrase: Phrase, people: People): TargetReading[] {
  const readings: TargetReading[] = [];
  const numbers: number[] = [];
  let at = 0;
  while (numbers.length < targetsMax) {
    wordNumber.lastIndex = at;
    const found = wordNumber.exec(phrase.folded);
    if (found === null) break;
    numbers.push(wordNumbers.get(found[1] ?? "") ?? numberMax + 1);
    at = wordNumber.lastIndex;
    readings.push(numberReading(numbers, cut(phrase, at), people, true));
    wordJoin.lastIndex = at;
    if (!wordJoin.test(phrase.folded)) break;
    at = wordJoin.lastIndex;
  }
  return readings.reverse();
}

/** Where a sticky pattern ends when it fits at `at`; else `at`. */
export function skip(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : at;
}
