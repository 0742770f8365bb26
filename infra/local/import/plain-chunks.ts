import { createReadStream } from "node:fs";

/** Read from a file at once. */
const chunkBytes = 1024 * 1024;

/** A file's bytes from a place on. */
export function plainChunks(file: string, from: number): AsyncIterable<Buffer> {
  return createReadStream(file, { start: from, highWaterMark: chunkBytes });
}

/** A stream without its first `from` bytes. */
export async function* skipping(chunks: AsyncIterable<Buffer>, from: number): AsyncGenerator<Buffer> {
  let left = from;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}
