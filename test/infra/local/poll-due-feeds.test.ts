import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogFields } from "../../../functions/log.ts";
import { type LocalHome, openLocalHome } from "../../../infra/local/home/local-home.ts";
import { pollDueFeeds } from "../../../infra/local/home/poll-due-feeds.ts";
import { subscribe } from "../../../lib/feeds/subscribe.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { type Loopback, serveHttp } from "../../lib/adapters/http/loopback-server.ts";
import { aMeeting, feedText } from "../../lib/feeds/feed-text.ts";
import { temporaryFolder } from "./tend-process.ts";

describe("calendar subscriptions on one machine", () => {
  let server: Loopback;
  let folder: { path: string; remove: () => Promise<void> };
  let home: LocalHome;
  let whenAsked: (() => void) | null = null;
  let logged: { event: string; fields: LogFields }[] = [];
  const log = (event: string, fields: LogFields) => void logged.push({ event, fields });

  beforeEach(async () => {
    whenAsked = null;
    logged = [];
    server = await serveHttp((_request, response) => {
      if (whenAsked !== null) return whenAsked();
      response.end(feedText(aMeeting("a", `${new Date().getUTCFullYear() + 1}1201`)));
    });
    process.env.TEND_FEED_HOSTS = `127.0.0.1:${server.port}`;
    folder = await temporaryFolder();
    home = await openLocalHome(folder.path);
    await home.users.create(aUser());
    await subscribe(home.at(0), someUserId, `http://127.0.0.1:${server.port}/secret-7f3a`, "");
  });
  afterEach(async () => {
    delete process.env.TEND_FEED_HOSTS;
    await server.close();
    await home.close();
    await folder.remove();
  });
  const ledger = async () => await Array.fromAsync(home.at(0).ledger.events(someUserId, ""));

  it("are read when they are due, by the user's own clock", async () => {
    expect(await pollDueFeeds(home, log)).toBe(1);
    expect(await ledger()).toHaveLength(1);
    expect(await pollDueFeeds(home, log)).toBe(0);
    await home.clock.moveTo(someUserId, instant(new Date(Date.now() + 7 * 86_400_000)));
    expect(await pollDueFeeds(home, log)).toBe(1);
    expect(server.requests()).toBe(2);
    expect(JSON.stringify(logged)).not.toMatch(/7f3a|127\.0\.0\.1/);
  });

  it("that are under way when Tend is stopped hold it up no longer, and are not held to be broken", async () => {
    const stopping = new AbortController();
    whenAsked = () => stopping.abort();
    await pollDueFeeds(home, log, stopping.signal);
    expect(server.requests()).toBe(1);
    const [feed] = await home.at(0).feeds.list(someUserId);
    expect(feed).toMatchObject({ problem: "", failures: 0 });
    whenAsked = null;
    expect(await pollDueFeeds(home, log)).toBe(1);
    expect(await ledger()).toHaveLength(1);
  });
});
