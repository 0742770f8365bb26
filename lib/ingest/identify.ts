import { type Confirmation, confirmPrefix, ownPrefix, readConfirmation } from "../account/confirm-token.ts";
import { replyTokenDaysMax } from "../account/limits.ts";
import { readReplyAddress } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { daysBetween } from "../ledger/instant.ts";
import type { UserStore } from "../ports/user-store.ts";

/** Which inbox a recipient is. `about` names the digest or the batch that is answered. */
export type Inbox =
  | { kind: "capture"; user: User }
  | { kind: "reply"; user: User; about: string; isOld: boolean }
  /** Somebody wants to become a user. */
  | { kind: "join" }
  /** A newcomer proves their address, or a user a further one. */
  | { kind: "confirm"; confirmation: Confirmation & { kind: "join" } }
  | { kind: "own"; user: User; confirmation: Confirmation & { kind: "own" } }
  | { kind: "unknown"; reason: "forged-token" | "no-such-address" };

export type UserInbox = Extract<Inbox, { kind: "capture" | "reply" }>;

export const joinPrefix = "join@";

/**
 * Finds whose inbox the envelope's recipient is: a Bcc stands in no header. `at` is when the mail came, for what ends
 * with time (old capture addresses, old digests); without it nothing has ended.
 */
export async function identify(
  users: UserStore,
  tokenSecret: string,
  recipient: string,
  at = "",
): Promise<Inbox> {
  if (recipient.startsWith(joinPrefix)) return { kind: "join" };
  if (recipient.startsWith(confirmPrefix) || recipient.startsWith(ownPrefix))
    return await confirmationInbox(users, recipient);
  const token = readReplyAddress(recipient, tokenSecret);
  if (token.kind === "forged") return { kind: "unknown", reason: "forged-token" };
  if (token.kind === "valid") {
    const user = await users.byId(token.user);
    if (user === null) return { kind: "unknown", reason: "no-such-address" };
    return { kind: "reply", user, about: token.about, isOld: isOldDigest(token.about, at) };
  }
  const user = await users.byCaptureAddress(recipient);
  if (user === null || !takesCaptures(user, recipient, at)) {
    return { kind: "unknown", reason: "no-such-address" };
  }
  return { kind: "capture", user };
}

async function confirmationInbox(users: UserStore, recipient: string): Promise<Inbox> {
  const confirmation = readConfirmation(recipient);
  if (confirmation === null) return { kind: "unknown", reason: "forged-token" };
  if (confirmation.kind === "join") return { kind: "confirm", confirmation };
  const user = await users.byId(confirmation.user);
  return user === null ? { kind: "unknown", reason: "no-such-address" } : { kind: "own", user, confirmation };
}

/** The address in use, and those of before until their time of grace ends. */
function takesCaptures(user: User, recipient: string, at: string): boolean {
  if (user.captureAddress === recipient) return true;
  return user.formerCaptureAddresses.some((former) => former.address === recipient && at <= former.until);
}

/** A digest's id begins with its day. */
function isOldDigest(about: string, at: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})\d{4}$/.exec(about) ?? [];
  return at !== "" && year !== undefined && daysBetween(`${year}-${month}-${day}`, at) > replyTokenDaysMax;
}
