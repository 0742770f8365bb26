import type { UserId } from "../ledger/ids.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";

/** The event with this key as it is stored; null when there is none. */
export async function findEvent(ledger: LedgerStore, user: UserId, key: string): Promise<LedgerEvent | null> {
  const justBefore = key.slice(0, -1);
  for await (const event of ledger.events(user, justBefore)) {
    if (event.key === key) return event;
    if (event.key > key) return null;
  }
  return null;
}

/** Whether a batch was taken back. Reads the ledger: asked only for a batch that the network no longer knows. */
export async function wasUndone(ledger: LedgerStore, user: UserId, batchId: string): Promise<boolean> {
  for await (const event of ledger.events(user, "")) {
    for (const effect of event.effects)
      if (effect.type === "undo" && batchIdOf(effect.key) === batchId) return true;
  }
  return false;
}
