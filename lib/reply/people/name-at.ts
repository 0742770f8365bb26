import { nameWordsMax } from "../limits.ts";
import type { Phrase } from "../text/phrase.ts";
import type { KnownPerson, People } from "./people.ts";

/** Whom some words name. `length` is how many characters of the line it took. */
export type NameMatch =
  | { kind: "one"; person: KnownPerson; length: number }
  | { kind: "several"; people: KnownPerson[]; length: number }
  | { kind: "none" };

const nameWord = /[\p{L}][\p{L}\p{M}'-]*\.?/uy;

/**
 * Whom the words at `at` name: the longest run of words that fits somebody. A full name goes before a first name,
 * a first name before a nickname, and people of this digest before other contacts.
 */
export function nameAt(phrase: Phrase, at: number, people: People): NameMatch {
  const { folded } = phrase;
  const words: { word: string; end: number }[] = [];
  let next = at + (titleForm.exec(folded.slice(at, at + 12))?.[0].length ?? 0);
  while (words.length < nameWordsMax) {
    nameWord.lastIndex = next;
    const found = nameWord.exec(folded);
    if (found === null) break;
    next = nameWord.lastIndex;
    words.push({ word: found[0].replace(/'s?$/, "").replace(/\.$/, ""), end: next });
    if (folded.charAt(next) !== " ") break;
    while (folded.charAt(next) === " ") next++;
  }
  for (let n = words.length; n > 0; n--) {
    const fits = peopleCalled(
      words.slice(0, n).map((one) => one.word),
      people,
    );
    const length = (words[n - 1]?.end ?? at) - at;
    if (fits.length > 0 && n === 1 && hasOtherSurname(phrase, at + length, fits)) return { kind: "none" };
    if (fits.length === 1 && fits[0] !== undefined)
      return { kind: "one", person: fits[0], length: trimDot(folded, at, length) };
    if (fits.length > 1) return { kind: "several", people: fits, length: trimDot(folded, at, length) };
  }
  return { kind: "none" };
}

const titleForm = /^(?:mr|mrs|ms|miss|dr|prof)\.? (?=\p{L})/u;

/** Words that begin with a capital after a name and are no surname: what autocorrect makes of a new thought. */
const noSurname =
  /^(?:done|later|not|no|never|every|weekly|monthly|quarterly|yearly|mute|keep|ignore|skip|snooze|until|till|in|on|at|next|after|for|tomorrow|i|i'[a-z]+|he|she|they|we|it|his|her|their|is|was|has|had|will|needs|wants|says|said|told|asked|and|or|but|met|sent|too|also|ok|yes|mon|tue|wed|thu|fri|sat|sun|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|ceo|cfo|cto|hr|about|from|who|to|with|the|an?|please|thanks)(?![\p{L}])/u;

/** "Sam Taylor" is not Sam Okafor: a capital right after a first name is a surname that this person doesn't have. */
function hasOtherSurname(phrase: Phrase, at: number, fits: readonly KnownPerson[]): boolean {
  const next = /^ (\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(phrase.typed.slice(at, at + 40))?.[1];
  if (next === undefined || phrase.typed === phrase.typed.toUpperCase()) return false;
  if (noSurname.test(phrase.folded.slice(at + 1, at + 40))) return false;
  return fits.every((one) => one.words.length > 1);
}

/** A full stop belongs to an initial ("Sam O."), to a sentence otherwise; a possessive is left to the sentence. */
function trimDot(folded: string, at: number, length: number): number {
  const taken = folded.slice(at, at + length);
  if (taken.endsWith(".") && !/ \p{L}\.$/u.test(taken)) return length - 1;
  return taken.endsWith("'s") ? length - 2 : length;
}

/** Everyone whom exactly these words can mean, best kind of match only. */
function peopleCalled(said: readonly string[], people: People): KnownPerson[] {
  if (!people.byWord.has(said[0] ?? "")) return [];
  const key = said.join(" ");
  const known = people.called.get(key) ?? lookUp(said, people);
  people.called.set(key, known);
  return known;
}

function lookUp(said: readonly string[], people: People): KnownPerson[] {
  const first = said[0] ?? "";
  const holders = people.byWord.get(first) ?? [];
  const ranked = holders
    .map((person) => ({ person, rank: rankOf(said, person) }))
    .filter((one) => one.rank > 0);
  if (ranked.length === 0) return [];
  const best = Math.max(...ranked.map((one) => one.rank));
  const top = distinct(ranked.filter((one) => one.rank === best).map((one) => one.person));
  const here = top.filter((person) => person.number !== undefined);
  return here.length > 0 ? here : top;
}

function distinct(people: readonly KnownPerson[]): KnownPerson[] {
  const seen = new Set<string>();
  return people.filter((one) => !seen.has(one.address) && seen.add(one.address));
}

/** 4 full name, 3 first name (with an initial or a later word), 2 nickname, 1 last name, 0 not called so. */
function rankOf(said: readonly string[], person: KnownPerson): number {
  const { words, nicknames } = person;
  const [first = "", ...rest] = said;
  if (said.join(" ") === words.join(" ")) return words.length > 1 ? 4 : 3;
  const named = rest.every((word) =>
    words.slice(1).some((own) => own === word || (word.length === 1 && own.startsWith(word))),
  );
  if (words[0] === first && named) return rest.length > 0 ? 4 : 3;
  if (nicknames.includes(first) && named) return rest.length > 0 ? 4 : 2;
  const last = words.at(-1);
  return rest.length === 0 && words.length > 1 && last === first && first.length > 2 ? 1 : 0;
}
