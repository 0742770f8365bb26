import { fileMailbox } from "../../../../infra/local/home/file-mailbox.ts";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import { temporaryFolder } from "../tend-process.ts";
import { mailboxContract } from "../web/mailbox-contract.ts";

mailboxContract("the mailbox on disk", async () => {
  const folder = await temporaryFolder();
  const mailbox = fileMailbox(folder.path);
  return {
    mailbox,
    add: async (mail) => await mailbox.add({ ...mail, subject: subjectOf(mail.raw) }),
    close: folder.remove,
  };
});

function subjectOf(raw: Uint8Array): string {
  return readMailNow(raw, { own: [], tend: [], receivedAt: "2026-01-07T00:00:00.000Z", timeZone: "UTC" })
    .subject;
}
