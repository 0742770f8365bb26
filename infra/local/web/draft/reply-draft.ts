import { referencesMax } from "../limits.ts";
import type { ReadMail } from "../mail/mail-reader.ts";
import type { ParsedMail, Person } from "../mail/parsed-mail.ts";
import type { MailUser } from "../web-ports.ts";
import type { Draft } from "./draft.ts";
import { attribution, quote, wordsOf } from "./quote.ts";

/**
 * The answer to a mail: to its Reply-To, else its From (RFC 5322 section 3.6.2), or on to the same people where the
 * user wrote it; the old text quoted below, the thread kept (section 3.6.4).
 * An answer to Tend is a command and carries no capture address; one to a person does.
 */
export function replyDraft({ stored, mail }: ReadMail, user: MailUser): Draft {
  const own = stored.box === "outgoing";
  const answered = mail.replyTo.length > 0 ? mail.replyTo : mail.from === null ? [] : [mail.from];
  return {
    to: addressField(own ? mail.to : answered),
    cc: own ? addressField(mail.cc) : "",
    bcc: own ? user.captureAddress : "",
    subject: prefixed("Re:", mail.subject),
    text: `\n\n${attribution(stored, mail, user.timeZone)}\n${quote(wordsOf(mail))}\n`,
    inReplyTo: mail.messageId === "" ? "" : `<${mail.messageId}>`,
    references: referencesOf(mail),
  };
}

/** People as an address field holds them; a name with anything special in it is quoted. */
export function addressField(people: readonly Person[]): string {
  return people
    .map(({ name, address }) => {
      if (name === "" || name === address) return address;
      const plain = /^[\p{L}\p{N} '_-]+$/u.test(name);
      return `${plain ? name : `"${name.replace(/["\\]/g, "\\$&")}"`} <${address}>`;
    })
    .join(", ");
}

/** A subject with one prefix: "Re: Re: x" helps nobody. */
export function prefixed(prefix: string, subject: string): string {
  return subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : `${prefix} ${subject}`.trim();
}

function referencesOf(mail: ParsedMail): string {
  const earlier =
    `${mail.references} ${mail.references === "" ? mail.inReplyTo : ""}`.match(/<[^<>\s]{1,998}>/g) ?? [];
  const all = [...new Set([...earlier, ...(mail.messageId === "" ? [] : [`<${mail.messageId}>`])])];
  return (all.length > referencesMax ? [...all.slice(0, 1), ...all.slice(1 - referencesMax)] : all).join(" ");
}
