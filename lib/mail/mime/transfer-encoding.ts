const equals = 61;
const lf = 10;
const cr = 13;
const space = 32;
const tab = 9;

/** Undoes a Content-Transfer-Encoding (RFC 2045 section 6); what is not in that encoding comes through as it stood. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding === "base64") return decodeBase64(bytes);
  if (encoding === "quoted-printable") return decodeQuotedPrintable(bytes);
  return bytes;
}

function decodeBase64(bytes: Buffer): Buffer {
  if (!looksLikeBase64(bytes)) return bytes;
  const text = bytes.toString("latin1");
  const padding = text.indexOf("=");
  const afterPadding = padding < 0 ? "" : text.slice(padding).replace(/^[=\s]+/, "");
  if (afterPadding === "") return Buffer.from(text, "base64");
  // Several encoded pieces one after the other, as list servers glue footers on: each ends in its own padding.
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, "base64")));
}

/** Programs that declare base64 and write plain text exist; their words must not turn into noise. */
function looksLikeBase64(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096);
  let foreign = 0;
  let blanks = 0;
  for (const byte of sample) {
    if (byte === space) blanks += 1;
    else if (!isBase64Byte(byte)) foreign += 1;
  }
  return foreign * 20 <= sample.length && blanks * 20 <= sample.length;
}

function isBase64Byte(byte: number): boolean {
  return (
    (byte >= 65 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    (byte >= 47 && byte <= 57) ||
    byte === 43 ||
    byte === equals ||
    byte === lf ||
    byte === cr ||
    byte === tab
  );
}

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  if (bytes.indexOf(equals) < 0) return bytes;
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let pos = 0;
  while (pos < bytes.length) {
    const at = bytes.indexOf(equals, pos);
    const until = at < 0 ? bytes.length : at;
    length += bytes.copy(out, length, pos, until);
    if (at < 0) break;
    const soft = softBreakEnd(bytes, at + 1);
    const high = hexDigit(bytes[at + 1]);
    const low = hexDigit(bytes[at + 2]);
    if (soft > 0) pos = soft;
    else if (high >= 0 && low >= 0) {
      out[length] = high * 16 + low;
      length += 1;
      pos = at + 3;
    } else {
      out[length] = equals;
      length += 1;
      pos = at + 1;
    }
  }
  return out.subarray(0, length);
}

/** Where the next line begins if only blanks stand after the equals sign, else 0. */
function softBreakEnd(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === space || bytes[at] === tab) at += 1;
  if (at >= bytes.length) return bytes.length;
  if (bytes[at] === cr && bytes[at + 1] === lf) return at + 2;
  return bytes[at] === lf || bytes[at] === cr ? at + 1 : 0;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
