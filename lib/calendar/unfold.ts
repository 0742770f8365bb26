import { lineCharsMax } from "./limits.ts";

/** Feeds text in pieces of any size and calls back with each unfolded line (RFC 5545 3.1); `end` gives the last. */
export type Unfolder = { feed: (text: string) => void; end: () => void };

/**
 * Joins folded lines. CRLF, LF and CR all end a line. A line over `lineCharsMax` is cut there. Linear in the text,
 * and holds one line at a time.
 */
export function unfolder(onLine: (line: string) => void): Unfolder {
  let rest = "";
  let pieces: string[] = [];
  let chars = 0;
  let begun = false;

  const flush = () => {
    const line = pieces.length === 1 ? (pieces[0] ?? "") : pieces.join("");
    pieces = [];
    chars = 0;
    if (line !== "") onLine(line);
  };

  const take = (raw: string) => {
    const line = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
    if (line.trim() === "") return;
    const folded = line.startsWith(" ") || line.startsWith("\t");
    const starts = !begun && /^\s*BEGIN\s*:/i.test(line.slice(0, 200));
    if (starts) begun = true;
    if (folded && !starts && pieces.length > 0) {
      const room = lineCharsMax - chars;
      if (room > 0) pieces.push(line.slice(1, 1 + room));
      chars += line.length - 1;
      return;
    }
    flush();
    pieces.push(begun && folded ? line.trim().slice(0, lineCharsMax) : line.slice(0, lineCharsMax));
    chars = line.length;
  };

  const feed = (text: string) => {
    const whole = rest + text;
    let from = 0;
    let newline = position(whole, "\n", 0);
    let carriage = position(whole, "\r", 0);
    for (;;) {
      if (newline < from) newline = position(whole, "\n", from);
      if (carriage < from) carriage = position(whole, "\r", from);
      const end = Math.min(newline, carriage);
      // A CR at the very end may be half of a CRLF: wait for what follows.
      if (end >= whole.length - (end === carriage ? 1 : 0)) break;
      take(whole.slice(from, end));
      from = end === carriage && newline === end + 1 ? end + 2 : end + 1;
    }
    rest = whole.slice(from);
    // Without any line end the piece would grow for ever: keep what a line may have.
    if (rest.length > 2 * lineCharsMax) rest = rest.slice(0, lineCharsMax);
  };

  const end = () => {
    if (rest !== "") take(rest.endsWith("\r") ? rest.slice(0, -1) : rest);
    rest = "";
    flush();
  };
  return { feed, end };
}

/** Where `char` next stands, beyond the end when it does not: asked once for each, so that the whole stays linear. */
function position(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
