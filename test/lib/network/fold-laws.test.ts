import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventKeyOf } from "../../../lib/ledger/keys.ts";
import { ledgerEventSchema } from "../../../lib/ledger/ledger-event.ts";
import { fold, foldAll, undoesBefore } from "../../../lib/network/fold.ts";
import { arbitraryLedger } from "../../fakes/arbitrary-ledger.ts";
import { anEvent } from "../../fakes/builders.ts";

describe("laws of the fold", () => {
  it("folding from any base equals folding from nothing, where the tail takes nothing of the base back", () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.nat(25), (ledger, cut) => {
        const base = ledger.slice(0, cut);
        const tail = ledger.slice(cut);
        fc.pre(!undoesBefore(tail, base.at(-1)?.key ?? ""));
        expect(fold(foldAll(base), tail)).toEqual(foldAll(ledger));
      }),
      { numRuns: 300 },
    );
  });

  it("the network is a plain JSON value: stored and read again it is the same", () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const network = foldAll(ledger);
        expect(JSON.parse(JSON.stringify(network))).toEqual(network);
      }),
    );
  });

  it("folding leaves the base it starts from as it was", () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.nat(25), (ledger, cut) => {
        const base = foldAll(ledger.slice(0, cut));
        const before = structuredClone(base);
        fold(base, ledger.slice(cut));
        expect(base).toEqual(before);
      }),
    );
  });

  it("an event that is taken back leaves no trace but the ledger's newest key and day", () => {
    fc.assert(
      fc.property(arbitraryLedger, arbitraryLedger, (ledger, others) => {
        const event = others.find((one) => one.effects.every((effect) => effect.type !== "undo"));
        fc.pre(event !== undefined && ledger.length > 0);
        if (event === undefined) return;
        const last = ledger.at(-1)?.at ?? event.at;
        const applied = { ...event, at: last, key: `${last}#zzz` };
        const undo = anEvent(last, [{ type: "undo", key: applied.key }]);
        const undone = foldAll([...ledger, applied, { ...undo, key: eventKeyOf(last, "zzzz") }]);
        const without = foldAll([...ledger, { ...undo, key: eventKeyOf(last, "zzzz") }]);
        expect(undone).toEqual(without);
      }),
    );
  });

  it("every event that these laws speak of is one that the ledger's schema takes", () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        for (const event of ledger) expect(ledgerEventSchema.parse(event)).toEqual(event);
      }),
    );
  });
});
