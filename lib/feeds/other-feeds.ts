import type { FeedStore } from "../ports/feed-store.ts";
import type { Feed } from "./feed.ts";
import type { OtherFeed } from "./feed-changes.ts";
import { unpackMemory } from "./feed-memory.ts";

/** What the same user's other feeds remember. */
export async function otherFeeds(feeds: Pick<FeedStore, "list">, feed: Feed): Promise<OtherFeed[]> {
  const all = await feeds.list(feed.user);
  return all
    .filter((other) => other.id !== feed.id)
    .map((other) => ({ isActive: other.status === "active", memory: unpackMemory(other.memory) }));
}
