import type { HeaderBlock } from "../forward/header-block.ts";
import { findAttributions } from "./attribution.ts";
import { bannerZones } from "./banner.ts";
import { keepBlanksWithAbove } from "./blank-lines.ts";
import { findEmbeddedHeaders } from "./embedded-headers.ts";
import { dropFalseQuoteMarks } from "./false-quote-marks.ts";
import { type Line, textLines, type Zone } from "./lines.ts";
import { withoutLongRuns } from "./long-runs.ts";
import { readOtherQuoteMarks } from "./other-quote-marks.ts";
import { signatureZones } from "./signature.ts";
import { restoreWrappedTails } from "./wrapped-tails.ts";
import { unknownWriter, type WriterWords } from "./writers-name.ts";
import { quoteZones } from "./zones.ts";

/**
 * One line with its zone. `text` is the line as it stood. Where an attribution began in the middle of a line of the
 * writer's, `cut` is where (0 otherwise): before it stands new text, from it on quoted.
 */
export type ZonedLine = { text: string; zone: Zone; cut: number };

/** A body taken apart by lines: every line of the input is here once, in order. */
export type BodySplit = { lines: ZonedLine[] };

/**
 * A split with whether any head of an embedded mail was seen, quoted ones too: without one nothing was forwarded.
 * `blocks` is all heads, where all lines were looked at for them.
 */
export type ReadSplit = BodySplit & { mayForward: boolean; blocks: HeaderBlock[] | undefined };

/** Splits a plain text body into zones. Takes any string, does not throw, in time linear in its length. */
export function splitText(text: string): BodySplit {
  return { lines: splitRead(textLines(text)).lines };
}

/**
 * The same for lines whose structure is known, as from HTML, and that another mail may follow; `writer` tells a card of
 * the writer's from one of somebody else. Of long runs of one kind of line only the edges are looked at.
 */
export function splitRead(
  read: readonly Line[],
  followed = false,
  writer: WriterWords = unknownWriter,
): ReadSplit {
  const kept = withoutLongRuns(read);
  if (kept === undefined) return splitEveryLine(read, followed, writer);
  const split = splitEveryLine(kept.lines, followed, writer);
  const lines: ZonedLine[] = [];
  for (const [at, zoned] of split.lines.entries()) {
    const count = kept.counts[at] ?? 1;
    if (count === 1) lines.push(zoned);
    else
      for (const line of read.slice(lines.length, lines.length + count))
        lines.push({ text: line.text, zone: zoned.zone, cut: 0 });
  }
  return { lines, mayForward: split.mayForward, blocks: undefined };
}

/** {@link splitRead} that looks at every line, however many there are. */
export function splitEveryLine(
  read: readonly Line[],
  followed = false,
  writer: WriterWords = unknownWriter,
): ReadSplit {
  const lines = restoreWrappedTails(readOtherQuoteMarks(dropFalseQuoteMarks(read)));
  const attributions = findAttributions(lines);
  const { heads, mayForward, blocks } = findEmbeddedHeaders(lines);
  const zones = quoteZones(lines, attributions, heads);
  bannerZones(lines, zones);
  signatureZones(lines, zones, followed, writer);
  keepBlanksWithAbove(lines, zones);
  const cuts = new Map(attributions.filter((one) => one.cut > 0).map((one) => [one.first, one.cut]));
  return {
    mayForward,
    blocks,
    lines: lines.map((line, i) => ({
      text: line.text,
      zone: zones[i] ?? "new",
      cut: zones[i] === "new" ? (cuts.get(i) ?? 0) : 0,
    })),
  };
}
