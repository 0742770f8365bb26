import { instant } from "../ledger/instant.ts";
import { loadNetwork } from "../network/load-network.ts";
import type { Home } from "../ports/home.ts";
import type { Feed } from "./feed.ts";
import { feedChanges } from "./feed-changes.ts";
import { feedEvents } from "./feed-events.ts";
import { type FeedMemory, goneHash, packMemory, unpackMemory } from "./feed-memory.ts";
import { otherFeeds } from "./other-feeds.ts";

/**
 * Ends a subscription: what only this feed told of and is still to come is cancelled, since nobody will keep it
 * right any more; what took place stays. The URL is forgotten at once. `endedBy` is the key of the ledger event that
 * asked for it, "" by command. Safe to do again.
 */
export async function endFeed(
  home: Pick<Home, "feeds" | "ledger" | "clock">,
  feed: Feed,
  endedBy: string,
): Promise<void> {
  const before = unpackMemory(feed.memory);
  if ([...before.values()].some((said) => said !== goneHash)) {
    const now = instant(home.clock());
    const network = await loadNetwork(home.ledger, feed.user, now);
    const nothing = { changed: [], present: new Map(), memory: new Map(), vanished: new Set(before.keys()) };
    const others = await otherFeeds(home.feeds, feed);
    const { events } = feedChanges(nothing, before, others, network.meetings, { at: now, now });
    const effects = events.map(({ description: _description, ...event }) => ({
      type: "meeting" as const,
      event,
      own: [],
    }));
    for (const event of feedEvents(feed.id, now, effects, now)) await home.ledger.append(feed.user, event);
  }
  const after = ended(feed, home.clock(), endedBy);
  if ((await home.feeds.write(after)) === "written") return;
  const stored = await home.feeds.byId(feed.user, feed.id);
  if (stored?.status === "active") await endFeed(home, stored, endedBy);
}

/** The record of a feed that ended: no URL, and of what it listed only that it is gone. */
export function ended(feed: Feed, now: string, endedBy: string): Feed {
  const gone: FeedMemory = new Map([...unpackMemory(feed.memory).keys()].map((name) => [name, goneHash]));
  return {
    ...feed,
    version: feed.version + 1,
    status: "ended",
    url: "",
    endedAt: now,
    endedBy,
    dueAt: "",
    etag: "",
    lastModified: "",
    readAs: "",
    failures: 0,
    problem: "",
    failingSince: "",
    memory: packMemory(gone),
  };
}
