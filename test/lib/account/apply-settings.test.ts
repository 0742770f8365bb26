import { describe, expect, it } from "vitest";
import { applySettings } from "../../../lib/account/apply-settings.ts";
import type { ActionEffect } from "../../../lib/ledger/ledger-event.ts";
import { aUser } from "../../fakes/builders.ts";

const now = "2026-11-24T10:00:00.000Z";

function told(action: Partial<ActionEffect>): ActionEffect {
  return { type: "action", verb: "note", address: "", name: "", signals: [], ...action };
}

describe("settings said in an answer", () => {
  it.each([
    { words: "pause", action: { verb: "pause" }, expected: { status: "paused", nextDigestAt: "" } },
    {
      words: "pause until January",
      action: { verb: "pause", until: "2027-01-01" },
      expected: { status: "paused", nextDigestAt: "2027-01-04T07:00:00.000Z" },
    },
    { words: "5 people", action: { verb: "people", value: "3" }, expected: { people: 3 } },
    {
      words: "Tuesdays at 7:30",
      action: { verb: "schedule", value: "tuesday 07:30" },
      expected: { schedule: { weekday: 2, time: "07:30" }, nextDigestAt: "2026-12-01T06:30:00.000Z" },
    },
    {
      words: "zone Europe/Lisbon",
      action: { verb: "zone", value: "Europe/Lisbon" },
      expected: { zone: "Europe/Lisbon", nextDigestAt: "2026-11-30T08:00:00.000Z" },
    },
    { words: "now", action: { verb: "now" }, expected: { nextDigestAt: now } },
  ] as const)("“$words” takes effect", ({ action, expected }) => {
    expect(applySettings(aUser(), [told(action)], now)).toMatchObject({ version: 2, ...expected });
  });

  it.each([
    { words: "99 people", action: { verb: "people", value: "99" } },
    { words: "a zone that is none", action: { verb: "zone", value: "Mars/Olympus" } },
    { words: "a line about somebody", action: { verb: "done", address: "sam@example.org" } },
  ] as const)("“$words” changes nothing", ({ action }) => {
    const user = aUser();
    expect(applySettings(user, [told(action)], now)).toBe(user);
  });

  it("“resume” brings digests back", () => {
    const paused = aUser({ status: "paused", nextDigestAt: "" });
    expect(applySettings(paused, [told({ verb: "resume" })], now)).toMatchObject({
      status: "active",
      nextDigestAt: "2026-11-30T07:00:00.000Z",
    });
  });
});
