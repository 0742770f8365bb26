import { messageBytesMax } from "./limits.ts";

/** One message of a mailbox file: where it begins and ends in it, the date of its From_ line, its first bytes. */
export type BoxMessage = { start: number; end: number; boxDate: string; raw: Buffer };

const separator = Buffer.from("\nFrom ");
/** Kept of what was scanned: a From_ line that is cut by the end of a chunk, and the blank line before it. */
const tailBytes = 2_000;

/**
 * Splits an mbox (RFC 4155, and its kin that Takeout and mail programs write) as it streams by: memory is bounded by
 * `messageBytesMax` and the chunks. A From_ line stands after an empty line and has a time or a year in it, so that a
 * sentence that begins with "From" stays a sentence. `from` is where the stream begins in the file.
 */
export async function* splitMailbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  from = 0,
): AsyncGenerator<BoxMessage> {
  let pending: Buffer = Buffer.from("\n\n");
  // `pending` begins here in the file; the two line ends before it are ours.
  let base = from - 2;
  let head: Buffer[] = [];
  let headBytes = 0;
  let start = -1;
  const keep = (bytes: Buffer) => {
    if (start < 0 || headBytes >= messageBytesMax) return;
    const part = bytes.subarray(0, messageBytesMax - headBytes);
    head.push(Buffer.from(part));
    headBytes += part.length;
  };
  const take = (end: number): BoxMessage => {
    const message = boxMessage(Buffer.concat(head), start, end);
    head = [];
    headBytes = 0;
    return message;
  };
  for await (const chunk of chunks) {
    pending = Buffer.concat([pending, chunk]);
    let searchAt = 0;
    for (;;) {
      const found = pending.indexOf(separator, searchAt);
      if (found < 0) break;
      const lineEnd = pending.indexOf(10, found + 1);
      if (lineEnd < 0 && pending.length - found < tailBytes) break;
      if (!isBoundary(pending, found, lineEnd)) {
        searchAt = found + 1;
        continue;
      }
      const at = found + 1;
      keep(pending.subarray(0, at));
      if (start >= 0) yield take(base + at);
      start = base + at;
      pending = pending.subarray(at);
      base += at;
      searchAt = 1;
    }
    const waits = pending.indexOf(separator, Math.max(searchAt, pending.length - tailBytes));
    const cut = waits >= 0 ? Math.max(0, waits - 3) : Math.max(0, pending.length - 8);
    keep(pending.subarray(0, cut));
    pending = pending.subarray(cut);
    base += cut;
  }
  keep(pending);
  if (start >= 0) yield take(base + pending.length);
}

function isBoundary(bytes: Buffer, newline: number, lineEnd: number): boolean {
  const before = bytes[newline - 1] === 13 ? newline - 2 : newline - 1;
  if (bytes[before] !== 10) return false;
  const line = bytes.toString(
    "latin1",
    newline + 1,
    lineEnd < 0 ? newline + 300 : Math.min(lineEnd, newline + 300),
  );
  return (
    /^From \S{1,250}(?:\s|$)/.test(line) && (/\d{1,2}:\d{2}/.test(line) || /\b(?:19|20)\d{2}\b/.test(line))
  );
}

function boxMessage(bytes: Buffer, start: number, end: number): BoxMessage {
  const lineEnd = bytes.indexOf(10);
  const fromLine = bytes.toString("latin1", 0, lineEnd < 0 ? bytes.length : lineEnd);
  const date = Date.parse(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{10,60}$/.exec(fromLine.trim())?.[0] ?? "");
  return {
    start,
    end,
    boxDate: Number.isNaN(date) ? "" : new Date(date).toISOString(),
    raw: lineEnd < 0 ? Buffer.alloc(0) : bytes.subarray(lineEnd + 1),
  };
}
