import type { MailReading } from "../mail/reading.ts";
import type { Delivery } from "./delivery.ts";

/** Who a mail is from, as far as it is proved. Fails closed: an own address without proof is `unproven-owner`. */
export type Trust = "owner" | "unproven-owner" | "other";

/**
 * The From address against the user's own ones, and the proof for it: DMARC, or a DKIM signature of the very
 * domain where that domain publishes no policy (RFC 7489 section 3.1: alignment). Another domain's DKIM pass
 * proves nothing.
 */
export function authenticate(mail: MailReading, delivery: Delivery, ownAddresses: readonly string[]): Trust {
  const from = withoutTag(mail.from.address);
  if (!ownAddresses.some((own) => withoutTag(own) === from)) return "other";
  if (delivery.verdicts.dmarc === "PASS") return "owner";
  if (delivery.verdicts.dmarc === "GRAY" && delivery.verdicts.dkim === "PASS" && isSignedBy(mail, from))
    return "owner";
  return "unproven-owner";
}

/** `me+tend@example.com` is `me@example.com`'s: folded for own addresses only. */
export function withoutTag(address: string): string {
  const at = address.lastIndexOf("@");
  const plus = address.indexOf("+");
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}

/**
 * The topmost Authentication-Results header is the one our own receiver wrote (RFC 8601 section 5): it says
 * which domain's signature held.
 */
function isSignedBy(mail: MailReading, from: string): boolean {
  const results = (mail.headers.get("authentication-results") ?? "").slice(0, 4_000).toLowerCase();
  if (!results.startsWith("amazonses.com")) return false;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return results
    .split(";")
    .filter((part) => /^\s*dkim=pass\b/.test(part))
    .some((part) => /header\.[id]=\S*?([^\s@;=]+)(?:\s|$)/.exec(part)?.[1] === domain);
}
