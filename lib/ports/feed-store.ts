import type { Feed } from "../feeds/feed.ts";
import type { FeedId, UserId } from "../ledger/ids.ts";

export type FeedStore = {
  byId(user: UserId, id: FeedId): Promise<Feed | null>;
  /** A user's feeds, those that ended included, oldest first. */
  list(user: UserId): Promise<Feed[]>;
  /** Writes the record if the stored one has the version before this one's; version 1 if there is none. */
  write(feed: Feed): Promise<"written" | "changed-meanwhile">;
  /** Feeds that are due at or before this instant. May lag: a proposal, not a claim. */
  due(at: string): AsyncIterable<{ user: UserId; feed: FeedId; dueAt: string }>;
};
