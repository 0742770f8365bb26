import type { InterleavedAnswer } from "../reading.ts";
import { readLine } from "./lines.ts";
import type { ZonedLine } from "./split-text.ts";

/** Pairs each answer with the quoted passage right above it; empty unless an answer stands between two passages. */
export function interleavedAnswers(lines: readonly ZonedLine[]): InterleavedAnswer[] {
  if (!mayHoldAnswers(lines)) return [];
  const pairs: InterleavedAnswer[] = [];
  let quote: string[] = [];
  let answer: string[] = [];
  let between = false;
  const close = (): void => {
    const text = trimBlank(answer);
    if (quote.length > 0 && text !== "") pairs.push({ quote: trimBlank(quote), answer: text });
    if (text !== "") quote = [];
    answer = [];
  };
  for (const line of lines) {
    if (line.zone === "new") answer.push(line.text.trimEnd());
    else if (line.zone === "quoted" && line.text.trim() !== "") {
      if (answer.some((one) => one.trim() !== "")) {
        if (quote.length > 0) between = true;
        close();
      }
      quote.push(readLine(line.text).words);
    }
  }
  close();
  return between ? pairs : [];
}

/** Whether anything new stands between two quoted lines: a cheap look, since most mail answers above its quote. */
function mayHoldAnswers(lines: readonly ZonedLine[]): boolean {
  const first = lines.findIndex((line) => line.zone === "quoted");
  if (first < 0) return false;
  const last = lines.findLastIndex((line) => line.zone === "quoted");
  for (let at = first; at < last; at++) {
    const line = lines[at];
    if (line?.zone === "new" && line.text.trim() !== "") return true;
  }
  return false;
}

function trimBlank(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}
