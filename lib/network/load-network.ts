import type { UserId } from "../ledger/ids.ts";
import { addDays } from "../ledger/instant.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { foldInto, undoesBefore } from "./fold.ts";
import { emptyNetwork, type Network } from "./network.ts";
import { passTime } from "./pass-time.ts";

/**
 * The base never covers the last 30 days: a queue keeps 14, and a sender's own retries add up to 5. What is
 * older than the base when it arrives drops it, so this is about cost, not about truth.
 */
const tailDays = 30;
/** A base is moved on when at least this many events would join it: fewer are cheaper to fold each time. */
const eventsToMoveBaseMin = 50;

/** The user's network as of now: the stored base with the tail folded onto it, or all of it where no base helps. */
export async function loadNetwork(store: LedgerStore, user: UserId, now: string): Promise<Network> {
  const network = await foldStored(store, user, now);
  passTime(network, now);
  return network;
}

async function foldStored(store: LedgerStore, user: UserId, now: string): Promise<Network> {
  const base = await store.readBase(user);
  let start = base.network ?? emptyNetwork();
  let tail = await collect(store.events(user, start.upTo));
  if (undoesBefore(tail, start.upTo)) {
    // A base of before the undo is of no use: from the beginning, and once the undo is settled, a new base.
    start = emptyNetwork();
    tail = await collect(store.events(user, ""));
  }
  const settledBefore = addDays(now, -tailDays);
  const settled = tail.filter((event) => event.at < settledBefore);
  if (settled.length < eventsToMoveBaseMin || undoesWithin(settled, tail)) return foldInto(start, tail);
  const moved = foldInto(start, settled);
  await store.writeBase(user, moved, base.version);
  return foldInto(moved, tail.slice(settled.length));
}

/** Whether a later event takes back one of those that would join the base. */
function undoesWithin(settled: readonly LedgerEvent[], tail: readonly LedgerEvent[]): boolean {
  const last = settled.at(-1);
  return last !== undefined && undoesBefore(tail.slice(settled.length), last.key);
}

async function collect(events: AsyncIterable<LedgerEvent>): Promise<LedgerEvent[]> {
  return await Array.fromAsync(events);
}
