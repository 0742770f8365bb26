import { type Line, tidy } from "./lines.ts";

/** So many lines in a row must carry the same odd mark before it is believed. */
const runMin = 3;

const initials = /^\s{0,2}([\p{L}]{1,8}[ ]?>)(?:\s|>|$)/u;
const bar = /^\s{0,2}([|¦:}│┃])(?:\s|$)/u;

/**
 * Some programs quote with initials ("ME> text") or with a bar, colon or brace. Such lines get a depth when they come
 * in a run, or when one follows an attribution, so that a lone "C> dir" or a table stays text.
 */
export function readOtherQuoteMarks(lines: readonly Line[]): Line[] {
  const marks = lines.map((line) => (line.depth > 0 || line.plain ? "" : oddMark(line)));
  const counts = new Map<string, number>();
  for (const mark of marks) if (mark !== "") counts.set(mark, (counts.get(mark) ?? 0) + 1);
  if (counts.size === 0) return [...lines];
  const quoted = [...lines];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? "";
    if (mark === "") continue;
    let end = i;
    while (end < marks.length && marks[end] === mark) end++;
    const long = end - i >= runMin || (mark.endsWith(">") && (counts.get(mark) ?? 0) >= runMin);
    if (
      (mark.endsWith(">") && (long || attributed(lines, i))) ||
      (attributed(lines, i) && end - i >= 1) ||
      isHeaderRun(lines, i, end)
    ) {
      for (let at = i; at < end; at++) quoted[at] = withDepth(lines[at], mark);
    }
    i = end - 1;
  }
  return quoted;
}

/** The mark of another kind that a line without quote marks begins with; "" for none. */
export function oddMark(line: Line): string {
  const head = line.text.slice(0, 14);
  const ofInitials = head.includes(">") ? initials.exec(head)?.[1] : undefined;
  return ofInitials ?? bar.exec(head)?.[1] ?? "";
}

function attributed(lines: readonly Line[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - 2 && lines[i]?.words === "") i--;
  const above = lines[i]?.words ?? "";
  return /(?:wrote|writes|schrieb|schreibt|écrit|escribió|skrev|scritto|schreef|said|says)\b.{0,20}[:：]\s*$|@.{1,60}[:：]$|\d{4}.{0,60}[:：]$/iu.test(
    above,
  );
}

/** ": Date: …", ": From: …": a header quoted with the same mark begins the run. */
function isHeaderRun(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < runMin) return false;
  return lines
    .slice(from, from + 3)
    .every((line) =>
      /^\s{0,2}\S+\s*(?:From|To|Date|Subject|Cc|Sent|Reply-To|Message-ID)\s*:/i.test(line.text),
    );
}

function withDepth(line: Line | undefined, mark: string): Line {
  if (line === undefined) return { text: "", depth: 1, words: "", mark: "none", plain: true };
  return { ...line, depth: 1, words: tidy(line.words.replace(mark, "").replace(/^[\s>]+/, "")) };
}
