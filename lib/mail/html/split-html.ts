import { findAttributions } from "../text/attribution.ts";
import { findEmbeddedHeaders } from "../text/embedded-headers.ts";
import { type Line, readLine } from "../text/lines.ts";
import { type BodySplit, splitRead } from "../text/split-text.ts";
import type { RenderedLine } from "./page-state.ts";
import { renderLines } from "./render-lines.ts";

/** The lines of an HTML body; `structured` when its elements said what is quoted. */
export type HtmlLines = { lines: Line[]; structured: boolean };

/** Reads an HTML body as lines, each with the depth and mark that the elements around it give. Does not throw. */
export function htmlLines(html: string): HtmlLines {
  const rendered = renderLines(html);
  const lines = quotedLines(rendered);
  return {
    lines,
    structured: lines.some(
      (line) => line.depth > 0 || line.mark === "quoteStart" || line.mark === "attribution",
    ),
  };
}

/** Splits an HTML body into zones by its structure first, then by its text. Takes any string, does not throw. */
export function splitHtml(html: string): BodySplit {
  return { lines: splitRead(htmlLines(html).lines).lines };
}

/** Decides which of the elements that maybe quote do, and gives each line its depth. */
function quotedLines(rendered: readonly RenderedLine[]): Line[] {
  const quoting = quotingElements(rendered);
  return rendered.map((line, i) => {
    const around = line.depth + (line.maybeQuote !== 0 && quoting.has(line.maybeQuote) ? 1 : 0);
    return readLine(line.text, confirmedMark(rendered, i, line), around);
  });
}

/** A rule that begins a quoted mail has a header field right below it. */
function confirmedMark(rendered: readonly RenderedLine[], at: number, line: RenderedLine): Line["mark"] {
  if (line.mark === "attribution" && line.text.trim() === "") return "none";
  if (line.mark !== "quoteStart") return line.mark;
  for (let i = at; i < Math.min(at + 4, rendered.length); i++) {
    if (/^\s*[\p{L}][^:：]{0,30}[:：]/u.test(rendered[i]?.text ?? "")) return "quoteStart";
  }
  return "none";
}

function quotingElements(rendered: readonly RenderedLine[]): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const line of rendered) if (line.maybeQuote !== 0) ids.add(line.maybeQuote);
  if (ids.size === 0) return ids;
  const lines = rendered.map((line) =>
    readLine(line.text, "none", line.depth + (line.maybeQuote !== 0 ? 1 : 0)),
  );
  const bare = rendered.map((line) => readLine(line.text, "none", line.depth));
  const starts = new Map<number, number>();
  rendered.forEach((line, i) => {
    if (line.maybeQuote !== 0 && line.text !== "" && !starts.has(line.maybeQuote))
      starts.set(line.maybeQuote, i);
  });
  const attributed = findAttributions(lines).map((one) => nextWords(lines, one.last + 1));
  const opening = findAttributions(bare)
    .filter((one) => one.sure)
    .map((one) => one.first);
  let confirmedFrom = Number.POSITIVE_INFINITY;
  for (const start of starts.values()) {
    if (attributed.includes(start) || opening.includes(start)) confirmedFrom = Math.min(confirmedFrom, start);
  }
  if (confirmedFrom < Number.POSITIVE_INFINITY)
    return new Set([...ids].filter((id) => (starts.get(id) ?? 0) >= confirmedFrom));
  const otherwiseQuoted =
    rendered.some((line) => line.depth > 0 || line.mark === "quoteStart" || line.mark === "attribution") ||
    opening.length > 0 ||
    findEmbeddedHeaders(bare).heads.length > 0;
  if (otherwiseQuoted) return new Set();
  const outside = lines.some((line) => line.depth === 0 && line.words !== "");
  return outside ? new Set([...ids].filter((id) => id > 0)) : new Set();
}

function nextWords(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.words === "") i++;
  return i;
}
