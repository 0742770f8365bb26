import { bareLine } from "./bare-line.ts";
import { isEndMarker, isRuleLine } from "./forward-markers.ts";
import type { ForwardSection } from "./forward-sections.ts";

/** A forwarded mail's own lines without the marks that forwarding put before them. */
export function forwardBody(lines: readonly string[], section: ForwardSection): string[] {
  const body = lines.slice(section.bodyFirst, section.bodyEnd);
  const marks = section.block.quoteDepth > 0 ? section.block.quoteDepth : allQuoted(body) ? 1 : 0;
  const plain = marks === 0 ? body : body.map((line) => withoutMarks(line, marks));
  const [first, ...rest] = dedented(trimmed(withoutClosingRule(trimmed(plain))));
  // Yahoo leaves one space where its header's last line ended.
  return first === undefined ? [] : [/^\s\S/.test(first) ? first.slice(1) : first, ...rest];
}

/** Missive quotes the body but not the header. */
function allQuoted(body: readonly string[]): boolean {
  let quoted = false;
  for (const line of body) {
    const bare = bareLine(line);
    if (bare.text.length === 0 && bare.depth === 0) continue;
    if (bare.depth === 0) return false;
    quoted = true;
  }
  return quoted;
}

/** Takes up to `marks` quote marks off, each with one space behind it. */
function withoutMarks(line: string, marks: number): string {
  let at = 0;
  for (let taken = 0; taken < marks; taken += 1) {
    let next = at;
    while (line.charCodeAt(next) === 32) next += 1;
    if (line.charCodeAt(next) !== 62) break;
    at = next + 1;
    if (line.charCodeAt(at) === 32) at += 1;
  }
  return line.slice(at);
}

function trimmed(lines: readonly string[]): string[] {
  let first = 0;
  let end = lines.length;
  while (first < end && (lines[first] ?? "").trim() === "") first += 1;
  while (end > first && (lines[end - 1] ?? "").trim() === "") end -= 1;
  return lines.slice(first, end);
}

/** KMail draws a rule below what it forwards; others say that it ends. */
function withoutClosingRule(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1)?.trim() ?? "";
  const closes = (last.length > closingRuleMin && isRuleLine(last)) || isEndMarker(last);
  return closes ? lines.slice(0, -1) : lines;
}

const closingRuleMin = 20;

/** Outlook on a Mac indents what it forwards by four spaces; an indent that all lines share is not the writer's. */
function dedented(lines: readonly string[]): string[] {
  let shared = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (shared === 0) break;
    if (line.trim() !== "") shared = Math.min(shared, line.length - line.trimStart().length);
  }
  return shared === 0 || shared === Number.POSITIVE_INFINITY
    ? [...lines]
    : lines.map((line) => line.slice(shared));
}

/** Where a forward's own text ends, and where the writer's words begin again. */
export type Closing = { bodyEnd: number; belowFirst: number };

/**
 * Finds the writer's own words below a forward: after the line that closes it ("----- End of forwarded message -----"),
 * or, where it is marked line by line, after its last marked line and a blank one.
 */
export function closingOf(
  lines: readonly string[],
  section: ForwardSection,
  outer: { quoteDepth: number; nested: boolean },
): Closing {
  const end = lines.length;
  const closers = endMarkers(lines, section.bodyFirst, end);
  const first = outer.nested ? closers.at(-1) : closers[0];
  if (first !== undefined) return { bodyEnd: first, belowFirst: first + 1 };
  const below = outer.quoteDepth === 0 ? end : afterQuote(lines, section.bodyFirst, end);
  return { bodyEnd: below, belowFirst: below };
}

function endMarkers(lines: readonly string[], first: number, end: number): number[] {
  const found: number[] = [];
  for (let at = first; at < end; at += 1) {
    const line = lines[at] ?? "";
    if (line.length < 200 && !/^[\p{L}\p{N}]/u.test(line) && isEndMarker(bareLine(line).text)) found.push(at);
  }
  return found;
}

function afterQuote(lines: readonly string[], first: number, end: number): number {
  let last = end - 1;
  while (last >= first && bareLine(lines[last] ?? "").depth === 0) last -= 1;
  for (let at = last + 1; at < end; at += 1) {
    if ((lines[at] ?? "").trim() === "") return at;
  }
  return end;
}
