/** Why a feed could not be fetched, or not whole. Told to the user in words by `lib/feeds/say-problem.ts`. */
export const fetchProblems = [
  /** The name does not exist. */
  "no-such-host",
  /** Nobody answers there, or hangs up. */
  "unreachable",
  /** TLS without a certificate that proves the host. */
  "bad-certificate",
  /** Redirected to, or asked for, something that is not https. */
  "not-https",
  /** The host is, or the name leads to, something that is not on the public internet. */
  "private-network",
  "too-many-redirects",
  /** 401, 403. */
  "needs-login",
  /** 404, 410. */
  "gone",
  /** 429, 503. */
  "busy",
  /** Other 5xx. */
  "server-error",
  /** An answer that makes no sense: a status that was not asked for, broken HTTP, an unknown encoding. */
  "odd-answer",
  "too-slow",
  /** Over the size that is read. */
  "too-large",
  /** The connection broke off in the middle. */
  "cut-short",
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

/** `etag` and `lastModified` as the server last gave them; "" for none. */
export type FeedRequest = { url: string; etag: string; lastModified: string };

export type FeedAnswer =
  | { kind: "unchanged" }
  | {
      kind: "content";
      etag: string;
      lastModified: string;
      /** Of the Content-Type, lower-cased; "" when it says none. */
      charset: string;
      /** Decompressed, and bounded in bytes and time. Never throws; ends early when something goes wrong. */
      body: AsyncIterable<Uint8Array>;
      /** How the body ended; asked after it was read. */
      ended: () => "whole" | FetchProblem;
    }
  /** `retryAfterSeconds` is the server's word, 0 for none. */
  | { kind: "failed"; because: FetchProblem; retryAfterSeconds: number };

/**
 * Fetches what a URL leads to, following redirects, and never anything that is not on the public internet.
 * Whatever a server does is an outcome, not a fault.
 */
export type FeedFetcher = { fetch(request: FeedRequest): Promise<FeedAnswer> };
