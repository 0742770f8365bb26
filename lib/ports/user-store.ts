import type { User } from "../account/user.ts";
import type { UserId } from "../ledger/ids.ts";

export type UserStore = {
  /** Claims the user's addresses and capture address, then writes the record. */
  create(user: User): Promise<"created" | "address-taken">;
  byId(id: UserId): Promise<User | null>;
  /** By an own address, lower-cased. */
  byOwnAddress(address: string): Promise<User | null>;
  byCaptureAddress(address: string): Promise<User | null>;
  /** Writes the record if it still has the version before this one's. */
  update(user: User): Promise<"updated" | "changed-meanwhile">;
  /** Ids of users whose digest is due at or before this instant, with when. May lag: a proposal, not a claim. */
  due(at: string): AsyncIterable<{ id: UserId; dueAt: string }>;
  /** Every user; for one machine and for operators, never on the way of a mail. */
  all(): AsyncIterable<User>;
};
