import { describe, expect, it } from "vitest";
import { contactIdOf } from "../../../lib/ledger/ids.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { type Act, emptyNetwork, type Loop } from "../../../lib/network/network.ts";
import { pulseOf } from "../../../lib/network/pulse.ts";

const now = "2026-11-30T07:00:00.000Z";
const sam = contactIdOf("sam@example.org");
const ana = contactIdOf("ana@example.net");

function act(daysAgo: number, kind: Act["kind"], contact = sam, other?: Act["contact"]): Act {
  return { at: addDays(now, -daysAgo), contact, kind, text: "", ...(other === undefined ? {} : { other }) };
}

function userAsked(daysAgo: number): Pick<Loop, "kind" | "by" | "at"> {
  return { kind: "ask", by: "user", at: addDays(now, -daysAgo) };
}

function pulseAfter(acts: Act[], asks: ReturnType<typeof userAsked>[] = []) {
  const loops = Object.fromEntries(asks.map((ask, index) => [`loop_${index}`, ask]));
  return pulseOf(Object.assign(emptyNetwork(), { acts, loops }), now);
}

describe("the pulse: what was done for people, against the quarter before", () => {
  it("counts a person once, however much was done for them; both people of an introduction", () => {
    const pulse = pulseAfter([
      act(3, "ask-met"),
      act(20, "helped"),
      act(30, "introduced", ana, sam),
      act(100, "helped", ana),
    ]);
    expect([pulse.helped, pulse.before?.helped]).toEqual([2, 1]);
    expect([pulse.introductions, pulse.asksMet]).toEqual([1, 1]);
    expect([pulse.before?.introductions, pulse.before?.asksMet]).toEqual([0, 0]);
  });

  it("a tie that came back is told of, and is nothing that was done for somebody", () => {
    const pulse = pulseAfter([act(3, "came-back"), act(120, "came-back", ana)]);
    expect([pulse.cameBack, pulse.before?.cameBack, pulse.helped]).toEqual([1, 1, 0]);
  });

  it("sets what was asked against what was given, in distinct acts", () => {
    const pulse = pulseAfter(
      [act(5, "ask-met"), act(6, "helped"), act(95, "helped")],
      [userAsked(4), userAsked(8), userAsked(9), userAsked(99)],
    );
    expect([pulse.asked, pulse.given]).toEqual([3, 2]);
    expect([pulse.before?.asked, pulse.before?.given]).toEqual([1, 1]);
  });

  it("an ask that was met by an introduction is one thing given", () => {
    const at = addDays(now, -5);
    const acts: Act[] = [
      { at, contact: sam, kind: "ask-met", text: "" },
      { at, contact: sam, other: ana, kind: "introduced", text: "" },
    ];
    expect(pulseAfter(acts).given).toBe(1);
  });

  it("tells in how many weeks something was done, and the longest silence", () => {
    const pulse = pulseAfter([act(3, "helped"), act(5, "helped"), act(45, "helped"), act(93, "helped")]);
    expect([pulse.weeksContributed, pulse.before?.weeksContributed]).toEqual([2, 1]);
    expect([pulse.longestSilenceDays, pulse.before?.longestSilenceDays]).toEqual([45, 87]);
  });

  it("of a quarter without anything, the whole quarter is silence", () => {
    const pulse = pulseAfter([]);
    expect([pulse.helped, pulse.weeksContributed, pulse.longestSilenceDays]).toEqual([0, 0, 90]);
  });
});
