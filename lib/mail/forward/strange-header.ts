import { bareLine } from "./bare-line.ts";
import { embeddedDate } from "./embedded-date.ts";
import type { Header, HeaderFields } from "./header-block.ts";

type Row = { value: string; kind: "address" | "date" | "words" };

const rowsMin = 3;
const rowsMax = 8;
const gapLinesMax = 2;

/**
 * Reads the header below a dashed marker line in a language whose labels are not known: three rows or more of
 * "label: value", told apart by what their values look like. The first row of addresses is the sender, the next are
 * the recipients; the row that can be read as a date is the date; the one that is left is the subject.
 */
export function strangeHeader(lines: readonly string[], from: number, depth: number): Header | null {
  const first = firstWords(lines, from);
  if (first === null) return null;
  const rows: Row[] = [];
  let at = first;
  for (; at < lines.length && rows.length < rowsMax; at += 1) {
    const bare = bareLine(lines[at] ?? "");
    const row = bare.depth === depth ? rowOf(bare.text) : null;
    if (row === null) break;
    rows.push(row);
  }
  const fields = fieldsOf(rows);
  if (fields === null) return null;
  return { firstLine: first, lastLine: at - 1, fields, quoteDepth: depth, form: "labels" };
}

function firstWords(lines: readonly string[], from: number): number | null {
  for (let at = from; at <= from + gapLinesMax && at < lines.length; at += 1) {
    if (bareLine(lines[at] ?? "").text.length > 0) return at;
  }
  return null;
}

const row = /^([\p{L}\p{M}][\p{L}\p{M}\s.'’()*-]{0,28})[:：]\s*(.*)$/u;

function rowOf(text: string): Row | null {
  const value = text.length > 2_000 ? undefined : row.exec(text)?.[2]?.trim();
  if (value === undefined || value.startsWith("//")) return null;
  if (/[^\s@<>"]@[^\s@<>"]+\.[^\s@<>"]/.test(value)) return { value, kind: "address" };
  return { value, kind: embeddedDate(value) === "" ? "words" : "date" };
}

function fieldsOf(rows: readonly Row[]): HeaderFields | null {
  const addresses = rows.filter((one) => one.kind === "address");
  const dates = rows.filter((one) => one.kind === "date");
  const [from, to, cc] = addresses;
  if (rows.length < rowsMin || from === undefined || dates.length !== 1) return null;
  const subject = rows.find((one) => one.kind === "words" && one.value !== "");
  return {
    from: from.value,
    to: to?.value ?? "",
    cc: cc?.value ?? "",
    date: dates[0]?.value ?? "",
    subject: subject?.value ?? "",
  };
}
