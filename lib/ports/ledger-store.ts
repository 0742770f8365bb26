import type { UserId } from "../ledger/ids.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { Network } from "../network/network.ts";

/** A stored base: the fold of all events up to `network.upTo`. Only ever a cache. */
export type Base = { version: number; network: Network | null };

export type LedgerStore = {
  /** Writes one event; the same key a second time changes nothing and is said so. */
  append(user: UserId, event: LedgerEvent): Promise<"recorded" | "duplicate">;
  /**
   * Writes many events, those that are there already left as they are. Returns how many were new. For an import: the base
   * is dropped once.
   */
  appendMany(user: UserId, events: readonly LedgerEvent[]): Promise<number>;
  /** Puts an event in the place of the one with its key, and drops the base: only to take out a forgotten person, or to replay. */
  replace(user: UserId, event: LedgerEvent): Promise<void>;
  /** Events in the order of their keys, all strictly after `afterKey` ("" for all). */
  events(user: UserId, afterKey: string): AsyncGenerator<LedgerEvent>;
  /** Version 0 and no network when there is none. */
  readBase(user: UserId): Promise<Base>;
  /** Replaces the base if it still has this version; null drops it but still counts the version up. */
  writeBase(user: UserId, network: Network | null, version: number): Promise<"written" | "changed-meanwhile">;
};
