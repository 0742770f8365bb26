import type { IncomingMessage } from "node:http";
import type { FeedAnswer, FeedFetcher, FeedRequest, FetchProblem } from "../../ports/feed-fetcher.ts";
import { checkHop, type Resolve, resolveBySystem } from "./check-hop.ts";
import { type FetchLimits, fetchLimits, retryAfterSecondsMax } from "./limits.ts";
import { readBody, unpackerFor } from "./read-body.ts";
import { requestHop } from "./request-hop.ts";

export type FetcherOptions = {
  limits?: FetchLimits;
  resolve?: Resolve;
  /** Hosts (`host` or `host:port`, as a URL writes them) that may be inside and speak http, if subscribed to. */
  trustedHosts?: readonly string[];
  /** A certificate authority beside the system's, in PEM. */
  ca?: string;
  /** Ends what is under way with an AbortError, so that a server can stop at once. */
  signal?: AbortSignal;
};

/**
 * Feeds over HTTP, by Node's own client: it lets the address of a connection be fixed, which is what the guard against
 * private networks rests on, and needs no library. Every hop is resolved, checked and then connected to at exactly
 * the addresses that were checked.
 */
export function httpFeedFetcher(options: FetcherOptions = {}): FeedFetcher {
  const settled = { limits: fetchLimits, resolve: resolveBySystem, trustedHosts: [], ...options };
  return { fetch: async (request) => await fetchFeed(request, settled) };
}

type Settled = FetcherOptions & { limits: FetchLimits; resolve: Resolve; trustedHosts: readonly string[] };

async function fetchFeed(request: FeedRequest, settled: Settled): Promise<FeedAnswer> {
  const total = new AbortController();
  const abort = () => total.abort();
  const timer = setTimeout(abort, settled.limits.totalMs);
  settled.signal?.addEventListener("abort", abort);
  if (settled.signal?.aborted === true) abort();
  const close = () => {
    clearTimeout(timer);
    settled.signal?.removeEventListener("abort", abort);
  };
  const answer = await followRedirects(request, settled, total.signal, close);
  if (answer.kind === "content") return { ...answer, body: untilStopped(answer.body, settled.signal) };
  close();
  settled.signal?.throwIfAborted();
  return answer;
}

/** Being stopped ourselves is no fault of the server's, and must not be noted as one. */
async function* untilStopped(
  body: AsyncIterable<Uint8Array>,
  stopped: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  yield* body;
  stopped?.throwIfAborted();
}

async function followRedirects(
  request: FeedRequest,
  settled: Settled,
  signal: AbortSignal,
  close: () => void,
): Promise<FeedAnswer> {
  if (!URL.canParse(request.url)) return failed("odd-answer");
  const first = new URL(request.url);
  let url = first;
  for (let hop = 0; hop <= settled.limits.redirectsMax; hop++) {
    const message = await oneHop(url, first, request, settled, signal);
    if (typeof message === "string") return failed(message);
    const location = redirectOf(message);
    if (location === null) return answerOf(message, request, settled, signal, close);
    message.destroy();
    if (!URL.canParse(location, url.href)) return failed("odd-answer");
    url = new URL(location, url.href);
  }
  return failed("too-many-redirects");
}

/** The whole hop, name to headers, under one time-out. */
async function oneHop(
  url: URL,
  first: URL,
  request: FeedRequest,
  settled: Settled,
  signal: AbortSignal,
): Promise<IncomingMessage | FetchProblem> {
  const isTrusted = url.host === first.host && settled.trustedHosts.includes(url.host);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), settled.limits.headersMs);
  const hopSignal = AbortSignal.any([signal, late.signal]);
  const aborted = new Promise<"too-slow">((resolve) => {
    if (hopSignal.aborted) resolve("too-slow");
    else hopSignal.addEventListener("abort", () => resolve("too-slow"), { once: true });
  });
  try {
    const checked = await Promise.race([checkHop(url, isTrusted, settled.resolve), aborted]);
    if (checked === "too-slow") return checked;
    if (checked.kind === "stop") return checked.because;
    return await requestHop({
      url,
      addresses: checked.addresses,
      headers: headersFor(url, first, request),
      signal: hopSignal,
      ...(settled.ca === undefined ? {} : { ca: settled.ca }),
    });
  } finally {
    clearTimeout(timer);
  }
}

function headersFor(url: URL, first: URL, request: FeedRequest): Record<string, string> {
  const headers: Record<string, string> = {
    accept: "text/calendar, */*;q=0.5",
    "accept-encoding": "gzip",
    "user-agent": "Tend (calendar subscription)",
  };
  if (request.etag !== "") headers["if-none-match"] = request.etag;
  if (request.lastModified !== "") headers["if-modified-since"] = request.lastModified;
  // A name and password are for the place the user gave them for, and no other.
  if (url.origin === first.origin && first.username !== "")
    headers.authorization = `Basic ${Buffer.from(`${decoded(first.username)}:${decoded(first.password)}`).toString("base64")}`;
  return headers;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function redirectOf(message: IncomingMessage): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(message.statusCode ?? 0);
  return isRedirect ? (message.headers.location ?? "https://") : null;
}

function answerOf(
  message: IncomingMessage,
  request: FeedRequest,
  settled: Settled,
  signal: AbortSignal,
  close: () => void,
): FeedAnswer {
  const status = message.statusCode ?? 0;
  if (status === 200 || status === 203) {
    const unpacker = unpackerFor(message.headers["content-encoding"] ?? "");
    if (unpacker !== "unknown") {
      const body = readBody(message, unpacker, settled.limits, signal, close);
      return {
        kind: "content",
        etag: message.headers.etag ?? "",
        lastModified: message.headers["last-modified"] ?? "",
        charset: charsetOf(message.headers["content-type"] ?? ""),
        body: body.chunks,
        ended: body.ended,
      };
    }
  }
  message.destroy();
  const asked = request.etag !== "" || request.lastModified !== "";
  if (status === 304 && asked) return { kind: "unchanged" };
  return failed(problemOf(status), retryAfterOf(message.headers["retry-after"] ?? ""));
}

function problemOf(status: number): FetchProblem {
  if (status === 401 || status === 403 || status === 407) return "needs-login";
  if (status === 404 || status === 410) return "gone";
  if (status === 429 || status === 503) return "busy";
  return status >= 500 ? "server-error" : "odd-answer";
}

/** RFC 9110 10.2.3: seconds, or a date. */
function retryAfterOf(value: string): number {
  const seconds = /^\d{1,9}$/.test(value.trim())
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? 0 : Math.min(Math.max(0, seconds), retryAfterSecondsMax);
}

function charsetOf(contentType: string): string {
  const found = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType.slice(0, 500));
  return (found?.[1] ?? "").toLowerCase();
}

function failed(because: FetchProblem, retryAfterSeconds = 0): FeedAnswer {
  return { kind: "failed", because, retryAfterSeconds };
}
