import type { ReplyContact, ReplySuggestion } from "../action.ts";
import { nameWords } from "./name-words.ts";

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
  byAddress: Map<string, KnownPerson>;
  byNumber: Map<number, KnownPerson>;
  byWord: Map<string, KnownPerson[]>;
  /** The numbers that "all" and "the rest" mean, in order: people to help, not new people and held mail to decide on. */
  toHelp: number[];
  /** What was found for words before: a name said often is looked up once. */
  called: Map<string, KnownPerson[]>;
};

/** The people of this digest and of the user's contacts; one address is one person, the digest's entry wins. */
export function knownPeople(
  suggestions: readonly ReplySuggestion[],
  contacts: readonly ReplyContact[],
): People {
  const people: People = {
    byAddress: new Map(),
    byNumber: new Map(),
    byWord: new Map(),
    called: new Map(),
    toHelp: numbersToHelp(suggestions),
  };
  for (const one of suggestions) add(people, { name: one.name, address: one.address, number: one.number });
  for (const one of contacts) add(people, one);
  return people;
}

/** A digest that says how to help tells by it who is to be helped; the other numbers are to be decided on. */
function numbersToHelp(suggestions: readonly ReplySuggestion[]): number[] {
  const helped = suggestions.filter((one) => (one.help ?? "") !== "");
  return (helped.length > 0 ? helped : suggestions).map((one) => one.number).sort((a, b) => a - b);
}

function add(people: People, one: { name: string; address: string; number?: number }): void {
  const address = one.address.trim().toLowerCase();
  const seen = people.byAddress.get(address);
  if (seen !== undefined && one.number === undefined) return;
  const { words, nicknames } = nameWords(one.name);
  const person: KnownPerson = { ...one, address, words, nicknames };
  if (address !== "" && seen === undefined) people.byAddress.set(address, person);
  if (one.number !== undefined && !people.byNumber.has(one.number)) people.byNumber.set(one.number, person);
  for (const word of new Set([...words, ...nicknames])) {
    const list = people.byWord.get(word);
    if (list === undefined) people.byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  }
}
