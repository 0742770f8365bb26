import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { FetchProblem } from "../../ports/feed-fetcher.ts";
import { type FetchLimits, waitingBytesMax } from "./limits.ts";

export type Body = { chunks: AsyncIterable<Uint8Array>; ended: () => "whole" | FetchProblem };

/** The unpacker for a Content-Encoding; null for none, "unknown" for what can't be unpacked. */
export function unpackerFor(encoding: string): Transform | null | "unknown" {
  // What is there of a stream that breaks off is unpacked, not thrown away.
  const flush = { finishFlush: constants.Z_SYNC_FLUSH };
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip(flush);
    case "deflate":
      return createInflate(flush);
    case "br":
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return "unknown";
  }
}

/**
 * The body of an answer as it arrives, unpacked, up to a bound in bytes. Ends early when the connection breaks, the
 * sender drips or nothing comes; `ended` tells. What came before that is given on. Whoever stops reading closes the
 * connection. `close` is called once, when it is over.
 */
export function readBody(
  message: IncomingMessage,
  unpacker: Transform | null,
  limits: Pick<FetchLimits, "bodyBytesMax" | "idleMs">,
  signal: AbortSignal,
  close: () => void,
): Body {
  let end: "whole" | FetchProblem = "cut-short";
  const source = unpacker === null ? message : message.pipe(unpacker);
  const waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let packedBytes = 0;
  let isOver = false;
  let wake = () => {};
  let idle = setTimeout(() => stop("too-slow"), limits.idleMs);

  const stop = (as: "whole" | FetchProblem) => {
    if (isOver) return;
    isOver = true;
    end = as;
    clearTimeout(idle);
    message.destroy();
    wake();
  };
  const alive = () => {
    clearTimeout(idle);
    if (!isOver) idle = setTimeout(() => stop("too-slow"), limits.idleMs);
  };
  const finished = () => stop(message.complete ? "whole" : "cut-short");

  message.on("data", (chunk: Uint8Array) => {
    alive();
    packedBytes += chunk.length;
    if (packedBytes > limits.bodyBytesMax && unpacker !== null) stop("too-large");
  });
  source.on("data", (chunk: Uint8Array) => {
    waiting.push(chunk);
    waitingBytes += chunk.length;
    if (waitingBytes > waitingBytesMax) source.pause();
    wake();
  });
  source.on("end", finished);
  source.on("error", () => stop(message.complete ? "odd-answer" : "cut-short"));
  if (unpacker !== null) {
    message.on("error", () => unpacker.end());
    message.on("aborted", () => unpacker.end());
  }
  const onAbort = () => stop("too-slow");
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });

  async function* chunks(): AsyncGenerator<Uint8Array> {
    let given = 0;
    try {
      for (;;) {
        const chunk = waiting.shift();
        if (chunk !== undefined) {
          waitingBytes -= chunk.length;
          if (source.isPaused() && waitingBytes < waitingBytesMax / 2) source.resume();
          const room = limits.bodyBytesMax - given;
          given += chunk.length;
          if (room > 0) yield chunk.length > room ? chunk.subarray(0, room) : chunk;
          if (given > limits.bodyBytesMax) {
            stop("too-large");
            return;
          }
        } else if (isOver) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      stop("cut-short");
      signal.removeEventListener("abort", onAbort);
      message.destroy();
      unpacker?.destroy();
      close();
    }
  }
  return { chunks: chunks(), ended: () => end };
}
