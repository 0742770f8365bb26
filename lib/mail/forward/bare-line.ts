/** A line without its quote marks: `depth` counts the `>`, `text` is the rest, trimmed. */
export type BareLine = { depth: number; text: string };

/** Space, tab, no-break space, byte-order mark and the invisible marks that clients put around right-to-left text. */
function isInvisible(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 13 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000
  );
}

/** Takes quote marks, invisible characters and what quoted-printable leaves behind off one line. */
export function bareLine(line: string): BareLine {
  let start = 0;
  let depth = 0;
  while (start < line.length) {
    const code = line.charCodeAt(start);
    if (code === 62) depth += 1;
    else if (!isInvisible(code)) break;
    start += 1;
  }
  let end = line.length;
  while (end > start && isInvisible(line.charCodeAt(end - 1))) end -= 1;
  const text = line.slice(start, end);
  return { depth, text: text.includes("=") ? withoutQuotedPrintable(text) : text };
}

/** Archives often keep `=20`, `=09` and soft breaks undecoded; a label behind one is still a label. */
function withoutQuotedPrintable(text: string): string {
  if (!text.endsWith("=") && !text.includes("=20") && !text.includes("=09") && !text.includes("=A0"))
    return text;
  return text
    .replaceAll(/=(?:20|09|A0)/g, " ")
    .replace(/=$/, "")
    .trim();
}

/** True when the line broke off in the middle of a word, by a quoted-printable soft break. */
export function endsInSoftBreak(line: string): boolean {
  return line.endsWith("=") || line.endsWith("=\r");
}
