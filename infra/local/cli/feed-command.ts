import { text } from "node:stream/consumers";
import { Command } from "commander";
import type { User } from "../../../lib/account/user.ts";
import { chooseFeed } from "../../../lib/feeds/choose-feed.ts";
import { endFeed } from "../../../lib/feeds/end-feed.ts";
import type { Feed, FeedProblem } from "../../../lib/feeds/feed.ts";
import { type PollOutcome, pollFeed } from "../../../lib/feeds/poll-feed.ts";
import { sayFeed, sayProblem, sayRefused } from "../../../lib/feeds/say-feed.ts";
import { subscribe } from "../../../lib/feeds/subscribe.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { type LocalHome, openLocalHome } from "../home/local-home.ts";
import { pollHome } from "../home/poll-due-feeds.ts";
import { UserError } from "../user-error.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { findUser } from "./find-user.ts";

type FeedOptions = { data: string; json?: boolean };

export function subscribeCommand(): Command {
  return new Command("subscribe")
    .description("read a calendar about every hour (webcal: or https:), or list those that are read")
    .argument("<email>", "the user")
    .argument("[url]", "the calendar's address; - reads it from stdin, which keeps a secret one out of sight")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (email: string, url: string | undefined, options: FeedOptions) => {
      await withUser(email, options, async (home, user) => {
        if (url === undefined) return await listFeeds(home, user, options);
        await subscribeTo(home, user, url === "-" ? (await text(process.stdin)).trim() : url, options);
      });
    });
}

export function unsubscribeCommand(): Command {
  return new Command("unsubscribe")
    .description("read a calendar no more; what it had still to come is taken out")
    .argument("<email>", "the user")
    .argument("[feed]", "its number in `tend subscribe EMAIL`, its host or its address", "")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (email: string, words: string, options: FeedOptions) => {
      await withUser(email, options, async (home, user) => await unsubscribeFrom(home, user, words, options));
    });
}

async function withUser(
  email: string,
  options: FeedOptions,
  work: (home: LocalHome, user: User) => Promise<void>,
): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    await work(home, await findUser(home, email));
  } finally {
    await home.close();
  }
}

/** Subscribes and reads at once, so that a wrong address is known now. One that can never be read is not kept. */
async function subscribeTo(home: LocalHome, user: User, url: string, options: FeedOptions): Promise<void> {
  const ports = home.at(await home.clock.aheadMs(user.id));
  const outcome = await subscribe(ports, user.id, url, "");
  if (outcome.kind === "refused") throw new UserError(sayRefused(outcome.because));
  const { feed } = outcome;
  if (!outcome.isNew) throw new UserError(`the calendar at ${feed.host} is read already`);
  const poll = pollHome(home, await home.clock.aheadMs(user.id));
  const read = await pollFeed(poll, { user: user.id, feed: feed.id, dueAt: feed.dueAt || ports.clock() });
  if (read.kind === "failed" && hopeless.has(read.because)) {
    const stored = await ports.feeds.byId(user.id, feed.id);
    await endFeed(ports, stored ?? feed, "");
    throw new UserError(
      `The calendar at ${feed.host} ${sayProblem(read.because)}. Nothing was subscribed to.`,
    );
  }
  print(
    options.json === true
      ? JSON.stringify({ feedId: feed.id, host: feed.host, outcome: read.kind, ...countsOf(read) })
      : `Subscribed to the calendar at ${feed.host}. ${sayRead(read)}`,
  );
}

/** What no later try will mend. */
const hopeless: ReadonlySet<FeedProblem> = new Set<FeedProblem>([
  "not-https",
  "private-network",
  "no-such-host",
  "bad-certificate",
  "too-many-redirects",
  "needs-login",
  "gone",
  "not-a-calendar",
]);

function sayRead(read: PollOutcome): string {
  switch (read.kind) {
    case "read":
      return `${read.listed} entries read, ${read.written} of them to come or under way.${read.problem === "" ? "" : ` It ${sayProblem(read.problem)}.`}`;
    case "failed":
      return `It ${sayProblem(read.because)}. It will be tried again.`;
    case "unchanged":
    case "skipped":
      return "It is being read.";
  }
}

function countsOf(read: PollOutcome): object {
  if (read.kind === "read") return { listed: read.listed, written: read.written, problem: read.problem };
  return read.kind === "failed" ? { problem: read.because } : {};
}

async function listFeeds(home: LocalHome, user: User, options: FeedOptions): Promise<void> {
  const feeds = await activeFeeds(home, user);
  const now = instant(new Date(Date.now() + (await home.clock.aheadMs(user.id))));
  if (feeds.length === 0 && options.json !== true) print("No calendar subscriptions.");
  for (const [index, feed] of feeds.entries())
    print(
      options.json === true
        ? JSON.stringify(shown(feed, index + 1))
        : sayFeed(feed, index + 1, now, user.zone),
    );
}

async function unsubscribeFrom(
  home: LocalHome,
  user: User,
  words: string,
  options: FeedOptions,
): Promise<void> {
  const ports = home.at(await home.clock.aheadMs(user.id));
  const chosen = chooseFeed(user.id, await ports.feeds.list(user.id), words);
  switch (chosen.kind) {
    case "none":
      throw new UserError("there is no such calendar subscription: `tend subscribe EMAIL` lists them");
    case "several":
      throw new UserError(
        `which of ${chosen.feeds.length}? Say its number: \`tend subscribe EMAIL\` lists them`,
      );
    case "one":
      await endFeed(ports, chosen.feed, "");
      print(
        options.json === true
          ? JSON.stringify({ feedId: chosen.feed.id, host: chosen.feed.host, ended: true })
          : `The calendar at ${chosen.feed.host} is no longer read.`,
      );
  }
}

async function activeFeeds(home: LocalHome, user: User): Promise<Feed[]> {
  const feeds = await home.at(0).feeds.list(user.id);
  return feeds.filter((feed) => feed.status === "active");
}

/** The contract of `tend subscribe --json`: no URL, as that may be a secret. */
function shown(feed: Feed, number: number): object {
  const { id, host, subscribedAt, dueAt, readAt, problem, failingSince } = feed;
  return { number, feedId: id, host, subscribedAt, nextAt: dueAt, readAt, problem, failingSince };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
