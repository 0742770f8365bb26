import type { Effect } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Network, PastDigest } from "../network/network.ts";
import type { ReplyReading } from "../reply/action.ts";
import { readReply } from "../reply/read-reply.ts";
import type { Trust } from "./authenticate.ts";
import type { Inbox } from "./identify.ts";
import { resolveActions } from "./resolve-actions.ts";
import type { Understanding } from "./understand.ts";

/** What the user told Tend: in answer to a digest or a receipt, or in a note to the capture address. */
export type Answer = {
  reading: ReplyReading;
  effects: Effect[];
  /** The digest whose numbers counted; "" when there was none. */
  digestId: string;
  network: Network;
};

type Told = {
  inbox: Exclude<Inbox, { kind: "unknown" }>;
  understanding: Understanding;
  trust: Trust;
  network: Network;
  receivedAt: string;
};

/** Reads a mail as words to Tend; null when it is none: a capture, or not surely the user's. */
export function readAnswer(told: Told): Answer | null {
  const { inbox, understanding, trust, network } = told;
  const { mail } = understanding;
  if (trust !== "owner" || (inbox.kind === "capture" && mail.kind !== "note")) return null;
  const { about, digest, undoKey } = whatIsAnswered(inbox, network);
  const reading = readReply({
    text: mail.text,
    suggestions: [
      ...(digest?.items ?? []).map((item) => ({
        number: item.number,
        name: item.name,
        address: item.addresses[0] ?? "",
        help: item.help,
      })),
      ...(digest?.decide ?? []).map(({ number, name, address }) => ({ number, name, address })),
    ],
    // One address each: somebody with two is still one person, and not asked back about.
    contacts: Object.values(network.contacts).map((contact) => ({
      name: nameOf(contact),
      address: contact.addresses[0] ?? "",
    })),
    at: told.receivedAt,
    zone: inbox.user.zone,
  });
  const effects = resolveActions(reading, {
    network,
    digest,
    undoKey,
    at: mail.date,
    timeZone: inbox.user.zone,
  });
  return { reading, effects, digestId: about, network };
}

/**
 * The digest whose numbers an answer uses, and the batch its `undo` takes back: the receipt's own, or the
 * newest of the digest.
 */
function whatIsAnswered(
  inbox: Told["inbox"],
  network: Network,
): { about: string; digest: PastDigest | undefined; undoKey: string } {
  const about = inbox.kind === "reply" ? inbox.about : "";
  const batch = network.batches.findLast(
    (one) => one.batchId === about || (one.digestId === about && about !== ""),
  );
  const digestId = batch?.digestId ?? about;
  const digest =
    inbox.kind === "reply" ? network.digests.find((one) => one.digestId === digestId) : undefined;
  return { about: digestId, digest, undoKey: batch?.key ?? "" };
}
