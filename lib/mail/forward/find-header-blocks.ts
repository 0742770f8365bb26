import { attributionBelow } from "./attribution-header.ts";
import { type BareLine, bareLine, endsInSoftBreak } from "./bare-line.ts";
import { colonlessBlock } from "./colonless-block.ts";
import { columnBlock } from "./column-block.ts";
import { isRuleLine, type Marker, markerLine, mayBeMarker } from "./forward-markers.ts";
import type { Header, HeaderBlock } from "./header-block.ts";
import { labelledLine } from "./header-labels.ts";
import { labelledBlock, type Place, senderlessBlock } from "./labelled-block.ts";
import { markerGapLinesMax } from "./limits.ts";
import { lotusBlock } from "./lotus-block.ts";
import { oneLineBlock } from "./one-line-block.ts";
import { strangeHeader } from "./strange-header.ts";

/** A marker, with the lines it covers: Lotus wraps its own over two. */
type PlacedMarker = { marker: Marker; first: number; last: number; depth: number };

/**
 * Finds every embedded header block in a plain text body, in the order of the lines and without overlaps: what stands
 * above a forwarded or a quoted mail when the client repeats its From, Date, To and Subject, or announces it with a
 * marker line. Clients and languages are those of `header-labels.ts` and `forward-markers.ts`, quoted with `>` or not.
 *
 * Stops at `blocksMax` blocks. Takes time in proportion to the number of lines and never throws. An attribution line ("On … Ana wrote:") is a
 * header block only right below a marker. `isProse` tells of lines that surely begin no block, where that is known.
 */
export function findHeaderBlocks(
  lines: readonly string[],
  blocksMax = Number.POSITIVE_INFINITY,
  isProse: (at: number) => boolean = () => false,
): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let freeFrom = 0;
  let at = 0;
  while (at < lines.length && blocks.length < blocksMax) {
    const block = isProse(at) ? null : blockAt(lines, at, freeFrom);
    if (block === null) {
      at += 1;
      continue;
    }
    blocks.push(block);
    freeFrom = block.lastLine + 1;
    at = freeFrom;
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number, freeFrom: number): HeaderBlock | null {
  const line = lines[at] ?? "";
  if (line.length < 2) return null;
  const bare = bareLine(line);
  const marker = mayBeMarker(bare.text) ? markerAt(lines, at, bare) : null;
  if (marker !== null) return markedBlock(lines, marker, freeFrom);
  const header = mayHoldLabels(line)
    ? headerAt(lines, at, { marked: false, freeFrom }, bare)
    : unknownMarkerBlock(lines, at, bare);
  if (header === null) return null;
  return withMarkerAbove(lines, header, freeFrom);
}

/** A dashed line whose words are in no list announces a header if one that looks like it follows. */
function unknownMarkerBlock(lines: readonly string[], at: number, bare: BareLine): Header | null {
  if (!isRuledWords(bare.text)) return null;
  return strangeHeader(lines, at + 1, bare.depth);
}

/** A header without a known marker: the rule or the dashed words above it, or Orange's "Message du 27/10/21 09:31". */
function withMarkerAbove(lines: readonly string[], header: Header, freeFrom: number): HeaderBlock {
  const intent = header.intent ?? "either";
  const ruleLine = ruleAbove(lines, header.firstLine, freeFrom);
  const lastLine = closedByRule(lines, header.lastLine);
  if (ruleLine !== null) return { ...header, lastLine, markerLine: ruleLine, intent };
  const above = header.firstLine - 1;
  const dated =
    above >= freeFrom ? /^Message du (\d[\d/.: ]{5,20})$/.exec(bareLine(lines[above] ?? "").text) : null;
  if (dated === null) return { ...header, lastLine, markerLine: null, intent };
  const fields = { ...header.fields, date: header.fields.date || (dated[1] ?? "").trim() };
  return { ...header, lastLine, fields, markerLine: above, intent };
}

/** Notes and Outlook on the web may draw a rule between header and text. */
function closedByRule(lines: readonly string[], lastLine: number): number {
  const next = bareLine(lines[lastLine + 1] ?? "").text;
  return isRuleLine(next) ? lastLine + 1 : lastLine;
}

/** Whether a line may hold labels: nearly every line of a body has no colon, and costs one short scan. */
export function mayHoldLabels(line: string): boolean {
  return line.includes(":") || line.includes("：") || line.startsWith("|");
}

function markerAt(lines: readonly string[], at: number, bare: BareLine): PlacedMarker | null {
  if (bare.text.length < 2) return null;
  const marker = markerLine(bare.text);
  if (marker !== null && marker.named === "") return { marker, first: at, last: at, depth: bare.depth };
  if (marker !== null || startsRuled(bare.text))
    return wrappedMarker(lines, at, bare.text, bare.depth, marker);
  return null;
}

function startsRuled(text: string): boolean {
  return text.startsWith("--") || text.startsWith("__") || text.startsWith("**") || text.startsWith("==");
}

/** "---- Forwarded by Ana Costa on 05/24/2001", closed on the next line by "05:16 PM ----". */
function wrappedMarker(
  lines: readonly string[],
  at: number,
  text: string,
  depth: number,
  alone: Marker | null,
): PlacedMarker | null {
  if (alone === null) return null;
  if (endsRuled(text)) return { marker: alone, first: at, last: at, depth };
  const next = bareLine(lines[at + 1] ?? "");
  if (!endsRuled(next.text) || next.text.length > 60) return { marker: alone, first: at, last: at, depth };
  const joint = endsInSoftBreak(lines[at] ?? "") ? "" : " ";
  const joined = markerLine(`${text}${joint}${next.text}`) ?? alone;
  return { marker: joined, first: at, last: at + 1, depth };
}

/** Words between dashes or the like: a marker of some client, known or not. */
export function isRuledWords(text: string): boolean {
  return text.length <= 100 && startsRuled(text) && endsRuled(text) && /\p{L}/u.test(text);
}

function endsRuled(text: string): boolean {
  return text.endsWith("--") || text.endsWith("__") || text.endsWith("**") || text.endsWith("==");
}

/** The block that a marker announces: with the header below it, or alone where the marker itself is beyond doubt. */
function markedBlock(lines: readonly string[], placed: PlacedMarker, freeFrom: number): HeaderBlock | null {
  const { marker } = placed;
  const header = headerBelow(lines, placed) ?? strangeHeader(lines, placed.last + 1, placed.depth);
  const language = header?.language ?? marker.language;
  if (header !== null) {
    const lastLine = closedBy(lines, header.lastLine, placed.first);
    // AOL rules off its marker, which is bare words.
    const markerLine = (marker.ruled ? null : ruleAbove(lines, placed.first, freeFrom)) ?? placed.first;
    return { ...header, lastLine, markerLine, intent: marker.intent, language };
  }
  if (!marker.ruled) return null;
  const wrote = attributionBelow(lines, placed.last + 1);
  if (wrote !== null) return { ...wrote, markerLine: placed.first, intent: marker.intent, language };
  return {
    markerLine: placed.first,
    firstLine: placed.first,
    lastLine: placed.last,
    fields: { from: "", to: "", cc: "", date: "", subject: "" },
    intent: marker.intent,
    language,
    quoteDepth: placed.depth,
    form: "marker-only",
  };
}

/** Zoho repeats its marker below the header, The Bat! rules the text off there: both belong to the header. */
function closedBy(lines: readonly string[], lastLine: number, markerAtLine: number): number {
  const opening = bareLine(lines[markerAtLine] ?? "").text;
  for (let at = lastLine + 1; at <= lastLine + 2; at += 1) {
    const text = bareLine(lines[at] ?? "").text;
    if (text.length === 0) continue;
    return text === opening || text.includes("8<") || isRuleLine(text) ? at : lastLine;
  }
  return lastLine;
}

function headerBelow(lines: readonly string[], placed: PlacedMarker): Header | null {
  let strangers = 0;
  const end = Math.min(lines.length, placed.last + 1 + markerGapLinesMax);
  for (let at = placed.last + 1; at < end; at += 1) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0 || isRuleLine(bare.text)) continue;
    if (markerAt(lines, at, bare) !== null) return null;
    const place = { marked: true, freeFrom: placed.last + 1 };
    const header = headerAt(lines, at, place, bare) ?? (strangers === 0 ? colonlessBlock(lines, at) : null);
    if (header !== null) return header;
    strangers += 1;
    // A letterhead, or a Lotus name wrapped over its own line, may come first; more than that is the text.
    if (strangers > strangersMax) return null;
  }
  return null;
}

const strangersMax = 4;

function headerAt(lines: readonly string[], at: number, place: Place, bare: BareLine): Header | null {
  const isLabelled = labelledLine(bare.text) !== null;
  return (
    (isLabelled ? (labelledBlock(lines, at, place) ?? lotusBlock(lines, at, place)) : null) ??
    columnBlock(lines, at, place) ??
    oneLineBlock(lines, at) ??
    (place.marked && isLabelled ? senderlessBlock(lines, at) : null)
  );
}

/** The rule that Outlook draws above a header, or dashed words of a language that is not listed; one blank line between. */
function ruleAbove(lines: readonly string[], firstLine: number, freeFrom: number): number | null {
  for (let at = firstLine - 1; at >= freeFrom && at >= firstLine - 2; at -= 1) {
    const text = bareLine(lines[at] ?? "").text;
    if (isRuleLine(text) || isRuledWords(text)) return at;
    if (text.length > 0) return null;
  }
  return null;
}
