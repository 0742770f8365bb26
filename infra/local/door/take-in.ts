import { ulid } from "ulid";
import { identify } from "../../../lib/ingest/identify.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { UnreadableMailError } from "../../../lib/mail/unreadable-mail-error.ts";
import type { DataFolder } from "../home/data-folder.ts";
import { fileRawMail } from "../home/file-raw-mail.ts";
import type { LocalHome } from "../home/local-home.ts";
import { sesNotificationOf } from "./notification.ts";
import { senderVerdicts } from "./sender-verdicts.ts";
import type { AcceptedMail, RecipientPolicy } from "./smtp-door.ts";
import { spool } from "./spool.ts";

/**
 * Who may be written to here: Tend's own addresses. A client on this machine may name others too, as a mail
 * program does that has Tend as its server: what is for them is shown on the mailbox page and goes nowhere.
 */
export function recipientPolicy(home: LocalHome): RecipientPolicy {
  return async (recipient, fromThisMachine) => {
    const inbox = await identify(home.users, home.folder.tokenSecret, recipient);
    if (inbox.kind !== "unknown") return { accept: true };
    if (recipient.endsWith(`@${home.folder.domain}`))
      return { accept: false, because: "No such address here" };
    if (fromThisMachine && (process.env.SMTP_URL ?? "") === "") return { accept: true };
    return { accept: false, because: "Tend takes mail for its own addresses only and relays nothing" };
  };
}

/** Stores a mail and one job for each recipient of ours. Resolves once all of it is on disk. */
export async function takeIn(home: LocalHome, mail: AcceptedMail): Promise<void> {
  const rawKey = ulid();
  await rawMailOf(home.folder).put(rawKey, mail.raw);
  const checked = await senderVerdicts(mail.raw, mail);
  const clocks: number[] = [];
  for (const recipient of mail.recipients) {
    const inbox = await identify(home.users, home.folder.tokenSecret, recipient);
    if (inbox.kind === "unknown") continue;
    const aheadMs = "user" in inbox ? await home.clock.aheadMs(inbox.user.id) : 0;
    clocks.push(aheadMs);
    const receivedAt = instant(new Date(Date.now() + aheadMs));
    const delivery = {
      recipient,
      envelopeFrom: mail.envelopeFrom.toLowerCase(),
      rawKey,
      receivedAt,
      ...checked,
    };
    await spool(home.folder.spool).add({ notification: sesNotificationOf(delivery), aheadMs });
  }
  // The mail is safe: what the page can't show must not make the sender send it again.
  await keepForPage(home, mail, clocks[0] ?? 0).catch(() => undefined);
}

/** The mailbox page shows what went out; it is no part of keeping the mail safe. */
async function keepForPage(home: LocalHome, mail: AcceptedMail, aheadMs: number): Promise<void> {
  const subject = subjectOf(mail.raw);
  await home.mailbox.add({
    box: "outgoing",
    at: instant(new Date(Date.now() + aheadMs)),
    from: mail.envelopeFrom,
    to: mail.recipients,
    subject,
    raw: mail.raw,
  });
}

function subjectOf(raw: Uint8Array): string {
  try {
    return readMailNow(raw, { own: [], tend: [], receivedAt: instant(new Date()), timeZone: "UTC" }).subject;
  } catch (error) {
    if (error instanceof UnreadableMailError) return "";
    throw error;
  }
}

function rawMailOf(folder: DataFolder) {
  return fileRawMail(folder.raw);
}
