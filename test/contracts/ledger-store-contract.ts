import { beforeEach, describe, expect, it } from "vitest";
import { userIdOf } from "../../lib/ledger/ids.ts";
import { fold, foldAll } from "../../lib/network/fold.ts";
import { emptyNetwork } from "../../lib/network/network.ts";
import type { LedgerStore } from "../../lib/ports/ledger-store.ts";
import { anEvent, anInteraction, someUserId } from "../fakes/builders.ts";

/** What every ledger store promises (lib/ports/ledger-store.ts). */
export function ledgerStoreContract(open: () => Promise<LedgerStore>): void {
  describe("a ledger store", () => {
    let store: LedgerStore;
    const early = anEvent("2026-01-05T10:00:00.000Z", [anInteraction()]);
    const late = anEvent("2026-03-05T10:00:00.000Z", [anInteraction()]);
    beforeEach(async () => {
      store = await open();
    });

    it("gives events in the order of their keys, however they came", async () => {
      await store.append(someUserId, late);
      await store.append(someUserId, early);
      expect(await Array.fromAsync(store.events(someUserId, ""))).toEqual([early, late]);
    });

    it("says that a second copy is a duplicate and keeps the first", async () => {
      expect(await store.append(someUserId, early)).toBe("recorded");
      expect(await store.append(someUserId, { ...early, recordedAt: "2026-02-02T00:00:00.000Z" })).toBe(
        "duplicate",
      );
      expect(await Array.fromAsync(store.events(someUserId, ""))).toEqual([early]);
    });

    it("gives only what comes strictly after a key", async () => {
      await store.append(someUserId, early);
      await store.append(someUserId, late);
      expect(await Array.fromAsync(store.events(someUserId, early.key))).toEqual([late]);
      expect(await Array.fromAsync(store.events(someUserId, late.key))).toEqual([]);
    });

    it("keeps one user's events from another's", async () => {
      await store.append(someUserId, early);
      expect(await Array.fromAsync(store.events(userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa"), ""))).toEqual([]);
    });

    it("pages through more events than one answer holds", async () => {
      const excerpt = "x".repeat(20_000);
      const many = Array.from({ length: 80 }, (_, index) =>
        anEvent(new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(), [anInteraction({ excerpt })]),
      );
      for (const event of many) await store.append(someUserId, event);
      expect((await Array.fromAsync(store.events(someUserId, ""))).map((event) => event.key)).toEqual(
        many.map((event) => event.key),
      );
    });

    it("writes many at once, leaving those that are there, and says how many were new", async () => {
      await store.append(someUserId, early);
      const many = Array.from({ length: 130 }, (_, index) =>
        anEvent(new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString(), [anInteraction()]),
      );
      const changed = { ...early, recordedAt: "2026-02-02T00:00:00.000Z" };
      expect(await store.appendMany(someUserId, [...many, changed])).toBe(130);
      expect(await store.appendMany(someUserId, [...many, changed])).toBe(0);
      expect(await Array.fromAsync(store.events(someUserId, ""))).toEqual([...many, early]);
    });

    it("drops the base once older events were written", async () => {
      await store.writeBase(someUserId, foldAll([late]), 0);
      await store.appendMany(someUserId, [early]);
      expect((await store.readBase(someUserId)).network).toBeNull();
    });

    it("puts an event in the place of the one with its key, and drops the base", async () => {
      await store.append(someUserId, early);
      await store.writeBase(someUserId, foldAll([early]), 0);
      await store.replace(someUserId, { ...early, effects: [] });
      expect(await Array.fromAsync(store.events(someUserId, ""))).toEqual([{ ...early, effects: [] }]);
      expect((await store.readBase(someUserId)).network).toBeNull();
      await expect(store.replace(someUserId, late)).rejects.toThrow();
    });

    it("has no base at first", async () => {
      expect(await store.readBase(someUserId)).toEqual({ version: 0, network: null });
    });

    it("replaces a base only at the version it was read at", async () => {
      const network = foldAll([early]);
      expect(await store.writeBase(someUserId, network, 0)).toBe("written");
      expect(await store.readBase(someUserId)).toEqual({ version: 1, network });
      expect(await store.writeBase(someUserId, emptyNetwork(), 0)).toBe("changed-meanwhile");
      expect(await store.writeBase(someUserId, fold(network, [late]), 1)).toBe("written");
    });

    it("keeps a base larger than one item", async () => {
      const network = foldAll([early]);
      const contact = Object.values(network.contacts)[0];
      // Text that can't be packed small.
      for (let index = 0; index < 60_000; index++)
        contact?.notes.push({ at: early.at, text: Math.imul(index, 2_654_435_761).toString(36) });
      await store.writeBase(someUserId, network, 0);
      expect((await store.readBase(someUserId)).network).toEqual(network);
    });

    it("drops the base when an event older than it arrives, and not for a newer one", async () => {
      await store.writeBase(someUserId, foldAll([anEvent("2026-02-01T00:00:00.000Z", [anInteraction()])]), 0);
      await store.append(someUserId, late);
      expect((await store.readBase(someUserId)).network).not.toBeNull();
      await store.append(someUserId, early);
      expect(await store.readBase(someUserId)).toEqual({ version: 2, network: null });
    });

    it("turns down a base that was made before an older event arrived", async () => {
      await store.writeBase(someUserId, foldAll([late]), 0);
      await store.append(someUserId, early);
      expect(await store.writeBase(someUserId, foldAll([late]), 1)).toBe("changed-meanwhile");
    });
  });
}
