import { findHeaderBlocks } from "../forward/find-header-blocks.ts";
import type { EmbeddedHeader } from "./embedded-header.ts";
import type { Line } from "./lines.ts";
import { findLooseHeaders } from "./loose-header.ts";
import { isPatchBelow } from "./patch-head.ts";

/** The heads outside of quotes, in order, and whether there was any at all. */
export type EmbeddedHeaders = { heads: EmbeddedHeader[]; mayForward: boolean };

/** Finds the heads of embedded mails. Those that only HTML structure quotes are not looked at, but may be forwards. */
export function findEmbeddedHeaders(lines: readonly Line[]): EmbeddedHeaders {
  const texts = lines.map((line) =>
    line.depth > 0 && !line.text.trimStart().startsWith(">") ? "" : line.text,
  );
  const found: EmbeddedHeader[] = [];
  const blocks = findHeaderBlocks(texts);
  const mayForward = blocks.length > 0 || texts.some((text, i) => text === "" && lines[i]?.words !== "");
  for (const block of blocks) {
    const first = block.markerLine ?? block.firstLine;
    if ((lines[first]?.depth ?? 0) > 0) continue;
    if (block.markerLine === null && block.fields.to === "" && isPatchBelow(lines, block.lastLine + 1))
      continue;
    found.push({ first, last: block.lastLine, zone: block.intent === "forward" ? "forwarded" : "quoted" });
  }
  return { heads: found.length > 0 ? found : findLooseHeaders(lines), mayForward };
}
