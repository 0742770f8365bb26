import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySettings, undoSettings } from "../../../lib/account/apply-settings.ts";
import type { User } from "../../../lib/account/user.ts";
import type { ActionEffect } from "../../../lib/ledger/ledger-event.ts";
import { aUser } from "../../fakes/builders.ts";

const now = "2026-11-24T10:00:00.000Z";

const action: fc.Arbitrary<ActionEffect> = fc
  .oneof(
    fc.integer({ min: 1, max: 10 }).map((people) => ({ verb: "people" as const, value: `${people}` })),
    fc
      .constantFrom("monday 08:00", "tuesday", "07:30", "friday 18:15")
      .map((value) => ({ verb: "schedule" as const, value })),
    fc.constantFrom("Europe/Lisbon", "Asia/Tokyo", "UTC").map((value) => ({ verb: "zone" as const, value })),
    fc.constantFrom("2027-01-01", "2027-03-01").map((until) => ({ verb: "pause" as const, until })),
    fc.constant({ verb: "pause" as const }),
    fc.constant({ verb: "resume" as const }),
  )
  .map((told) => ({ type: "action", address: "", name: "", signals: [], ...told }));

/** Replies, each with a key of its own. */
const replies = fc
  .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .array(action, { maxLength: 4 })
          .map((actions) => ({ key: `k${String(id).padStart(2, "0")}`, actions })),
      ),
    ),
  );

const settingsOf = ({ people, zone, schedule, status, pausedUntil }: User) => ({
  people,
  zone,
  schedule,
  status,
  pausedUntil,
});

/** With when the next digest comes: a move of zones keeps a digest that was planned, so there the way counts. */
const settledOf = (user: User, told: readonly { actions: ActionEffect[] }[]) => {
  const moved = told.some((reply) => reply.actions.some((action) => action.verb === "zone"));
  return moved ? settingsOf(user) : { ...settingsOf(user), nextDigestAt: user.nextDigestAt };
};

const played = (told: readonly { key: string; actions: ActionEffect[] }[]) =>
  told.reduce((user, reply) => applySettings(user, reply.actions, now, reply.key), aUser());

describe("what replies set", () => {
  it("law: the order in which replies come does not matter", () => {
    fc.assert(
      fc.property(replies, fc.integer(), (told, seed) => {
        const shuffled = told.toSorted(
          (a, b) => ((a.key.charCodeAt(2) * seed) % 7) - ((b.key.charCodeAt(2) * seed) % 7),
        );
        expect(settledOf(played(shuffled), told)).toEqual(settledOf(played(told), told));
      }),
    );
  });

  it("law: undoing a reply leaves what the others set, as if it had never come", () => {
    fc.assert(
      fc.property(replies, fc.nat(), (told, pick) => {
        const undone = told[pick % told.length];
        const others = told.filter((reply) => reply !== undone);
        expect(settledOf(undoSettings(played(told), undone?.key ?? "", now), told)).toEqual(
          settledOf(played(others), told),
        );
      }),
    );
  });

  it("law: the same reply a second time changes nothing", () => {
    fc.assert(
      fc.property(replies, (told) => {
        const user = played(told);
        for (const reply of told) expect(applySettings(user, reply.actions, now, reply.key)).toBe(user);
      }),
    );
  });
});
