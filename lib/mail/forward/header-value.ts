import { bareLine, endsInSoftBreak } from "./bare-line.ts";
import type { HeaderRole } from "./header-block.ts";
import { accepts, type Draft } from "./header-draft.ts";
import { type LabelledLine, labelledLine } from "./header-labels.ts";
import { isClockTime, nameAndDate } from "./lotus-date.ts";

type Value = { text: string; lastLine: number };

/** A label's value: the rest of its line, and the lines it wraps over. */
export function readValue(
  lines: readonly string[],
  at: number,
  label: LabelledLine,
  draft: Draft,
  end: number,
): Value {
  let text = label.value;
  let lastLine = at;
  while (lastLine + 1 < end) {
    const next = bareLine(lines[lastLine + 1] ?? "");
    const soft = endsInSoftBreak(lines[lastLine] ?? "");
    if (!soft && (next.text.length === 0 || labelledLine(next.text) !== null)) break;
    if (text.length === 0) {
      if (!isStackedValue(lines, lastLine + 1, label.role, draft)) break;
      draft.stacked = true;
    } else if (!soft && !goesOn(lines, lastLine, label.role, text, next.text, draft)) break;
    text = text.length === 0 ? next.text : `${text}${soft ? "" : " "}${next.text}`;
    lastLine += 1;
  }
  return { text, lastLine };
}

/** HTML tables turned into text put the value below its label; only believed where the line after is a label again. */
function isStackedValue(lines: readonly string[], at: number, role: HeaderRole, draft: Draft): boolean {
  if (role === "cc" || role === "bcc" || role === "other") return draft.stacked;
  if (draft.stacked) return true;
  if (draft.labels > 0 && role === "subject") return false;
  for (let below = at + 1; below <= at + 2; below += 1) {
    const text = bareLine(lines[below] ?? "").text;
    if (text.length > 0) return labelledLine(text) !== null;
  }
  return false;
}

/** Whether the line after `at` continues a value of this kind. */
function goesOn(
  lines: readonly string[],
  at: number,
  role: HeaderRole,
  value: string,
  next: string,
  draft: Draft,
): boolean {
  const raw = lines[at] ?? "";
  switch (role) {
    case "to":
    case "cc":
    case "bcc":
    case "reply-to":
      return recipientsGoOn(lines, at, value, next, draft);
    case "from":
      return nameAndDate(next)?.name === "" || isClockTime(next) || addressGoesOn(value, next);
    case "date":
      return isClockTime(next) || (next.length < 24 && isFolded(lines[at + 1] ?? "") && /\d/.test(next));
    case "subject":
      return subjectGoesOn(lines, at, raw, next, draft);
    default:
      return isFolded(lines[at + 1] ?? "");
  }
}

function addressGoesOn(value: string, next: string): boolean {
  if (next.length > 120) return false;
  if (next.startsWith("<") || next.startsWith("[mailto:")) return !value.includes("@");
  return value.lastIndexOf("<") > value.lastIndexOf(">") && next.includes(">");
}

function recipientsGoOn(
  lines: readonly string[],
  at: number,
  value: string,
  next: string,
  draft: Draft,
): boolean {
  const last = value.charCodeAt(value.length - 1);
  if (last === 44 || last === 59 || last === 0x3001 || last === 0xff1b) return true;
  if (next.startsWith("<") || next.startsWith("[mailto:")) return true;
  const addressLike =
    /[@/]/.test(next.slice(0, 400)) && !/[.!?]$/.test(next) && !/https?:/.test(next.slice(0, 400));
  if (value.includes(";") && next.includes(";") && next.length < outlookLineMax) return true;
  if (addressLike && (next.includes(",") || next.includes(";") || !next.includes(" "))) return true;
  const unfinished = (lines[at] ?? "").length >= wrapColumnsMin && !draft.fields.has("subject");
  if (!unfinished) return false;
  return addressLike || labelFollows(lines, at + 2, draft);
}

/** A line of an Outlook list that was wrapped inside of a name. */
const outlookLineMax = 400;

/** Lines shorter than this were not wrapped. */
const wrapColumnsMin = 55;

function labelFollows(lines: readonly string[], from: number, draft: Draft): boolean {
  for (let at = from; at < from + 3 && at < lines.length; at += 1) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) continue;
    const label = labelledLine(bare.text);
    if (label !== null) return accepts(draft, label, bare);
  }
  return false;
}

/** A subject wraps only at the margin, and only where the header or a blank line follows. */
function subjectGoesOn(
  lines: readonly string[],
  at: number,
  raw: string,
  next: string,
  draft: Draft,
): boolean {
  const firstWord = next.indexOf(" ") < 0 ? next.length : next.indexOf(" ");
  const atMargin = raw.length + 1 + firstWord > subjectMarginMin && raw.length <= subjectMarginMax;
  if (!atMargin && !(isFolded(lines[at + 1] ?? "") && raw.length > wrapColumnsMin)) return false;
  const after = bareLine(lines[at + 2] ?? "").text;
  return after.length === 0 || labelFollows(lines, at + 2, draft);
}

const subjectMarginMin = 72;

const subjectMarginMax = 120;

/** RFC 5322 section 2.2.3: a header line that begins with white space continues the one above. */
function isFolded(line: string): boolean {
  const text = line.replace(/^(?:>\s?)+/, "");
  return text.startsWith(" ") || text.startsWith("\t");
}
