import { describe, expect, it } from "vitest";
import { findSignals } from "../../../lib/signals/find-signals.ts";
import { isSure } from "../../../lib/signals/is-sure.ts";

const shownOf = (text: string) =>
  findSignals({ text, by: "contact", at: "2026-11-23T10:00:00.000Z", timeZone: "UTC" })
    .filter(isSure)
    .map((signal) => signal.kind);

describe("what is sure enough to be shown", () => {
  it.each([
    "Do you know a good CFO who has been through a seed round?",
    "Could you send me the contact at the programme?",
    "Please have a look at the draft.",
    "Would you speak at our evening in February?",
    "Could you send me the slides, and tell me if you'd like to come along?",
  ])("an ask that says so: %s", (text) => expect(shownOf(text)).toEqual(["ask"]));

  it.each([
    "last week somebody at the meet-up praised your work on smart-meter data.",
    "Thursday works for me.",
    "You were great yesterday.",
    "See you on Monday at the office.",
    "I write a small newsletter on heat storage, tell me if you'd like to be on it.",
    "It runs in May, let me know whether you want to join the jury.",
  ])("small talk is no ask: %s", (text) => expect(shownOf(text)).toEqual([]));
});
