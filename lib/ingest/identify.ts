import { readReplyAddress } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import type { UserStore } from "../ports/user-store.ts";

/** Which of a user's inboxes a recipient is. `about` names the digest or the batch that is answered. */
export type Inbox =
  | { kind: "capture"; user: User }
  | { kind: "reply"; user: User; about: string }
  | { kind: "unknown"; reason: "forged-token" | "no-such-address" };

/** Finds whose inbox the envelope's recipient is: a Bcc stands in no header. */
export async function identify(users: UserStore, tokenSecret: string, recipient: string): Promise<Inbox> {
  const token = readReplyAddress(recipient, tokenSecret);
  if (token.kind === "forged") return { kind: "unknown", reason: "forged-token" };
  if (token.kind === "valid") {
    const user = await users.byId(token.user);
    return user === null
      ? { kind: "unknown", reason: "no-such-address" }
      : { kind: "reply", user, about: token.about };
  }
  const user = await users.byCaptureAddress(recipient);
  return user === null ? { kind: "unknown", reason: "no-such-address" } : { kind: "capture", user };
}
