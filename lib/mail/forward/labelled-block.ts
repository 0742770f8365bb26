import { type BareLine, bareLine, endsInSoftBreak } from "./bare-line.ts";
import type { Header } from "./find-header-blocks.ts";
import type { HeaderFields, HeaderRole } from "./header-block.ts";
import { foldLabel, type LabelledLine, labelledLine } from "./header-labels.ts";
import { headerLabelsMax, headerLinesMax } from "./limits.ts";
import { isClockTime, nameAndDate } from "./lotus-date.ts";

/** What is known about the place where a header may start. */
export type Place = {
  /** A marker line stands right above. */
  marked: boolean;
  /** Lines before this one belong to something else. */
  freeFrom: number;
};

type Draft = {
  fields: Map<HeaderRole, string>;
  languages: Map<string, number>;
  depth: number;
  lastLine: number;
  labels: number;
  /** Blank lines stood between labels, so more may follow after another. */
  spaced: boolean;
  /** A value stood on the line below its label, so others may. */
  stacked: boolean;
  /** The sender's label, folded. */
  fromWord: string;
};

/** Reads a run of "Label: value" lines that starts at `at`; null where what is there is not a mail's header. */
export function labelledBlock(lines: readonly string[], at: number, place: Place): Header | null {
  const first = bareLine(lines[at] ?? "");
  const label = labelledLine(first.text);
  if (label === null || label.role === "other" || label.role === "bcc" || label.role === "reply-to")
    return null;
  const draft = readRun(lines, at, first.depth);
  splitDateOffFrom(draft);
  return isHeader(draft, place) ? headerOf(draft, at) : null;
}

/** Below a marker, two labels are a header even where the sender is not named. */
export function senderlessBlock(lines: readonly string[], at: number): Header | null {
  const first = bareLine(lines[at] ?? "");
  const label = labelledLine(first.text);
  if (label === null || label.role === "other" || label.role === "bcc" || label.role === "reply-to")
    return null;
  const draft = readRun(lines, at, first.depth);
  return draft.fields.size >= 2 ? headerOf(draft, at) : null;
}

function headerOf(draft: Draft, at: number): Header {
  const language = mainLanguage(draft.languages);
  return {
    firstLine: at,
    lastLine: draft.lastLine,
    fields: fieldsOf(draft),
    ...(language === undefined ? {} : { language }),
    quoteDepth: draft.depth,
    form: "labels",
  };
}

/** Reads labels from `at` on, whatever they add up to. */
export function readRun(lines: readonly string[], start: number, depth: number): Draft {
  const draft: Draft = {
    fields: new Map(),
    languages: new Map(),
    depth,
    lastLine: start,
    labels: 0,
    spaced: false,
    stacked: false,
    fromWord: "",
  };
  const end = Math.min(lines.length, start + headerLinesMax);
  let at = start;
  while (at < end) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) {
      const next = afterBlank(lines, at, draft);
      if (next === null) break;
      draft.spaced = true;
      at = next;
      continue;
    }
    const label = labelledLine(bare.text);
    if (label === null || !accepts(draft, label, bare)) break;
    const value = readValue(lines, at, label, draft, end);
    record(draft, label, value.text);
    draft.lastLine = value.lastLine;
    at = value.lastLine + 1;
  }
  return draft;
}

function accepts(draft: Draft, label: LabelledLine, bare: BareLine): boolean {
  if (bare.depth !== draft.depth) return false;
  if (draft.labels >= headerLabelsMax) return false;
  return label.role === "other" ? draft.labels > 0 : !draft.fields.has(label.role);
}

function record(draft: Draft, label: LabelledLine, value: string): void {
  draft.labels += 1;
  if (label.role === "other") return;
  draft.fields.set(label.role, value);
  if (label.role === "from") draft.fromWord = foldLabel(label.word);
  for (const language of label.languages) {
    draft.languages.set(language, (draft.languages.get(language) ?? 0) + 1);
  }
}

/**
 * Where a header goes on after blank lines, if it does: some clients space every line out, and Lotus leaves a gap before
 * its subject. Once the header is complete only a header that was spaced from the start goes on.
 */
function afterBlank(lines: readonly string[], blankAt: number, draft: Draft): number | null {
  const complete = draft.fields.has("subject") && draft.fields.has("from") && draft.fields.size > 2;
  if (complete && !draft.spaced) return null;
  for (let at = blankAt + 1; at <= blankAt + blankLinesMax && at < lines.length; at += 1) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) continue;
    const label = labelledLine(bare.text);
    return label !== null && label.role !== "other" && accepts(draft, label, bare) ? at : null;
  }
  return null;
}

const blankLinesMax = 4;

type Value = { text: string; lastLine: number };

/** A label's value: the rest of its line, and the lines it wraps over. */
function readValue(
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

/** `From: Ana Costa   12/07/2000 10:45 AM` and `From: Ana Costa on 12/07/2000 10:45 AM` carry their date with them. */
function splitDateOffFrom(draft: Draft): void {
  const from = draft.fields.get("from");
  if (from === undefined || draft.fields.has("date")) return;
  const split = nameAndDate(from);
  if (split === null || split.name === "") return;
  draft.fields.set("from", split.name);
  draft.fields.set("date", split.date);
}

/**
 * Whether the labels add up to a mail's header rather than to a memo, a timetable or a form. Below a marker a sender is
 * enough; elsewhere the sender must come with a subject and one more field, or with an address.
 */
function isHeader(draft: Draft, place: Place): boolean {
  const { fields } = draft;
  const from = fields.get("from");
  const to = fields.get("to") ?? "";
  const date = fields.get("date") ?? "";
  if (from === undefined) return false;
  if (place.marked) return fields.size >= 2 || from.includes("@");
  if (fields.size < 2) return false;
  if (from.length > fromCharsMax) return false;
  // "Author:" and "Date:" head every entry of a change log; cc:Mail's header has a subject too.
  if (draft.fromWord === "author" && !fields.has("subject")) return false;
  if (fields.has("subject") && (fields.has("to") || isDateLike(date)))
    return from.length > 0 || to.length > 0;
  const addressed = hasAddress(from) || hasAddress(to) || isNotesAddress(to);
  if (isDateLike(date)) return addressed;
  return addressed && (fields.has("to") || fields.has("subject"));
}

const fromCharsMax = 400;

function hasAddress(text: string): boolean {
  return /[^\s@<>,;:()]@[^\s@<>,;:()]/.test(text.slice(0, 2_000));
}

/** `Ana Costa/HOU/ACME@ACME`: how Lotus Notes writes a person. */
function isNotesAddress(text: string): boolean {
  return /\w\/\w[\w /]*@?\w/.test(text.slice(0, 500));
}

function isDateLike(text: string): boolean {
  return text.length > 5 && text.length < 120 && /\p{Nd}/u.test(text);
}

/** The language of most labels; undefined where no single one is ahead. */
function mainLanguage(counts: Map<string, number>): string | undefined {
  let best: string | undefined;
  let bestCount = 0;
  let tied = false;
  for (const [language, count] of counts) {
    if (count > bestCount) {
      best = language;
      bestCount = count;
      tied = false;
    } else if (count === bestCount) tied = true;
  }
  return tied ? undefined : best;
}

function fieldsOf(draft: Draft): HeaderFields {
  const of = (role: HeaderRole) => (draft.fields.get(role) ?? "").replaceAll(/\s+/g, " ");
  return { from: of("from"), to: of("to"), cc: of("cc"), date: of("date"), subject: of("subject") };
}
