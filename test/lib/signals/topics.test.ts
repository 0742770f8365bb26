import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SignalKind } from "../../../lib/signals/signal.ts";
import { topicOf } from "../../../lib/signals/topic-of.ts";
import { topicsMeet } from "../../../lib/signals/topics-meet.ts";

describe("topicOf", () => {
  it.each<[SignalKind, string, string]>([
    ["ask", "We need a CFO by March.", "CFO"],
    ["ask", "I'm looking for a designer in Berlin.", "designer in Berlin"],
    ["ask", "Could you introduce me to Ana?", "intro to Ana"],
    ["ask", "Do you know anyone who knows compost law?", "compost law"],
    ["ask", "Can you recommend a good roofer in Graz?", "roofer in Graz"],
    ["ask", "What do you think?", ""],
    ["offer", "I'd be happy to introduce you to our lawyer.", "intro to lawyer"],
    ["promise", "I'll send you the seating plan by Friday.", "seating plan"],
    ["thanks", "Thank you for the introduction to Ben.", "intro to Ben"],
    ["delivered", "Attached is the contract.", "contract"],
    ["introduction", "Olga, meet Piotr, who restores organs.", "intro to Piotr"],
    ["news", "I'm moving to Lisbon in January.", "move to Lisbon"],
  ])("%s: %s → %s", (kind, text, topic) => {
    expect(topicOf(text, kind)).toBe(topic);
  });
});

describe("topicsMeet", () => {
  it.each([
    ["the same thing in the plural", "pitch deck", "pitch decks", 1],
    ["a role and its craft", "CFO", "finance", 1],
    ["nothing in common", "designer in Berlin", "tractor", 0],
    ["an empty topic", "", "CFO", 0],
    ["only small words in common", "help with the move", "help with the garden", 0],
  ])("%s: %s, %s", (_, a, b, share) => {
    expect(topicsMeet(a, b)).toBeCloseTo(share, 5);
  });

  it("a place that differs makes less of a match than a place that is not said, and the same place more", () => {
    const elsewhere = topicsMeet("designer in Berlin", "designer in Lisbon");
    const anywhere = topicsMeet("designer in Berlin", "graphic designer");
    const there = topicsMeet("designer in Berlin", "graphic designer in Berlin");
    expect(elsewhere).toBeLessThan(anywhere);
    expect(anywhere).toBeLessThanOrEqual(there);
  });

  it("is symmetric, within [0, 1], and 1 for a topic and itself when it says anything", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(topicsMeet(a, b)).toBeCloseTo(topicsMeet(b, a), 10);
        expect(topicsMeet(a, b)).toBeGreaterThanOrEqual(0);
        expect(topicsMeet(a, b)).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(Math.round(topicsMeet(a, a) * 1e9) / 1e9);
      }),
    );
  });
});
