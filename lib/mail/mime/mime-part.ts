import { boundaryCharsMax, multipartDepthMax, partsMax } from "../limits.ts";
import { type HeaderField, rawHeader, readHeaderFields } from "./header-fields.ts";
import { readParameters } from "./parameters.ts";

/** One part of a mail, not decoded: its body lies at `bodyStart` to `bodyEnd` of the raw bytes. */
export type MimePart = {
  fields: HeaderField[];
  /** Lower case, "text/plain" where none was said. */
  contentType: string;
  parameters: Map<string, string>;
  /** Lower case: base64, quoted-printable, or anything else, which is read as it stands. */
  encoding: string;
  /** "inline", "attachment" or "" where none was said. */
  disposition: string;
  filename: string;
  bodyStart: number;
  bodyEnd: number;
  /** The parts of a multipart. */
  parts: MimePart[];
};

type OpenMultipart = { part: MimePart; boundary: string };

const lf = 10;
const cr = 13;
const dash = 45;
const delimiter = Buffer.from("\n--");

/**
 * Finds the parts of a mail in one pass over its bytes without decoding any (RFC 2046 5.1). Large attachments are
 * jumped over by one search each. Parts beyond the limits stay unread inside the last one.
 */
export function readMimeTree(raw: Buffer, start: number, end: number): MimePart {
  const root = readPartHead(raw, start, end, "text/plain");
  const open: OpenMultipart[] = [];
  openIfMultipart(root, open, raw);
  let current: MimePart | undefined = root;
  let parts = 1;
  let pos = root.bodyStart;
  while (open.length > 0) {
    const lineStart = nextDelimiter(raw, pos, end);
    if (lineStart < 0) break;
    const newline = raw.indexOf(lf, lineStart);
    const lineEnd = newline < 0 ? end : Math.min(newline, end);
    pos = lineEnd;
    const line = raw
      .toString("latin1", lineStart + 2, Math.min(lineEnd, lineStart + boundaryCharsMax + 6))
      .trimEnd();
    const match = matchBoundary(open, line);
    if (!match) continue;
    endBodies(raw, current, open, match.index, lineStart);
    open.length = match.closing ? match.index : match.index + 1;
    current = undefined;
    const parent = open[match.index]?.part;
    if (match.closing || !parent) continue;
    if (parts >= partsMax) break;
    parts += 1;
    const inherited = parent.contentType === "multipart/digest" ? "message/rfc822" : "text/plain";
    current = readPartHead(raw, Math.min(lineEnd + 1, end), end, inherited);
    parent.parts.push(current);
    openIfMultipart(current, open, raw);
    // One byte back, so that a delimiter right after the header is seen.
    pos = Math.max(current.bodyStart - 1, lineEnd);
  }
  return root;
}

function readPartHead(raw: Buffer, start: number, end: number, inheritedType: string): MimePart {
  const { fields, bodyStart } = readHeaderFields(raw, start, end);
  const type = readParameters(rawHeader(fields, "content-type"));
  const disposition = readParameters(rawHeader(fields, "content-disposition"));
  const filename = disposition.parameters.get("filename") ?? type.parameters.get("name") ?? "";
  return {
    fields,
    contentType: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : inheritedType,
    parameters: type.parameters,
    encoding: rawHeader(fields, "content-transfer-encoding").toLowerCase().trim(),
    disposition: disposition.value,
    filename: filename.trim(),
    bodyStart,
    bodyEnd: end,
    parts: [],
  };
}

function openIfMultipart(part: MimePart, open: OpenMultipart[], raw: Buffer): void {
  if (!part.contentType.startsWith("multipart/") || open.length >= multipartDepthMax) return;
  const boundary = part.parameters.get("boundary")?.trimEnd() || guessBoundary(raw, part);
  if (boundary) open.push({ part, boundary: boundary.slice(0, boundaryCharsMax) });
}

/** A multipart that lost its boundary parameter still shows it as its first dashed line. */
function guessBoundary(raw: Buffer, part: MimePart): string {
  const head = raw.toString("latin1", part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + 4096));
  return /(?:^|\n)--([^\s-][^\r\n]{2,200}?)[ \t]*\r?\n[A-Za-z-]{1,60}:/.exec(head)?.[1] ?? "";
}

/** The next place where a line begins with two dashes, or -1. */
function nextDelimiter(raw: Buffer, pos: number, end: number): number {
  const atLineStart = pos === 0 || raw[pos - 1] === lf;
  if (atLineStart && raw[pos] === dash && raw[pos + 1] === dash) return pos;
  const found = raw.indexOf(delimiter, pos);
  return found < 0 || found + 3 > end ? -1 : found + 1;
}

function matchBoundary(
  open: readonly OpenMultipart[],
  line: string,
): { index: number; closing: boolean } | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const boundary = open[index]?.boundary;
    if (boundary === undefined || !line.startsWith(boundary)) continue;
    if (line.length === boundary.length) return { index, closing: false };
    if (line.length === boundary.length + 2 && line.endsWith("--")) return { index, closing: true };
  }
  return undefined;
}

/** The line break before a delimiter belongs to the delimiter. */
function endBodies(
  raw: Buffer,
  current: MimePart | undefined,
  open: readonly OpenMultipart[],
  index: number,
  lineStart: number,
): void {
  const beforeLf = raw[lineStart - 1] === lf ? lineStart - 1 : lineStart;
  const bodyEnd = raw[beforeLf - 1] === cr ? beforeLf - 1 : beforeLf;
  if (current && current !== open[index]?.part) current.bodyEnd = Math.max(current.bodyStart, bodyEnd);
  for (const inner of open.slice(index + 1)) {
    inner.part.bodyEnd = Math.max(inner.part.bodyStart, bodyEnd);
  }
}
