import type { User } from "../account/user.ts";
import { shortHash } from "../ledger/ids.ts";
import type { MailReading } from "../mail/reading.ts";
import { findContact } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import { type Claim, claimsOwn, isFromOwn, type Proof, proofOf } from "./authenticate.ts";
import type { Delivery } from "./delivery.ts";
import { isOwnEnvelope } from "./own-envelope.ts";
import type { Sender } from "./trust-table.ts";

export type Evidence = {
  mail: MailReading;
  claim: Claim;
  delivery: Delivery;
  user: User;
  /** Tend's own sending address. */
  tendAddress: string;
};

/** Which row of the trust table a mail's sender is, as far as that shows without the network; null when it doesn't. */
export function senderWithoutNetwork(evidence: Evidence): Sender | null {
  const { mail, claim, delivery, user } = evidence;
  if (claim.froms.some((from) => from.address === evidence.tendAddress)) return "tend";
  if (mail.kind === "bounce" || mail.kind === "feedback") return "bounce";
  if (mail.kind === "list" || wentThroughList(mail, claim)) return "list";
  if (mail.kind === "automatic" || mail.kind === "bulk") return "machine";
  if (claimsOwn(claim, user.ownAddresses))
    return isFromOwn(claim, user.ownAddresses) ? ownerBy(proofOf(claim, delivery)) : "owner-unproven";
  if (delivery.verdicts.spam === "FAIL" || delivery.verdicts.virus === "FAIL") return "machine";
  if (isOwnEnvelope(delivery, user.ownAddresses)) return "rule-of-owner";
  return null;
}

/** The row of somebody who is not the user: a contact in a captured thread, a contact, a stranger. */
export function senderAmongOthers({ mail, claim, delivery }: Evidence, network: Network): Sender {
  const from = claim.froms[0]?.address ?? "";
  if (claim.froms.length !== 1 || findContact(network, from) === undefined) return "stranger";
  const proof = proofOf(claim, delivery);
  if (proof === "failed" || proof === "unchecked") return "contact-unproven";
  return isThreadKnown(mail, network) ? "contact-in-thread" : "contact-elsewhere";
}

/** A person's mail to Tend never carries a list's headers, nor a From that a list server has rewritten. */
function wentThroughList(mail: MailReading, claim: Claim): boolean {
  if (mail.headers.has("list-id") || mail.headers.has("list-post") || mail.headers.has("x-beenthere"))
    return true;
  const [from] = claim.froms;
  return from !== undefined && mail.from.address !== "" && from.address !== mail.from.address;
}

function ownerBy(proof: Proof): Sender {
  switch (proof) {
    case "dmarc":
      return "owner-by-dmarc";
    case "dkim":
      return "owner-by-dkim";
    case "failed":
      return "owner-failed";
    case "unchecked":
      return "owner-unchecked";
    case "none":
      return "owner-unproven";
    default:
      return proof satisfies never;
  }
}

/** Whether this mail answers one that the user captured: its references are ids of mails that were seen. */
function isThreadKnown(mail: MailReading, network: Network): boolean {
  return mail.references.some((id) => {
    const key = shortHash(["id", id]);
    return network.seen[`i:${key}`] !== undefined || network.seen[`m:${key}`] !== undefined;
  });
}
