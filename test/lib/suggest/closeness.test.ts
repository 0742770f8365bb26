import { describe, expect, it } from "vitest";
import { addDays } from "../../../lib/ledger/instant.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import type { Contact } from "../../../lib/network/network.ts";
import { closenessOf } from "../../../lib/suggest/closeness.ts";
import { anEvent, anInteraction } from "../../fakes/builders.ts";

const now = "2026-11-30T07:00:00.000Z";

type Mail = { daysAgo: number; direction?: "out" | "in"; hour?: number; others?: number };

function closenessAfter(...mails: Mail[]): number {
  const events = mails.map(({ daysAgo, direction = "out", hour = 0, others = 0 }, index) => {
    const date = addDays("2026-11-30T06:00:00.000Z", -daysAgo - hour / 24);
    const role = direction === "out" ? ("to" as const) : ("from" as const);
    const people = [
      "sam@example.org",
      ...Array.from({ length: others }, (_, one) => `other${one}@example.net`),
    ];
    return anEvent(
      date,
      [
        anInteraction({
          date,
          direction,
          subject: `mail ${index}`,
          people: people.map((address) => ({ name: "", address, role })),
        }),
      ],
      `mail ${index}`,
    );
  });
  const network = foldAll(events.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  const sam = Object.values(network.contacts).find((one: Contact) => one.addresses[0] === "sam@example.org");
  return sam === undefined ? 0 : closenessOf(sam, now);
}

describe("closeness: a half-life sum over distinct days of contact", () => {
  it("counts a day half as much after ninety days", () => {
    expect(closenessAfter({ daysAgo: 90 })).toBeCloseTo(closenessAfter({ daysAgo: 0 }) / 2, 5);
  });

  it("takes ten mails of one day for one day of contact", () => {
    const tenMails = Array.from({ length: 10 }, (_, index) => ({ daysAgo: 10, hour: index / 2 }));
    expect(closenessAfter(...tenMails)).toBe(closenessAfter({ daysAgo: 10 }));
  });

  it("weighs what the user wrote above what they wrote", () => {
    expect(closenessAfter({ daysAgo: 10 })).toBeGreaterThan(closenessAfter({ daysAgo: 10, direction: "in" }));
  });

  it("takes what goes both ways for closer than as much one way", () => {
    const bothWays = closenessAfter({ daysAgo: 10 }, { daysAgo: 12, direction: "in" });
    expect(bothWays).toBeGreaterThan(closenessAfter({ daysAgo: 10 }, { daysAgo: 12 }));
  });

  it("counts a mail to four people a quarter", () => {
    expect(closenessAfter({ daysAgo: 10, others: 3 })).toBeCloseTo(closenessAfter({ daysAgo: 10 }) / 4, 5);
  });

  it("is nothing where nothing ever passed", () => {
    expect(closenessAfter()).toBe(0);
  });
});
