import { describe, expect, it } from "vitest";
import { composeDigest } from "../../../lib/digest/compose-digest.ts";
import { pulseWords } from "../../../lib/digest/pulse-words.ts";
import type { Quarter } from "../../../lib/ledger/ledger-event.ts";
import { emptyNetwork } from "../../../lib/network/network.ts";
import { aUser } from "../../fakes/builders.ts";

const now = "2026-11-30T07:00:00.000Z";
const bare = composeDigest(emptyNetwork(), aUser(), "202611300700", now);
const quarter = (said: Partial<Quarter>): Quarter => ({
  helped: 0,
  asksMet: 0,
  introductions: 0,
  cameBack: 0,
  ...said,
});
const wordsOf = (last: Partial<Quarter>, before?: Partial<Quarter>, given: number[] = []) =>
  pulseWords({
    ...bare,
    given,
    pulse: {
      ...quarter(last),
      capturedLastWeek: true,
      ...(before === undefined ? {} : { before: quarter(before) }),
    },
  });

describe("what you did", () => {
  it("stands against the quarter before, each part of it", () => {
    const last = { helped: 11, asksMet: 3, introductions: 2, weeksContributed: 3, longestSilenceDays: 21 };
    const before = { helped: 7, asksMet: 5, introductions: 0, weeksContributed: 6, longestSilenceDays: 35 };
    const { lines, chart } = wordsOf(last, before, [1, 0, 2, 4]);
    expect(lines).toEqual([
      "In the last 90 days you did something for eleven people; in the quarter before, for seven.",
      "Three asks met (five before) and two introductions made (none before).",
      "The longest time without: three weeks; in the quarter before, five weeks.",
    ]);
    expect(chart).toBe("In three of the last four weeks you did something for somebody (six before).");
  });

  it("stands alone where nothing is known of the quarter before", () => {
    expect(wordsOf({ helped: 1, introductions: 1 }, {}).lines).toEqual([
      "In the last 90 days you did something for one person.",
      "One introduction made.",
    ]);
  });

  it("says nothing of a quarter with nothing done: a digest does not scold", () => {
    expect(wordsOf({ longestSilenceDays: 90 }, { helped: 3, longestSilenceDays: 20 }).lines).toEqual([]);
  });
});
