import { judgedLineCharactersMax } from "./limits.ts";

/** Where a line of a body belongs. */
export type Zone = "new" | "quoted" | "attribution" | "signature" | "footer" | "forwarded";

/** What the structure of an HTML body says about a line, where there was one. */
export type Mark = "none" | "attribution" | "signature" | "quoteStart";

/** One line of a body with what is seen of it at once. */
export type Line = {
  /** As it stood, without the line end. */
  text: string;
  /** How many quote marks stand before the words; for HTML also how many quoting elements are around. */
  depth: number;
  /** The words behind the quote marks, trimmed, bidi and zero-width marks gone, at most `judgedLineCharactersMax` long. */
  words: string;
  mark: Mark;
};

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;

const otherLineEnd = /[\r\u2028\u2029]/;
const unusual = /[^ -~]/;

/** Splits a body at CRLF, LF or a bare CR. */
export function splitLines(body: string): string[] {
  return (otherLineEnd.test(body) ? body.replace(/\r\n?|\u2028|\u2029/g, "\n") : body).split("\n");
}

/** Reads the lines of a plain text body. */
export function textLines(body: string): Line[] {
  return splitLines(body).map((line) => readLine(line));
}

/** Reads the quote marks and the words of one line. */
export function readLine(text: string, mark: Mark = "none", depthAround = 0): Line {
  const head = text.length > judgedLineCharactersMax ? text.slice(0, judgedLineCharactersMax) : text;
  const { depth, rest } = quoteMarks(head);
  return { text, depth: depth + depthAround, words: tidy(rest), mark };
}

/** Words for matching: no invisible marks, single kind of space, trimmed. */
export function tidy(text: string): string {
  if (!unusual.test(text)) return text.trim();
  return text.replace(invisible, "").replace(spaces, " ").trim();
}

/** Counts leading ">" and drops them. A line that also closes with "<<" is decoration, not a quote. */
function quoteMarks(text: string): { depth: number; rest: string } {
  let depth = 0;
  let at = 0;
  let end = 0;
  const length = text.length;
  while (at < length) {
    const c = text[at];
    if (c === ">" || c === "＞") {
      depth++;
      at++;
      end = at;
    } else if ((c === " " || c === "\t" || c === "\u00a0") && at - end < (depth === 0 ? 5 : 2)) at++;
    else break;
  }
  if (depth === 0 || (text.includes("<<") && /<<\s*$/.test(text))) return { depth: 0, rest: text };
  return { depth, rest: text.slice(end) };
}
