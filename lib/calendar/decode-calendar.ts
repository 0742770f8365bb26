/**
 * Turns the bytes of a calendar into text. Folds are undone before decoding, as RFC 5545 3.1 lets a line be split
 * inside a UTF-8 character. Bytes that are not valid in `charset` (UTF-8 unless said) are read as Windows-1252.
 */
export function decodeCalendar(bytes: Uint8Array, charset = "utf-8"): string {
  const pieces: string[] = [];
  const decoder = calendarDecoder(charset, (text) => pieces.push(text));
  decoder.feed(bytes);
  decoder.end();
  return pieces.join("");
}

/** The same in chunks of any size: `onText` gets whole lines. Holds no more than a line and a chunk. */
export function calendarDecoder(
  charset: string,
  onText: (text: string) => void,
): { feed: (chunk: Uint8Array) => void; end: () => void } {
  const decode = decoderFor(charset);
  let rest: Uint8Array = new Uint8Array(0);
  const feed = (chunk: Uint8Array) => {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    const end = lastLineEnd(bytes);
    if (end > 0) onText(decode(unfolded(bytes.subarray(0, end))));
    // A copy, so that a small rest does not keep a large chunk alive.
    rest = bytes.slice(end);
    if (rest.length > lineBytesMax) {
      onText(decode(unfolded(rest)));
      rest = new Uint8Array(0);
    }
  };
  const end = () => {
    if (rest.length > 0) onText(decode(unfolded(rest)));
    rest = new Uint8Array(0);
  };
  return { feed, end };
}

/** A line without an end is given on in pieces of this size, so that feeding it stays linear. */
const lineBytesMax = 1_000_000;

const [space, tab, newline, carriage] = [0x20, 0x09, 0x0a, 0x0d];

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The position behind the last line end whose next byte is known and does not continue the line. */
function lastLineEnd(bytes: Uint8Array): number {
  for (
    let at = bytes.lastIndexOf(newline);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(newline, at - 1)
  ) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== space && next !== tab) return at + 1;
  }
  return 0;
}

/** Without the line ends that a space or tab follows, and without that one character. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === newline && length > 0) {
      const next = bytes[at + 1];
      if ((next === space || next === tab) && !beginsComponent(bytes, at + 1)) {
        if (kept[length - 1] === carriage) length--;
        at++;
        continue;
      }
    }
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

/** An indented `BEGIN:` is rubbish before a calendar, not the tail of a line. */
function beginsComponent(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < from + 200 && (bytes[at] === space || bytes[at] === tab)) at++;
  return "BEGIN:V".split("").every((char, index) => bytes[at + index] === char.charCodeAt(0));
}

function decoderFor(charset: string): (bytes: Uint8Array) => string {
  const strict = decoderNamed(charset) ?? new TextDecoder("utf-8", { fatal: true });
  return (bytes) => {
    try {
      return strict.decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  };
}

function decoderNamed(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}
