import type { UserId } from "../ledger/ids.ts";
import type { SendingHome } from "../ports/home.ts";
import type { Letter } from "../ports/letter.ts";

/** A sender that said nothing for this long is taken to have crashed. */
const leaseMinutes = 10;

export type SendOutcome = "sent" | "sent-before" | "in-hand";

/**
 * Sends a mail of Tend's own at most once in the ordinary course: claim, send, mark. A crash between sending
 * and marking sends it a second time when the lease has passed: late rather than never, and the second copy
 * has the same Message-ID.
 */
export async function sendOnce(
  home: SendingHome,
  user: UserId,
  mailId: string,
  write: () => Promise<Letter>,
): Promise<SendOutcome> {
  const now = home.clock();
  const leaseUntil = new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString();
  const claim = await home.sendLog.claim(user, mailId, now, leaseUntil);
  if (claim !== "claimed") return claim === "sent" ? "sent-before" : "in-hand";
  const letter = await write();
  const raw = await home.compose(letter);
  const { messageId } = await home.outbox.send({
    from: letter.from.address,
    to: letter.to,
    subject: letter.subject,
    messageId: letter.messageId,
    raw,
    tags: { ...letter.tags, user },
  });
  await home.sendLog.markSent(user, mailId, messageId, home.clock());
  return "sent";
}
