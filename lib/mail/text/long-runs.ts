import { labelledLine } from "../forward/header-labels.ts";
import {
  labelContextLines,
  lineContext,
  longBodyLinesMin,
  longRunLinesMin,
  runEdgeLines,
} from "../limits.ts";
import { mayEndInVerb } from "./attribution-shape.ts";
import type { Line } from "./lines.ts";

/** Marks a line that stands for a run of lines; of the private-use area, so that no honest text holds it. */
export const runMark = "\ue000";

/** A run of lines that was left out, each as it stood; `quoted` when marks or elements quote it. */
export type LongRun = { texts: string[]; quoted: boolean };

type Kind = "marked" | "inside" | "plain" | "label" | "special";

/**
 * Leaves the inner lines of long runs out, one line standing for each run: of a thousand quoted lines all but the edges,
 * and words of prose that stand far from any line by which a quote, a header or a signature could begin or end.
 */
export function withoutLongRuns(lines: readonly Line[]): { lines: readonly Line[]; runs: LongRun[] } {
  if (lines.length < longBodyLinesMin || lines.some((line) => line.text.includes(runMark)))
    return { lines, runs: [] };
  const kinds = lines.map(kindOf);
  const needed = neededLines(kinds);
  const kept: Line[] = [];
  const runs: LongRun[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (end < lines.length && needed[end] === 0 && kinds[end] === kinds[at]) end += 1;
    const first = lines[at];
    if (first === undefined) break;
    if (end - at < lineContext) {
      for (const stop = Math.max(end, at + 1); at < stop; at += 1) kept.push(lines[at] ?? first);
      continue;
    }
    const words = `words ${runMark}${runs.length}${runMark} and words`;
    kept.push({ ...first, text: kinds[at] === "marked" ? `> ${words}` : words, words });
    runs.push({ texts: lines.slice(at, end).map((line) => line.text), quoted: kinds[at] !== "plain" });
    at = end;
  }
  return { lines: runs.length === 0 ? lines : kept, runs };
}

/** 1 for each line that has to be read. */
function neededLines(kinds: readonly Kind[]): Uint8Array {
  const needed = new Uint8Array(kinds.length);
  needed.fill(1, 0, runEdgeLines);
  needed.fill(1, Math.max(0, kinds.length - runEdgeLines));
  let start = 0;
  for (let end = 1; end <= kinds.length; end += 1) {
    const kind = kinds[start];
    if (end < kinds.length && kinds[end] === kind) continue;
    if (kind === "marked" || kind === "inside") {
      const isLong = end - start >= longRunLinesMin;
      needed.fill(1, start, isLong ? start + runEdgeLines : end);
      needed.fill(1, isLong ? end - runEdgeLines : start, end);
    }
    if (kind !== "plain") {
      needed.fill(1, Math.max(0, start - lineContext), start);
      needed.fill(1, end, end + (kind === "label" ? labelContextLines : lineContext));
    }
    if (kind === "special" || kind === "label") needed.fill(1, start, end);
    start = end;
  }
  return needed;
}

function kindOf(line: Line): Kind {
  if (line.mark !== "none") return "special";
  if (line.depth > 0) return line.text.startsWith(">") ? "marked" : "inside";
  if (line.text.startsWith(">")) return "special";
  if (line.words === "") return "plain";
  return plainStart.test(line.text) ? kindOfWords(line.words) : "special";
}

/** A letter, a figure or an opening sign at the very margin: no rule, bullet, table, mark or indent. */
const plainStart = /^(?:[A-Za-z0-9("'“‘„«]|\p{L}|\p{N})/u;

function kindOfWords(words: string): Kind {
  if (words.includes("@") || words.includes(">") || words.includes("|") || words.includes("----"))
    return "special";
  if (closingSigns.includes(words.slice(-1)) || mayEndInVerb(words)) return "special";
  const colon = words.search(/[:：]/);
  if (colon < 0) return "plain";
  if (words.includes("  ") || /[:：]\s*\S{0,2}$/u.test(words.slice(-6))) return "special";
  if (labelledLine(words) !== null) return "label";
  return (words.slice(colon + 1).match(/[:：]/g) ?? []).length > 1 ? "special" : "plain";
}

const closingSigns = ":：]-–—*_=";
