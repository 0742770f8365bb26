import { businessCardAt } from "./business-card.ts";
import { contactLine, isReach } from "./contact-line.ts";
import { footerZones } from "./footer.ts";
import { delimitedSignatureLinesMax, footerLinesMax, looseSignatureLinesMax } from "./limits.ts";
import type { Line, Zone } from "./lines.ts";
import { aboveIndex, blankAbove } from "./near-lines.ts";
import { isRule } from "./rule-line.ts";
import { isSentFrom } from "./sent-from.ts";
import { unknownWriter, type WriterWords } from "./writers-name.ts";

type Segment = { from: number; to: number };

/**
 * Marks signatures and footers: at the end of the writer's first stretch of text (above the quote) and of the last.
 * Between quotes nobody signs. A card with nothing else in the mail is its message, unless a forward follows (`followed`),
 * and one of somebody else than the `writer` is what the mail is about.
 */
export function signatureZones(
  lines: readonly Line[],
  zones: Zone[],
  followed: boolean,
  writer: WriterWords = unknownWriter,
): void {
  const segments = writerSegments(lines, zones);
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined) return;
  const alone = !followed && !zones.some((zone) => zone === "quoted" || zone === "forwarded");
  endOfSegment(lines, zones, first, { opening: alone && first.from === firstWords(lines), writer });
  if (last !== first) endOfSegment(lines, zones, last, { opening: false, writer });
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

type Setting = { opening: boolean; writer: WriterWords };

function endOfSegment(lines: readonly Line[], zones: Zone[], segment: Segment, setting: Setting): void {
  const { from } = segment;
  const { opening, writer } = setting;
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
  const card = businessCardAt(lines, from, body, writer);
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
  for (let i = end - 1; i >= Math.max(from, end - footerLinesMax); i--) {
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
