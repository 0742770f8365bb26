import type { InterleavedAnswer } from "../reading.ts";
import { readLine } from "./lines.ts";
import type { ZonedLine } from "./split-text.ts";

/** Pairs each answer with the quoted passage right above it; empty unless an answer stands between two passages. */
export function interleavedAnswers(lines: readonly ZonedLine[]): InterleavedAnswer[] {
  if (!lines.some((line) => line.zone === "quoted")) return [];
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

function trimBlank(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}
