import { describe, expect, it } from "vitest";
import { withForgotten } from "../../../lib/account/forgotten.ts";
import { meetingInstances } from "../../../lib/calendar/meeting-instances.ts";
import { endFeed } from "../../../lib/feeds/end-feed.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { pollFeed } from "../../../lib/feeds/poll-feed.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { anEvent, aUser, someUserId } from "../../fakes/builders.ts";
import { feedHome, firstPoll } from "./feed-home.ts";
import { aMeeting, feedText } from "./feed-text.ts";

const week = { from: "2026-11-23T00:00:00.000Z", to: "2026-12-31T00:00:00.000Z", timeZone: "UTC" };
const a = aMeeting("a", "20261201");
const b = aMeeting("b", "20261202");
const moved = a.map((line) => line.replace("T09", "T14").replace("T10", "T15"));

type Setting = Awaited<ReturnType<typeof feedHome>>;

/** What takes place, as `uid start`. */
async function listed(setting: Setting): Promise<string[]> {
  const { meetings } = await setting.network();
  return meetingInstances(meetings, week).instances.map((one) => `${one.uid} ${one.start.slice(5, 16)}`);
}

function invitation(lines: {
  sequence: number;
  dtstamp: string;
  start?: string;
  cancelled?: boolean;
}): LedgerEvent {
  const start = lines.start ?? "2026-12-01T09:00:00Z";
  return anEvent("2026-11-20T08:00:00.000Z", [
    {
      type: "meeting",
      own: ["me@example.com"],
      event: {
        uid: "a",
        recurrenceId: "",
        thisAndFuture: false,
        sequence: lines.sequence,
        dtstamp: lines.dtstamp,
        method: lines.cancelled === true ? "CANCEL" : "REQUEST",
        status: lines.cancelled === true ? "cancelled" : "confirmed",
        summary: "Talk a",
        location: "",
        start,
        end: start.replace("T09", "T10"),
        timeZone: "UTC",
        allDay: false,
        rrule: "",
        organizer: { name: "Ana Ruiz", address: "ana@example.org" },
        attendees: [
          {
            name: "Ana Ruiz",
            address: "ana@example.org",
            status: "accepted",
            kind: "individual",
            required: true,
          },
          { name: "", address: "me@example.com", status: "accepted", kind: "individual", required: true },
        ],
      },
    },
  ]);
}

describe("a feed", () => {
  it("brings its meetings, with the user's own address noted", async () => {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    const [event] = await setting.ledger();
    expect(event?.cause).toEqual({ kind: "feed", feedId: (await setting.feed()).id });
    expect(event?.effects).toMatchObject([
      { type: "meeting", event: { uid: "a", start: "2026-12-01T09:00:00Z" }, own: ["me@example.com"] },
      { type: "meeting", event: { uid: "b" } },
    ]);
    expect(await listed(setting)).toEqual(["a 12-01T09:00", "b 12-02T09:00"]);
  });

  it("that lists a meeting no more cancels it, when it was read whole", async () => {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    expect(await setting.poll(feedText(b))).toMatchObject({ written: 1, vanished: 1 });
    expect(await listed(setting)).toEqual(["b 12-02T09:00"]);
    expect(await setting.poll()).toMatchObject({ written: 0 });
  });

  it.each([
    ["was cut short", feedText(b).slice(0, -10), "whole"],
    ["broke off on the wire", feedText(b), "cut-short"],
    ["lost an END:VEVENT", feedText(b, aMeeting("c", "20261203")).replace("END:VEVENT\r\n", ""), "whole"],
  ] as const)("that %s cancels nothing", async (_what, text, ended) => {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    setting.server.ended = ended;
    expect(await setting.poll(text)).toMatchObject({ vanished: 0 });
    expect(await listed(setting)).toContain("a 12-01T09:00");
    expect((await setting.feed()).problem).not.toBe("");
  });

  it("brings a meeting back that had vanished, though its version is the old one", async () => {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    await setting.poll(feedText(b));
    expect(await setting.poll(feedText(a, b))).toMatchObject({ written: 1 });
    expect(await listed(setting)).toEqual(["a 12-01T09:00", "b 12-02T09:00"]);
    await setting.poll(feedText());
    expect(await listed(setting)).toEqual([]);
    await setting.poll(feedText(a, b));
    expect(await listed(setting)).toEqual(["a 12-01T09:00", "b 12-02T09:00"]);
  });

  it("moves a meeting without a new SEQUENCE or DTSTAMP, there and back", async () => {
    const setting = await feedHome(feedText(a));
    await setting.poll();
    for (const [lines, start] of [
      [moved, "14:00"],
      [a, "09:00"],
      [moved, "14:00"],
    ] as const) {
      expect(await setting.poll(feedText(lines))).toMatchObject({ written: 1, vanished: 0 });
      expect(await listed(setting)).toEqual([`a 12-01T${start}`]);
    }
  });

  it("that lists only what is ahead does not undo what took place", async () => {
    const setting = await feedHome(feedText(aMeeting("a", "20261124"), b));
    await setting.poll();
    setting.home.now = "2026-11-25T12:00:00.000Z";
    expect(await setting.poll(feedText(b))).toMatchObject({ written: 0, vanished: 0 });
    const { contacts } = await setting.network();
    expect(Object.values(contacts).map((contact) => contact.last?.direction)).toEqual(["met"]);
  });

  it("does not take in what was long over, and says how much it lists", async () => {
    const old = Array.from({ length: 30 }, (_, index) =>
      aMeeting(`old${index}`, `202610${String(index + 1).padStart(2, "0")}`),
    );
    const ended = aMeeting("ended", "20250101", "RRULE:FREQ=DAILY;COUNT=20");
    const until = aMeeting("until", "20250101", "RRULE:FREQ=DAILY;UNTIL=20250301T000000Z");
    const counted = aMeeting("counted", "20260101", "RRULE:FREQ=WEEKLY;COUNT=60");
    const endless = aMeeting("endless", "20200106", "RRULE:FREQ=WEEKLY");
    const setting = await feedHome(feedText(...old, ended, until, counted, endless));
    expect(await setting.poll()).toMatchObject({ listed: 34, written: 2 });
  });

  it("keeps a past meeting in mind that is moved into the future", async () => {
    const setting = await feedHome(feedText(aMeeting("a", "20261124")));
    await setting.poll();
    setting.home.now = "2026-11-30T12:00:00.000Z";
    await setting.poll();
    expect(await setting.poll(feedText(aMeeting("a", "20261205")))).toMatchObject({ written: 1 });
    expect(await listed(setting)).toContain("a 12-05T09:00");
  });

  it("brings nobody back who was forgotten, and lets go of who is now", async () => {
    const setting = await feedHome(feedText(a));
    await setting.poll();
    await setting.home.users.update(withForgotten(aUser(), ["ana@example.org"]));
    expect(await setting.poll()).toMatchObject({ written: 1 });
    expect(JSON.stringify((await setting.network()).meetings)).not.toContain("ana@");
    expect(await setting.poll()).toMatchObject({ written: 0 });
    await setting.poll(feedText(moved, b));
    expect(JSON.stringify((await setting.ledger()).slice(1))).not.toContain("ana@");
  });

  it("is read anew, without validators, when the user moves to another zone", async () => {
    const floating = ["UID:f", "DTSTAMP:20261101T000000Z", "DTSTART:20261201T090000", "DURATION:PT1H"];
    const setting = await feedHome(feedText(floating));
    setting.server.etag = '"same"';
    await setting.poll();
    await setting.home.users.update(aUser({ version: 2, zone: "America/New_York" }));
    expect(await setting.poll()).toMatchObject({ kind: "read", written: 1 });
    expect(await listed(setting)).toEqual(["f 12-01T14:00"]);
    expect(await setting.poll()).toEqual({ kind: "unchanged" });
  });
});

describe("a changed instance", () => {
  const series = aMeeting("s", "20261201", "RRULE:FREQ=DAILY;COUNT=3");
  const change = aMeeting("s", "20261202", "RECURRENCE-ID:20261202T090000Z").map((line) =>
    line
      .replace("DTSTART:20261202T09", "DTSTART:20261202T16")
      .replace("DTEND:20261202T10", "DTEND:20261202T17"),
  );

  it("that is listed no more is back in its series' place", async () => {
    const setting = await feedHome(feedText(series, change));
    await setting.poll();
    expect(await listed(setting)).toEqual(["s 12-01T09:00", "s 12-02T16:00", "s 12-03T09:00"]);
    await setting.poll(feedText(series));
    expect(await listed(setting)).toEqual(["s 12-01T09:00", "s 12-02T09:00", "s 12-03T09:00"]);
    await setting.poll(feedText(series, change));
    expect(await listed(setting)).toEqual(["s 12-01T09:00", "s 12-02T16:00", "s 12-03T09:00"]);
  });

  it("that is listed no more since it was taken out is gone", async () => {
    const setting = await feedHome(feedText(series, change));
    await setting.poll();
    await setting.poll(feedText([...series, "EXDATE:20261202T090000Z"]));
    expect(await listed(setting)).toEqual(["s 12-01T09:00", "s 12-03T09:00"]);
  });

  it("vanishes with its series", async () => {
    const setting = await feedHome(feedText(series, change));
    await setting.poll();
    await setting.poll(feedText());
    expect(await listed(setting)).toEqual([]);
  });
});

describe("beside an invitation that came by mail, a feed", () => {
  const bare = ["UID:a", "DTSTART:20261201T090000Z", "DTEND:20261201T100000Z", "SUMMARY:Talk a"];

  it("that says the same writes nothing", async () => {
    const setting = await feedHome(feedText(["ORGANIZER;CN=Ana Ruiz:mailto:ana@example.org", ...a]));
    await setting.home.ledger.append(
      someUserId,
      invitation({ sequence: 0, dtstamp: "2026-11-01T00:00:00Z" }),
    );
    expect(await setting.poll()).toMatchObject({ listed: 1, written: 0 });
  });

  it("that hides the guests takes nobody out, whichever came first", async () => {
    const mail = invitation({ sequence: 0, dtstamp: "2026-11-20T08:00:00Z" });
    const thin = feedText([...bare, "DTSTAMP:20261123T110000Z"]);
    for (const order of ["mail first", "feed first"]) {
      const setting = await feedHome(thin);
      if (order === "mail first") await setting.home.ledger.append(someUserId, mail);
      await setting.poll();
      if (order === "feed first") await setting.home.ledger.append(someUserId, mail);
      const { meetings } = await setting.network();
      const [instance] = meetingInstances(meetings, week).instances;
      expect(
        instance?.attendees.map((one) => one.address),
        order,
      ).toContain("ana@example.org");
      // And it still moves the meeting.
      await setting.poll(thin.replace("T090000Z", "T140000Z").replace("T100000Z", "T150000Z"));
      expect(await listed(setting), order).toEqual(["a 12-01T14:00"]);
      const after = meetingInstances((await setting.network()).meetings, week).instances[0];
      expect(
        after?.attendees.map((one) => one.address),
        order,
      ).toContain("ana@example.org");
    }
  });

  it("does not bring back what the organizer cancelled", async () => {
    const setting = await feedHome(feedText(a));
    const cancel = invitation({ sequence: 1, dtstamp: "2026-11-22T00:00:00Z", cancelled: true });
    await setting.home.ledger.append(someUserId, cancel);
    await setting.poll();
    expect(await listed(setting)).toEqual([]);
  });

  it("that lags behind an update does not undo it", async () => {
    const setting = await feedHome(feedText(a));
    await setting.poll();
    const update = invitation({
      sequence: 1,
      dtstamp: "2026-11-22T00:00:00Z",
      start: "2026-12-03T09:00:00Z",
    });
    await setting.home.ledger.append(someUserId, update);
    await setting.poll();
    expect(await listed(setting)).toEqual(["a 12-03T09:00"]);
  });
});

describe("two feeds of one user", () => {
  async function withSecond(text: string) {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    const second = newFeed(
      someUserId,
      { url: "https://other.example/", host: "other.example" },
      "",
      firstPoll,
    );
    await setting.home.feeds.write(second);
    setting.server.text = text;
    await pollFeed(setting.home, { user: someUserId, feed: second.id, dueAt: firstPoll });
    return { setting, second };
  }

  it("keep a meeting that one of them still lists", async () => {
    const { setting } = await withSecond(feedText(a));
    await setting.poll(feedText(b));
    expect(await listed(setting)).toEqual(["a 12-01T09:00", "b 12-02T09:00"]);
  });

  it("cancel it when the last of them drops it", async () => {
    const { setting, second } = await withSecond(feedText(a));
    await setting.poll(feedText(b));
    const stored = await setting.home.feeds.byId(someUserId, second.id);
    setting.server.text = feedText();
    await pollFeed(setting.home, { user: someUserId, feed: second.id, dueAt: stored?.dueAt ?? "" });
    expect(await listed(setting)).toEqual(["b 12-02T09:00"]);
  });
});

describe("a feed that ends", () => {
  it("takes with it what it had still to come, and its URL; what took place stays", async () => {
    const setting = await feedHome(feedText(aMeeting("a", "20261124"), b));
    await setting.poll();
    setting.home.now = "2026-11-25T12:00:00.000Z";
    await endFeed(setting.home, await setting.feed(), "");
    expect(await listed(setting)).toEqual(["a 11-24T09:00"]);
    expect(await setting.feed()).toMatchObject({ status: "ended", url: "", dueAt: "" });
  });

  it("and comes back under a new address brings all of it back", async () => {
    const setting = await feedHome(feedText(a, b));
    await setting.poll();
    await setting.poll(feedText(moved, b));
    await endFeed(setting.home, await setting.feed(), "");
    const renewed = newFeed(
      someUserId,
      { url: "https://new.example/", host: "new.example" },
      "",
      setting.home.now,
    );
    await setting.home.feeds.write(renewed);
    await pollFeed(setting.home, { user: someUserId, feed: renewed.id, dueAt: renewed.dueAt });
    expect(await listed(setting)).toEqual(["a 12-01T14:00", "b 12-02T09:00"]);
  });

  it.each(["while it is fetched", "while it is written"])("%s keeps nothing of it", async (when) => {
    const setting = await feedHome(feedText(a));
    const { feedFetcher, ledger } = setting.home;
    setting.home.feedFetcher = {
      fetch: async (request) => {
        if (when === "while it is fetched") await endFeed(setting.home, await setting.feed(), "");
        return await feedFetcher.fetch(request);
      },
    };
    setting.home.ledger = {
      ...ledger,
      append: async (user, event) => {
        if ((await setting.feed()).status === "active") await endFeed(setting.home, await setting.feed(), "");
        return await ledger.append(user, event);
      },
    };
    expect(await setting.poll()).toEqual({ kind: "skipped", reason: "changed-meanwhile" });
    expect(await listed(setting)).toEqual([]);
    expect(await setting.feed()).toMatchObject({ status: "ended", url: "" });
  });
});

describe("work for a poll", () => {
  it("that comes twice is done once", async () => {
    const setting = await feedHome(feedText(a));
    const feed = await setting.feed();
    const work = { user: someUserId, feed: feed.id, dueAt: feed.dueAt };
    await pollFeed(setting.home, work);
    expect(await pollFeed(setting.home, work)).toEqual({ kind: "skipped", reason: "not-due" });
    expect(setting.server.asked).toHaveLength(1);
  });

  it("that is done twice at once writes nothing twice", async () => {
    const setting = await feedHome(feedText(a, b));
    const feed = await setting.feed();
    const work = { user: someUserId, feed: feed.id, dueAt: feed.dueAt };
    const outcomes = await Promise.all([pollFeed(setting.home, work), pollFeed(setting.home, work)]);
    expect(outcomes.map((outcome) => outcome.kind).toSorted()).toEqual(["read", "skipped"]);
    expect(await setting.ledger()).toHaveLength(1);
  });

  it("for somebody who is gone ends the feed", async () => {
    const setting = await feedHome(feedText(a));
    setting.home.users = { ...setting.home.users, byId: async () => null };
    expect(await setting.poll()).toEqual({ kind: "skipped", reason: "no-such-user" });
    expect((await setting.feed()).status).toBe("ended");
  });

  it("for somebody whom mail no longer reaches fetches nothing", async () => {
    const setting = await feedHome(feedText(a));
    await setting.home.users.update(aUser({ version: 2, status: "stopped", nextDigestAt: "" }));
    expect(await setting.poll()).toEqual({ kind: "skipped", reason: "user-stopped" });
    expect(setting.server.asked).toEqual([]);
  });

  it("whose store fails at any point is made good by the next try, and writes nothing twice", async () => {
    const many = Array.from({ length: 900 }, (_, index) =>
      aMeeting(
        `m${index}`,
        `202612${String((index % 28) + 1).padStart(2, "0")}`,
        `LOCATION:${"room ".repeat(30)}`,
      ),
    );
    for (let nth = 1; ; nth++) {
      const setting = await feedHome(feedText(...many));
      const hasFailed = failNth(setting, nth);
      for (let attempt = 0; attempt < 3; attempt++) {
        await setting.poll().catch((error: unknown) => expect(error).toBeInstanceOf(StoreAwayError));
        setting.home.now = addDays(setting.home.now, 0.01);
      }
      const effects = (await setting.ledger()).flatMap((event) => event.effects);
      expect(effects).toHaveLength(900);
      expect((await setting.ledger()).length).toBeGreaterThan(1);
      expect((await setting.feed()).memory).not.toBe("");
      if (!hasFailed()) break;
    }
  });
});

class StoreAwayError extends Error {}

/** Makes the nth write to a store throw, before it is done or after by turns. */
function failNth({ home }: Setting, nth: number): () => boolean {
  let calls = 0;
  let failed = false;
  const failing = <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      calls += 1;
      if (calls !== nth) return await call(...args);
      failed = true;
      if (nth % 2 === 0) await call(...args);
      throw new StoreAwayError();
    };
  };
  home.ledger = { ...home.ledger, append: failing(home.ledger.append) };
  home.feeds = { ...home.feeds, write: failing(home.feeds.write) };
  return () => failed;
}
