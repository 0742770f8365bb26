/** Lines looked at from the end of a text. */
const tailLinesMax = 14;

/** A longer line is prose. */
const lineCharsMax = 70;

/**
 * The short lines at the end of a text that may be a signature nobody marked as one: from the first line of the last
 * run of short lines that no sentence ends. "" where the text ends in prose.
 */
export function signatureTail(text: string): string {
  const lines = text.slice(-4_000).split("\n");
  let start = lines.length;
  let kept = 0;
  while (start > 0 && kept < tailLinesMax) {
    const line = (lines[start - 1] ?? "").trim();
    if (line.length > lineCharsMax || isProse(line)) break;
    if (line !== "") kept += 1;
    start -= 1;
  }
  return kept > 1 ? lines.slice(start).join("\n").trim() : "";
}

/** A sentence: it ends as one, or goes on over many words. */
function isProse(line: string): boolean {
  if (line === "" || /^[\s*_=-]+$/.test(line)) return false;
  const words = line.split(/\s+/).length;
  return (
    (words > 3 && /[.!?:;,]$/.test(line) && !/\b(?:Inc|Ltd|Corp|Co|Dept|L\.L\.P)\.$/.test(line)) || words > 10
  );
}
