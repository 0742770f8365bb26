import { describe, expect, it } from "vitest";
import { afterFailure, afterReading, afterUnchanged } from "../../../lib/feeds/after-poll.ts";
import { feedProblems as problems } from "../../../lib/feeds/feed.ts";
import { backoffHoursMax } from "../../../lib/feeds/limits.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { feedProblems, sayFeed, sayProblem } from "../../../lib/feeds/say-feed.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { someUserId } from "../../fakes/builders.ts";

const now = "2026-11-23T12:00:00.000Z";
const feed = newFeed(someUserId, { url: "https://u:p@cal.example/s3cret", host: "cal.example" }, "", now);
const learned = { etag: "", lastModified: "", readAs: "1 UTC", memory: "" };
const fail = (from = feed, at = now) =>
  afterFailure(from, { because: "server-error", retryAfterSeconds: 0 }, at);
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe("a feed that can't be read", () => {
  it("is tried again after an hour, then twice as long each time, up to a day", () => {
    let state = feed;
    const waits: number[] = [];
    for (let times = 0; times < 8; times++) {
      state = fail(state);
      waits.push(Math.floor(hours(now, state.dueAt)));
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(Math.max(...waits)).toBeLessThan(backoffHoursMax * 1.1 + 1);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(backoffHoursMax);
  });

  it("keeps the instant since when, until it is read well", () => {
    const later = addDays(now, 1);
    expect(fail(fail(), later)).toMatchObject({ failingSince: now, failures: 2 });
    expect(afterReading(fail(), learned, later)).toMatchObject({
      failingSince: "",
      problem: "",
      readAt: later,
    });
    expect(afterUnchanged(fail(), later)).toMatchObject({ failingSince: "", problem: "" });
  });

  it("is told of after three days, and at once never was read when it failed twice", () => {
    const wasRead = { ...fail(), readAt: now };
    expect(feedProblems([wasRead], addDays(now, 2))).toEqual([]);
    expect(feedProblems([wasRead], addDays(now, 4))).toMatchObject([{ host: "cal.example", since: now }]);
    expect(feedProblems([fail()], now)).toEqual([]);
    expect(feedProblems([fail(fail())], now)).toHaveLength(1);
    expect(feedProblems([{ ...fail(fail()), status: "ended" }], now)).toEqual([]);
  });

  it("is spoken of by its host alone", () => {
    const said = [
      ...feedProblems([fail(fail())], now).map((one) => one.words),
      sayFeed(fail(), 1, now, "UTC"),
    ];
    for (const words of said) {
      expect(words).toContain("cal.example");
      expect(words).not.toMatch(/s3cret|u:p/);
    }
  });
});

it.each(problems)("there are words for %s", (problem) => {
  expect(sayProblem(problem)).toMatch(/^(?:can’t|is) .{10,}/);
});
