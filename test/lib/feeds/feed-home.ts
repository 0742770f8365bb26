import type { Feed } from "../../../lib/feeds/feed.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { type PollOutcome, pollFeed } from "../../../lib/feeds/poll-feed.ts";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { loadNetwork } from "../../../lib/network/load-network.ts";
import type { Network } from "../../../lib/network/network.ts";
import type { FeedFetcher, FetchProblem } from "../../../lib/ports/feed-fetcher.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { type MemoryHome, memoryHome } from "../../fakes/memory-home.ts";

export const firstPoll = "2026-11-23T12:00:00.000Z";
const url = "https://calendar.example.com/private-7f3a/basic.ics";

/** What the calendar's server says when it is asked; `text` may be cut short or changed in between. */
export type FakeServer = {
  text: string;
  etag: string;
  problem: FetchProblem | "";
  ended: "whole" | FetchProblem;
  asked: { etag: string; lastModified: string }[];
};

/** A user with one subscription, a server that says what the test wants, and a clock that goes to the next poll. */
export async function feedHome(text = "") {
  const home: MemoryHome = memoryHome(firstPoll);
  await home.users.create(aUser());
  const server: FakeServer = { text, etag: "", problem: "", ended: "whole", asked: [] };
  home.feedFetcher = fakeFetcher(server);
  const feed = newFeed(someUserId, { url, host: "calendar.example.com" }, "", firstPoll);
  await home.feeds.write(feed);
  const stored = async (): Promise<Feed> => {
    const found = await home.feeds.byId(someUserId, feed.id);
    if (found === null) throw new Error("the feed is gone");
    return found;
  };
  return {
    home,
    server,
    feed: stored,
    /** Goes to the instant when the feed is due, and polls it. */
    poll: async (says?: string): Promise<PollOutcome> => {
      if (says !== undefined) server.text = says;
      const { dueAt } = await stored();
      if (dueAt > home.now) home.now = dueAt;
      return await pollFeed(home, { user: someUserId, feed: feed.id, dueAt });
    },
    ledger: async (): Promise<LedgerEvent[]> => await Array.fromAsync(home.ledger.events(someUserId, "")),
    network: async (): Promise<Network> => await loadNetwork(home.ledger, someUserId, home.now),
  };
}

function fakeFetcher(server: FakeServer): FeedFetcher {
  return {
    async fetch({ etag, lastModified }) {
      server.asked.push({ etag, lastModified });
      if (server.problem !== "") return { kind: "failed", because: server.problem, retryAfterSeconds: 0 };
      if (server.etag !== "" && etag === server.etag) return { kind: "unchanged" };
      const bytes = new TextEncoder().encode(server.text);
      return {
        kind: "content",
        etag: server.etag,
        lastModified: "",
        charset: "",
        body: (async function* () {
          yield bytes;
        })(),
        ended: () => server.ended,
      };
    },
  };
}
