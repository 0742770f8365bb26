import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../lib/ledger/instant.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { organisationOf } from "../../../lib/network/organisation.ts";
import { choose } from "../../../lib/suggest/choose.ts";
import { periodDaysOf } from "../../../lib/suggest/rhythm.ts";
import { arbitraryLedger } from "../../fakes/arbitrary-ledger.ts";
import { anEvent, anInteraction } from "../../fakes/builders.ts";

const context = { now: "2026-11-30T07:00:00.000Z", today: "2026-11-30", people: 5 };

function mailTo(address: string, daysAgo: number, overrides: Parameters<typeof anInteraction>[0] = {}) {
  const date = addDays("2026-11-30T06:00:00.000Z", -daysAgo);
  return anEvent(
    date,
    [
      anInteraction({
        date,
        subject: `${address} ${daysAgo}`,
        people: [{ name: "", address, role: "to" }],
        ...overrides,
      }),
    ],
    `${address} ${daysAgo}`,
  );
}

function networkOf(...events: ReturnType<typeof anEvent>[]) {
  return foldAll(events.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
}

const ask = { kind: "ask", by: "contact", text: "Do you know a CFO?", topic: "CFO", due: "" } as const;
const promise = { kind: "promise", by: "user", text: "I'll send the deck", topic: "deck", due: "" } as const;

describe("who to help this week", () => {
  it("a promise of the user's comes before an ask of theirs, and an ask before silence", () => {
    const network = networkOf(
      ...[400, 390, 380, 370].map((days) => mailTo("quiet@a.example", days)),
      mailTo("asks@b.example", 10, {
        direction: "in",
        people: [{ name: "", address: "asks@b.example", role: "from" }],
        signals: [ask],
      }),
      mailTo("promised@c.example", 12, { signals: [promise] }),
    );
    expect(choose(network, context).map((candidate) => candidate.reason)).toEqual([
      "promise",
      "ask",
      "dormant",
    ]);
  });

  it("nobody is named without evidence, nobody twice, and never more than asked for", () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.integer({ min: 1, max: 10 }), (ledger, people) => {
        const chosen = choose(foldAll(ledger), {
          now: "2026-07-06T07:00:00.000Z",
          today: "2026-07-06",
          people,
        });
        expect(chosen.length).toBeLessThanOrEqual(people);
        expect(new Set(chosen.map((candidate) => candidate.contact.id)).size).toBe(chosen.length);
        for (const candidate of chosen) expect(candidate.evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it("at most two from one organisation", () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const chosen = choose(foldAll(ledger), { ...context, people: 10 });
        const counts = Map.groupBy(chosen, (candidate) => organisationOf(candidate.contact));
        for (const [organisation, people] of counts)
          if (organisation !== "") expect(people.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("one introduction is one line: neither mirrored, nor beside the promise of it", () => {
    const from = (
      name: string,
      address: string,
      text: string,
      topic: string,
      kind: "ask" | "offer",
      days: number,
    ) =>
      mailTo(address, days, {
        direction: "in",
        people: [{ name, address, role: "from" }],
        signals: [{ kind, by: "contact", text, topic, due: "" }],
      });
    const seeking = [
      from("Tom Reed", "tom@a.example", "Do you know an accountant?", "accountant", "ask", 10),
      from("Tom Reed", "tom@a.example", "Happy to draw anything.", "illustrator", "offer", 11),
      from("Ines Duarte", "ines@b.example", "We need an illustrator.", "illustrator", "ask", 9),
      from("Ines Duarte", "ines@b.example", "Glad to help as an accountant.", "accountant", "offer", 12),
    ];
    expect(choose(networkOf(...seeking), context).map((one) => one.reason)).toEqual(["introduction"]);
    const word = {
      ...promise,
      text: "I'll introduce you to Ines Duarte",
      topic: "intro to Ines Duarte",
      due: "2026-12-01",
    };
    const promised = mailTo("tom@a.example", 8, {
      people: [{ name: "Tom Reed", address: "tom@a.example", role: "to" }],
      signals: [word],
    });
    expect(choose(networkOf(...seeking, promised), context).map((one) => one.reason)).toEqual(["promise"]);
  });

  it("the muted and the postponed are left out", () => {
    const events = [mailTo("promised@c.example", 12, { signals: [promise] })];
    const muted = anEvent("2026-11-25T00:00:00.000Z", [
      { type: "action", verb: "mute", address: "promised@c.example", name: "", signals: [] },
    ]);
    const later = anEvent("2026-11-25T00:00:00.000Z", [
      {
        type: "action",
        verb: "later",
        until: "2026-12-24",
        address: "promised@c.example",
        name: "",
        signals: [],
      },
    ]);
    expect(choose(networkOf(...events), context)).toHaveLength(1);
    expect(choose(networkOf(...events, muted), context)).toEqual([]);
    expect(choose(networkOf(...events, later), context)).toEqual([]);
    expect(
      choose(networkOf(...events, later), {
        ...context,
        now: "2026-12-28T07:00:00.000Z",
        today: "2026-12-28",
      }),
    ).toHaveLength(1);
  });

  it("nobody who was named last week comes again without an open loop", () => {
    const quiet = [400, 390, 380, 370].map((days) => mailTo("quiet@a.example", days));
    const network = networkOf(...quiet);
    const [item] = choose(network, context);
    expect(item?.reason).toBe("dormant");
    network.digests.push({
      digestId: "202611230800",
      at: "2026-11-23T07:00:00.000Z",
      decide: [],
      items: [
        {
          number: 1,
          contact: item?.contact.id ?? Object.values(network.contacts)[0]?.id ?? raise(),
          name: "",
          addresses: [],
          reason: "dormant",
          help: "",
        },
      ],
    });
    expect(choose(network, context)).toEqual([]);
  });

  it("a tie's own rhythm counts: three weeks are long for a weekly tie and short for a yearly one", () => {
    const weekly = networkOf(
      ...[21, 28, 35, 42, 49, 56, 63, 70].map((days) => mailTo("weekly@a.example", days)),
    );
    const yearly = networkOf(...[21, 386, 751, 1116, 1481].map((days) => mailTo("yearly@a.example", days)));
    expect(choose(weekly, context).map((candidate) => candidate.reason)).toEqual(["cooling"]);
    expect(choose(yearly, context)).toEqual([]);
  });

  it("two skips in a row lengthen the period, the user's own word overrides it", () => {
    const contact =
      Object.values(
        networkOf(...[21, 28, 35, 42].map((days) => mailTo("weekly@a.example", days))).contacts,
      )[0] ?? raise();
    const period = periodDaysOf(contact);
    expect(periodDaysOf({ ...contact, skipped: 1 })).toBe(period);
    expect(periodDaysOf({ ...contact, skipped: 2 })).toBeGreaterThan(period);
    expect(periodDaysOf({ ...contact, skipped: 2, periodDays: 90 })).toBe(90);
  });
});

function raise(): never {
  throw new Error("the network is empty");
}
