import { beforeEach, describe, expect, it } from "vitest";
import type { LogFields } from "../../functions/log.ts";
import { pollFeedsHandler } from "../../functions/poll-feeds-handler.ts";
import { pollFeedsSweepHandler } from "../../functions/poll-feeds-sweep-handler.ts";
import { invokeOnSchedule, invokeWithMessages } from "../../infra/local/home/invoke.ts";
import { someUserId } from "../fakes/builders.ts";
import { feedHome } from "../lib/feeds/feed-home.ts";
import { aMeeting, feedText } from "../lib/feeds/feed-text.ts";

describe("calendar subscriptions, through the handlers that Lambda runs", () => {
  let setting: Awaited<ReturnType<typeof feedHome>>;
  let logged: { event: string; fields: LogFields }[];
  const log = (event: string, fields: LogFields) => void logged.push({ event, fields });
  beforeEach(async () => {
    setting = await feedHome(feedText(aMeeting("a", "20261201")));
    logged = [];
  });
  const sweep = async () => await invokeOnSchedule(pollFeedsSweepHandler(async () => setting.home, log));
  const poll = async (bodies?: string[]) =>
    await invokeWithMessages(
      pollFeedsHandler(async () => setting.home, log),
      bodies ?? setting.home.queuedFeeds.splice(0).map((work) => JSON.stringify(work)),
    );

  it("a due feed is queued, read and recorded, and due again in an hour", async () => {
    expect(await sweep()).toEqual({ queued: 1 });
    expect((await poll()).size).toBe(0);
    expect(await setting.ledger()).toHaveLength(1);
    expect(await sweep()).toEqual({ queued: 0 });
    setting.home.now = "2026-11-23T13:10:00.000Z";
    expect(await sweep()).toEqual({ queued: 1 });
  });

  it("the log has ids and counts: no host, no URL, no words of the calendar", async () => {
    await sweep();
    await poll();
    expect(logged.map((line) => line.event)).toEqual(["feed-sweep", "poll-feed"]);
    expect(JSON.stringify(logged)).not.toMatch(/calendar\.example|7f3a|Talk|ana@|https/);
  });

  it("a server's trouble is not tried again at once: the feed's own record says when", async () => {
    setting.server.problem = "server-error";
    await sweep();
    expect((await poll()).size).toBe(0);
    expect(logged.at(-1)?.fields).toMatchObject({ outcome: "failed", because: "server-error" });
  });

  it("trouble of our own store is tried again, and its log line quotes nothing", async () => {
    await sweep();
    setting.home.ledger = {
      ...setting.home.ledger,
      append: async () => {
        throw new Error("could not write https://calendar.example.com/private-7f3a");
      },
    };
    expect((await poll()).size).toBe(1);
    // But its server is not asked again as fast as the queue tries.
    expect(await sweep()).toEqual({ queued: 0 });
    expect(JSON.stringify(logged)).not.toContain("7f3a");
  });

  it("what is no work is put aside, and not acknowledged", async () => {
    expect((await poll(["{}", "rubbish", JSON.stringify({ user: someUserId })])).size).toBe(3);
  });
});
