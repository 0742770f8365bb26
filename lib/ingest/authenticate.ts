import type { Mailbox } from "../mail/mailbox.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import type { Delivery } from "./delivery.ts";

/** What the checks say of the From header's domain. `proved` is the only one that anything is done upon. */
export type Proof = "dmarc" | "dkim" | "failed" | "none" | "unchecked";

/** What of a mail tells who sent it: every From mailbox as it stood, and the topmost Authentication-Results. */
export type Claim = { froms: readonly Mailbox[]; authenticationResults: string };

/**
 * The proof for the From address: DMARC, or a DKIM signature of the very domain where that domain publishes no policy
 * (RFC 7489 section 3.1: alignment). SPF, and another domain's DKIM pass, prove nothing. Fails closed: two From
 * addresses (RFC 7489 section 6.6.1) are proof of neither.
 */
export function proofOf(claim: Claim, delivery: Delivery): Proof {
  const { verdicts } = delivery;
  const [from, ...more] = claim.froms;
  if (from === undefined || more.length > 0) return "none";
  const checked = checkedDomain(claim, delivery);
  if (checked !== "" && checked !== domainOf(from.address)) return "none";
  if (verdicts.dmarc === "PASS") return "dmarc";
  if (verdicts.dmarc === "FAIL") return "failed";
  if (verdicts.dmarc === "PROCESSING_FAILED") return "unchecked";
  return verdicts.dkim === "PASS" && isSignedBy(claim, delivery, domainOf(from.address)) ? "dkim" : "none";
}

export function isProved(proof: Proof): boolean {
  return proof === "dmarc" || proof === "dkim";
}

/** Whether From is one of these addresses, plus-forms folded. */
export function isFromOwn(claim: Claim, own: readonly string[]): boolean {
  const [from, ...more] = claim.froms;
  return from !== undefined && more.length === 0 && addressTest(own)(from.address);
}

/** Whether any From address claims to be one of these: what is held as unproven, when it is not surely one. */
export function claimsOwn(claim: Claim, own: readonly string[]): boolean {
  const isOwn = addressTest(own);
  return claim.froms.some((from) => isOwn(from.address));
}

/**
 * Which domains' signatures held. The door says so itself where it can; in the cloud the topmost
 * Authentication-Results header is the one that SES wrote (RFC 8601 section 5).
 */
function isSignedBy(claim: Claim, delivery: Delivery, domain: string): boolean {
  if (delivery.signedBy !== undefined) return delivery.signedBy.some((by) => isAligned(by, domain));
  const results = claim.authenticationResults.slice(0, 4_000).toLowerCase();
  if (!results.startsWith("amazonses.com")) return false;
  return results
    .split(";")
    .filter((part) => /^\s*dkim=pass\b/.test(part))
    .some((part) => isAligned(/header\.[id]=\S*?([^\s@;=]+)(?:\s|$)/.exec(part)?.[1] ?? "", domain));
}

/** The From domain that the check was made for: it has to be the one we read, however a header was bent. */
function checkedDomain(claim: Claim, delivery: Delivery): string {
  if (delivery.checkedFrom !== undefined) return delivery.checkedFrom;
  const results = claim.authenticationResults.slice(0, 4_000).toLowerCase();
  if (!results.startsWith("amazonses.com")) return "";
  const dmarc = results.split(";").find((part) => /^\s*dmarc=/.test(part)) ?? "";
  return /header\.from=([^\s;]+)/.exec(dmarc)?.[1] ?? "";
}

/** A domain may sign for its subdomains; a subdomain, which may be somebody else's, not for its parent. */
function isAligned(by: string, domain: string): boolean {
  return by.includes(".") && (by === domain || domain.endsWith(`.${by}`));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
