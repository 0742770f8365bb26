import { beforeEach, describe, expect, it } from "vitest";
import { userIdOf } from "../../lib/ledger/ids.ts";
import type { UserStore } from "../../lib/ports/user-store.ts";
import { aUser } from "../fakes/builders.ts";

/** What every user store promises (lib/ports/user-store.ts). */
export function userStoreContract(open: () => Promise<UserStore>): void {
  describe("a user store", () => {
    let store: UserStore;
    beforeEach(async () => {
      store = await open();
    });

    it("finds a user by id, by each own address and by the capture address", async () => {
      const user = aUser({ ownAddresses: ["me@example.com", "me@work.example"] });
      expect(await store.create(user)).toBe("created");
      expect(await store.byId(user.id)).toEqual(user);
      expect(await store.byOwnAddress("me@work.example")).toEqual(user);
      expect(await store.byCaptureAddress(user.captureAddress)).toEqual(user);
    });

    it("knows nobody by an address that nobody has", async () => {
      expect(await store.byOwnAddress("nobody@example.com")).toBeNull();
      expect(await store.byCaptureAddress("log+none@tend.example")).toBeNull();
    });

    it("gives an address to one user only, and takes back what it had claimed", async () => {
      await store.create(aUser());
      const other = aUser({
        id: userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa"),
        ownAddresses: ["new@example.com", "me@example.com"],
        captureAddress: "log+b@tend.example",
      });
      expect(await store.create(other)).toBe("address-taken");
      expect(await store.byOwnAddress("new@example.com")).toBeNull();
      expect(await store.byId(other.id)).toBeNull();
    });

    it("updates only the version that was read", async () => {
      const user = aUser();
      await store.create(user);
      expect(await store.update({ ...user, version: 2, people: 3 })).toBe("updated");
      expect(await store.update({ ...user, version: 2, people: 4 })).toBe("changed-meanwhile");
      expect((await store.byId(user.id))?.people).toBe(3);
    });

    it("proposes who is due, the minute included, and nobody else", async () => {
      const user = aUser({ nextDigestAt: "2026-11-30T07:00:00.000Z" });
      await store.create(user);
      const dueAt = async (at: string) => await Array.fromAsync(store.due(at));
      expect(await dueAt("2026-11-30T06:59:59.999Z")).toEqual([]);
      expect(await dueAt("2026-11-30T07:00:00.000Z")).toEqual([{ id: user.id, dueAt: user.nextDigestAt }]);
      await store.update({ ...user, version: 2, status: "paused", nextDigestAt: "" });
      expect(await dueAt("2027-11-30T07:00:00.000Z")).toEqual([]);
    });

    it("makes a further address lead to a user, and no more once it is released", async () => {
      const user = aUser();
      await store.create(user);
      const work = { kind: "own", address: "me@work.example" } as const;
      expect(await store.claim(user.id, work)).toBe("claimed");
      expect(await store.claim(user.id, work)).toBe("claimed");
      expect((await store.byOwnAddress(work.address))?.id).toBe(user.id);
      const other = aUser({
        id: userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa"),
        ownAddresses: ["other@example.com"],
        captureAddress: "log+b@tend.example",
      });
      await store.create(other);
      expect(await store.claim(other.id, work)).toBe("address-taken");
      await store.release(other.id, work);
      expect((await store.byOwnAddress(work.address))?.id).toBe(user.id);
      await store.release(user.id, work);
      expect(await store.byOwnAddress(work.address)).toBeNull();
    });

    it("remembers raw mail that no event names", async () => {
      const user = aUser();
      await store.create(user);
      for (const key of ["inbound/b", "inbound/a", "inbound/b"]) await store.noteRawMail(user.id, key);
      expect((await Array.fromAsync(store.rawMailOf(user.id))).toSorted()).toEqual([
        "inbound/a",
        "inbound/b",
      ]);
    });

    it("finds nothing of a user who was erased, and everything of another", async () => {
      const user = aUser({
        formerCaptureAddresses: [{ address: "log+old@tend.example", until: "2027-01-01T00:00:00.000Z" }],
      });
      const other = aUser({
        id: userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa"),
        ownAddresses: ["other@example.com"],
        captureAddress: "log+b@tend.example",
      });
      await store.create(user);
      await store.create(other);
      await store.claim(user.id, { kind: "capture", address: "log+old@tend.example" });
      await store.noteRawMail(user.id, "inbound/a");
      await store.erase(user);
      await store.erase(user);
      expect(await store.byId(user.id)).toBeNull();
      expect(await store.byOwnAddress("me@example.com")).toBeNull();
      expect(await store.byCaptureAddress("log+old@tend.example")).toBeNull();
      expect(await Array.fromAsync(store.rawMailOf(user.id))).toEqual([]);
      expect(await Array.fromAsync(store.due("2030-01-01T00:00:00.000Z"))).toEqual([
        { id: other.id, dueAt: other.nextDigestAt },
      ]);
      expect(await store.byId(other.id)).toEqual(other);
    });

    it("lists all users", async () => {
      await store.create(aUser());
      expect((await Array.fromAsync(store.all())).map((user) => user.email)).toEqual(["me@example.com"]);
    });
  });
}
