import MailComposer from "nodemailer/lib/mail-composer";
import { shortHash } from "../ledger/ids.ts";
import type { Letter } from "../ports/letter.ts";

/** Composes with nodemailer. Boundaries follow from the Message-ID, so the same letter gives the same bytes. */
export async function composeLetter(letter: Letter): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: letter.from,
    to: letter.to,
    replyTo: letter.replyTo,
    subject: letter.subject,
    text: letter.text,
    ...(letter.html === undefined ? {} : { html: letter.html }),
    ...(letter.inReplyTo === undefined ? {} : { inReplyTo: `<${letter.inReplyTo}>` }),
    ...(letter.references === undefined ? {} : { references: letter.references.map((id) => `<${id}>`) }),
    ...(letter.attachments === undefined
      ? {}
      : {
          attachments: letter.attachments.map((one) => ({
            ...one,
            contentDisposition: "attachment" as const,
          })),
        }),
    messageId: `<${letter.messageId}>`,
    date: new Date(letter.date),
    headers: letter.headers,
    baseBoundary: shortHash(["boundary", letter.messageId]),
    newline: "\r\n",
  });
  return await composer.compile().build();
}
