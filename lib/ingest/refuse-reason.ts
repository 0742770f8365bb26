import type { Effect } from "../ledger/ledger-event.ts";
import { findContact } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import type { Trust } from "./authenticate.ts";
import type { Inbox } from "./identify.ts";
import type { Understanding } from "./understand.ts";

/**
 * Why a mail is not acted on, or null when it is. A machine's mail is set aside; what pretends to be the
 * user, and what comes from strangers, is held for the user's word; a contact who answers to all, with the
 * capture address in copy, is let in.
 */
export function refuseReason(
  inbox: Exclude<Inbox, { kind: "unknown" }>,
  understanding: Understanding,
  trust: Trust,
  network: Network,
): Effect | null {
  const { mail } = understanding;
  switch (mail.kind) {
    case "automatic":
    case "bulk":
    case "list":
    case "bounce":
    case "feedback":
      return { type: "ignored", reason: mail.kind };
    default:
  }
  const held = (reason: "stranger" | "unproven-sender" | "bad-token"): Effect => ({
    type: "held",
    reason,
    from: mail.from,
    subject: mail.subject,
  });
  if (trust === "owner") return null;
  if (trust === "unproven-owner") return held("unproven-sender");
  if (inbox.kind === "reply") return held("stranger");
  const sender = findContact(network, mail.from.address);
  return sender !== undefined && !sender.muted ? null : held("stranger");
}
