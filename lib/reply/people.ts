import type { ReplyContact, ReplySuggestion } from "./action.ts";
import { fold } from "./fold.ts";
import { nameWordsMax } from "./limits.ts";
import { nicknamesOf } from "./nicknames.ts";
import type { Phrase } from "./phrase.ts";

/** Someone that a reply can be about. `number` where this digest has one for them. */
export type KnownPerson = {
  name: string;
  address: string;
  number?: number;
  words: string[];
  nicknames: string[];
};

/** Everyone that a reply can name, found by address, number, and every word of their names. */
export type People = {
  all: KnownPerson[];
  byAddress: Map<string, KnownPerson>;
  byNumber: Map<number, KnownPerson>;
  byWord: Map<string, KnownPerson[]>;
  /** What was found for words before: a name said often is looked up once. */
  called: Map<string, KnownPerson[]>;
};

/** Whom some words name. `length` is how many characters of the line it took. */
export type NameMatch =
  | { kind: "one"; person: KnownPerson; length: number }
  | { kind: "several"; people: KnownPerson[]; length: number }
  | { kind: "none" };

/** The people of this digest and of the user's contacts; one address is one person, the digest's entry wins. */
export function knownPeople(
  suggestions: readonly ReplySuggestion[],
  contacts: readonly ReplyContact[],
): People {
  const people: People = {
    all: [],
    byAddress: new Map(),
    byNumber: new Map(),
    byWord: new Map(),
    called: new Map(),
  };
  for (const one of suggestions) add(people, { name: one.name, address: one.address, number: one.number });
  for (const one of contacts) add(people, one);
  return people;
}

function add(people: People, one: { name: string; address: string; number?: number }): void {
  const address = one.address.trim().toLowerCase();
  const seen = people.byAddress.get(address);
  if (seen !== undefined && one.number === undefined) return;
  const { words, nicknames } = nameWords(one.name);
  const person: KnownPerson = { ...one, address, words, nicknames };
  people.all.push(person);
  if (address !== "" && seen === undefined) people.byAddress.set(address, person);
  if (one.number !== undefined && !people.byNumber.has(one.number)) people.byNumber.set(one.number, person);
  for (const word of new Set([...words, ...nicknames])) {
    const list = people.byWord.get(word);
    if (list === undefined) people.byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  }
}

const titles = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "prof",
  "professor",
  "sir",
  "dame",
  "rev",
  "jr",
  "sr",
  "phd",
  "md",
]);

/** `Samuel "Sam" Okafor`, `Okafor, Sam`, `Ana (Anushka) Rao`: words in the order that the name is said. */
function nameWords(name: string): { words: string[]; nicknames: string[] } {
  const folded = fold(name.normalize("NFC"));
  const inside = [...folded.matchAll(/["(']([^"()']{2,30})["')]/g)].map((found) => (found[1] ?? "").trim());
  const outside = folded.replace(/["(][^"()]{0,40}[")]/g, " ");
  const comma = outside.indexOf(",");
  const turned = comma < 0 ? outside : `${outside.slice(comma + 1)} ${outside.slice(0, comma)}`;
  const words = wordsOf(turned).filter((word) => !titles.has(word));
  const first = words[0];
  const said = inside.flatMap(wordsOf).filter((word) => !words.includes(word));
  return { words, nicknames: [...said, ...(first === undefined ? [] : nicknamesOf(first))] };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ""))
    .filter((word) => word !== "");
}

const nameWord = /[\p{L}][\p{L}\p{M}'-]*\.?/uy;
const addressForm = /<?((?:[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64})@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63})>?/y;

/** The address that stands at `at`, with the length it takes; undefined when there is none. */
export function addressAt(folded: string, at: number): { address: string; length: number } | undefined {
  addressForm.lastIndex = at;
  const found = addressForm.exec(folded);
  return found === null
    ? undefined
    : { address: (found[1] ?? "").replace(/^'+/, ""), length: found[0].length };
}

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
