import { bareLine } from "./bare-line.ts";
import type { HeaderBlock } from "./header-block.ts";
import { subjectIntent } from "./subject-prefixes.ts";

/** A stretch of lines and what is known about the mail that they are the body of. */
export type Stretch = {
  lines: readonly string[];
  /** First line of the body, and the line after its last. */
  first: number;
  end: number;
  /** Undefined where nothing is known about a subject, "" where it is empty. */
  subject: string | undefined;
  /** Quote marks before every line of this body. */
  quoteDepth: number;
};

/**
 * Whether the first embedded header in a body makes it a forward. An announced forward is one, whatever the subject says;
 * a header that forwards and replies share is one where the subject says so, or where the writer added no words and so
 * can't have been answering.
 */
export function isForward(stretch: Stretch, block: HeaderBlock): boolean {
  if (standsInsideQuote(stretch, block)) return false;
  if (block.intent === "forward") return true;
  const intent = stretch.subject === undefined ? "none" : subjectIntent(stretch.subject);
  if (intent === "forward") return true;
  if (intent === "either") return block.language !== "fi" && subjectLanguage(block) !== "fi";
  if (block.form === "attribution") return false;
  const wrote = hasWords(stretch.lines, stretch.first, firstLineOf(block));
  if (stretch.subject === undefined)
    return wrote ? block.markerLine !== null && block.form !== "lotus" : !answersBelow(stretch, block);
  if (wrote) return false;
  return intent === "none" || !answersBelow(stretch, block);
}

/** The line on which a block begins, its marker included. */
export function firstLineOf(block: HeaderBlock): number {
  return block.markerLine ?? block.firstLine;
}

/** A Finnish sender's date gives the language away where the labels are English. */
function subjectLanguage(block: HeaderBlock): string {
  return /\bkello\b|\bklo\b/.test(block.fields.date) ? "fi" : "";
}

/** True where quoted words stand before a quoted header: then the quote is of a mail that held the forward. */
function standsInsideQuote(stretch: Stretch, block: HeaderBlock): boolean {
  if (block.quoteDepth <= stretch.quoteDepth) return false;
  for (let at = firstLineOf(block) - 1; at >= stretch.first; at -= 1) {
    const bare = bareLine(stretch.lines[at] ?? "");
    if (bare.text.length === 0) continue;
    return bare.depth > stretch.quoteDepth;
  }
  return false;
}

function hasWords(lines: readonly string[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (/[\p{L}\p{N}]/u.test(bareLine(lines[at] ?? "").text)) return true;
  }
  return false;
}

/** An answer typed under a quote: the header or what stands below it is quoted, and words without quote marks follow. */
function answersBelow(stretch: Stretch, block: HeaderBlock): boolean {
  const first = firstWordsBelow(stretch, block);
  const quoted = bareLine(stretch.lines[first] ?? "").depth > stretch.quoteDepth;
  if (block.quoteDepth <= stretch.quoteDepth && !quoted) return false;
  for (let at = first; at < stretch.end; at += 1) {
    const bare = bareLine(stretch.lines[at] ?? "");
    if (bare.depth <= stretch.quoteDepth && /[\p{L}\p{N}]/u.test(bare.text)) return true;
  }
  return false;
}

function firstWordsBelow(stretch: Stretch, block: HeaderBlock): number {
  let at = block.lastLine + 1;
  while (at < stretch.end && bareLine(stretch.lines[at] ?? "").text.length === 0) at += 1;
  return at;
}
