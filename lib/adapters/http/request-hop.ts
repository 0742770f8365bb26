import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { FetchProblem } from "../../ports/feed-fetcher.ts";
import { headerBytesMax } from "./limits.ts";

export type Hop = {
  url: URL;
  /** Checked: the connection goes to one of these and nowhere else. */
  addresses: readonly string[];
  headers: Record<string, string>;
  /** A certificate authority beside the system's. */
  ca?: string;
  signal: AbortSignal;
};

/**
 * One GET to an address that was checked, with the Host header and TLS name of the URL. Resolves with the answer, its
 * body not yet read, or says why there is none. Follows nothing, keeps no connection.
 */
export async function requestHop(hop: Hop): Promise<IncomingMessage | FetchProblem> {
  const { url } = hop;
  const options = {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: hop.headers,
    agent: false,
    lookup: pinned(hop.addresses),
    maxHeaderSize: headerBytesMax,
    signal: hop.signal,
    ...(hop.ca === undefined ? {} : { ca: hop.ca }),
  } as const;
  return await new Promise((resolve) => {
    const request = url.protocol === "https:" ? requestHttps(options) : requestHttp(options);
    request.on("response", resolve);
    // An upgrade that nobody asked for.
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve("odd-answer");
    });
    request.on("error", (error) => resolve(hop.signal.aborted ? "too-slow" : problemOf(error)));
    request.end();
  });
}

/** Answers every question for a name with the addresses that were checked. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first] = all;
    if (options.all === true) callback(null, all);
    else callback(first === undefined ? new Error("no address") : null, first?.address ?? "", first?.family);
  };
}

function problemOf(error: Error): FetchProblem {
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("HPE_")) return "odd-answer";
  if (/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(code)) return "bad-certificate";
  return "unreachable";
}
