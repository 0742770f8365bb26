import { describe, expect, it } from "vitest";
import { findSignals } from "../../../lib/signals/find-signals.ts";

const due = (text: string, at = "2026-11-25T10:00:00Z", timeZone = "Europe/Paris") =>
  findSignals({ text, by: "user", at, timeZone }).find((signal) => signal.due !== "")?.due ?? "";

describe("due dates, written on Wednesday 25 November 2026 in Paris", () => {
  it.each([
    ["by Friday", "2026-11-27"],
    ["on Monday", "2026-11-30"],
    ["by Wednesday", "2026-12-02"],
    ["tomorrow", "2026-11-26"],
    ["tonight", "2026-11-25"],
    ["by 5pm", "2026-11-25"],
    ["by the end of the day", "2026-11-25"],
    ["this week", "2026-11-27"],
    ["next week", "2026-12-04"],
    ["early next week", "2026-12-01"],
    ["by the end of next week", "2026-12-04"],
    ["over the weekend", "2026-11-29"],
    ["before the 12th", "2026-12-12"],
    ["by the end of the month", "2026-11-30"],
    ["next month", "2026-12-31"],
    ["by the end of the year", "2026-12-31"],
    ["by March", "2027-03-01"],
    ["by the end of March", "2027-03-31"],
    ["by mid January", "2027-01-15"],
    ["by 3 December", "2026-12-03"],
    ["by December 18", "2026-12-18"],
    ["by 3/12", "2026-12-03"],
    ["within two weeks", "2026-12-09"],
    ["in a couple of days", "2026-11-27"],
    ["in two weeks' time", "2026-12-09"],
    ["in a fortnight", "2026-12-09"],
    ["on Monday next week", "2026-11-30"],
    ["by Friday next week", "2026-12-04"],
    ["in January", "2027-01-31"],
    ["in the first week of December", "2026-12-07"],
    ["by Christmas", "2026-12-24"],
    ["by new year", "2026-12-31"],
    ["by the end of Q1", "2027-03-31"],
    ["before the board on the 12th", "2026-12-12"],
    ["by COB Friday", "2026-11-27"],
    ["within 48 hours", "2026-11-27"],
    ["at 3 on Thursday", "2026-11-26"],
  ])("I'll send you the plan %s", (words, day) => {
    expect(due(`I'll send you the plan ${words}.`)).toBe(day);
  });

  it.each([
    ["a day in front", "By Saturday I'll have sent you the plan.", "2026-11-28"],
    ["a need", "We need a roofer by Monday.", "2026-11-30"],
    ["a request", "Could you send me the plan before Friday?", "2026-11-27"],
    ["time asked for", "Give me two weeks and you'll have the plan.", "2026-12-09"],
    ["a day said before", "The fair opens on 15 December, so I need the plan by then.", "2026-12-15"],
    ["French", "Je vous rappelle lundi sans faute.", "2026-11-30"],
    ["German", "Ich schicke dir den Plan bis Freitag.", "2026-11-27"],
    ["Spanish", "Te enviaré el plano mañana.", "2026-11-26"],
  ])("%s: %s", (_, text, day) => {
    expect(due(text)).toBe(day);
  });

  it.each([
    ["a meeting's day", "I'll send you the notes from Monday's meeting."],
    ["a day as an adjective", "I'll send you the Friday figures."],
    ["the past", "I'll send you the plan from last week."],
    ["what was said then", "I'll send you what I promised last Friday."],
    ["how long it lasts", "Would it be possible to get an extension until Monday?"],
    ["a day long gone", "I'll send it by 20 November 2026."],
    ["somebody else's day", "I'll send it, but Sam is away until Friday."],
    ["a day to meet on", "Are you free on Thursday?"],
    ["a length of time", "Give me a day or two and I'll send it."],
    ["right now", "I can't find it right now but I'll send it."],
    ["an hour of the day", "I'll book us in for the call at 10:00."],
    ["no time at all", "I'll send it soon."],
  ])("%s is no deadline: %s", (_, text) => {
    expect(due(text)).toBe("");
  });

  it("counts from the writer's own day and zone", () => {
    expect(due("I'll send it tomorrow.", "2026-11-25T23:30:00Z", "Pacific/Auckland")).toBe("2026-11-27");
    expect(due("I'll send it tomorrow.", "2026-11-25T03:00:00Z", "America/Los_Angeles")).toBe("2026-11-25");
  });

  it("reads figures month first in America only", () => {
    expect(due("I'll send it by 3/12.", "2026-01-05T12:00:00Z", "America/Chicago")).toBe("2026-03-12");
    expect(due("I'll send it by 3/12.", "2026-01-05T12:00:00Z", "Europe/London")).toBe("2026-12-03");
  });
});
