import type { ReadMail } from "../mail/mail-reader.ts";
import type { MailUser } from "../web-ports.ts";
import type { Draft } from "./draft.ts";
import { mailDate, wordsOf } from "./quote.ts";
import { addressField, prefixed } from "./reply-draft.ts";

/** A mail passed on inline, with the header lines of the original above its words, as mail programs do. */
export function forwardDraft({ stored, mail }: ReadMail, user: MailUser): Draft {
  const lines = [
    "---------- Forwarded message ---------",
    `From: ${addressField(mail.from === null ? [] : [mail.from]) || stored.from}`,
    `Date: ${mailDate(stored, mail, user.timeZone)}`,
    `Subject: ${mail.subject}`,
    `To: ${addressField(mail.to)}`,
    ...(mail.cc.length > 0 ? [`Cc: ${addressField(mail.cc)}`] : []),
  ];
  return {
    to: "",
    cc: "",
    bcc: user.captureAddress,
    subject: prefixed("Fwd:", mail.subject),
    text: `\n\n${lines.join("\n")}\n\n${wordsOf(mail)}\n`,
    inReplyTo: "",
    references: "",
  };
}
