import type { User } from "../account/user.ts";
import type { ActionEffect, Effect } from "../ledger/ledger-event.ts";
import type { Home } from "../ports/home.ts";
import { chooseFeed } from "./choose-feed.ts";
import { endFeed } from "./end-feed.ts";
import type { Feed } from "./feed.ts";
import { sayFeed, sayRefused } from "./say-feed.ts";
import { subscribe } from "./subscribe.ts";

/** Lines for the receipt: what was done, and what is answered. */
export type SubscriptionLines = { stored: string[]; answers: string[] };

type FeedHome = Pick<Home, "feeds" | "ledger" | "clock" | "trustedFeedHosts">;

/**
 * What a reply says of calendar subscriptions takes effect: `subscribe`, `unsubscribe`, and `undo` of a reply that
 * subscribed. `effects` are as they were read, with URLs whole; `causeKey` is the key of the ledger event that the
 * reply is. Safe to do again: the same reply says the same.
 */
export async function answerSubscriptions(
  home: FeedHome,
  user: User,
  effects: readonly Effect[],
  causeKey: string,
): Promise<SubscriptionLines> {
  const lines: SubscriptionLines = { stored: [], answers: [] };
  for (const effect of effects) {
    if (effect.type === "undo") await endFeedsOf(home, user, effect.key, causeKey);
    if (effect.type !== "action") continue;
    if (effect.verb === "subscribe") await answerSubscribe(home, user, effect, causeKey, lines);
    if (effect.verb === "unsubscribe") await answerUnsubscribe(home, user, effect, causeKey, lines);
  }
  return lines;
}

async function answerSubscribe(
  home: FeedHome,
  user: User,
  action: ActionEffect,
  causeKey: string,
  lines: SubscriptionLines,
): Promise<void> {
  const outcome = await subscribe(home, user.id, action.value ?? "", causeKey);
  if (outcome.kind === "refused") lines.answers.push(sayRefused(outcome.because));
  else if (outcome.isNew)
    lines.stored.push(`The calendar at ${outcome.feed.host} is read from now on, about every hour`);
  else lines.answers.push(`The calendar at ${outcome.feed.host} is read already.`);
}

async function answerUnsubscribe(
  home: FeedHome,
  user: User,
  action: ActionEffect,
  causeKey: string,
  lines: SubscriptionLines,
): Promise<void> {
  const feeds = await home.feeds.list(user.id);
  const said = action.value ?? "";
  const before = feeds.filter((feed) => feed.endedBy === causeKey);
  // The same reply once more, after a crash: what it did is said again.
  if (before.length > 0 && said === "calendar") {
    lines.stored.push(...before.map(sayEnded));
    return;
  }
  const chosen = chooseFeed(user.id, feeds, said === "calendar" ? "" : said);
  switch (chosen.kind) {
    case "one":
      await endFeed(home, chosen.feed, causeKey);
      lines.stored.push(sayEnded(chosen.feed));
      break;
    case "several":
      lines.answers.push(...listed(chosen.feeds, user, home.clock()));
      break;
    case "none":
      if (before.length > 0) lines.stored.push(...before.map(sayEnded));
      else lines.answers.push("There is no such calendar subscription.");
  }
}

function sayEnded(feed: Feed): string {
  return `The calendar at ${feed.host} is no longer read, and what it had still to come is taken out. To have it back, subscribe again`;
}

/** Each with the words that end it: its URL is a secret that is not sent about. */
function listed(feeds: readonly Feed[], user: User, now: string): string[] {
  return [
    "Your calendar subscriptions:",
    ...feeds.map(
      (feed, index) =>
        `${sayFeed(feed, index + 1, now, user.zone)}. To end it: unsubscribe https://${feed.host}/#${index + 1}`,
    ),
  ];
}

/** A reply that subscribed is taken back. */
async function endFeedsOf(home: FeedHome, user: User, undone: string, causeKey: string): Promise<void> {
  for (const feed of await home.feeds.list(user.id))
    if (feed.status === "active" && feed.subscribedBy === undone) await endFeed(home, feed, causeKey);
}
