import { calendarDecoder } from "./decode-calendar.ts";
import { feedBytesMax } from "./limits.ts";
import { type CalendarReading, calendarReader, type ReadOptions } from "./read-calendar.ts";

/** `charset` is the Content-Type's, UTF-8 unless said; `bytesMax` is `feedBytesMax` unless said. */
export type FeedOptions = ReadOptions & { charset?: string; bytesMax?: number };

/**
 * Reads a feed as it arrives, in chunks of any size, without ever holding its text: only the lines of events are
 * kept. Linear in time. A feed over `bytesMax` is read up to there; its reading then is not `whole`, as with one
 * that breaks off. Throws only what `chunks` throws.
 */
export async function readFeed(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: FeedOptions,
): Promise<CalendarReading> {
  const bytesMax = options.bytesMax ?? feedBytesMax;
  const reader = calendarReader({ ...options, dropCut: true });
  const decoder = calendarDecoder(options.charset ?? "utf-8", reader.feed);
  let bytes = 0;
  for await (const chunk of chunks) {
    const room = bytesMax - bytes;
    bytes += chunk.length;
    decoder.feed(chunk.length > room ? chunk.subarray(0, room) : chunk);
    if (bytes > bytesMax) break;
  }
  decoder.end();
  const reading = reader.end();
  if (bytes <= bytesMax) return reading;
  return {
    ...reading,
    whole: false,
    problems: [...reading.problems, `only the first ${bytesMax} bytes are read`],
  };
}
