import {
  labelContextLines,
  lineContext,
  longBodyLinesMin,
  longRunLinesMin,
  runEdgeLines,
} from "../limits.ts";
import { findAttributions } from "./attribution.ts";
import type { Line } from "./lines.ts";
import { type RunKind, runKind } from "./run-kind.ts";

/** Lines to read in place of all: `counts` says of each how many lines it stands for, itself included. */
export type KeptLines = { lines: readonly Line[]; counts: readonly number[] };

/**
 * Leaves the inner lines of long runs out, one line standing for each run: of a thousand quoted lines all but the edges,
 * and words of prose that stand far from any line by which a quote, a header or a signature could begin or end. What lies
 * between lines of one kind belongs where they belong. undefined where all have to be read.
 */
export function withoutLongRuns(lines: readonly Line[]): KeptLines | undefined {
  if (lines.length < longBodyLinesMin) return undefined;
  const kinds = lines.map(runKind);
  const needed = neededLines(kinds);
  for (const { first, last } of findAttributions(lines))
    needed.fill(1, Math.max(0, first - lineContext), last + lineContext);
  const kept: Line[] = [];
  const counts: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = runEnd(kinds, needed, at);
    const isRun = needed[at] === 0 && end - at >= lineContext;
    for (const line of isRun ? [standIn(lines[at], kinds[at])] : lines.slice(at, end)) {
      kept.push(line);
      counts.push(isRun ? end - at : 1);
    }
    at = end;
  }
  return kept.length < lines.length ? { lines: kept, counts } : undefined;
}

/** The end of the lines from `at` that are of one kind and need not be read; of those that must, the next. */
function runEnd(kinds: readonly RunKind[], needed: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < kinds.length && needed[end] === needed[at] && (needed[at] === 1 || kinds[end] === kinds[at]))
    end += 1;
  return end;
}

/** Plain words, quoted as the first of the run is. */
function standIn(first: Line | undefined, kind: RunKind | undefined): Line {
  const words = "words and words";
  const text = kind === "marked" ? `> ${words}` : words;
  return { text, words, depth: first?.depth ?? 0, mark: "none", plain: true };
}

/** 1 for each line that has to be read. */
function neededLines(kinds: readonly RunKind[]): Uint8Array {
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
