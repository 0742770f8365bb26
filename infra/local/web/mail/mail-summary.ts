import { searchTextCharactersMax, snippetCharactersMax } from "../limits.ts";
import type { MailEntry } from "../web-ports.ts";
import { htmlToPlain } from "./html-to-plain.ts";
import type { ParsedMail, Person } from "./parsed-mail.ts";

/**
 * What lists and searches need of a mail. It depends on the mail's bytes and envelope only, never on whether it was
 * read, so it can be kept. `bcc` are the envelope's recipients that no header names, as Mailpit shows them.
 */
export type MailSummary = {
  readonly id: string;
  readonly messageId: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly subject: string;
  readonly attachments: number;
  readonly snippet: string;
  readonly tags: readonly string[];
  readonly searchText: string;
};

/** Sums a mail up for lists and searches. */
export function summarize(entry: MailEntry, mail: ParsedMail): MailSummary {
  const words = collapse(mail.text === "" ? htmlToPlain(mail.html) : mail.text, searchTextCharactersMax);
  const bcc = hiddenRecipients(entry, mail);
  return {
    id: entry.id,
    messageId: mail.messageId,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc,
    replyTo: mail.replyTo,
    subject: mail.subject,
    attachments: mail.parts.filter((part) => !part.inline).length,
    snippet: shorten(words, snippetCharactersMax),
    tags: tagsOf(entry, mail),
    searchText: [
      mail.subject,
      ...[mail.from ?? { name: "", address: "" }, ...mail.to, ...mail.cc, ...bcc, ...mail.replyTo].flatMap(
        ({ name, address }) => [name, address],
      ),
      words,
      ...mail.parts.map((part) => part.fileName),
    ]
      .join(" ")
      .toLowerCase(),
  };
}

/** The envelope's recipients that neither To nor Cc nor Bcc names, after those that a Bcc header does name. */
export function hiddenRecipients(entry: MailEntry, mail: ParsedMail): Person[] {
  const named = new Set([...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address.toLowerCase()));
  const hidden = entry.to.filter((address) => !named.has(address.toLowerCase()));
  return [...mail.bcc, ...hidden.map((address) => ({ name: "", address }))];
}

/** Labels for filtering: the box, and for the inbox what kind of mail of Tend's it is. */
export function tagsOf(entry: MailEntry, mail: ParsedMail): string[] {
  if (entry.box === "outgoing") return ["outgoing"];
  const names = new Set(mail.headers.map(({ name }) => name.toLowerCase()));
  // Digests alone can be unsubscribed from (RFC 8058); what answers a mail of the user's names that mail.
  if (names.has("list-unsubscribe")) return ["digest", "inbox"];
  return names.has("in-reply-to") ? ["inbox", "receipt"] : ["inbox"];
}

function collapse(text: string, charactersMax: number): string {
  return text.slice(0, charactersMax).replace(/\s+/g, " ").trim();
}

function shorten(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  // Never half of a surrogate pair at the end.
  return `${text.slice(0, charactersMax - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}
