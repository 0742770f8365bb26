import { changeUser } from "../account/change-user.ts";
import { deletionDaysMax } from "../account/limits.ts";
import type { User } from "../account/user.ts";
import { addDays } from "../ledger/instant.ts";
import type { MailReading } from "../mail/reading.ts";
import type { IngestHome } from "../ports/home.ts";
import type { Letter } from "../ports/letter.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { doorId } from "./door-id.ts";
import type { Answer } from "./read-answer.ts";

/** Whether this answer confirms the deletion that its receipt had asked about, in time. */
export function confirmsDeletion(user: User, answer: Answer, now: string): boolean {
  const { deletion } = user;
  if (deletion === null || answer.about !== deletion.batchId) return false;
  if (now > addDays(deletion.askedAt, deletionDaysMax)) return false;
  return answer.effects.some((effect) => effect.type === "action" && effect.verb === "yes");
}

/**
 * Deletes a user whole: raw mail, ledger, base, calendars, sent mail, addresses, and the record last. Nothing is taken
 * in meanwhile. What is broken off is done again by the same mail's retry; the last word goes out before the record.
 */
export async function leave(home: IngestHome, user: User, mail: MailReading, rawKey: string): Promise<void> {
  const leaving = await changeUser(home.users, user.id, (one) =>
    one.status === "leaving"
      ? one
      : { ...one, version: one.version + 1, status: "leaving", nextDigestAt: "" },
  );
  if (leaving === null) return;
  for await (const event of home.ledger.events(user.id, "")) {
    if (event.cause.kind === "mail" && event.cause.rawKey !== "")
      await home.rawMail.remove(event.cause.rawKey);
  }
  for (const id of [user.id, ...leaving.ownAddresses.map((address) => doorId(home, address))])
    for await (const noted of home.users.rawMailOf(id)) await home.rawMail.remove(noted);
  await sendGoodbye(home, leaving, mail);
  // What is remembered of mails to them before they were a user.
  const nothing = { captureAddress: "", formerCaptureAddresses: [], ownAddresses: [] };
  for (const address of leaving.ownAddresses)
    await home.users.erase({ ...leaving, ...nothing, id: doorId(home, address) });
  await home.users.erase(leaving);
  await home.rawMail.remove(rawKey);
}

/** Past the send log, which is deleted with the rest. */
async function sendGoodbye(home: IngestHome, user: User, mail: MailReading): Promise<void> {
  const letter: Letter = ownLetter({
    sender: home.sender,
    to: user.email,
    replyTo: home.sender.address,
    subject: "All is deleted",
    paragraphs: [
      "All is deleted: everybody and everything that was kept, the mail, your calendars, your addresses. Nothing is left here, not even that you were here.",
      "Thank you for having tried Tend. Be well.",
    ],
    kind: "goodbye",
    id: "1",
    now: home.clock(),
    answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
  });
  await home.outbox.send({
    from: letter.from.address,
    to: letter.to,
    subject: letter.subject,
    messageId: letter.messageId,
    raw: await home.compose(letter),
    tags: { kind: "goodbye" },
  });
}
