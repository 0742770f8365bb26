import { describe, expect, it } from "vitest";
import { contactIdOf } from "../../../lib/ledger/ids.ts";
import type { ActionEffect } from "../../../lib/ledger/ledger-event.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { anEvent, anInteraction } from "../../fakes/builders.ts";

const sam = contactIdOf("sam@example.org");
const promise = { kind: "promise", by: "user", text: "I'll send the deck", topic: "deck", due: "" } as const;

function anAction(overrides: Partial<ActionEffect>): ActionEffect {
  return {
    type: "action",
    verb: "done",
    address: "sam@example.org",
    name: "Sam Okafor",
    signals: [],
    ...overrides,
  };
}

describe("what events do to the network", () => {
  it("a second copy of the same message changes nothing", () => {
    const first = anEvent("2026-11-02T09:00:00.000Z", [anInteraction({ signals: [promise] })], "bcc");
    const forwardedLater = anEvent(
      "2026-11-09T09:00:00.000Z",
      [anInteraction({ signals: [promise] })],
      "forward",
    );
    const { upTo: _, passedTo: __, seen: ___, lastCaptureAt: ____, ...once } = foldAll([first]);
    const {
      upTo: _a,
      passedTo: __a,
      seen: ___a,
      lastCaptureAt: ____a,
      ...twice
    } = foldAll([first, forwardedLater]);
    expect(twice).toEqual(once);
  });

  it("two messages on one day are one day of contact", () => {
    const network = foldAll([
      anEvent("2026-11-02T09:00:00.000Z", [anInteraction({ date: "2026-11-02T09:00:00.000Z" })], "one"),
      anEvent("2026-11-02T15:00:00.000Z", [anInteraction({ date: "2026-11-02T15:00:00.000Z" })], "two"),
    ]);
    expect(network.contacts[sam]?.days.map((day) => [day.day, day.out])).toEqual([["2026-11-02", 2]]);
  });

  it("a broadcast touches nobody", () => {
    expect(
      foldAll([anEvent("2026-11-02T09:00:00.000Z", [anInteraction({ broadcast: true })])]).contacts,
    ).toEqual({});
  });

  it("a new address is provisional until a second day of contact", () => {
    const first = anEvent(
      "2026-11-02T09:00:00.000Z",
      [anInteraction({ date: "2026-11-02T09:00:00.000Z" })],
      "one",
    );
    const second = anEvent(
      "2026-11-05T09:00:00.000Z",
      [anInteraction({ date: "2026-11-05T09:00:00.000Z" })],
      "two",
    );
    expect(foldAll([first]).contacts[sam]?.provisional).toBe(true);
    expect(foldAll([first, second]).contacts[sam]?.provisional).toBe(false);
  });

  it("a promise opens a loop, and “done” on it closes it and counts as kept", () => {
    const said = anEvent("2026-11-02T09:00:00.000Z", [anInteraction({ signals: [promise] })]);
    const loop = Object.values(foldAll([said]).loops)[0];
    expect(loop).toMatchObject({ contact: sam, kind: "promise", by: "user", closedAt: "" });
    const network = foldAll([
      said,
      anEvent("2026-11-09T09:00:00.000Z", [anAction(loop === undefined ? {} : { loop: loop.id })]),
    ]);
    expect(Object.values(network.loops)[0]?.closedAt).toBe("2026-11-09T09:00:00.000Z");
    expect(network.acts.map((act) => act.kind)).toEqual(["promise-kept"]);
  });

  it.each([
    {
      words: "later until a day",
      action: { verb: "later", until: "2027-01-01" },
      expected: { notBefore: "2027-01-01" },
    },
    { words: "mute", action: { verb: "mute" }, expected: { muted: true } },
    { words: "every six weeks", action: { verb: "every", days: 42 }, expected: { periodDays: 42 } },
    {
      words: "met",
      action: { verb: "met", note: "at FOSDEM" },
      expected: { provisional: false, notes: [{ at: "2026-11-09T09:00:00.000Z", text: "at FOSDEM" }] },
    },
  ] as const)("“$words” is remembered of the contact", ({ action, expected }) => {
    const network = foldAll([
      anEvent("2026-11-02T09:00:00.000Z", [anInteraction()]),
      anEvent("2026-11-09T09:00:00.000Z", [anAction(action)]),
    ]);
    expect(network.contacts[sam]).toMatchObject(expected);
  });

  it("“forget” removes the person whole", () => {
    const network = foldAll([
      anEvent("2026-11-02T09:00:00.000Z", [anInteraction({ signals: [promise] })]),
      anEvent("2026-11-09T09:00:00.000Z", [anAction({ verb: "forget" })]),
    ]);
    expect([network.contacts, network.addresses, network.loops]).toEqual([{}, {}, {}]);
  });

  it("“is … too” joins two addresses into one person, with the contact of both", () => {
    const network = foldAll([
      anEvent("2026-11-02T09:00:00.000Z", [anInteraction()], "one"),
      anEvent(
        "2026-11-03T09:00:00.000Z",
        [
          anInteraction({
            date: "2026-11-03T09:00:00.000Z",
            people: [{ name: "S. Okafor", address: "samuel@y.example", role: "to" }],
          }),
        ],
        "two",
      ),
      anEvent("2026-11-09T09:00:00.000Z", [
        anAction({ verb: "same", other: { name: "", address: "samuel@y.example" } }),
      ]),
    ]);
    expect(Object.keys(network.contacts)).toEqual([sam]);
    expect(network.contacts[sam]?.addresses).toEqual(["sam@example.org", "samuel@y.example"]);
    expect(network.contacts[sam]?.days).toHaveLength(2);
  });
});
