import { bareLine } from "./bare-line.ts";
import type { Header, HeaderFields, HeaderRole } from "./header-block.ts";
import type { Draft } from "./header-draft.ts";
import { labelledLine } from "./header-labels.ts";
import { readRun } from "./header-run.ts";
import { nameAndDate } from "./lotus-date.ts";

/** What is known about the place where a header may start. */
export type Place = {
  /** A marker line stands right above. */
  marked: boolean;
  /** Lines before this one belong to something else. */
  freeFrom: number;
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
