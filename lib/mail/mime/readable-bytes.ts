import { UnreadableMailError } from "../unreadable-mail-error.ts";
import { readHeaderFields } from "./header-fields.ts";

const lf = 10;
const cr = 13;

/**
 * The bytes of a mail with what stands before its header removed (a byte order mark, blank lines, an mbox "From "
 * line) and lone CRs made line ends. No copy for ordinary mail.
 * @throws {UnreadableMailError} when there is no header and no text, unless `lenient`.
 */
export function readableBytes(raw: Uint8Array, strictness: "strict" | "lenient" = "strict"): Buffer {
  const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const bytes = withoutPreface(hasOnlyCr(whole) ? withLineFeeds(whole) : whole);
  if (strictness === "lenient") return bytes;
  if (bytes.length === 0) throw new UnreadableMailError("the mail is empty");
  const { fields } = readHeaderFields(bytes, 0, Math.min(bytes.length, 64 * 1024));
  if (fields.length === 0 && isBinary(bytes))
    throw new UnreadableMailError("the mail has no header and no text");
  return bytes;
}

function withoutPreface(bytes: Buffer): Buffer {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === lf || bytes[start] === cr) start += 1;
  if (/^>?From [^:\n]*$/.test(bytes.toString("latin1", start, firstLineEnd(bytes, start)))) {
    start = Math.min(bytes.length, bytes.indexOf(lf, start) + 1 || bytes.length);
  }
  return start === 0 ? bytes : bytes.subarray(start);
}

function firstLineEnd(bytes: Buffer, start: number): number {
  const newline = bytes.indexOf(lf, start);
  return newline < 0 || newline - start > 500 ? start : bytes[newline - 1] === cr ? newline - 1 : newline;
}

function hasOnlyCr(bytes: Buffer): boolean {
  return bytes.indexOf(lf) < 0 && bytes.indexOf(cr) >= 0;
}

function withLineFeeds(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(cr); at >= 0; at = copy.indexOf(cr, at + 1)) copy[at] = lf;
  return copy;
}

/** Text has few control characters; a picture or an archive is full of them. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 8 * 1024);
  let controls = 0;
  for (const byte of sample)
    if (byte < 32 && byte !== 9 && byte !== lf && byte !== cr && byte !== 12) controls += 1;
  return controls * 50 > sample.length || sample.every((byte) => byte <= 32);
}
