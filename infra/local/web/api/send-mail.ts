import { randomUUID } from "node:crypto";
import { sentMailVisibleWithinMs } from "../limits.ts";
import type { MailReader } from "../mail/mail-reader.ts";
import type { WebPorts } from "../web-ports.ts";
import { type ComposedMail, composeMail } from "./compose-mail.ts";
import type { SendRequest } from "./send-request.ts";

/** How many of the newest mails may have come in between sending and looking. */
const newestLookedAt = 20;

/**
 * Composes a mail and hands it to the door, the same one that mail programs use.
 * Returns the mailbox's id of the sent mail, or its Message-ID if the mailbox doesn't show it in time; both open it.
 * @throws what the door says when it doesn't take the mail
 */
export async function sendMail(
  { mailbox, clock, door }: WebPorts,
  reader: MailReader,
  request: SendRequest,
): Promise<string> {
  const composed = await composeMail(request, await clock.now(request.From.Email), randomUUID());
  let changed = () => {};
  const unsubscribe = mailbox.onChange(() => changed());
  try {
    await door.submit(composed.envelope, composed.raw);
    const deadline = AbortSignal.timeout(sentMailVisibleWithinMs);
    while (!deadline.aborted) {
      const nextChange = new Promise<void>((resolve) => {
        changed = resolve;
        deadline.addEventListener("abort", () => resolve(), { once: true });
      });
      const id = await idOf(composed, mailbox, reader);
      if (id !== null) return id;
      await nextChange;
    }
    return composed.messageId;
  } finally {
    unsubscribe();
  }
}

async function idOf(
  { messageId }: ComposedMail,
  mailbox: WebPorts["mailbox"],
  reader: MailReader,
): Promise<string | null> {
  const newest = (await mailbox.list()).filter(({ box }) => box === "outgoing").slice(0, newestLookedAt);
  for (const entry of newest) {
    if ((await reader.summaryOf(entry))?.messageId === messageId) return entry.id;
  }
  return null;
}
