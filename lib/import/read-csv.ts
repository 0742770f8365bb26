import { fieldsMax, rowCharsMax } from "./limits.ts";

export type CsvRow = { line: number; fields: string[]; isBroken: boolean };

/**
 * Rows of a CSV (RFC 4180) with the line each begins at: quoted fields with line breaks and doubled quotes, CRLF or LF,
 * commas, semicolons or tabs, whichever the first row has most of. A row that is too long, or ends inside a quote, is broken
 * and reading goes on at the next line. Linear.
 */
export function readCsv(text: string): CsvRow[] {
  const input = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(input);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < input.length) {
    const row = readRow(input, at, separator);
    rows.push({ line, fields: row.fields, isBroken: row.isBroken });
    line += countLines(input, at, row.end);
    at = row.end;
  }
  return rows.filter((row) => row.isBroken || row.fields.some((field) => field.trim() !== ""));
}

function readRow(
  input: string,
  start: number,
  separator: string,
): { fields: string[]; end: number; isBroken: boolean } {
  const fields: string[] = [];
  let at = start;
  while (fields.length < fieldsMax) {
    const field = input[at] === '"' ? readQuoted(input, at, start) : readPlain(input, at, separator);
    if (field === null) break;
    fields.push(field.value);
    at = field.end;
    if (at >= input.length) return { fields, end: input.length, isBroken: false };
    const next = input[at];
    if (next === separator) at += 1;
    else if (next === "\n" || next === "\r")
      return { fields, end: at + (next === "\r" && input[at + 1] === "\n" ? 2 : 1), isBroken: false };
    else break;
  }
  const newline = input.indexOf("\n", start);
  return { fields: [], end: newline < 0 ? input.length : newline + 1, isBroken: true };
}

function readQuoted(input: string, start: number, rowStart: number): { value: string; end: number } | null {
  let value = "";
  let at = start + 1;
  for (;;) {
    const quote = input.indexOf('"', at);
    if (quote < 0 || quote - rowStart > rowCharsMax) return null;
    value += input.slice(at, quote);
    if (input[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function readPlain(input: string, start: number, separator: string): { value: string; end: number } | null {
  let end = start;
  while (end < input.length && input[end] !== separator && input[end] !== "\n" && input[end] !== "\r")
    end += 1;
  return end - start > rowCharsMax ? null : { value: input.slice(start, end), end };
}

function separatorOf(input: string): string {
  const first =
    input
      .slice(0, 5_000)
      .split("\n")
      .find((line) => /[,;\t]/.test(line)) ?? "";
  const count = (char: string) => first.split(char).length;
  return [",", ";", "\t"].reduce((best, char) => (count(char) > count(best) ? char : best));
}

function countLines(input: string, from: number, to: number): number {
  let count = 0;
  for (let at = input.indexOf("\n", from); at >= 0 && at < to; at = input.indexOf("\n", at + 1)) count += 1;
  return count;
}
