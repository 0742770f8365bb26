import { findHeaderBlocks, mayHoldLabels } from "../forward/find-header-blocks.ts";
import { mayBeMarker } from "../forward/forward-markers.ts";
import type { HeaderBlock } from "../forward/header-block.ts";
import type { EmbeddedHeader } from "./embedded-header.ts";
import type { Line } from "./lines.ts";
import { findLooseHeaders } from "./loose-header.ts";
import { isPatchBelow } from "./patch-head.ts";

/**
 * The heads outside of quotes, in order, and whether there was any at all; `blocks` is all that was found, where every
 * line was looked at.
 */
export type EmbeddedHeaders = {
  heads: EmbeddedHeader[];
  mayForward: boolean;
  blocks: HeaderBlock[] | undefined;
};

/** Finds the heads of embedded mails. Those that only HTML structure quotes are not looked at, but may be forwards. */
export function findEmbeddedHeaders(lines: readonly Line[]): EmbeddedHeaders {
  const texts = lines.map((line) => (isUnmarked(line) ? "" : line.text));
  const found: EmbeddedHeader[] = [];
  const blocks = findHeaderBlocks(texts, Number.POSITIVE_INFINITY, (at) => isProse(lines[at]));
  const mayForward = blocks.length > 0 || texts.some((text, i) => text === "" && lines[i]?.words !== "");
  for (const block of blocks) {
    const first = block.markerLine ?? block.firstLine;
    if ((lines[first]?.depth ?? 0) > 0) continue;
    if (block.markerLine === null && block.fields.to === "" && isPatchBelow(lines, block.lastLine + 1))
      continue;
    found.push({ first, last: block.lastLine, zone: block.intent === "forward" ? "forwarded" : "quoted" });
  }
  return {
    heads: found.length > 0 ? found : findLooseHeaders(lines),
    mayForward,
    blocks: lines.some(isUnmarked) ? undefined : blocks,
  };
}

/** Quoted by an element around it alone. */
function isUnmarked(line: Line): boolean {
  return line.depth > 0 && !line.text.startsWith(">") && !line.text.trimStart().startsWith(">");
}

/** Whether a line surely begins no head: it holds no colon of a label and begins as no marker does. */
export function isProse(line: Line | undefined): boolean {
  return line === undefined || ((line.plain || !mayHoldLabels(line.text)) && !mayBeMarker(line.words));
}
