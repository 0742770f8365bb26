import { beforeEach, describe, expect, it } from "vitest";
import { ended } from "../../lib/feeds/end-feed.ts";
import { rememberedMax } from "../../lib/feeds/limits.ts";
import { newFeed } from "../../lib/feeds/new-feed.ts";
import { feedIdOf, userIdOf } from "../../lib/ledger/ids.ts";
import type { FeedStore } from "../../lib/ports/feed-store.ts";
import { someUserId } from "../fakes/builders.ts";

const noon = "2026-11-23T12:00:00.000Z";
const feedAt = (host: string, at = noon) =>
  newFeed(someUserId, { url: `https://${host}/secret.ics`, host }, "", at);

/** What every feed store promises (lib/ports/feed-store.ts). */
export function feedStoreContract(open: () => Promise<FeedStore>): void {
  describe("a feed store", () => {
    let store: FeedStore;
    beforeEach(async () => {
      store = await open();
    });

    it("gives back what was written", async () => {
      const feed = { ...feedAt("a.example"), memory: Buffer.from("ten bytes!").toString("base64") };
      expect(await store.write(feed)).toBe("written");
      expect(await store.byId(someUserId, feed.id)).toEqual(feed);
      expect(await store.byId(someUserId, feedIdOf(someUserId, "https://other.example/"))).toBeNull();
    });

    it("writes a first version once, and a later one only over the one before", async () => {
      const feed = feedAt("a.example");
      await store.write(feed);
      expect(await store.write(feed)).toBe("changed-meanwhile");
      expect(await store.write({ ...feed, version: 2, etag: "x" })).toBe("written");
      expect(await store.write({ ...feed, version: 2, etag: "y" })).toBe("changed-meanwhile");
      expect((await store.byId(someUserId, feed.id))?.etag).toBe("x");
    });

    it("does not write a later version of what is not there", async () => {
      expect(await store.write({ ...feedAt("a.example"), version: 2 })).toBe("changed-meanwhile");
    });

    it("lists a user's own feeds, oldest first", async () => {
      const other = userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa");
      await store.write(feedAt("b.example", "2026-11-23T13:00:00.000Z"));
      await store.write(feedAt("a.example"));
      await store.write({ ...feedAt("c.example"), user: other });
      expect((await store.list(someUserId)).map((feed) => feed.host)).toEqual(["a.example", "b.example"]);
    });

    it("proposes what is due, the minute included, and nothing that ended", async () => {
      const feed = feedAt("a.example");
      await store.write(feed);
      const dueAt = async (at: string) => await Array.fromAsync(store.due(at));
      expect(await dueAt("2026-11-23T11:59:59.999Z")).toEqual([]);
      expect(await dueAt(noon)).toEqual([{ user: someUserId, feed: feed.id, dueAt: noon }]);
      await store.write(ended(feed, noon, ""));
      expect(await dueAt("2027-11-23T12:00:00.000Z")).toEqual([]);
      expect((await store.list(someUserId)).map((one) => [one.status, one.url])).toEqual([["ended", ""]]);
    });

    it("holds the memory of the largest feed", async () => {
      const memory = Buffer.alloc(rememberedMax * 10, 7).toString("base64");
      const feed = { ...feedAt("a.example"), memory };
      expect(await store.write(feed)).toBe("written");
      expect((await store.byId(someUserId, feed.id))?.memory).toBe(memory);
    });
  });
}
