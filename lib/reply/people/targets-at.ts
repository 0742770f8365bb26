import { allAbroad } from "../person/words-abroad.ts";
import { cut, type Phrase } from "../text/phrase.ts";
import { namesAt } from "./names-at.ts";
import { numberReading, numbersAt, skip, wordNumbersAt } from "./numbers-at.ts";
import type { People } from "./people.ts";
import { numberOf, type TargetReading } from "./target.ts";

const everyone =
  /(?:all(?: (?:of (?:them|it|these|those)|\d{1,2}|the above|people|items))?|everything|everyone|everybody|both(?: of them)?)(?: (?:but|except|apart from|besides|bar)(?: for)? |(?![a-z']))/y;

const exceptEnd = /(?:but|except|apart from|besides|bar)(?: for)? $/;

const others =
  /(?:the )?(?:rest|others|remaining(?: ones)?|everyone else|everything else|all (?:the )?others?)(?: of (?:them|the list))?(?: are)?(?![a-z'])/y;

/** Reads numbers, number words, "all", "the rest" or names at the start of the phrase. Empty when there are none. */
export function targetsAt(phrase: Phrase, people: People): TargetReading[] {
  const numbers = numbersAt(phrase, people);
  if (numbers.length > 0) return numbers;
  const scope = scopeAt(phrase, people);
  if (scope !== undefined) return [scope];
  const inWords = wordNumbersAt(phrase, people);
  return [...inWords, ...namesAt(phrase, people)];
}

function scopeAt(phrase: Phrase, people: People): TargetReading | undefined {
  const restEnd = skip(others, phrase.folded, 0);
  if (restEnd > 0)
    return { targets: [], rest: cut(phrase, restEnd), several: [], inWords: false, scope: "rest" };
  const allEnd = skip(everyone, phrase.folded, 0) || skip(allAbroad, phrase.folded, 0);
  if (allEnd === 0) return undefined;
  const all = people.toHelp;
  const said = phrase.folded.slice(0, allEnd);
  const count = said.startsWith("both") ? 2 : Number(/\d+/.exec(said)?.[0] ?? all.length);
  if (count !== all.length) return undefined;
  if (!exceptEnd.test(said))
    return { ...numberReading(all, cut(phrase, allEnd), people, false), scope: "all" };
  const left = targetsAt(cut(phrase, allEnd), people)[0];
  if (left === undefined || left.several.length > 0) return undefined;
  const leftOut = new Set(left.targets.map(numberOf));
  return {
    ...numberReading(
      all.filter((n) => !leftOut.has(n)),
      left.rest,
      people,
      false,
    ),
    scope: "all",
  };
}
