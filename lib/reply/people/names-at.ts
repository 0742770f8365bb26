import { targetsMax } from "../limits.ts";
import { cut, type Phrase } from "../text/phrase.ts";
import { addressAt } from "./address-at.ts";
import { nameAt } from "./name-at.ts";
import type { KnownPerson, People } from "./people.ts";
import type { Target, TargetReading } from "./target.ts";

const nameJoin = /(?: ?(?:,|&|\+) ?(?:and )?| and )(?=\p{L})/uy;

/** Reads people by name or address at the start of the phrase, longest list first. Empty when there are none. */
export function namesAt(phrase: Phrase, people: People): TargetReading[] {
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
  const turned = turnedName(phrase.folded.slice(at + match.length, at + match.length + 60), match.person);
  return { target: { by: "name", person: match.person }, several: [], length: match.length + turned };
}

/** "Okafor, Sam": how many characters the first name takes that stands after the last. */
function turnedName(after: string, person: KnownPerson): number {
  const first = /^, ?(\p{L}[\p{L}'-]*)(?![\p{L}'-])/u.exec(after);
  return first !== null && first[1] === person.words[0] && person.words.length > 1 ? first[0].length : 0;
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
