import { urlCharsMax } from "./limits.ts";

export type FeedUrl =
  /** `host` with its port where that is not the ordinary one: all that is ever shown. */
  | { kind: "feed"; url: string; host: string }
  | { kind: "refused"; because: "not-a-url" | "not-https" | "not-a-web-address" };

/**
 * A subscription's address as people have it. webcal: and webcals: are https: by another name; http: is refused,
 * since calendars and the secrets in their addresses would travel in the clear, unless the machine's own settings
 * trust the host. A name and password before the host stay: servers ask for them.
 */
export function readFeedUrl(text: string, trustedHosts: readonly string[] = []): FeedUrl {
  const written = text
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^webcals?:/i, "https:");
  if (written.length > urlCharsMax || !URL.canParse(written))
    return { kind: "refused", because: "not-a-url" };
  const url = new URL(written);
  if (url.protocol === "http:" && !trustedHosts.includes(url.host))
    return { kind: "refused", because: "not-https" };
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return { kind: "refused", because: "not-a-web-address" };
  if (url.hostname === "") return { kind: "refused", because: "not-a-url" };
  url.hash = "";
  return { kind: "feed", url: url.href, host: url.host };
}
