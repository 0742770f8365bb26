/** CRLF to LF, no white space at line ends, no blank lines at start and end: nothing else is forgiven. */
export function normalised(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd());
  while (lines.length > 0 && lines[0] === "") lines.shift();
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  return lines.join("\n");
}

const loneDelimiter = /^\s*(?:-{2,}|_{2,}|={2,}|\*{2,}|—|–{1,2})\s*$/;

function withoutBlanks(text: string): string {
  return normalised(text)
    .split("\n")
    .filter((line) => line.trim() !== "" && !loneDelimiter.test(line))
    .join("\n");
}

/** Right: the new text is exact, or is with the signature after it, blank lines and a lone delimiter left out. */
export function isRight(reading: { newText: string; signature: string }, expected: string): boolean {
  if (normalised(reading.newText) === normalised(expected)) return true;
  return withoutBlanks(`${reading.newText}\n${reading.signature}`) === withoutBlanks(expected);
}

/** The HTML suites give HTML back, and talon's has no white space: only the visible characters are compared. */
export function isRightHtml(reading: { newText: string; signature: string }, expectedHtml: string): boolean {
  const expected = visibleCharacters(expectedHtml);
  return squeezed(reading.newText) === expected || squeezed(reading.newText + reading.signature) === expected;
}

export function visibleCharacters(html: string): string {
  const text = html
    .replace(/<(style|head)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&#160;|&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return squeezed(text);
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, "");
}

/** F1 over words, numbers and single punctuation as multisets. */
export function tokenF1(found: string, expected: string): number {
  const a = tokens(found);
  const b = tokens(expected);
  if (a.length === 0 && b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const token of b) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of a) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(token, left - 1);
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
