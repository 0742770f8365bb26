import type { User } from "../account/user.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import { UnreadableMailError } from "../mail/unreadable-mail-error.ts";
import { loadNetwork } from "../network/load-network.ts";
import { emptyNetwork } from "../network/network.ts";
import type { IngestHome } from "../ports/home.ts";
import { answerReply } from "./answer-reply.ts";
import type { Claim } from "./authenticate.ts";
import { captureContext, tendAddresses } from "./capture-context.ts";
import { captureEffects } from "./capture-effects.ts";
import type { Delivery } from "./delivery.ts";
import { envelopeFallbacks } from "./envelope-headers.ts";
import { eventOf, unreadableEvent } from "./event-of.ts";
import { findEvent } from "./find-event.ts";
import { askWho, greetFirstCapture } from "./greet.ts";
import { headerFroms } from "./header-from.ts";
import { type Inbox, identify, type UserInbox } from "./identify.ts";
import { importMail } from "./import-mail.ts";
import type { IngestOutcome } from "./ingest-outcome.ts";
import { confirmsDeletion, leave } from "./leave.ts";
import { answerNewcomer } from "./newcomer.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import { recordable } from "./recordable.ts";
import { refusedEffect } from "./refused-effect.ts";
import { relayConfirmation } from "./relay-confirmation.ts";
import { type Evidence, senderAmongOthers, senderWithoutNetwork } from "./sender-of.ts";
import { type Ruling, rulingFor } from "./trust-table.ts";
import { type Understanding, understand } from "./understand.ts";

/**
 * The one place that turns a mail into an event: identify, authenticate, understand, record, answer. A second
 * copy records nothing, and only sends the receipt that a crash left out.
 */
export async function ingestMail(home: IngestHome, delivery: Delivery): Promise<IngestOutcome> {
  const inbox = await findInbox(home, delivery);
  if (inbox.kind === "unknown") return { kind: "unknown-recipient", effects: [], receipt: "none" };
  const raw = await home.rawMail.get(delivery.rawKey);
  const user = "user" in inbox ? inbox.user : null;
  const understanding = await understandOrNull(home, user, raw, delivery);
  if (inbox.kind !== "capture" && inbox.kind !== "reply") {
    if (understanding === null) return { kind: "newcomer", effects: [], receipt: "none" };
    const claim = claimOf(raw, understanding);
    const { answer } = await answerNewcomer(home, inbox, { mail: understanding.mail, claim, delivery });
    return { kind: "newcomer", effects: [], receipt: answer };
  }
  if (inbox.user.status === "leaving") return await finishLeaving(home, inbox.user, understanding, delivery);
  if (understanding === null) return await recordUnreadable(home, inbox.user, delivery);
  return await record(home, inbox, delivery, understanding, claimOf(raw, understanding));
}

/** By the envelope, and where that names none of ours by what forwarders left in the header. */
async function findInbox(home: IngestHome, delivery: Delivery): Promise<Inbox> {
  const { recipient, receivedAt } = delivery;
  const inbox = await identify(home.users, home.tokenSecret, recipient, receivedAt);
  if (inbox.kind !== "unknown" || inbox.reason === "forged-token") return inbox;
  for (const address of envelopeFallbacks(await home.rawMail.get(delivery.rawKey))) {
    const found = await identify(home.users, home.tokenSecret, address, receivedAt);
    if (found.kind === "capture" || found.kind === "reply") return found;
  }
  return inbox;
}

async function understandOrNull(
  home: IngestHome,
  user: User | null,
  raw: Uint8Array,
  delivery: Delivery,
): Promise<Understanding | null> {
  try {
    return await understand(raw, {
      own: user?.ownAddresses ?? [],
      tend: user === null ? [`@${home.sender.domain}`] : tendAddresses(home, user, delivery.recipient),
      receivedAt: delivery.receivedAt,
      timeZone: user?.zone ?? "UTC",
    });
  } catch (error) {
    if (error instanceof UnreadableMailError) return null;
    throw error;
  }
}

function claimOf(raw: Uint8Array, { mail }: Understanding): Claim {
  return {
    froms: headerFroms(raw),
    authenticationResults: mail.headers.get("authentication-results") ?? "",
  };
}

async function record(
  home: IngestHome,
  inbox: UserInbox,
  delivery: Delivery,
  understanding: Understanding,
  claim: Claim,
): Promise<IngestOutcome> {
  const { user } = inbox;
  const { mail } = understanding;
  const evidence: Evidence = { mail, claim, delivery, user, tendAddress: home.sender.address };
  const surely = senderWithoutNetwork(evidence);
  // Most mail is the user's own and needs no look at what is known: then history costs nothing here.
  const network =
    surely === null || needsNetwork(inbox, understanding)
      ? await loadNetwork(home.ledger, user.id, delivery.receivedAt)
      : emptyNetwork();
  const sender = surely ?? senderAmongOthers(evidence, network);
  const ruling = rulingFor(sender, doorOf(inbox));
  const answer = await readAnswer(home, {
    inbox,
    understanding,
    ruling,
    network,
    receivedAt: delivery.receivedAt,
  });
  if (answer !== null && confirmsDeletion(user, answer, delivery.receivedAt)) {
    await leave(home, user, mail, delivery.rawKey);
    return { kind: "left", effects: [], receipt: "sent" };
  }
  const refused = refusedEffect(ruling, sender, inbox, mail);
  if (refused === null && answer === null && mail.kind === "import")
    return await importMail(home, user, delivery, understanding);
  const context = captureContext(home, user, delivery.recipient, delivery.receivedAt, network);
  const effects = refused !== null ? [refused] : (answer?.effects ?? captureEffects(understanding, context));
  const whole = eventOf(delivery, mail, effects, answer?.digestId);
  const { event, namesForgotten } = recordable(user, mail, whole);
  if (namesForgotten) await home.rawMail.remove(delivery.rawKey);
  const kind = await home.ledger.append(user.id, event);
  const stored = kind === "recorded" ? event : await storedEvent(home, user, event, delivery);
  const receipt = await answerDue(home, { user, answer, ruling, stored, understanding, claim, delivery });
  return { kind, effects: stored.effects.map((effect) => effect.type), receipt };
}

function doorOf(inbox: UserInbox): "capture" | "reply" | "old-reply" {
  if (inbox.kind === "capture") return "capture";
  return inbox.isOld ? "old-reply" : "reply";
}

function needsNetwork({ kind }: Inbox, { mail }: Understanding): boolean {
  const isNameless = mail.body.forwarded.some((forwarded) => forwarded.from.address === "");
  return kind === "reply" || mail.kind === "note" || isNameless;
}

/** What a second copy finds: the event as it was recorded the first time. Its own raw mail is noted, to be deleted too. */
async function storedEvent(
  home: IngestHome,
  user: User,
  event: LedgerEvent,
  delivery: Delivery,
): Promise<LedgerEvent> {
  await home.users.noteRawMail(user.id, delivery.rawKey);
  return (await findEvent(home.ledger, user.id, event.key)) ?? event;
}

type Due = {
  user: User;
  answer: Answer | null;
  ruling: Ruling;
  stored: LedgerEvent;
  understanding: Understanding;
  claim: Claim;
  delivery: Delivery;
};

/** The one answer that is due, if any: to the user alone, and never for what was held. */
async function answerDue(home: IngestHome, due: Due): Promise<IngestOutcome["receipt"]> {
  const { user, answer, ruling, stored, understanding } = due;
  const { mail } = understanding;
  if (answer !== null) return await answerReply(home, user, answer, stored, mail);
  if (ruling === "set-aside" || ruling === "hold")
    return shortly(
      await relayConfirmation(home, user, { mail, claim: due.claim, delivery: due.delivery, event: stored }),
    );
  if (ruling !== "capture") return "none";
  const asked = await askWho(home, user, stored, mail);
  return shortly(asked === "none" ? await greetFirstCapture(home, user, stored, mail) : asked);
}

function shortly(outcome: "sent" | "sent-before" | "in-hand" | "none"): IngestOutcome["receipt"] {
  return outcome === "sent-before" ? "sent" : outcome;
}

/** Whatever comes for somebody who is leaving ends what a crash broke off, and is not kept. */
async function finishLeaving(
  home: IngestHome,
  user: User,
  understanding: Understanding | null,
  delivery: Delivery,
): Promise<IngestOutcome> {
  if (understanding !== null) await leave(home, user, understanding.mail, delivery.rawKey);
  return { kind: "left", effects: [], receipt: "none" };
}

/** What can't be read at all is kept and shown, not lost: it waits in the digest under "to decide". */
async function recordUnreadable(home: IngestHome, user: User, delivery: Delivery): Promise<IngestOutcome> {
  const kind = await home.ledger.append(user.id, unreadableEvent(delivery));
  return { kind, effects: ["held"], receipt: "none" };
}
