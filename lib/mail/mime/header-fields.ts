import { headerBytesPerPartMax, headerFieldsPerPartMax, headerValueBytesMax } from "../limits.ts";
import { decodeBytes } from "./charset.ts";
import { decodeEncodedWords } from "./encoded-words.ts";

/** One header field as it stood: name lower-cased, value unfolded, each byte one character, words still encoded. */
export type HeaderField = { name: string; value: string };

/** Where a header ends, and what it held. */
export type HeaderBlock = { fields: HeaderField[]; bodyStart: number };

const lf = 10;
const cr = 13;
const space = 32;
const tab = 9;
const colon = 58;
const dash = 45;

/**
 * Reads the header at `start`. Lines that are no field are skipped when fields follow and begin the body when
 * not, so that a missing empty line loses nothing. Linear in the header, never looks past it (RFC 5322 2.2).
 */
export function readHeaderFields(raw: Buffer, start: number, end: number): HeaderBlock {
  const fields: HeaderField[] = [];
  const stop = Math.min(end, start + headerBytesPerPartMax);
  let pos = start;
  while (pos < end) {
    const newline = raw.indexOf(lf, pos);
    const lineEnd = newline < 0 || newline >= end ? end : newline;
    const next = Math.min(end, lineEnd + 1);
    const textEnd = lineEnd > pos && raw[lineEnd - 1] === cr ? lineEnd - 1 : lineEnd;
    if (textEnd === pos) return { fields, bodyStart: next };
    if (pos < stop && !takeLine(raw, pos, textEnd, fields) && !isFieldNext(raw, pos, next, end)) {
      return { fields, bodyStart: pos };
    }
    pos = next;
  }
  return { fields, bodyStart: end };
}

/** Adds the line to the fields; false when it is neither a field nor the continuation of one. */
function takeLine(raw: Buffer, start: number, end: number, fields: HeaderField[]): boolean {
  const first = raw[start];
  if (first === space || first === tab) {
    const last = fields.at(-1);
    if (last && last.value.length < headerValueBytesMax) {
      last.value += ` ${raw.toString("latin1", start, end).trimStart()}`;
    }
    return last !== undefined || isBlank(raw, start, end);
  }
  const nameEnd = fieldNameEnd(raw, start, end);
  if (nameEnd < 0) return takeLostContinuation(raw, start, end, fields.at(-1));
  if (fields.length >= headerFieldsPerPartMax) return true;
  const valueStart = raw.indexOf(colon, nameEnd) + 1;
  fields.push({
    name: raw.toString("latin1", start, nameEnd).toLowerCase(),
    value: raw.toString("latin1", valueStart, Math.min(end, valueStart + headerValueBytesMax)).trim(),
  });
  return true;
}

/** A parameter, or one long unbroken word, on a line that lost its blank still belongs to the field above it. */
function takeLostContinuation(
  raw: Buffer,
  start: number,
  end: number,
  last: HeaderField | undefined,
): boolean {
  if (!last || end - start > lostContinuationBytesMax) return false;
  const line = raw.toString("latin1", start, end);
  const isParameter =
    last.name.startsWith("content-") &&
    /^(?:boundary|charset|name|filename|format|report-type|protocol|type)\*?\s*=/i.test(line);
  if (!isParameter && !(last.value === "" && /^[!-~]{30,}$/.test(line))) return false;
  last.value += ` ${line}`;
  return true;
}

/** A longer line is a body without line breaks. */
const lostContinuationBytesMax = 4_000;

function isBlank(raw: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (raw[at] !== space && raw[at] !== tab) return false;
  return true;
}

/** The end of a field name, or -1: printable ASCII up to a colon, with blanks allowed before the colon. */
function fieldNameEnd(raw: Buffer, start: number, end: number): number {
  let nameEnd = -1;
  for (let at = start; at < end; at += 1) {
    const byte = raw[at] ?? 0;
    if (byte === colon) return at === start ? -1 : nameEnd < 0 ? at : nameEnd;
    if (byte === space || byte === tab) {
      if (nameEnd < 0) nameEnd = at;
    } else if (nameEnd >= 0 || byte < 33 || byte > 126) return -1;
  }
  return -1;
}

/** Junk between fields is skipped, unless it is the boundary of a part that has no body. */
function isFieldNext(raw: Buffer, junk: number, start: number, end: number): boolean {
  if (start >= end || (raw[junk] === dash && raw[junk + 1] === dash)) return false;
  const newline = raw.indexOf(lf, start);
  return fieldNameEnd(raw, start, newline < 0 ? end : Math.min(newline, end)) >= 0;
}

/** The first field of that name as it stood, or "". `name` in lower case. */
export function rawHeader(fields: readonly HeaderField[], name: string): string {
  for (const field of fields) if (field.name === name) return field.value;
  return "";
}

/** The first field of that name as text, or "". */
export function header(fields: readonly HeaderField[], name: string): string {
  return headerText(rawHeader(fields, name));
}

/** Every field of that name as text, in the order of the mail. */
export function headers(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => headerText(field.value));
}

/** Bytes above ASCII read as UTF-8 or else windows-1252 (RFC 6532), encoded words decoded (RFC 2047), no control characters. */
export function headerText(value: string): string {
  const text = unicodeHeader(value);
  const decoded = text.includes("=?") ? decodeEncodedWords(text) : text;
  return /[\x00-\x1f\x7f]/.test(decoded) ? decoded.replace(/[\x00-\x1f\x7f]+/g, " ").trim() : decoded;
}

/** The value with its bytes read as characters, encoded words left alone: what an address parser wants. */
export function unicodeHeader(value: string): string {
  return /[\x80-\xff]/.test(value) ? decodeBytes(Buffer.from(value, "latin1"), "") : value;
}
