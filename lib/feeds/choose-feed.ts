import { feedIdOf, type UserId } from "../ledger/ids.ts";
import type { Feed } from "./feed.ts";

export type Chosen = { kind: "one"; feed: Feed } | { kind: "several"; feeds: Feed[] } | { kind: "none" };

/**
 * Which of a user's active feeds is meant: by its URL, by its host where only one is there, by its number in the
 * list (also as `https://host/#2`, since a list never shows a URL whole), or, with no words at all, the only one.
 */
export function chooseFeed(user: UserId, feeds: readonly Feed[], words: string): Chosen {
  const active = feeds.filter((feed) => feed.status === "active");
  const [first] = active;
  if (first === undefined) return { kind: "none" };
  const said = words.trim();
  if (said === "") return active.length === 1 ? { kind: "one", feed: first } : several(active);
  const number = /^(?:.*#)?(\d{1,2})$/.exec(said)?.[1];
  const numbered = number === undefined ? undefined : active[Number(number) - 1];
  if (numbered !== undefined) return { kind: "one", feed: numbered };
  const url = canonical(said);
  const exact = active.find((feed) => url !== null && feed.id === feedIdOf(user, url.href));
  if (exact !== undefined) return { kind: "one", feed: exact };
  const isBare = url === null || (url.pathname === "/" && url.search === "");
  const there = active.filter((feed) => isBare && feed.host === (url?.host ?? said.toLowerCase()));
  const [only] = there;
  if (only === undefined) return { kind: "none" };
  return there.length === 1 ? { kind: "one", feed: only } : several(active);
}

function several(feeds: Feed[]): Chosen {
  return { kind: "several", feeds };
}

function canonical(words: string): URL | null {
  const written = words.replace(/^<(.*)>$/, "$1").replace(/^webcals?:/i, "https:");
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  url.hash = "";
  return url;
}
