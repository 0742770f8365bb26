import { bareLine } from "./bare-line.ts";
import { accepts, type Draft } from "./header-draft.ts";
import { foldLabel, type LabelledLine, labelledLine } from "./header-labels.ts";
import { readValue } from "./header-value.ts";
import { headerLinesMax } from "./limits.ts";

/** Reads labels from `at` on, whatever they add up to. */
export function readRun(lines: readonly string[], start: number, depth: number): Draft {
  const draft: Draft = {
    fields: new Map(),
    languages: new Map(),
    depth,
    lastLine: start,
    labels: 0,
    spaced: false,
    stacked: false,
    fromWord: "",
  };
  const end = Math.min(lines.length, start + headerLinesMax);
  let at = start;
  while (at < end) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) {
      const next = afterBlank(lines, at, draft);
      if (next === null) break;
      draft.spaced = true;
      at = next;
      continue;
    }
    const label = labelledLine(bare.text);
    if (label === null || !accepts(draft, label, bare)) break;
    const value = readValue(lines, at, label, draft, end);
    record(draft, label, value.text);
    draft.lastLine = value.lastLine;
    at = value.lastLine + 1;
  }
  return draft;
}

function record(draft: Draft, label: LabelledLine, value: string): void {
  draft.labels += 1;
  if (label.role === "other") return;
  draft.fields.set(label.role, value);
  if (label.role === "from") draft.fromWord = foldLabel(label.word);
  for (const language of label.languages) {
    draft.languages.set(language, (draft.languages.get(language) ?? 0) + 1);
  }
}

/**
 * Where a header goes on after blank lines, if it does: some clients space every line out, and Lotus leaves a gap before
 * its subject. Once the header is complete only a header that was spaced from the start goes on.
 */
function afterBlank(lines: readonly string[], blankAt: number, draft: Draft): number | null {
  const complete = draft.fields.has("subject") && draft.fields.has("from") && draft.fields.size > 2;
  if (complete && !draft.spaced) return null;
  for (let at = blankAt + 1; at <= blankAt + blankLinesMax && at < lines.length; at += 1) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) continue;
    const label = labelledLine(bare.text);
    return label !== null && label.role !== "other" && accepts(draft, label, bare) ? at : null;
  }
  return null;
}

const blankLinesMax = 4;
