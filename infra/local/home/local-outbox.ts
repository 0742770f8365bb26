import { createTransport } from "nodemailer";
import type { Clock } from "../../../lib/ports/clock.ts";
import type { Outbox } from "../../../lib/ports/outbox.ts";
import type { FileMailbox } from "./file-mailbox.ts";

/** Puts Tend's mail into the machine's own mailbox, and with a relay (`SMTP_URL`) on its way as well. */
export function localOutbox(mailbox: FileMailbox, clock: Clock, relayUrl: string | undefined): Outbox {
  const relay = relayUrl === undefined || relayUrl === "" ? null : createTransport(relayUrl);
  return {
    async send(mail) {
      const envelope = { from: mail.from, to: [mail.to] };
      if (relay !== null) await relay.sendMail({ envelope, raw: Buffer.from(mail.raw) });
      await mailbox.add({ box: "inbox", at: clock(), ...envelope, subject: mail.subject, raw: mail.raw });
      return { messageId: mail.messageId };
    },
  };
}
