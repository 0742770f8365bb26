import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldAll } from "../../../lib/network/fold.ts";
import { choose } from "../../../lib/suggest/choose.ts";
import { explainPerson } from "../../../lib/suggest/explain.ts";
import { arbitraryLedger } from "../../fakes/arbitrary-ledger.ts";

const context = { now: "2026-07-06T07:00:00.000Z", today: "2026-07-06", people: 3 };

describe("why a person is in the digest, or not", () => {
  it("each reason's worth is the product of the factors that are shown", () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const network = foldAll(ledger);
        for (const contact of Object.values(network.contacts)) {
          for (const { worth, factors } of explainPerson(network, context, contact).candidates)
            expect(factors.reduce((product, { times }) => product * times, 1)).toBeCloseTo(worth, 9);
        }
      }),
    );
  });

  it("the place it tells is the place in the digest, and who has none is told what keeps them out", () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const network = foldAll(ledger);
        const chosen = choose(network, context).map((candidate) => candidate.contact.id);
        for (const contact of Object.values(network.contacts)) {
          const { place, leftOut, candidates } = explainPerson(network, context, contact);
          expect(place).toBe(chosen.indexOf(contact.id) + 1);
          expect(leftOut === "").toBe(place > 0);
          if (contact.muted) expect(leftOut).toBe("muted");
          if (leftOut === "no reason") expect(candidates).toEqual([]);
        }
      }),
    );
  });
});
