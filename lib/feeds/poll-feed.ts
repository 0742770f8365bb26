import type { User } from "../account/user.ts";
import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { readFeed } from "../calendar/read-feed.ts";
import { tendAddresses } from "../ingest/capture-context.ts";
import { meetingEffect } from "../ingest/capture-effects.ts";
import { loadNetwork } from "../network/load-network.ts";
import type { FeedAnswer } from "../ports/feed-fetcher.ts";
import type { PollHome } from "../ports/home.ts";
import { afterFailure, afterIncomplete, afterReading, afterResting, afterUnchanged } from "./after-poll.ts";
import { compareFeed } from "./compare-feed.ts";
import { ended, endFeed } from "./end-feed.ts";
import type { Feed, FeedProblem } from "./feed.ts";
import { feedChanges } from "./feed-changes.ts";
import { settleCharset } from "./feed-charset.ts";
import { feedEvents } from "./feed-events.ts";
import { type FeedMemory, packMemory, unpackMemory } from "./feed-memory.ts";
import type { FeedWork } from "./feed-work.ts";
import { otherFeeds } from "./other-feeds.ts";
import { withoutForgotten } from "./without-forgotten.ts";

/** What became of one poll. Nothing here carries a host, a name or text: it is logged. */
export type PollOutcome =
  /** `listed` meetings stand in the calendar, `written` were news, `vanished` of them because they are gone. */
  | { kind: "read"; listed: number; written: number; vanished: number; problem: FeedProblem | "" }
  | { kind: "unchanged" }
  | { kind: "failed"; because: FeedProblem }
  | { kind: "skipped"; reason: SkipReason };

type SkipReason = "no-such-feed" | "not-due" | "no-such-user" | "user-stopped" | "changed-meanwhile";

/**
 * Reads one calendar subscription and records what changed. Safe to do again at any point: events are written before
 * the feed's record says so, under keys that follow from the poll's instant and their content.
 */
export async function pollFeed(home: PollHome, work: FeedWork): Promise<PollOutcome> {
  const feed = await home.feeds.byId(work.user, work.feed);
  if (feed === null || feed.status === "ended") return { kind: "skipped", reason: "no-such-feed" };
  if (feed.dueAt !== work.dueAt) return { kind: "skipped", reason: "not-due" };
  const user = await home.users.byId(work.user);
  if (user === null) {
    await home.feeds.write(ended(feed, home.clock(), ""));
    return { kind: "skipped", reason: "no-such-user" };
  }
  if (user.status === "stopped") {
    const rested = afterResting(feed, home.clock());
    return await settle(home, feed, rested, { kind: "skipped", reason: "user-stopped" });
  }
  const isReadAlike = feed.readAs === readAsOf(user);
  const answer = await home.feedFetcher.fetch({
    url: feed.url,
    etag: isReadAlike ? feed.etag : "",
    lastModified: isReadAlike ? feed.lastModified : "",
  });
  switch (answer.kind) {
    case "unchanged":
      return await settle(home, feed, afterUnchanged(feed, home.clock()), { kind: "unchanged" });
    case "failed":
      return await settle(home, feed, afterFailure(feed, answer, home.clock()), {
        kind: "failed",
        because: answer.because,
      });
    case "content":
      return await takeIn(home, user, feed, answer, work.dueAt).catch(async (fault: unknown) => {
        // Else a calendar that we can't take in would be fetched again and again, as fast as the queue tries.
        const after = { because: "not-taken-in", retryAfterSeconds: 0 } as const;
        await home.feeds.write(afterFailure(feed, after, home.clock()));
        throw fault;
      });
  }
}

/** Counted up when calendars come to be read otherwise: every feed is then asked for whole once more. */
const readerVersion = 1;

/** Floating times follow the user's zone: after a move a calendar says something else. */
function readAsOf(user: User): string {
  return `${readerVersion} ${user.zone}`;
}

type Content = Extract<FeedAnswer, { kind: "content" }>;

async function takeIn(
  home: PollHome,
  user: User,
  feed: Feed,
  content: Content,
  at: string,
): Promise<PollOutcome> {
  const { chunks, charset } = await settleCharset(content.body, content.charset);
  const reading = await readFeed(chunks, { timeZone: user.zone, charset });
  const transport = content.ended();
  if (reading.events.length === 0 && !reading.whole) {
    const because = transport === "whole" ? "not-a-calendar" : transport;
    const after = afterFailure(feed, { because, retryAfterSeconds: 0 }, home.clock());
    return await settle(home, feed, after, { kind: "failed", because });
  }
  // A body takes its time: whoever unsubscribed or left meanwhile gets nothing written any more.
  if ((await home.feeds.byId(feed.user, feed.id))?.version !== feed.version)
    return { kind: "skipped", reason: "changed-meanwhile" };
  const whole = reading.whole && transport === "whole";
  const events = withoutForgotten(user, reading.events);
  const recorded = await recordChanges(home, user, feed, { events, whole }, at);
  const learned = {
    etag: content.etag,
    lastModified: content.lastModified,
    readAs: readAsOf(user),
    memory: packMemory(recorded.memory),
  };
  const problem = transport !== "whole" ? transport : reading.whole ? "" : "incomplete";
  const { written, vanished } = recorded;
  const outcome = { kind: "read", listed: reading.events.length, written, vanished, problem } as const;
  return await settle(home, feed, afterTakingIn(feed, learned, problem, home.clock()), outcome);
}

type Learned = Parameters<typeof afterReading>[1];

function afterTakingIn(feed: Feed, learned: Learned, problem: FeedProblem | "", now: string): Feed {
  if (problem === "") return afterReading(feed, learned, now);
  if (problem === "incomplete") return afterIncomplete(feed, learned, now);
  return afterFailure(feed, { because: problem, retryAfterSeconds: 0, memory: learned.memory }, now);
}

/** Most readings say nothing new: then neither the ledger nor the network is looked at. */
async function recordChanges(
  home: PollHome,
  user: User,
  feed: Feed,
  reading: { events: readonly CalendarEvent[]; whole: boolean },
  at: string,
): Promise<{ memory: FeedMemory; written: number; vanished: number }> {
  const before = unpackMemory(feed.memory);
  const comparison = compareFeed(reading, before, at);
  if (comparison.changed.length === 0 && comparison.vanished.size === 0)
    return { memory: comparison.memory, written: 0, vanished: 0 };
  const others = await otherFeeds(home.feeds, feed);
  const now = home.clock();
  const network = await loadNetwork(home.ledger, user.id, now);
  const changes = feedChanges(comparison, before, others, network.meetings, { at, now });
  const notPeople = { own: user.ownAddresses, tend: tendAddresses(home, user, "") };
  const effects = changes.events.map((event) => meetingEffect(event, notPeople));
  for (const event of feedEvents(feed.id, at, effects, now)) await home.ledger.append(user.id, event);
  return { memory: changes.memory, written: changes.events.length, vanished: changes.vanished };
}

/** Writes the record. Whoever unsubscribed in the middle of a poll does not keep what it brought. */
async function settle(home: PollHome, feed: Feed, after: Feed, outcome: PollOutcome): Promise<PollOutcome> {
  if ((await home.feeds.write(after)) === "written") return outcome;
  const stored = await home.feeds.byId(feed.user, feed.id);
  if (stored?.status === "ended") await endFeed(home, { ...stored, memory: after.memory }, stored.endedBy);
  return { kind: "skipped", reason: "changed-meanwhile" };
}
