import { createHmac, timingSafeEqual } from "node:crypto";
import { type UserId, userIdSchema } from "../ledger/ids.ts";

/**
 * The reply address of one digest, or of one receipt: `reply+<user><about><proof>@<domain>`, where `about` is
 * the digest's 12 digits or the batch's 12 characters, and `proof` is 64 bits of an HMAC over both. The local
 * part has 60 characters (RFC 5321 4.5.3.1.1 allows 64) and survives a change of case.
 */
export function replyAddressOf(user: UserId, about: string, secret: string, domain: string): string {
  return `${replyPrefix}${user.slice(4)}${about}${proofOf(user, about, secret)}@${domain}`;
}

export type ReplyToken =
  | { kind: "valid"; user: UserId; about: string }
  | { kind: "forged" }
  | { kind: "none" };

/** Reads a recipient: is it a reply address at all, and is its proof right? Compares in constant time. */
export function readReplyAddress(address: string, secret: string): ReplyToken {
  const local = address.toLowerCase().split("@")[0] ?? "";
  if (!local.startsWith(replyPrefix)) return { kind: "none" };
  const [, ulid, about, proof] = /^reply\+([0-9a-z]{26})([0-9a-z]{12})([0-9a-f]{16})$/.exec(local) ?? [];
  if (ulid === undefined || about === undefined || proof === undefined) return { kind: "forged" };
  const user = userIdSchema.parse(`usr_${ulid}`);
  const isTrue = timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(user, about, secret)));
  return isTrue ? { kind: "valid", user, about } : { kind: "forged" };
}

export const replyPrefix = "reply+";

function proofOf(user: UserId, about: string, secret: string): string {
  return createHmac("sha256", secret).update(`reply\u0000${user}\u0000${about}`).digest("hex").slice(0, 16);
}
