import { feedWorkSchema } from "../lib/feeds/feed-work.ts";
import { pollFeed } from "../lib/feeds/poll-feed.ts";
import type { PollHome } from "../lib/ports/home.ts";
import type { Log, LogFields } from "./log.ts";
import { sqsBatch } from "./sqs-batch.ts";

/** Queue of due calendar subscriptions → ledger. A server's trouble is an outcome; only our own is tried again. */
export function pollFeedsHandler(home: () => Promise<PollHome>, log: Log) {
  return sqsBatch("poll-feed", log, async (body) => {
    const work = feedWorkSchema.parse(JSON.parse(body));
    const { kind, ...rest } = await pollFeed(await home(), work);
    const fields: LogFields = { feed: work.feed, outcome: kind, ...rest };
    log("poll-feed", fields);
  });
}
