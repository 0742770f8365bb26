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
    ["ask", "Anyone who can translate leases into Czech?", "translate leases into Czech"],
    ["ask", "We need a roofer who knows thatch.", "roofer who knows thatch"],
    ["ask", "Do you have a contact at the land registry?", "contact at the land registry"],
    ["ask", "Do you know anybody at the port authority?", "someone at the port authority"],
    ["ask", "We need 20 ladders for Saturday.", "ladders"],
    ["ask", "We need advice on permits for our new barn.", "permits"],
    ["ask", "Got a good glazier for me?", "glazier"],
    ["ask", "Can you get me tickets for the fair?", "tickets for the fair"],
    ["ask", "I'd love your feedback on the second draft.", "feedback on second draft"],
    ["offer", "My friend Ida is a tax lawyer.", "tax lawyer"],
    ["offer", "I could ask my uncle, he is a notary in Graz.", "notary in Graz"],
    ["offer", "I know a few good roofers in Ghent.", "roofers in Ghent"],
    ["offer", "You can have our old loom.", "old loom"],
    ["offer", "We've got a room free in Bruges from June.", "room in Bruges"],
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
    ["a role by another name", "CFO", "Head of Finance", 1],
    ["a role said in full", "CTO", "technical co-founder", 1],
    ["money by another name", "angels", "Venture Partner", 1],
  ])("%s: %s, %s", (_, a, b, share) => {
    expect(topicsMeet(a, b)).toBeCloseTo(share, 5);
  });

  /** What lib/suggest takes for a match of an offer or a title. */
  const matchMin = 0.6;

  it.each([
    ["the same craft", "lawyer who does employment law", "Employment attorney"],
    ["a craft without its place", "roofer in Graz", "Roofer"],
    ["a tool", "Salesforce migrations", "Salesforce consultant"],
    ["whom it is for left out", "visas for our new hires", "Immigration lawyer"],
  ])("%s is a match: %s, %s", (_, a, b) => {
    expect(topicsMeet(a, b)).toBeGreaterThanOrEqual(matchMin);
  });

  it.each([
    ["another sort of the same craft", "piano teacher", "Maths teacher"],
    ["another law", "employment lawyer", "Patent attorney"],
    ["another engineer", "backend engineers", "Sound engineer"],
    ["a word that looks alike", "mechanic", "Quantum mechanics lecturer"],
    ["only the place", "roofer in Graz", "dentist in Graz"],
    ["another place", "office in Berlin", "office in Lisbon"],
    ["another rank", "head of sales", "Sales assistant"],
    ["what is only mentioned", "mason for a garden wall", "Gardener"],
    ["another of its kind", "paper 12", "paper 13"],
  ])("%s is none: %s, %s", (_, a, b) => {
    expect(topicsMeet(a, b)).toBeLessThan(matchMin);
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
