import { feedBytesMax } from "../../calendar/limits.ts";

/** What one fetch may take. Tests give smaller ones. */
export type FetchLimits = {
  /** Hops after the first. Google's and Microsoft's calendars take one or two. */
  redirectsMax: number;
  /** Name, connection, TLS and headers, for each hop. */
  headersMs: number;
  /** Between two pieces of a body. */
  idleMs: number;
  /** All of it, so that a body that drips can't hold a function for ever. */
  totalMs: number;
  /** Of the body, both as it comes and decompressed: a bomb of 20 KB unpacks to 20 MB. */
  bodyBytesMax: number;
};

export const fetchLimits: FetchLimits = {
  redirectsMax: 5,
  headersMs: 15_000,
  idleMs: 15_000,
  totalMs: 60_000,
  bodyBytesMax: feedBytesMax,
};

/** All headers of an answer; a server that sends more is not answered. */
export const headerBytesMax = 16_384;
/** A body is not taken from the socket faster than it is read. */
export const waitingBytesMax = 1_000_000;
/** A day; a server that asks for longer is asked again then. */
export const retryAfterSecondsMax = 86_400;
