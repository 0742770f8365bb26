import { sayDate } from "../digest/say-date.ts";
import { addDays } from "../ledger/instant.ts";
import type { Feed, FeedProblem } from "./feed.ts";
import { feedsPerUserMax, tellAfterDays } from "./limits.ts";
import type { Subscribed } from "./subscribe.ts";

/** What is wrong with a feed, in words that follow "The calendar at example.com". */
export function sayProblem(problem: FeedProblem): string {
  switch (problem) {
    case "no-such-host":
      return "can’t be read: there is no such host";
    case "unreachable":
      return "can’t be read: its server can’t be reached";
    case "bad-certificate":
      return "can’t be read: its server can’t prove that it is that host";
    case "not-https":
      return "can’t be read: it leads to an address that is not https";
    case "private-network":
      return "can’t be read: it lies in a private network";
    case "too-many-redirects":
      return "can’t be read: it redirects in circles";
    case "needs-login":
      return "can’t be read: its server asks for a login";
    case "gone":
      return "can’t be read: there is no calendar at that address (any more)";
    case "busy":
    case "server-error":
      return "can’t be read: its server has trouble";
    case "odd-answer":
      return "can’t be read: its server gives an answer that makes no sense";
    case "too-slow":
      return "can’t be read: its server is too slow";
    case "too-large":
      return "is too large: only its beginning is read";
    case "cut-short":
      return "can’t be read whole: it breaks off";
    case "not-a-calendar":
      return "can’t be read: what comes from there is not a calendar";
    case "not-taken-in":
      return "can’t be taken in: the fault is Tend’s own";
    case "incomplete":
      return "is broken in places: what can be read of it is";
  }
}

export function sayRefused(because: Extract<Subscribed, { kind: "refused" }>["because"]): string {
  switch (because) {
    case "not-https":
      return "Only https: and webcal: addresses can be subscribed to; over http: your calendar would travel in the clear.";
    case "not-a-url":
    case "not-a-web-address":
      return "That is no address of a calendar. It begins with https: or webcal: and often ends in .ics.";
    case "too-many":
      return `There are ${feedsPerUserMax} calendar subscriptions already: end one with “unsubscribe” first.`;
  }
}

export type FeedTrouble = { host: string; words: string; since: string };

/**
 * The subscriptions that the user should hear of, for the digest: what has not been read well for some days, and what
 * never has been. `since` is an instant. Hosts only, never a URL.
 */
export function feedProblems(feeds: readonly Feed[], now: string): FeedTrouble[] {
  return feeds.flatMap((feed) => {
    const { status, problem, failingSince, readAt, failures, host } = feed;
    if (status === "ended" || problem === "" || failingSince === "") return [];
    const neverRead = readAt === "" && failures > 1;
    if (!neverRead && failingSince > addDays(now, -tellAfterDays)) return [];
    return [{ host, words: `The calendar at ${host} ${sayProblem(problem)}`, since: failingSince }];
  });
}

/** A numbered line of the list of subscriptions. */
export function sayFeed(feed: Feed, number: number, now: string, zone: string): string {
  const state =
    feed.problem !== ""
      ? sayProblem(feed.problem)
      : feed.readAt === ""
        ? "not read yet"
        : `last read on ${sayDate(feed.readAt, now, zone)}`;
  return `${number}. ${feed.host} (since ${sayDate(feed.subscribedAt, now, zone)}): ${state}`;
}
