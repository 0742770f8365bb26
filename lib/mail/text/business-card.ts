import { type ContactLine, contactLine, isReach } from "./contact-line.ts";
import { looseSignatureLinesMax } from "./limits.ts";
import type { Line } from "./lines.ts";
import { aboveIndex, blankAbove } from "./near-lines.ts";
import { isRule } from "./rule-line.ts";
import { mayBeWriter, unknownWriter, type WriterWords } from "./writers-name.ts";

/** What was counted going up from the end of the text. */
type Card = { start: number; reach: number; standing: number; names: number; shorts: number; webs: number };

/** A business card without a delimiter, at the end: name, title, company, address, numbers. */
export function businessCardAt(
  lines: readonly Line[],
  from: number,
  end: number,
  writer: WriterWords = unknownWriter,
): number | undefined {
  const card: Card = { start: end, reach: 0, standing: 0, names: 0, shorts: 0, webs: 0 };
  let found: Card | undefined;
  let count = 0;
  for (let i = end - 1; i >= from && count < looseSignatureLinesMax; i--) {
    const words = lines[i]?.words ?? "";
    if (words === "") continue;
    const kind =
      (lines[i]?.text.length ?? 0) - words.length > indentMax && /^\s{9}/.test(lines[i]?.text ?? "")
        ? "prose"
        : contactLine(words);
    if (count === 0 && isRule(words)) continue;
    if (kind === "prose" || kind === "closing" || isRule(words)) break;
    if (kind !== "attachment") count++;
    if (kind === "web") card.webs++;
    if (isReach(kind)) card.reach++;
    else if (kind === "address" || kind === "title" || kind === "organisation") card.standing++;
    else if (kind === "name") card.names++;
    else if (kind === "short") card.shorts++;
    card.start = i;
    if (isCard(lines, card, from, kind, words)) {
      found = { ...card };
      if (kind === "name" && isFullName(words) && blankAbove(lines, from, i)) break;
    }
  }
  if (found === undefined) {
    const numbered = lineWithNumber(lines, from, end);
    if (numbered === undefined) return formalClosing(lines, from, end);
    return mayBeWriter(writer, lines[numbered]?.words ?? "") ? numbered : undefined;
  }
  const start = withClosing(lines, from, found.start);
  if (start === found.start && isOfOthers(lines, from, start, end, writer)) return undefined;
  return start;
}

/** A card is no signature where it goes on a sentence, lists addresses or numbers of several, or names another person. */
function isOfOthers(
  lines: readonly Line[],
  from: number,
  start: number,
  end: number,
  writer: WriterWords,
): boolean {
  const above = lines[aboveIndex(lines, from, start)]?.words ?? "";
  if (start > from && runsOn.test(above)) return true;
  const card = lines.slice(start, end).filter((line) => line.words !== "");
  const named = card.filter((line) => isNamedNumber(line.words) || isNamedAddress(line.words)).length;
  const bare = card.filter((line) => isBareAddress(line.words)).length;
  if (card.length > 1 && named + bare === card.length) return card.length > 2 || bare === 0;
  const names = card.filter((line) => contactLine(line.words) === "name");
  return names.length > 0 && !names.some((line) => mayBeWriter(writer, line.words));
}

/** The last word of a sentence that is not over. */
const runsOn =
  /(?<![\p{L}\p{M}])(?:a|an|and|are|as|at|but|by|for|from|in|into|is|near|of|on|or|our|the|their|this|to|via|was|with|your|am|an|bei|beim|das|dem|der|die|ein|eine|für|im|ist|mit|oder|sind|und|vom|von|zu|zum|zur|avec|chez|dans|de|des|du|est|et|la|le|les|ou|par|pour|sur|un|une|con|del|el|en|es|los|para|por|una|y|che|da|di|e|il|per|tra|com|do|em|na|no|op|bij|het|met|naar|van|voor|och|på|med|til|till|i|w|z|na|в|и|на|от|с|у|ask|call|contact|email|invite|meet|phone|ring|see|text|visit|write|fragen?|rufe?|anrufen|kontaktieren|appele[rz]?|contacte[rz]?|llama[r]?|chiama[re]?)$/u;

function isBareAddress(words: string): boolean {
  return /^[<(]?[^\s<>@]{1,64}@[^\s<>@]{3,100}[>)]?[,;]?$/.test(words);
}

/** "Sam Okafor <sam@okafor.example>": no one signs twice so. */
function isNamedAddress(words: string): boolean {
  return /^["“]?\p{L}[^<>@]{1,60} <[^<>@\s]{1,64}@[^<>@\s]{3,100}>[,;]?$/u.test(words);
}

/** "Sam +44 20 7946 0001": a number with whose it is. */
function isNamedNumber(words: string): boolean {
  const name = /^(\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)\s?[:–-]?\s?\+?\(?\d[\d\s().-]{5,20}$/u.exec(
    words,
  )?.[1];
  return (
    name !== undefined &&
    contactLine(name) === "name" &&
    !/^(?:Phone|Tel|Mobile|Mobil|Cell|Fax|Office|Home|Work|Direct|Telefon|Telefono|Teléfono|Handy|Ph|Mob|Desk|Main|Voice|Pager|Movil|Büro|Privat|Geschäft)/.test(
      name,
    )
  );
}

/** Centred text is a poster, not a card. */
const indentMax = 8;

/** Whether the lines counted so far make a card that begins with this one. */
function isCard(lines: readonly Line[], card: Card, from: number, kind: ContactLine, words: string): boolean {
  const { reach, standing, names, shorts } = card;
  if (card.start === from && reach + standing < 2) return false;
  const above = aboveIndex(lines, from, card.start);
  const closed = above >= from && contactLine(lines[above]?.words ?? "") === "closing";
  if (names > (reach >= 2 ? 4 : 2) || shorts > reach + standing + (closed ? 2 : 0)) return false;
  if (!closed && !blankAbove(lines, from, card.start)) return false;
  if (above >= from && isListed(lines[above]?.words ?? "")) return false;
  if (kind !== "name") {
    if (closed && reach >= 1 && (kind === "organisation" || kind === "title")) return true;
    if (kind === "organisation" || kind === "title")
      return card.reach - card.webs >= 1 && reach + standing <= 4 && names === 0 && card.start > from;
    return (
      (kind === "email" || kind === "phone") &&
      reach >= 2 &&
      standing + names + shorts === 0 &&
      card.start > from
    );
  }
  if (reach === 0) return standing >= 2 || (standing === 1 && (closed || names === 2));
  if (reach + standing >= 2 || isFullName(words)) return true;
  const below = lines[card.start + 1]?.words ?? "";
  return (
    /^(?:x|ext|\*|#|\+|\()/i.test(below) || contactLine(below) === "email" || /\d{3}\D?\d{3}/.test(below)
  );
}

/** A card below another card or below "Contact:" is what the writer writes about. */
function isListed(above: string): boolean {
  if (/[:：]$/u.test(above)) return true;
  const kind = contactLine(above);
  return isReach(kind) || kind === "address" || kind === "title" || kind === "organisation";
}

/** "Sincerely," and a full name: a formula. "Thanks, Ann" is something the writer says. */
function formalClosing(lines: readonly Line[], from: number, end: number): number | undefined {
  const name = lines[end - 1]?.words ?? "";
  if (!isFullName(name) || contactLine(name) !== "name" || /[.!?]$/.test(name)) return undefined;
  const above = aboveIndex(lines, from, end - 1);
  return above > from && formal.test(lines[above]?.words ?? "") && blankAbove(lines, from, above)
    ? above
    : undefined;
}

const formal =
  /^(?:(?:best|kind|kindest|warm|warmest|with (?:best|kind|warm)) )?(?:regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|respectfully|cordially|mit freundlichen grüßen|freundliche grüße|cordialement|atentamente|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke groet(?:en)?|med vänlig hälsning|med vennlig hilsen|с уважением)[,.!]?$/iu;

/** "Ann Lee - 555 010 2030." as the last line. */
function lineWithNumber(lines: readonly Line[], from: number, end: number): number | undefined {
  const last = end - 1;
  if (last <= from || !blankAbove(lines, from, last)) return undefined;
  return /^(?!From |Call |Fax|Phone|Tel|Room |Fri|Mon|Tue|Wed|Thu|Sat|Sun)\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,2}\s*[-–—,|:]?\s*\(?\+?\d[\d\s().-]{6,18}\.?$/u.test(
    lines[last]?.words ?? "",
  )
    ? last
    : undefined;
}

function isFullName(words: string): boolean {
  return /^\S+\s+\S+/.test(words);
}

/** "Regards," right above the card goes with it. */
function withClosing(lines: readonly Line[], from: number, start: number): number {
  const above = aboveIndex(lines, from, start);
  if (above > from && contactLine(lines[above]?.words ?? "") === "closing") return above;
  return start;
}
