import { changeUser } from "../account/change-user.ts";
import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";
import type { IngestHome } from "../ports/home.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { sayCapture } from "../receipt/say-capture.ts";
import { type SendOutcome, sendOnce } from "../weekly/send-once.ts";

/** The first capture of somebody who joined by mail is confirmed once: it works, and this is what was understood. */
export async function greetFirstCapture(
  home: IngestHome,
  user: User,
  event: LedgerEvent,
  mail: MailReading,
): Promise<SendOutcome | "none"> {
  const now = home.clock();
  const lines = event.effects.flatMap((effect) => sayCapture(effect, user, now));
  if (user.greetedAt !== "" || lines.length === 0) return "none";
  const batchId = batchIdOf(event.key);
  const outcome = await sendOnce(home, user.id, "first-use", async () =>
    ownLetter({
      sender: home.sender,
      to: user.email,
      replyTo: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      subject: "It works",
      paragraphs: [
        "It works. This is what I noted:",
        lines.map((line) => `- ${line}`).join("\n"),
        "From now on I take such mail in without a word, and on the day of your digest you hear who to help.",
      ],
      kind: "first",
      id: batchId,
      now,
      answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
    }),
  );
  if (outcome !== "in-hand")
    await changeUser(home.users, user.id, (one) =>
      one.greetedAt === "" ? { ...one, version: one.version + 1, greetedAt: now } : one,
    );
  return outcome;
}

/** A forward that gives no address is asked about, once: the answer is all that it lacks (details row 22). */
export async function askWho(
  home: IngestHome,
  user: User,
  event: LedgerEvent,
  mail: MailReading,
): Promise<SendOutcome | "none"> {
  const asked = event.effects.find((effect) => effect.type === "unplaced" && effect.asks === "who");
  if (asked?.type !== "unplaced") return "none";
  const batchId = batchIdOf(event.key);
  return await sendOnce(home, user.id, `who-${batchId}`, async () =>
    ownLetter({
      sender: home.sender,
      to: user.email,
      replyTo: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      subject: "Who was this with?",
      paragraphs: [
        "Who was this with? The mail you forwarded names nobody’s address.",
        `- ${asked.line}`,
        "Answer with the address, or with the name of somebody I know. Without an answer it stays as it is.",
      ],
      kind: "who",
      id: batchId,
      now: home.clock(),
      answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
    }),
  );
}
