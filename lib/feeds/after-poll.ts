import type { Feed, FeedProblem } from "./feed.ts";
import { backoffHoursMax, pollEveryMinutes, validatorCharsMax } from "./limits.ts";

/** Problems that no second try in an hour or two will mend. */
const lasting = new Set<FeedProblem>(["not-https", "private-network", "gone", "needs-login", "too-large"]);

/** What a reading learned for the next one. */
type Learned = { etag: string; lastModified: string; readAs: string; memory: string };

/** The record after a feed was read whole. */
export function afterReading(feed: Feed, learned: Learned, now: string): Feed {
  return {
    ...healthy(feed, now),
    etag: learned.etag.length > validatorCharsMax ? "" : learned.etag,
    lastModified: learned.lastModified.length > validatorCharsMax ? "" : learned.lastModified,
    readAs: learned.readAs,
    memory: learned.memory,
  };
}

/** The record after the server said that nothing has changed; a calendar that is broken in parts still is. */
export function afterUnchanged(feed: Feed, now: string): Feed {
  return feed.problem === "incomplete" ? { ...next(feed, now), failures: 0 } : healthy(feed, now);
}

/**
 * The record after a calendar whose parts can't all be read: what can be is taken in. It came whole, so its
 * validators hold.
 */
export function afterIncomplete(feed: Feed, learned: Learned, now: string): Feed {
  return {
    ...afterReading(feed, learned, now),
    problem: "incomplete",
    failingSince: feed.failingSince || now,
  };
}

/**
 * The record after a failure: tried again after an hour, then twice as long each time, up to a day. What was read of
 * a body that broke off is remembered; its validators are not, so that it is asked for anew.
 */
export function afterFailure(
  feed: Feed,
  failure: { because: FeedProblem; retryAfterSeconds: number; memory?: string },
  now: string,
): Feed {
  const failures = feed.failures + 1;
  const backoffMinutes = lasting.has(failure.because)
    ? backoffHoursMax * 60
    : pollEveryMinutes * 2 ** Math.min(failures - 1, 10);
  const waitMinutes = Math.min(
    Math.max(backoffMinutes, failure.retryAfterSeconds / 60),
    backoffHoursMax * 60,
  );
  return {
    ...feed,
    version: feed.version + 1,
    dueAt: later(feed, now, waitMinutes),
    failures,
    problem: failure.because,
    failingSince: feed.failingSince || now,
    ...(failure.memory === undefined ? {} : { memory: failure.memory, etag: "", lastModified: "" }),
  };
}

/** The record when nobody would read what it says: looked at again in a day. */
export function afterResting(feed: Feed, now: string): Feed {
  return { ...feed, version: feed.version + 1, dueAt: later(feed, now, backoffHoursMax * 60) };
}

function healthy(feed: Feed, now: string): Feed {
  return { ...next(feed, now), readAt: now, failures: 0, problem: "", failingSince: "" };
}

function next(feed: Feed, now: string): Feed {
  return { ...feed, version: feed.version + 1, dueAt: later(feed, now, pollEveryMinutes) };
}

/** Up to a tenth later, by the feed's id: feeds that were subscribed to together drift apart. */
function later(feed: Feed, now: string, minutes: number): string {
  const spread = 1 + ((feed.id.codePointAt(feed.id.length - 1) ?? 0) % 10) / 100;
  return new Date(Date.parse(now) + Math.ceil(minutes * spread) * 60_000).toISOString();
}
