import type { User } from "../account/user.ts";
import { eventKeyOf, messageKeyOf } from "../ledger/keys.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { stripSubjectPrefixes } from "../mail/forward/subject-prefixes.ts";
import { UnreadableMailError } from "../mail/unreadable-mail-error.ts";
import { loadNetwork } from "../network/load-network.ts";
import { emptyNetwork, type Network } from "../network/network.ts";
import type { IngestHome } from "../ports/home.ts";
import { answerReply } from "./answer-reply.ts";
import { authenticate, type Trust } from "./authenticate.ts";
import { type CaptureContext, captureEffects } from "./capture-effects.ts";
import type { Delivery } from "./delivery.ts";
import { eventAt } from "./event-at.ts";
import { type Inbox, identify } from "./identify.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import { refuseReason } from "./refuse-reason.ts";
import { type Understanding, understand } from "./understand.ts";

/** What became of one delivery. Nothing here carries an address, a name or text: it is logged. */
export type IngestOutcome = {
  kind: "recorded" | "duplicate" | "unknown-recipient";
  effects: Effect["type"][];
  receipt: "sent" | "none" | "in-hand";
};

/**
 * The one place that turns a mail into an event: identify, authenticate, understand, record, answer. A second
 * copy records nothing, and only sends the receipt that a crash left out.
 */
export async function ingestMail(home: IngestHome, delivery: Delivery): Promise<IngestOutcome> {
  const inbox = await identify(home.users, home.tokenSecret, delivery.recipient);
  if (inbox.kind === "unknown") return { kind: "unknown-recipient", effects: [], receipt: "none" };
  const raw = await home.rawMail.get(delivery.rawKey);
  const understanding = await understandOrNull(raw, inbox.user, delivery, home);
  if (understanding === null) return await recordUnreadable(home, inbox.user, delivery);
  const trust = authenticate(understanding.mail, delivery, inbox.user.ownAddresses);
  return await record(home, inbox, delivery, understanding, trust);
}

async function understandOrNull(
  raw: Uint8Array,
  user: User,
  delivery: Delivery,
  home: IngestHome,
): Promise<Understanding | null> {
  try {
    return await understand(raw, {
      own: user.ownAddresses,
      tend: [user.captureAddress, delivery.recipient, home.sender.address],
      receivedAt: delivery.receivedAt,
      timeZone: user.zone,
    });
  } catch (error) {
    if (error instanceof UnreadableMailError) return null;
    throw error;
  }
}

async function record(
  home: IngestHome,
  inbox: Exclude<Inbox, { kind: "unknown" }>,
  delivery: Delivery,
  understanding: Understanding,
  trust: Trust,
): Promise<IngestOutcome> {
  const { user } = inbox;
  const { mail } = understanding;
  // Most mail is the user's own and needs no look at what is known: then history costs nothing here.
  const network = needsNetwork(inbox, understanding, trust)
    ? await loadNetwork(home.ledger, user.id, delivery.receivedAt)
    : emptyNetwork();
  const answer = readAnswer({ inbox, understanding, trust, network, receivedAt: delivery.receivedAt });
  const refused = refuseReason(inbox, understanding, trust, network);
  const effects =
    refused !== null
      ? [refused]
      : answer !== null
        ? answer.effects
        : captureEffects(understanding, captureContext(home, user, delivery, network));
  const event = eventOf(
    delivery,
    understanding,
    effects.length === 0 ? [{ type: "ignored", reason: "nobody" }] : effects,
    answer,
  );
  const kind = await home.ledger.append(user.id, event);
  const receipt =
    refused === null && answer !== null ? await answerReply(home, user, answer, event, mail) : "none";
  return { kind, effects: event.effects.map((effect) => effect.type), receipt };
}

function needsNetwork({ kind }: Inbox, { mail }: Understanding, trust: Trust): boolean {
  const isNameless = mail.body.forwarded.some((forwarded) => forwarded.from.address === "");
  return kind === "reply" || trust === "other" || mail.kind === "note" || isNameless;
}

function captureContext(home: IngestHome, user: User, delivery: Delivery, network: Network): CaptureContext {
  return {
    own: user.ownAddresses,
    tend: [user.captureAddress, delivery.recipient, home.sender.address],
    receivedAt: delivery.receivedAt,
    timeZone: user.zone,
    addressOfName: (name) => onlyAddressOf(network, name),
  };
}

/** Two people of one name are nobody: an address is only taken from a name that fits one. */
function onlyAddressOf(network: Network, name: string): string {
  const fitting = Object.values(network.contacts).filter(
    (contact) => contact.name.toLowerCase() === name.toLowerCase(),
  );
  return fitting.length === 1 ? (fitting[0]?.addresses[0] ?? "") : "";
}

function eventOf(
  delivery: Delivery,
  { mail }: Understanding,
  effects: Effect[],
  answer: Answer | null,
): LedgerEvent {
  const subject = stripSubjectPrefixes(mail.subject);
  const messageKey = messageKeyOf({
    messageId: mail.messageId,
    from: mail.from.address,
    date: mail.date,
    subject,
  });
  const at = eventAt(mail, delivery.receivedAt, answer !== null);
  return {
    v: 1,
    key: eventKeyOf(at, messageKey),
    at,
    recordedAt: delivery.receivedAt,
    cause: {
      kind: "mail",
      messageKey,
      messageId: mail.messageId,
      from: mail.from.address,
      subject: mail.subject,
      rawKey: delivery.rawKey,
      ...(answer === null ? {} : { answers: answer.digestId }),
    },
    effects,
  };
}

/** What can't be read at all is kept and shown, not lost: it waits in the digest under "to decide". */
async function recordUnreadable(home: IngestHome, user: User, delivery: Delivery): Promise<IngestOutcome> {
  const messageKey = messageKeyOf({
    messageId: `unreadable ${delivery.rawKey}`,
    from: "",
    date: "",
    subject: "",
  });
  const effects: Effect[] = [
    { type: "held", reason: "unreadable", from: { name: "", address: delivery.envelopeFrom }, subject: "" },
  ];
  const kind = await home.ledger.append(user.id, {
    v: 1,
    key: eventKeyOf(delivery.receivedAt, messageKey),
    at: delivery.receivedAt,
    recordedAt: delivery.receivedAt,
    cause: {
      kind: "mail",
      messageKey,
      messageId: "",
      from: delivery.envelopeFrom,
      subject: "",
      rawKey: delivery.rawKey,
    },
    effects,
  });
  return { kind, effects: ["held"], receipt: "none" };
}
