import { bareLine } from "./bare-line.ts";
import type { Header } from "./header-block.ts";
import { foldLabel, labelIndex } from "./header-labels.ts";
import { labelledBlock } from "./labelled-block.ts";

/** Sender, recipients, copies, date and subject, with room for a reply-to. */
const linesMax = 8;
const linesMin = 3;
const labelWordsMax = 3;
const labelCharsMax = 40;

/**
 * Reads the header that eM Client writes below its marker: `From "Ana Costa" <ana@example.org>`, `Date 03.11.2026`, each
 * label without its colon. Only a run of at least three such lines up to a blank one, with an address, counts.
 */
export function colonlessBlock(lines: readonly string[], at: number): Header | null {
  const run: string[] = [];
  for (let i = at; i < Math.min(lines.length, at + linesMax); i += 1) {
    const { text } = bareLine(lines[i] ?? "");
    if (text === "") break;
    const withColon = colonAdded(text);
    if (withColon === null) return null;
    run.push(withColon);
  }
  if (run.length < linesMin || !run.some((line) => line.includes("@"))) return null;
  const header = labelledBlock(run, 0, { marked: true, freeFrom: 0 });
  if (header === null || header.lastLine !== run.length - 1) return null;
  const quoteDepth = bareLine(lines[at] ?? "").depth;
  return { ...header, firstLine: at, lastLine: at + header.lastLine, quoteDepth };
}

/** `From: "Ana Costa"` of `From "Ana Costa"`; null where the line begins with no label. */
function colonAdded(text: string): string | null {
  const words = text.slice(0, labelCharsMax).split(" ");
  for (let count = Math.min(labelWordsMax, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(" ");
    const known = labelIndex.get(foldLabel(label));
    if (known !== undefined && known.role !== "other") return `${label}: ${text.slice(label.length + 1)}`;
  }
  return words.length === 1 && labelIndex.has(foldLabel(text)) ? `${text}:` : null;
}
