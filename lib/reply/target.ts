import { numberMax, targetsMax } from "./limits.ts";
import { addressAt, type KnownPerson, nameAt, type People } from "./people.ts";
import { cut, type Phrase } from "./phrase.ts";

/** Whom a statement is about: a line of the digest, someone known, or someone new with an address. */
export type Target =
  | { by: "number"; number: number; person?: KnownPerson }
  | { by: "name"; person: KnownPerson }
  | { by: "address"; name: string; address: string };

/** Targets read at the start of words, and what is left after them. Longest reading first. */
export type TargetReading = {
  targets: Target[];
  rest: Phrase;
  /** Who could be meant, when a name fits several; nothing may be done then. */
  several: KnownPerson[];
  /** How the number was said: words ("one", "first") only count in a bare command. */
  inWords: boolean;
  /** "all but 3", "the rest": decided when the whole reply has been read. */
  scope?: "all" | "rest";
};

const label =
  /(?:(?:and|for|on|re|about|regarding|as for|mark|it's|that's|i mean|i meant|i take) )?(?:(?:numbers?|no\.?|nr\.?|nos\.?|num|items?|person|people|line|points?|options?|choice|the) ?(?=[#\d(]))?/y;
const digits = /#?[([]?#?(\d{1,2})(?!\d)(?:(?:st|nd|rd|th)(?: one)?(?![a-z]))?(?! ?(?:%|am\b|pm\b|°))[)\]]?/y;
const rangeJoin = / *(?:-|to|through|thru|\.\.\.?) *(?=#?\d{1,2}(?!\d))/y;
const listJoin = /(?: *(?:,|&|\+|;) *(?:and |& )?| +(?:and|plus) +| +)(?=#?[([]?\d{1,2}(?!\d))/y;
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
const everyone =
  /(?:all(?: (?:of (?:them|it|these|those)|\d{1,2}|the above|people|items))?|everything|everyone|everybody|both(?: of them)?)(?: (?:but|except|apart from|besides|bar)(?: for)? )?(?![a-z'])/y;
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

function numbersAt(phrase: Phrase, people: People): TargetReading[] {
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

function numberReading(
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

function wordNumbersAt(phrase: Phrase, people: People): TargetReading[] {
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

function scopeAt(phrase: Phrase, people: People): TargetReading | undefined {
  const restEnd = skip(others, phrase.folded, 0);
  if (restEnd > 0)
    return { targets: [], rest: cut(phrase, restEnd), several: [], inWords: false, scope: "rest" };
  const allEnd = skip(everyone, phrase.folded, 0);
  if (allEnd === 0) return undefined;
  const all = [...people.byNumber.keys()].sort((a, b) => a - b);
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

/** The digest's number of a target, if it has one. */
export function numberOf(target: Target): number | undefined {
  return target.by === "number" ? target.number : target.by === "name" ? target.person.number : undefined;
}

const nameJoin = /(?: ?(?:,|&|\+) ?(?:and )?| and )(?=\p{L})/uy;

function namesAt(phrase: Phrase, people: People): TargetReading[] {
  const readings: TargetReading[] = [];
  const targets: Target[] = [];
  const several: KnownPerson[] = [];
  let at = 0;
  while (targets.length + several.length < targetsMax) {
    const one = personAt(phrase, at, people);
    if (one === undefined) break;
    if (one.target !== undefined) targets.push(one.target);
    several.push(...one.several);
    at += one.length;
    readings.push({
      targets: distinctTargets(targets),
      rest: cut(phrase, at),
      several: [...several],
      inWords: false,
    });
    nameJoin.lastIndex = at;
    if (!nameJoin.test(phrase.folded)) break;
    at = nameJoin.lastIndex;
  }
  return readings.reverse();
}

function distinctTargets(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((one) => {
    const key =
      one.by === "address" ? one.address : one.by === "name" ? one.person.address : `#${one.number}`;
    return !seen.has(key) && seen.add(key);
  });
}

const newName =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|van|von|der|den|la|le|bin|al|el|y)(?= ))(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|den|la|le|bin|al|el|y)){0,5}/uy;

/** One person at a place: a name, a name with an address after it, or an address. New people need an address. */
export function personAt(
  phrase: Phrase,
  at: number,
  people: People,
): { target?: Target; several: KnownPerson[]; length: number } | undefined {
  const direct = addressAt(phrase.folded, at);
  if (direct !== undefined)
    return { target: byAddress("", direct.address, people), several: [], length: direct.length };
  const spelled = spelledAt(phrase, at);
  if (spelled !== undefined) {
    return { target: byAddress(spelled.name, spelled.address, people), several: [], length: spelled.length };
  }
  const match = nameAt(phrase, at, people);
  if (match.kind === "none") return undefined;
  const after = addressAfter(phrase.folded, at + match.length);
  if (after !== undefined) {
    const name = match.kind === "one" ? match.person.name : phrase.typed.slice(at, at + match.length);
    return {
      target: byAddress(name, after.address, people),
      several: [],
      length: match.length + after.length,
    };
  }
  if (match.kind === "several") return { several: match.people, length: match.length };
  return { target: { by: "name", person: match.person }, several: [], length: match.length };
}

/** `Bob Stone <bob@x.com>` or `Bob (bob@x.com)`: the name as typed, for someone who may be new. */
function spelledAt(
  phrase: Phrase,
  at: number,
): { name: string; address: string; length: number } | undefined {
  newName.lastIndex = at;
  const found = newName.exec(phrase.typed);
  if (found === null) return undefined;
  const after = addressAfter(phrase.folded, at + found[0].length);
  return after === undefined
    ? undefined
    : { name: found[0], address: after.address, length: found[0].length + after.length };
}

function addressAfter(folded: string, at: number): { address: string; length: number } | undefined {
  const gap = /^,? ?[(<[]?/.exec(folded.slice(at, at + 4))?.[0] ?? "";
  if (gap === "") return undefined;
  const found = addressAt(folded, at + gap.length);
  if (found === undefined) return undefined;
  const close =
    /^[)>\]]{0,2}/.exec(
      folded.slice(at + gap.length + found.length, at + gap.length + found.length + 2),
    )?.[0] ?? "";
  return { address: found.address, length: gap.length + found.length + close.length };
}

function byAddress(name: string, address: string, people: People): Target {
  const known = people.byAddress.get(address);
  return known === undefined ? { by: "address", name, address } : { by: "name", person: known };
}

function skip(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : at;
}
