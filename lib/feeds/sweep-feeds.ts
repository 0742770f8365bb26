import type { Home } from "../ports/home.ts";

/**
 * Queues every feed that is due. Only proposes: a feed seen twice, or after it was read, is turned down when it is
 * polled. Returns how many were queued.
 */
export async function sweepFeeds(home: Pick<Home, "feeds" | "feedQueue" | "clock">): Promise<number> {
  let queued = 0;
  for await (const work of home.feeds.due(home.clock())) {
    await home.feedQueue.send(work);
    queued += 1;
  }
  return queued;
}
