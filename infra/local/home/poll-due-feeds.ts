import type { Log } from "../../../functions/log.ts";
import { pollFeedsHandler } from "../../../functions/poll-feeds-handler.ts";
import { pollFeedsSweepHandler } from "../../../functions/poll-feeds-sweep-handler.ts";
import { httpFeedFetcher } from "../../../lib/adapters/http/http-feed-fetcher.ts";
import type { FeedWork } from "../../../lib/feeds/feed-work.ts";
import type { PollHome } from "../../../lib/ports/home.ts";
import { invokeOnSchedule, invokeWithMessages } from "./invoke.ts";
import type { LocalHome } from "./local-home.ts";

/**
 * One look at the calendar subscriptions: the sweep handler queues those that are due by their users' clocks, the
 * poll handler reads them. `signal` ends what is under way. Returns how many were read.
 */
export async function pollDueFeeds(home: LocalHome, log: Log, signal?: AbortSignal): Promise<number> {
  const due: { work: FeedWork; aheadMs: number }[] = [];
  for (const aheadMs of await clocksOf(home)) {
    const ports = home.at(aheadMs);
    const sweep = pollFeedsSweepHandler(
      async () => ({
        feeds: ports.feeds,
        clock: ports.clock,
        feedQueue: {
          send: async (work: FeedWork) => {
            if ((await home.clock.aheadMs(work.user)) === aheadMs) due.push({ work, aheadMs });
          },
        },
      }),
      log,
    );
    await invokeOnSchedule(sweep);
  }
  for (const { work, aheadMs } of due) {
    if (signal?.aborted === true) break;
    const poll = pollFeedsHandler(async () => pollHome(home, aheadMs, signal), log);
    await invokeWithMessages(poll, [JSON.stringify(work)]);
  }
  return due.length;
}

/** What reading a subscription takes on this machine. */
export function pollHome(home: LocalHome, aheadMs: number, signal?: AbortSignal): PollHome {
  const ports = home.at(aheadMs);
  const feedFetcher = httpFeedFetcher({
    trustedHosts: ports.trustedFeedHosts ?? [],
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...ports, feedFetcher };
}

/** How far ahead the users' clocks are, each once. */
async function clocksOf(home: LocalHome): Promise<Set<number>> {
  const clocks = new Set<number>();
  for await (const user of home.users.all()) clocks.add(await home.clock.aheadMs(user.id));
  return clocks;
}
