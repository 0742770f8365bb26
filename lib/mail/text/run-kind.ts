import { mayHoldColumn } from "../forward/column-block.ts";
import { isRuledWords } from "../forward/find-header-blocks.ts";
import { markerLine, mayBeMarker } from "../forward/forward-markers.ts";
import { labelledLine } from "../forward/header-labels.ts";
import { mayHoldDateTime } from "../forward/lotus-date.ts";
import type { Line } from "./lines.ts";
import { isNotice } from "./notice-line.ts";
import { oddMark } from "./other-quote-marks.ts";

/**
 * What a line is where many of its kind follow each other: quoted by marks or by an element around it, plain where it
 * begins no head, mark or patch, a header's label, or special where it may begin one. Attributions span lines and are
 * not told here.
 */
export type RunKind = "marked" | "inside" | "plain" | "label" | "special";

/** The kind of one line, looked at without its neighbours; unsure is special. */
export function runKind(line: Line): RunKind {
  const { text, words } = line;
  if (line.mark !== "none") return "special";
  if (line.depth > 0) return text.startsWith(">") ? "marked" : "inside";
  if (words === "" || (line.plain && letterStart.test(words))) return hunk.test(words) ? "special" : "plain";
  if (beginsMark(line) || beginsHead(words) || isNotice(words)) return "special";
  return kindByColons(line);
}

const letterStart = /^[\p{L}\p{N}"'(]/u;
const hunk = /^\d[\d,]*[acd]\d/;

/** A quote mark of any kind, unless it stands alone, or a side of a patch. */
function beginsMark(line: Line): boolean {
  const { text, words } = line;
  const mark = oddMark(line);
  return (
    (mark !== "" && mark !== words) ||
    hunk.test(words) ||
    /^(?:[<>|:＞]|From [0-9a-f]{40})/.test(words) ||
    text.startsWith(">")
  );
}

/** Words between rules, or those of a marker. */
function beginsHead(words: string): boolean {
  return mayBeMarker(words) && (markerLine(words) !== null || isRuledWords(words));
}

/** Colons make labels: at the beginning, in a second column, or several on one line beside a date. */
function kindByColons({ text, words }: Line): RunKind {
  const colon = nextColon(words, 0);
  if (colon < 0) return "plain";
  if (mayHoldColumn(text)) return "special";
  if (labelledLine(words) !== null) return "label";
  const second = nextColon(words, colon + 1);
  const isOne = second >= 0 && nextColon(words, second + 1) >= 0 && mayHoldDateTime(words);
  return isOne ? "special" : "plain";
}

function nextColon(words: string, from: number): number {
  const colon = words.indexOf(":", from);
  const wide = words.indexOf("：", from);
  return colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
}
