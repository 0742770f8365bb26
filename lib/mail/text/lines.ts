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
  /** The words hold nothing of what heads, marks, rules and addresses are made of: most lines need no second look. */
  plain: boolean;
};

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
const unusual = new RegExp(`${invisible.source}|${spaces.source}`);

/**
 * Anything but letters, figures and the signs of sentences; two dashes may begin a rule. Letters are those of the
 * blocks that hold no odd spaces, marks or colons: a letter that is missing here costs time, one too many costs sense.
 */
const remarkable =
  /[^ -"$-),-9;?A-Z\\a-z\u00bf-\u024f\u0370-\u05ff\u0620-\u167f\u1e00-\u1fff\u2010-\u2027\u3001-\u312f\u4e00-\ud7a3\uff01-\uff19]|--/;

/** Splits a body at CRLF, LF or a bare CR. */
export function splitLines(body: string): string[] {
  const isOdd = body.includes("\r") || body.includes("\u2028") || body.includes("\u2029");
  return (isOdd ? body.replace(/\r\n?|\u2028|\u2029/g, "\n") : body).split("\n");
}

/** Reads the lines of a plain text body. */
export function textLines(body: string): Line[] {
  return splitLines(body).map((line) => readLine(line));
}

/** Reads the quote marks and the words of one line. */
export function readLine(text: string, mark: Mark = "none", depthAround = 0): Line {
  const head = text.length > judgedLineCharactersMax ? text.slice(0, judgedLineCharactersMax) : text;
  if (!remarkable.test(text)) return { text, depth: depthAround, words: head.trim(), mark, plain: true };
  const { depth, end } = quoteMarks(head);
  const rest = end === 0 ? head : head.slice(end);
  const plain = depth > 0 && text.length === head.length && !remarkable.test(rest);
  return { text, depth: depth + depthAround, words: plain ? rest.trim() : tidy(rest), mark, plain };
}

/** Words for matching: no invisible marks, single kind of space, trimmed. */
export function tidy(text: string): string {
  if (!unusual.test(text)) return text.trim();
  return text.replace(invisible, "").replace(spaces, " ").trim();
}

/** Counts leading ">" and drops them. A line that also closes with "<<" is decoration, not a quote. */
function quoteMarks(text: string): { depth: number; end: number } {
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
  if (depth === 0 || (text.includes("<<") && /<<\s*$/.test(text))) return { depth: 0, end: 0 };
  return { depth, end };
}
