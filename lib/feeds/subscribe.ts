import type { UserId } from "../ledger/ids.ts";
import type { Home } from "../ports/home.ts";
import type { Feed } from "./feed.ts";
import { type FeedUrl, readFeedUrl } from "./feed-url.ts";
import { feedsPerUserMax } from "./limits.ts";
import { newFeed } from "./new-feed.ts";

export type Subscribed =
  /** `isNew` is false for a feed that was subscribed to before, by other words than these. */
  | { kind: "subscribed"; feed: Feed; isNew: boolean }
  | { kind: "refused"; because: Extract<FeedUrl, { kind: "refused" }>["because"] | "too-many" };

/**
 * Subscribes a user to a calendar. `causeKey` is the ledger event that asked for it, "" by command: asking again from
 * the same event says the same. One that had ended is taken up where it was left.
 */
export async function subscribe(
  home: Pick<Home, "feeds" | "clock" | "trustedFeedHosts">,
  user: UserId,
  address: string,
  causeKey: string,
): Promise<Subscribed> {
  const place = readFeedUrl(address, home.trustedFeedHosts);
  if (place.kind === "refused") return place;
  const fresh = newFeed(user, place, causeKey, home.clock());
  const feeds = await home.feeds.list(user);
  const known = feeds.find((feed) => feed.id === fresh.id);
  const isSameReply = causeKey !== "" && known?.subscribedBy === causeKey;
  // A late second copy of a reply does not bring back what has been ended since.
  if (known !== undefined && (known.status === "active" || isSameReply))
    return { kind: "subscribed", feed: known, isNew: isSameReply };
  if (feeds.filter((feed) => feed.status === "active").length >= feedsPerUserMax)
    return { kind: "refused", because: "too-many" };
  const feed = known === undefined ? fresh : { ...fresh, version: known.version + 1, memory: known.memory };
  if ((await home.feeds.write(feed)) === "written") return { kind: "subscribed", feed, isNew: true };
  return await subscribe(home, user, address, causeKey);
}
