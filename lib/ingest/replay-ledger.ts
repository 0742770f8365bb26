import type { User } from "../account/user.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import { loadNetwork } from "../network/load-network.ts";
import type { IngestHome } from "../ports/home.ts";
import { RawMailMissingError } from "../ports/raw-mail.ts";
import { captureContext } from "./capture-context.ts";
import { findEvent } from "./find-event.ts";
import { type Replay, replayMail, whyLeft } from "./replay-mail.ts";

type ReplayHome = Pick<IngestHome, "ledger" | "rawMail" | "sender" | "clock">;

/** One mail of the ledger and what became of it. */
export type Replayed = { before: LedgerEvent; replay: Replay };

/**
 * Reads every captured mail of a user's ledger again, oldest first, and puts what is understood otherwise by now in its
 * place; with `isDry` nothing is written. No event is removed and no mail goes out. Can be broken off and begun again.
 */
export async function* replayLedger(
  home: ReplayHome,
  user: User,
  isDry: boolean,
): AsyncGenerator<Replayed, void> {
  const network = await loadNetwork(home.ledger, user.id, home.clock());
  for await (const before of home.ledger.events(user.id, "")) {
    if (before.cause.kind !== "mail") continue;
    const context = captureContext(home, user, "", before.recordedAt, network);
    const raw = whyLeft(before) === null ? await rawOrNull(home, before.cause.rawKey) : new Uint8Array();
    const replay: Replay =
      raw === null ? { kind: "left", because: "no-raw-mail" } : await replayMail(user, before, raw, context);
    yield { before, replay: isDry ? replay : await write(home, user, before, replay) };
  }
}

async function rawOrNull(home: ReplayHome, rawKey: string): Promise<Uint8Array | null> {
  try {
    return await home.rawMail.get(rawKey);
  } catch (error) {
    if (error instanceof RawMailMissingError) return null;
    throw error;
  }
}

/** Somebody may have been forgotten since the ledger was read: an event that changed meanwhile stays as it became. */
async function write(home: ReplayHome, user: User, before: LedgerEvent, replay: Replay): Promise<Replay> {
  if (replay.kind !== "anew") return replay;
  const stored = await findEvent(home.ledger, user.id, before.key);
  if (JSON.stringify(stored) !== JSON.stringify(before)) return { kind: "left", because: "other" };
  if (replay.namesForgotten && before.cause.kind === "mail") await home.rawMail.remove(before.cause.rawKey);
  await home.ledger.replace(user.id, replay.event);
  return replay;
}
