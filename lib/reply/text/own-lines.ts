import { splitText, type ZonedLine } from "../../mail/text/split-text.ts";
import type { ReplySuggestion } from "../action.ts";
import { quotedLinesBetweenMax, textCharsMax } from "../limits.ts";
import type { People } from "../people/people.ts";
import type { Target } from "../people/target.ts";
import {
  type DigestLine,
  digestLine,
  isHeading,
  looksPrinted,
  looksTyped,
  printedHelps,
} from "./digest-lines.ts";
import { fold, tidyLine } from "./fold.ts";
import type { Phrase } from "./phrase.ts";

/**
 * One line that the writer typed. `under` is whose quoted line it stands under. `sure` is false where the mail
 * program left no marks: then only a plain command can be told from the quoted digest, or words that it would not
 * print (`typedLike`).
 */
export type OwnLine = Phrase & { under?: Target; gapBefore: boolean; sure: boolean; typedLike?: true };

/** Where the reading of a body stands: whose quoted line was last, what of its help is still to come, how far back it is. */
type Place = { about: DigestLine | undefined; quotedSince: number; gap: boolean; lastLength: number };

/** The writer's own lines of a reply, in order, each with the quoted line it stands under. */
export function ownLines(text: string, suggestions: readonly ReplySuggestion[], people: People): OwnLine[] {
  const helps = printedHelps(suggestions);
  const own: OwnLine[] = [];
  let place: Place = { about: undefined, quotedSince: 0, gap: true, lastLength: 0 };
  for (const zoned of splitText(text.slice(0, textCharsMax)).lines) {
    const typed = withoutDevice(tidyLine(zoned.cut > 0 ? zoned.text.slice(0, zoned.cut) : zoned.text));
    if (typed === "") place = { ...place, gap: true };
    else if (zoned.zone !== "signature") place = readLine(zoned, typed, place, own, people, helps);
  }
  if (text.length > textCharsMax)
    own.push({ typed: text.slice(textCharsMax), folded: "", gapBefore: true, sure: true });
  return own;
}

/** "1. Priya Shah: Introduce her to a CFO - done": what was typed behind a copied line of the digest. */
function answerBehind(line: string, folded: string, about: DigestLine): Phrase | undefined {
  const from = folded.length - about.afterHelp;
  const lead = /^[\s:;,.)>=*-]*/.exec(folded.slice(from))?.[0].length ?? 0;
  const answer = { typed: line.slice(from + lead), folded: folded.slice(from + lead) };
  const isPrinted = looksPrinted(folded.slice(from)) || /^write(?![a-z])/.test(answer.folded);
  return about.afterHelp === 0 || answer.folded === "" || isPrinted ? undefined : answer;
}

/** "3 later. Sent from my Galaxy": a telephone's own words behind the writer's. */
function withoutDevice(line: string): string {
  if (!/sent from my /i.test(line)) return line;
  return line
    .replace(
      /(?<=[.!?)…]|[\p{L}\d]) ?[-–—]{0,2} ?sent from my (?:i ?phone|i ?pad|mobile|cell|phone|smart ?phone|tablet|galaxy|samsung|android|pixel|huawei|xiaomi|oneplus|nokia|blackberry|mac|watch|device)(?: [\p{L}\d]{1,12}){0,2}[.!]?$/iu,
      "",
    )
    .trim();
}

function readLine(
  zoned: ZonedLine,
  typed: string,
  place: Place,
  own: OwnLine[],
  people: People,
  helps: Map<number, string>,
): Place {
  const isMarked = typed.startsWith(">") || (typed.startsWith("|") && zoned.zone !== "new");
  const line = isMarked ? tidyLine(typed.replace(/^(?:[>|] ?)+/, "")) : typed;
  const folded = fold(line);
  const next: Place = { ...place, gap: false, lastLength: line.length };
  const isNew = !isMarked && (zoned.zone === "new" || zoned.cut > 0);
  const about = digestLine(folded, people, helps);
  if (about !== undefined && (!isNew || about.isCopy)) {
    const behind = isNew ? answerBehind(line, folded, about) : undefined;
    if (behind !== undefined) own.push({ ...behind, under: about.target, gapBefore: true, sure: true });
    return { ...next, about, quotedSince: 0 };
  }
  const left = place.about?.helpLeft ?? "";
  if (place.about !== undefined && !place.gap && left.startsWith(folded)) {
    return { ...next, about: { ...place.about, helpLeft: left.slice(folded.length).trim() } };
  }
  const under = place.about === undefined ? {} : { under: place.about.target };
  if (isNew) {
    own.push({ typed: line, folded, ...under, gapBefore: place.gap, sure: true });
    return zoned.cut > 0 ? { ...next, about: undefined } : next;
  }
  if (isHeading(folded)) return { ...next, about: undefined, quotedSince: place.quotedSince + 1 };
  if (zoned.zone === "quoted" && !isMarked && place.about !== undefined && !looksPrinted(folded)) {
    const isTyped = looksTyped(line, place.gap ? 0 : place.lastLength);
    own.push({
      typed: line,
      folded,
      ...under,
      gapBefore: place.gap,
      sure: false,
      ...(isTyped ? { typedLike: true } : {}),
    });
    return next;
  }
  const quotedSince = place.quotedSince + 1;
  const isPast =
    zoned.zone === "attribution" || zoned.zone === "forwarded" || quotedSince > quotedLinesBetweenMax;
  return isPast ? { ...next, about: undefined, quotedSince } : { ...next, quotedSince };
}
