import { findHeaderBlocks } from "../forward/find-header-blocks.ts";
import type { Line } from "./lines.ts";
import { findLooseHeaders } from "./loose-header.ts";
import { isPatchBelow } from "./patch-head.ts";

/** The head of a mail inside this one: from its marker or first field to its last field. */
export type EmbeddedHeader = { first: number; last: number; zone: "quoted" | "forwarded" };

/** Finds the heads of embedded mails that stand outside of quotes, in order. */
export function findEmbeddedHeaders(lines: readonly Line[]): EmbeddedHeader[] {
  const texts = lines.map((line) =>
    line.depth > 0 && !line.text.trimStart().startsWith(">") ? "" : line.text,
  );
  const found: EmbeddedHeader[] = [];
  for (const block of findHeaderBlocks(texts)) {
    const first = block.markerLine ?? block.firstLine;
    if ((lines[first]?.depth ?? 0) > 0) continue;
    if (block.markerLine === null && block.fields.to === "" && isPatchBelow(lines, block.lastLine + 1))
      continue;
    found.push({ first, last: block.lastLine, zone: block.intent === "forward" ? "forwarded" : "quoted" });
  }
  return found.length > 0 ? found : findLooseHeaders(lines);
}
