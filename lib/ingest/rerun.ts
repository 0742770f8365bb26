import type { User } from "../account/user.ts";
import type { Effect } from "../ledger/ledger-event.ts";
import { UnreadableMailError } from "../mail/unreadable-mail-error.ts";
import type { Network } from "../network/network.ts";
import type { IngestHome } from "../ports/home.ts";
import { RawMailMissingError } from "../ports/raw-mail.ts";
import { captureContext } from "./capture-context.ts";
import { captureEffects } from "./capture-effects.ts";
import { findEvent } from "./find-event.ts";
import { headerFroms } from "./header-from.ts";
import { readWords } from "./read-words.ts";
import { understand } from "./understand.ts";

/** What a kept mail does once the user vouches for it; `gone` when its raw mail has expired, or says nothing. */
export type Rerun = { kind: "effects"; effects: Effect[] } | { kind: "gone" };

/**
 * Reads a kept mail again as if it had been let in. What claimed to be the user's counts as the user's, commands
 * included, since they have said so; anybody else's is captured, and never commands.
 */
export async function rerunHeld(
  home: IngestHome,
  user: User,
  network: Network,
  heldKey: string,
): Promise<Rerun> {
  const event = await findEvent(home.ledger, user.id, heldKey);
  const held = event?.effects.find((effect) => effect.type === "held");
  if (event === null || held === undefined) return { kind: "gone" };
  return await rerunMail(home, user, network, event, {
    about: held.about ?? "",
    isOwn: held.reason === "unproven-sender",
  });
}

/** The same for the forward whose person was asked for: `toldAddress` is the answer. */
export async function rerunForward(
  home: IngestHome,
  user: User,
  network: Network,
  key: string,
  toldAddress: string,
): Promise<Rerun> {
  const event = await findEvent(home.ledger, user.id, key);
  if (event === null) return { kind: "gone" };
  return await rerunMail(home, user, network, event, { about: "", isOwn: true, toldAddress });
}

type Vouched = { about: string; isOwn: boolean; toldAddress?: string };

async function rerunMail(
  home: IngestHome,
  user: User,
  network: Network,
  event: { recordedAt: string; cause: { kind: string; rawKey?: string } },
  vouched: Vouched,
): Promise<Rerun> {
  const { rawKey } = event.cause;
  if (rawKey === undefined || rawKey === "") return { kind: "gone" };
  try {
    const raw = await home.rawMail.get(rawKey);
    const context = captureContext(home, user, "", event.recordedAt, network);
    const understanding = await understand(raw, context);
    const { mail } = understanding;
    const isWords = vouched.isOwn && (vouched.about !== "" || mail.kind === "note");
    if (isWords) {
      const words = readWords({
        user,
        understanding,
        network,
        about: vouched.about,
        receivedAt: event.recordedAt,
      });
      return { kind: "effects", effects: words.effects.filter((effect) => !isWeighty(effect)) };
    }
    // What hides who wrote it (two From fields, a list's rewriting) is nobody's capture.
    const isPlain = headerFroms(raw).length === 1;
    const effects = isPlain
      ? captureEffects(understanding, {
          ...context,
          ...(vouched.toldAddress === undefined ? {} : { toldAddress: vouched.toldAddress }),
        })
      : [];
    return effects.length === 0 ? { kind: "gone" } : { kind: "effects", effects };
  } catch (error) {
    if (error instanceof RawMailMissingError || error instanceof UnreadableMailError) return { kind: "gone" };
    throw error;
  }
}

/** What a mail without proof never does, even when it is vouched for later: it is said again in a minute. */
function isWeighty(effect: Effect): boolean {
  return (
    effect.type === "action" &&
    ["delete", "forget", "address", "new-capture-address", "subscribe", "export", "yes"].includes(effect.verb)
  );
}
