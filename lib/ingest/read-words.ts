import type { User } from "../account/user.ts";
import type { Effect } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Network, PastDigest } from "../network/network.ts";
import type { ReplyReading } from "../reply/action.ts";
import { readReply } from "../reply/read-reply.ts";
import { resolveActions } from "./resolve-actions.ts";
import type { Understanding } from "./understand.ts";

/** A mail read as the user's words to Tend. */
export type Words = {
  reading: ReplyReading;
  effects: Effect[];
  /** The digest whose numbers counted; "" when there was none. */
  digestId: string;
};

export type Spoken = {
  user: User;
  understanding: Understanding;
  network: Network;
  /** The digest or batch that is answered; "" for a note, and for an answer that is too old for its numbers. */
  about: string;
  receivedAt: string;
};

/** Reads what the user wrote, and looks up whom each line is about. */
export function readWords(spoken: Spoken): Words {
  const { user, understanding, network } = spoken;
  const { digest, digestId, undoKey } = whatIsAnswered(spoken.about, network);
  const reading = readReply({
    text: understanding.mail.text,
    suggestions: suggestionsOf(digest),
    contacts: contactsOf(network),
    at: spoken.receivedAt,
    zone: user.zone,
  });
  const effects = resolveActions(reading, {
    network,
    digest,
    undoKey,
    at: understanding.mail.date,
    timeZone: user.zone,
  });
  return { reading, effects, digestId };
}

/** One line of an earlier answer once more, now that it is known whom it is about. */
export function readLineAbout(spoken: Spoken, line: string, address: string): Effect[] {
  const { user, understanding, network } = spoken;
  const { digest, undoKey } = whatIsAnswered(spoken.about, network);
  const reading = readReply({
    text: line,
    suggestions: suggestionsOf(digest).filter((one) => one.address === address),
    contacts: contactsOf(network).filter((one) => one.address === address),
    at: spoken.receivedAt,
    zone: user.zone,
  });
  const context = { network, digest, undoKey, at: understanding.mail.date, timeZone: user.zone };
  return resolveActions(reading, context);
}

/**
 * The digest whose numbers an answer uses, and the batch its `undo` takes back: the receipt's own, or the
 * newest of the digest.
 */
function whatIsAnswered(
  about: string,
  network: Network,
): { digest: PastDigest | undefined; digestId: string; undoKey: string } {
  const batch = network.batches.findLast(
    (one) => about !== "" && (one.batchId === about || one.digestId === about),
  );
  const digestId = batch?.digestId ?? about;
  const digest = about === "" ? undefined : network.digests.find((one) => one.digestId === digestId);
  return { digestId, digest, undoKey: batch?.key ?? "" };
}

function suggestionsOf(digest: PastDigest | undefined) {
  return [
    ...(digest?.items ?? []).map((item) => ({
      number: item.number,
      name: item.name,
      address: item.addresses[0] ?? "",
      help: item.help,
    })),
    ...(digest?.decide ?? []).map(({ number, name, address }) => ({ number, name, address })),
  ];
}

function contactsOf(network: Network) {
  return Object.values(network.contacts).flatMap((contact) =>
    contact.addresses.map((address) => ({ name: nameOf(contact), address })),
  );
}
