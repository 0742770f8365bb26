import { createHmac, timingSafeEqual } from "node:crypto";
import { type UserId, userIdSchema } from "../ledger/ids.ts";
import { dayMs } from "../ledger/instant.ts";
import { confirmDaysMax } from "./limits.ts";

/**
 * Addresses that a confirmation is answered to. Nothing is stored for a confirmation that is never answered: the
 * address itself says what it is for, and only whoever reads the mail at the address to be proved knows it.
 *
 * `confirm+<day><proof>@` proves the address of a newcomer; `own+<user><day><proof>@` a further address of a user.
 * `day` counts days since 1970 in base 36, `proof` is 64 bits of an HMAC over purpose, user, address and day.
 */
export type Confirmation =
  | { kind: "join"; day: number; proof: string }
  | { kind: "own"; user: UserId; day: number; proof: string };

export const confirmPrefix = "confirm+";
export const ownPrefix = "own+";

export function joinAddressOf(email: string, now: string, secret: string, domain: string): string {
  const day = dayNumber(now);
  return `${confirmPrefix}${dayText(day)}${proofOf("join", "", email, day, secret)}@${domain}`;
}

export function ownAddressOf(
  user: UserId,
  address: string,
  now: string,
  secret: string,
  domain: string,
): string {
  const day = dayNumber(now);
  return `${ownPrefix}${user.slice(4)}${dayText(day)}${proofOf("own", user, address, day, secret)}@${domain}`;
}

/** Reads a recipient; null when it is no such address. Whether it is true shows only with the sender (`confirms`). */
export function readConfirmation(recipient: string): Confirmation | null {
  const local = recipient.toLowerCase().split("@")[0] ?? "";
  const [, joinDay, joinProof] = /^confirm\+([0-9a-z]{4})([0-9a-f]{16})$/.exec(local) ?? [];
  if (joinDay !== undefined && joinProof !== undefined)
    return { kind: "join", day: Number.parseInt(joinDay, 36), proof: joinProof };
  const [, ulid, day, proof] = /^own\+([0-9a-z]{26})([0-9a-z]{4})([0-9a-f]{16})$/.exec(local) ?? [];
  if (ulid === undefined || day === undefined || proof === undefined) return null;
  return { kind: "own", user: userIdSchema.parse(`usr_${ulid}`), day: Number.parseInt(day, 36), proof };
}

/** Whether this address was asked, with this token, not too long ago. Compares in constant time. */
export function confirms(confirmation: Confirmation, address: string, now: string, secret: string): boolean {
  const age = dayNumber(now) - confirmation.day;
  if (age < 0 || age > confirmDaysMax) return false;
  const user = confirmation.kind === "own" ? confirmation.user : "";
  const proof = proofOf(confirmation.kind, user, address, confirmation.day, secret);
  return timingSafeEqual(Buffer.from(proof), Buffer.from(confirmation.proof));
}

function proofOf(
  kind: Confirmation["kind"],
  user: string,
  address: string,
  day: number,
  secret: string,
): string {
  return createHmac("sha256", secret)
    .update([kind, user, address.toLowerCase(), day].join("\u0000"))
    .digest("hex")
    .slice(0, 16);
}

function dayNumber(at: string): number {
  return Math.floor(Date.parse(at) / dayMs);
}

function dayText(day: number): string {
  return day.toString(36).padStart(4, "0");
}
