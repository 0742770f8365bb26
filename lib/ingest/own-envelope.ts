import { isFreeMail } from "../mail/people/free-mail.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import type { Delivery } from "./delivery.ts";

/**
 * Whether a rule in one of the user's own mailboxes sent this mail on: the envelope's sender is an own address, in one
 * of the forms that forwarders give it (Gmail's `me+caf_=…`, SRS, BATV), and SPF passed for it. An SRS form hides who
 * forwards, so that it counts for a domain of the user's own only, never for one that everybody shares.
 */
export function isOwnEnvelope(delivery: Delivery, own: readonly string[]): boolean {
  if (delivery.verdicts.spf !== "PASS" || delivery.envelopeFrom === "") return false;
  const sender = delivery.envelopeFrom.toLowerCase();
  const at = sender.lastIndexOf("@");
  const [local, domain] = [sender.slice(0, at), sender.slice(at + 1)];
  const plain = local.replace(/^prvs=[0-9a-z]{1,20}=/, "");
  if (addressTest(own)(`${plain}@${domain}`)) return true;
  if (!/^(?:srs[01][=+-]|bounces?\+srs=)/.test(plain)) return false;
  return own.some((address) => address.endsWith(`@${domain}`)) && !isFreeMail(sender);
}
