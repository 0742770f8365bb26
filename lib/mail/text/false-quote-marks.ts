import { type Line, tidy } from "./lines.ts";
import { isOwnLetter } from "./own-letter.ts";

/** So many ">Field:" lines make a problem report. */
const reportFieldsMin = 4;

const reportField =
  /^>(?:Number|Category|Synopsis|Confidential|Severity|Priority|Responsible|State|Class|Submitter-Id|Arrival-Date|Closed-Date|Last-Modified|Originator|Release|Organization|Environment|Description|How-To-Repeat|Fix|Release-Note|Audit-Trail|Unformatted):/;
const hunk = /^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/;

/**
 * Takes the depth from lines whose ">" is no quote mark: fields of GNATS reports, the new side of a plain diff, the end
 * of a tag that was wrapped, "From" at a line start that a mailbox file escaped, and a letter of the writer's own.
 */
export function dropFalseQuoteMarks(lines: readonly Line[]): Line[] {
  if (isOwnLetter(lines)) return lines.map((line) => ({ ...line, depth: 0 }));
  const report =
    lines.filter((line) => line.depth === 1 && reportField.test(line.text)).length >= reportFieldsMin;
  let inHunk = false;
  return lines.map((line, i) => {
    if (line.depth === 0) {
      if (hunk.test(line.text)) inHunk = true;
      else if (inHunk && !/^(?:<|---|\\ No newline)/.test(line.text)) inHunk = false;
      return line;
    }
    const plain =
      inHunk || (report && reportField.test(line.text)) || closesTag(lines, i) || isEscapedFrom(lines, i);
    return plain ? { ...line, depth: 0, words: tidy(line.text), plain: false } : line;
  });
}

function closesTag(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  if (above === undefined || above.depth > 0 || !/^\s*>\S*</.test(lines[at]?.text ?? "")) return false;
  return above.text.lastIndexOf("<") > above.text.lastIndexOf(">") && (lines[at + 1]?.depth ?? 0) === 0;
}

function isEscapedFrom(lines: readonly Line[], at: number): boolean {
  if (!/^>From [^:@]*$/.test(lines[at]?.text ?? "")) return false;
  return (
    (lines[at - 1]?.depth ?? 0) === 0 &&
    (lines[at + 1]?.depth ?? 0) === 0 &&
    (lines[at + 1]?.words ?? "") !== ""
  );
}
