import type { User } from "../account/user.ts";
import type { UserId } from "../ledger/ids.ts";

/** An address that leads to a user: one of their own, or a capture address. */
export type OwnedAddress = { kind: "own" | "capture"; address: string };

export type UserStore = {
  /** Claims the user's addresses and capture address, then writes the record. */
  create(user: User): Promise<"created" | "address-taken">;
  byId(id: UserId): Promise<User | null>;
  /** By an own address, lower-cased. */
  byOwnAddress(address: string): Promise<User | null>;
  byCaptureAddress(address: string): Promise<User | null>;
  /** Makes a further address lead to this user. The record names it too, once it is written. */
  claim(id: UserId, address: OwnedAddress): Promise<"claimed" | "address-taken">;
  /** Makes an address lead nowhere again, if it led to this user. */
  release(id: UserId, address: OwnedAddress): Promise<void>;
  /** Remembers raw mail of the user that no event names (a second copy), so that it can be deleted with the rest. */
  noteRawMail(id: UserId, rawKey: string): Promise<void>;
  rawMailOf(id: UserId): AsyncIterable<string>;
  /**
   * Deletes all that is stored of a user: ledger, base, sent mail, feeds, addresses, and the record last, so that what
   * was broken off can be done again. Nothing of this user is found afterwards.
   */
  erase(user: User): Promise<void>;
  /** Writes the record if it still has the version before this one's. */
  update(user: User): Promise<"updated" | "changed-meanwhile">;
  /** Ids of users whose digest is due at or before this instant, with when. May lag: a proposal, not a claim. */
  due(at: string): AsyncIterable<{ id: UserId; dueAt: string }>;
  /** Every user; for one machine and for operators, never on the way of a mail. */
  all(): AsyncIterable<User>;
};
