import middy from "@middy/core";
import { sweepFeeds } from "../lib/feeds/sweep-feeds.ts";
import type { Home } from "../lib/ports/home.ts";
import { faultName, type Log } from "./log.ts";

/** Clock tick → queue of due calendar subscriptions. The next tick makes a failed one good. */
export function pollFeedsSweepHandler(
  home: () => Promise<Pick<Home, "feeds" | "feedQueue" | "clock">>,
  log: Log,
) {
  return middy<unknown, { queued: number }>()
    .onError(({ error }) => log("feed-sweep-failed", { fault: faultName(error) }))
    .handler(async () => {
      const queued = await sweepFeeds(await home());
      if (queued > 0) log("feed-sweep", { queued });
      return { queued };
    });
}
