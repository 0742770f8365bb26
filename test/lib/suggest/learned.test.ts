import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyNetwork, type Network, type Outcomes } from "../../../lib/network/network.ts";
import { reasons } from "../../../lib/suggest/candidate.ts";
import { learnedFactors } from "../../../lib/suggest/learned.ts";

const never: Outcomes = { done: 0, later: 0, no: 0, silent: 0 };

function timesOf(learned: Network["learned"], reason: (typeof reasons)[number]): number {
  return learnedFactors({ ...emptyNetwork(), learned }).get(reason)?.times ?? 1;
}

describe("what the user's answers teach of each reason", () => {
  it("nothing, before there was a digest", () => {
    expect(learnedFactors(emptyNetwork()).size).toBe(0);
  });

  it("what is acted on weighs more, what is refused or left weighs less", () => {
    const learned = { ask: { ...never, done: 10 }, cooling: { ...never, silent: 8, no: 2 } };
    expect(timesOf(learned, "ask")).toBeGreaterThan(1);
    expect(timesOf(learned, "cooling")).toBeLessThan(1);
    expect(timesOf(learned, "promise")).toBe(1);
  });

  it("“later” is half a yes", () => {
    const of = (outcomes: Partial<Outcomes>) =>
      timesOf({ ask: { ...never, ...outcomes }, cooling: { ...never, done: 5, silent: 5 } }, "ask");
    expect(of({ later: 10 })).toBeGreaterThan(of({ silent: 10 }));
    expect(of({ later: 10 })).toBeLessThan(of({ done: 10 }));
  });

  it("one answer hardly moves anything, ten of them do", () => {
    const withSilent = (silent: number) =>
      timesOf({ ask: { ...never, silent }, cooling: { ...never, done: 20 } }, "ask");
    expect(withSilent(1)).toBeGreaterThan(0.8);
    expect(withSilent(10)).toBeLessThan(0.6);
  });

  it("says in words what it rests on", () => {
    const learned = { ask: { ...never, done: 3, silent: 1 } };
    expect(learnedFactors({ ...emptyNetwork(), learned }).get("ask")?.words).toBe(
      "of the last 4 such lines you acted on about 3",
    );
  });

  it("no reason is ever learned away, nor learned to crowd out the others", () => {
    const count = fc.double({ min: 0, max: 500, noNaN: true });
    const outcomes = fc.record({ done: count, later: count, no: count, silent: count });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...reasons), outcomes), (learned) => {
        for (const { times } of learnedFactors({ ...emptyNetwork(), learned }).values()) {
          expect(times).toBeGreaterThanOrEqual(0.4);
          expect(times).toBeLessThanOrEqual(1.5);
        }
      }),
    );
  });
});
