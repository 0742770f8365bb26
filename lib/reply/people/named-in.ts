import type { Scene } from "../scene.ts";
import type { Phrase } from "../text/phrase.ts";
import { addressAt } from "./address-at.ts";
import { wordNames } from "./common-names.ts";
import { nameAt } from "./name-at.ts";
import type { KnownPerson } from "./people.ts";
import type { Target } from "./target.ts";

/** Someone named in prose: certainly, or by a name that fits several. */
export type Mention = { at: number; end: number; target?: Target; several: KnownPerson[] };

/** Everyone whom prose names, in order. A name that is also a word counts only with its capital, inside a sentence. */
export function namedIn(phrase: Phrase, scene: Scene): Mention[] {
  const mentions: Mention[] = [];
  const starts = /(?<![\p{L}\p{N}._'-]|[\p{L}\p{N}]@)[\p{L}\p{N}<]/gu;
  let after = 0;
  for (const found of phrase.folded.matchAll(starts)) {
    const at = found.index;
    if (at < after) continue;
    const mention = mentionAt(phrase, at, scene);
    if (mention === undefined) continue;
    mentions.push(mention);
    after = mention.end;
  }
  return mentions;
}

function mentionAt(phrase: Phrase, at: number, scene: Scene): Mention | undefined {
  const direct = addressAt(phrase.folded, at);
  if (direct !== undefined) {
    const person = scene.people.byAddress.get(direct.address);
    const end = at + direct.length;
    return person === undefined ? undefined : { at, end, target: { by: "name", person }, several: [] };
  }
  const match = nameAt(phrase, at, scene.people);
  if (match.kind === "none" || !isMeant(phrase, at, match.length)) return undefined;
  const end = at + match.length;
  if (match.kind === "several") return { at, end, several: match.people };
  return { at, end, target: { by: "name", person: match.person }, several: [] };
}

function isMeant(phrase: Phrase, at: number, length: number): boolean {
  const word = phrase.folded.slice(at, at + length);
  const typed = phrase.typed.charAt(at);
  const capital = typed !== typed.toLowerCase();
  const unicase = typed.toLowerCase() === typed.toUpperCase();
  if (word.length < 2) return false;
  if (word.includes(" ")) return true;
  if (at === 0 && phrase.folded.charAt(length) === ":") return true;
  if (!wordNames.has(word)) return capital || unicase || word.length > 2;
  return capital && at > 0 && !/[.!?] $/.test(phrase.folded.slice(Math.max(0, at - 2), at));
}
