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

const monthNames: ReadonlySet<string> = new Set(["april", "may", "june", "august"]);

/** Names of which a sentence may say what they are and mean no person: "April is busy", "Hope is lost". */
const alsoThings: ReadonlySet<string> = new Set(
  "april may june august summer winter spring autumn hope joy faith star sky sun day king love art dawn eve paris berlin".split(
    " ",
  ),
);

/** "In April", "until May": a month and nobody. */
const inMonth =
  /(?:^|[^a-z])(?:in|by|until|till|since|last|next|early|late|mid|of|this|during|before|after|from|for) $/;

/** "Will said", "Grace and I": what only a person does. */
const tells =
  /^(?: and i |(?:'s)? (?:said|says|told|wants|wanted|needs|needed|joined|asked|thanked|thanks|introduced|helped|promised|mentioned|replied|answered|invited|offered|recommended|met|lives|works|moved|left|called|emailed|wrote|sent|got|has|had)(?![a-z]))/;

function isMeant(phrase: Phrase, at: number, length: number): boolean {
  const word = phrase.folded.slice(at, at + length);
  const typed = phrase.typed.charAt(at);
  const capital = typed !== typed.toLowerCase();
  const unicase = typed.toLowerCase() === typed.toUpperCase();
  if (word.length < 2) return false;
  if (word.includes(" ")) return true;
  if (at === 0 && phrase.folded.charAt(length) === ":") return true;
  if (!wordNames.has(word)) return capital || unicase || word.length > 2;
  const after = phrase.folded.slice(length);
  if (capital && at === 0 && (tells.test(after) || (!alsoThings.has(word) && / (?:is|was) /y.test(after))))
    return true;
  if (monthNames.has(word) && inMonth.test(phrase.folded.slice(Math.max(0, at - 8), at))) return false;
  return capital && at > 0 && !/[.!?] $/.test(phrase.folded.slice(Math.max(0, at - 2), at));
}
