import type { MailReader } from "../mail/mail-reader.ts";
import type { MailSummary } from "../mail/mail-summary.ts";
import type { MailEntry } from "../web-ports.ts";
import { type AddressJson, addressJson } from "./address-json.ts";

/** One mail in a list, as Mailpit's `MessageSummary`. `Created` is ISO 8601 in UTC, `Size` in bytes. */
export type MessageSummaryJson = {
  ID: string;
  MessageID: string;
  Read: boolean;
  From: AddressJson;
  To: AddressJson[];
  Cc: AddressJson[];
  Bcc: AddressJson[];
  ReplyTo: AddressJson[];
  Subject: string;
  Created: string;
  Username: string;
  Tags: string[];
  Size: number;
  Attachments: number;
  Snippet: string;
};

/** A page of a list, as Mailpit's `MessagesSummary`. */
export type MessagesSummaryJson = {
  total: number;
  unread: number;
  count: number;
  messages_count: number;
  messages_unread: number;
  start: number;
  tags: string[];
  messages: MessageSummaryJson[];
};

/** Where a page begins and how many mails it may hold. */
export type PageOfList = { readonly start: number; readonly limit: number };

/**
 * Answers a list request: `all` are the mailbox's mails, `matching` those that were asked for, both newest first.
 * A mail that was removed in the meantime is left out.
 */
export async function messageList(
  reader: MailReader,
  all: readonly MailEntry[],
  matching: readonly MailEntry[],
  { start, limit }: PageOfList,
): Promise<MessagesSummaryJson> {
  const messages: MessageSummaryJson[] = [];
  for (const entry of matching.slice(start, start + limit)) {
    const summary = await reader.summaryOf(entry);
    if (summary !== null) messages.push(summaryJson(entry, summary));
  }
  return {
    total: all.length,
    unread: countUnread(all),
    count: messages.length,
    messages_count: matching.length,
    messages_unread: countUnread(matching),
    start,
    tags: [...new Set(messages.flatMap(({ Tags }) => Tags))].sort(),
    messages,
  };
}

function summaryJson(entry: MailEntry, summary: MailSummary): MessageSummaryJson {
  return {
    ID: entry.id,
    MessageID: summary.messageId,
    Read: entry.read,
    From: addressJson(summary.from ?? { name: "", address: entry.from }),
    To: summary.to.map(addressJson),
    Cc: summary.cc.map(addressJson),
    Bcc: summary.bcc.map(addressJson),
    ReplyTo: summary.replyTo.map(addressJson),
    Subject: summary.subject,
    Created: entry.at,
    Username: "",
    Tags: [...summary.tags],
    Size: entry.bytes,
    Attachments: summary.attachments,
    Snippet: summary.snippet,
  };
}

export function countUnread(entries: readonly MailEntry[]): number {
  return entries.filter(({ read }) => !read).length;
}
