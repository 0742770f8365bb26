import { type ContactLine, contactLine } from "./contact-line.ts";
import { footerZones } from "./footer.ts";
import { delimitedSignatureLinesMax, looseSignatureLinesMax } from "./limits.ts";
import type { Line, Zone } from "./lines.ts";
import { isRule } from "./rule-line.ts";
import { isSentFrom } from "./sent-from.ts";

type Segment = { from: number; to: number };

/**
 * Marks signatures and footers: at the end of the writer's first stretch of text (above the quote) and of the last.
 * Between quotes nobody signs. A card with nothing else in the mail is its message, unless a forward follows (`followed`).
 */
export function signatureZones(lines: readonly Line[], zones: Zone[], followed: boolean): void {
  const segments = writerSegments(lines, zones);
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined) return;
  const alone = !followed && !zones.some((zone) => zone === "quoted" || zone === "forwarded");
  endOfSegment(lines, zones, first, alone && first.from === firstWords(lines));
  if (last !== first) endOfSegment(lines, zones, last, false);
  for (let i = 0; i < lines.length; i++)
    if (zones[i] === "new" && lines[i]?.mark === "signature") zones[i] = "signature";
}

/** Stretches of new lines, without the blank lines around them. */
function writerSegments(lines: readonly Line[], zones: readonly Zone[]): Segment[] {
  const segments: Segment[] = [];
  let from = -1;
  let to = -1;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && zones[i] === "new") {
      if (lines[i]?.words === "") continue;
      if (from < 0) from = i;
      to = i + 1;
    } else if (from >= 0) {
      segments.push({ from, to });
      from = -1;
    }
  }
  return segments;
}

function endOfSegment(lines: readonly Line[], zones: Zone[], segment: Segment, opening: boolean): void {
  const { from } = segment;
  const end = footerZones(lines, zones, from, segment.to);
  const delimiter = delimiterAt(lines, from, end, opening);
  if (delimiter !== undefined) {
    mark(zones, delimiter, patchUnder(lines, delimiter, end), "signature");
    footerZones(lines, zones, from, delimiter);
    return;
  }
  const sent = sentFromAt(lines, from, end);
  const body = sent ?? end;
  if (sent !== undefined) {
    let under = sent + 1;
    while (under < end && isUnderSentFrom(lines[under]?.words ?? "")) under++;
    mark(zones, sent, under, "signature");
  }
  const card = cardAt(lines, from, body);
  if (card !== undefined && !(opening && card === from)) mark(zones, card, body, "signature");
}

function mark(zones: Zone[], from: number, to: number, zone: Zone): void {
  for (let i = from; i < to; i++) zones[i] = zone;
}

/** The line "-- " (RFC 3676 section 4.3) or what people and programs use in its place. */
function delimiterAt(
  lines: readonly Line[],
  from: number,
  end: number,
  opening: boolean,
): number | undefined {
  for (let i = Math.max(from, end - delimitedSignatureLinesMax); i < end; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const bare = line.text.trim();
    if (/^(?:--|—|––?|__)$/.test(bare)) {
      if (isPatchEnd(lines, i, end) || (opening && aboveIndex(lines, from, i) < from)) continue;
      return i;
    }
    if (isRule(line.words) && isRuledCard(lines, i, end)) return i;
  }
  return undefined;
}

/** Git ends a patch with "-- " and its version. */
function isPatchEnd(lines: readonly Line[], at: number, end: number): boolean {
  const rest = lines.slice(at + 1, end).filter((line) => line.words !== "");
  return rest.length >= 1 && /^\d+\.\d+[\w.+()-]*(?: \(.*\))?$/.test(rest[0]?.words ?? "");
}

/** Some sign first and put the patch below: the signature is then the first paragraph only. */
function patchUnder(lines: readonly Line[], delimiter: number, end: number): number {
  const patch = lines
    .slice(delimiter + 1, end)
    .some((line) => /^(?:diff |Index: |--- \S+[/.]|\+\+\+ |@@ -)/.test(line.text));
  if (!patch) return end;
  let at = delimiter + 1;
  while (at < end && lines[at]?.words !== "") at++;
  return at;
}

/** Below another kind of rule only a card counts: few lines, no prose, something to reach the writer by. */
function isRuledCard(lines: readonly Line[], rule: number, end: number): boolean {
  if (end - rule > looseSignatureLinesMax + 4) return false;
  const kinds = lines
    .slice(rule + 1, end)
    .filter((line) => line.words !== "" && !isRule(line.words))
    .map((line) => contactLine(line.words));
  if (kinds.length === 0 || kinds.length > looseSignatureLinesMax) return false;
  return kinds.every((kind) => kind !== "prose") && kinds.some(isReach);
}

function sentFromAt(lines: readonly Line[], from: number, end: number): number | undefined {
  for (let i = end - 1; i >= from; i--) {
    if (!isSentFrom(lines[i]?.words ?? "")) continue;
    const above = aboveIndex(lines, from, i);
    if (above < from || !isRule(lines[above]?.words ?? "")) return i;
    const signed = above - 1;
    return signed > from &&
      blankAbove(lines, from, signed) &&
      contactLine(lines[signed]?.words ?? "") === "name"
      ? signed
      : above;
  }
  return undefined;
}

/** Provider lines that stand under "Sent from …" belong to it; other text there may be the writer's and stays. */
function isUnderSentFrom(words: string): boolean {
  return words === "" || isSentFrom(words) || isRule(words) || /^<?https?:\S+>?$/.test(words);
}

function firstWords(lines: readonly Line[]): number {
  return lines.findIndex((line) => line.words !== "");
}

function aboveIndex(lines: readonly Line[], from: number, at: number): number {
  let i = at - 1;
  while (i >= from && lines[i]?.words === "") i--;
  return i;
}

function isReach(kind: ContactLine): boolean {
  return kind === "phone" || kind === "email" || kind === "web" || kind === "extension";
}

/** What was counted going up from the end of the text. */
type Card = { start: number; reach: number; standing: number; names: number; shorts: number; webs: number };

/** A business card without a delimiter, at the end: name, title, company, address, numbers. */
function cardAt(lines: readonly Line[], from: number, end: number): number | undefined {
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
  return found === undefined ? lineWithNumber(lines, from, end) : withClosing(lines, from, found.start);
}

/** Centred text is a poster, not a card. */
const indentMax = 8;

/** Whether the lines counted so far make a card that begins with this one. */
function isCard(lines: readonly Line[], card: Card, from: number, kind: ContactLine, words: string): boolean {
  const { reach, standing, names, shorts } = card;
  if (card.start === from && reach + standing < 2) return false;
  if (names > (reach >= 2 ? 4 : 2) || shorts > reach + standing) return false;
  const above = aboveIndex(lines, from, card.start);
  const closed = above >= from && contactLine(lines[above]?.words ?? "") === "closing";
  if (!closed && !blankAbove(lines, from, card.start)) return false;
  if (above >= from && isListed(lines[above]?.words ?? "")) return false;
  if (kind !== "name") {
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

function blankAbove(lines: readonly Line[], from: number, at: number): boolean {
  return at === from || lines[at - 1]?.words === "";
}

/** "Regards," right above the card goes with it. */
function withClosing(lines: readonly Line[], from: number, start: number): number {
  const above = aboveIndex(lines, from, start);
  if (above > from && contactLine(lines[above]?.words ?? "") === "closing") return above;
  return start;
}
