import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { FetchProblem } from "../../ports/feed-fetcher.ts";
import { isPublicAddress } from "./public-address.ts";

/** IP addresses of a name, as text. Throws like `dns.lookup` for a name that leads nowhere. */
export type Resolve = (hostname: string) => Promise<string[]>;

export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

export type CheckedHop = { kind: "go"; addresses: string[] } | { kind: "stop"; because: FetchProblem };

/**
 * Whether a hop may be fetched, and to which addresses it may connect: found once, checked, and then the only ones
 * used, so that a name can't lead elsewhere a moment later. A name that leads inside even in part is not fetched. A
 * trusted host (the operator's word, and only where the user subscribed to that very host) may be anywhere, and
 * speak http.
 */
export async function checkHop(url: URL, isTrusted: boolean, resolve: Resolve): Promise<CheckedHop> {
  if (url.protocol !== "https:" && !(isTrusted && url.protocol === "http:"))
    return { kind: "stop", because: "not-https" };
  if (!isTrusted && !isWebPort(url.port)) return { kind: "stop", because: "private-network" };
  const literal = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(literal) === 0 ? await resolved(literal, resolve) : [literal];
  if (addresses.length === 0) return { kind: "stop", because: "no-such-host" };
  if (!isTrusted && !addresses.every(isPublicAddress)) return { kind: "stop", because: "private-network" };
  return { kind: "go", addresses };
}

/** Ports below 1024 belong to mail, files and the like, which must not be spoken to in HTTP. */
function isWebPort(port: string): boolean {
  return port === "" || port === "80" || Number(port) >= 1024;
}

async function resolved(hostname: string, resolve: Resolve): Promise<string[]> {
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}
