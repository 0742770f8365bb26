import { summariesKeptMax } from "../limits.ts";
import type { Mailbox, MailEntry, StoredMail } from "../web-ports.ts";
import { type MailSummary, summarize } from "./mail-summary.ts";
import { type ParsedMail, parseMail } from "./parsed-mail.ts";

/** A mail with everything known of it. */
export type ReadMail = { readonly stored: StoredMail; readonly mail: ParsedMail };

/** Reads mails out of the mailbox and remembers their summaries, so that a list is not parsed twice. */
export type MailReader = {
  /** Null for an id that is not, or no longer, in the mailbox. A Message-ID is taken for an id, too. */
  read(id: string): Promise<ReadMail | null>;
  summaryOf(entry: MailEntry): Promise<MailSummary | null>;
};

export function mailReader(mailbox: Mailbox): MailReader {
  const kept = new Map<string, MailSummary>();

  async function summaryOf(entry: MailEntry): Promise<MailSummary | null> {
    const known = kept.get(entry.id);
    if (known !== undefined) return known;
    const stored = await mailbox.get(entry.id);
    if (stored === null) return null;
    const summary = summarize(entry, await parseMail(stored.raw));
    // A map keeps the order of insertion: the first key is the oldest.
    if (kept.size >= summariesKeptMax) kept.delete(kept.keys().next().value ?? entry.id);
    kept.set(entry.id, summary);
    return summary;
  }

  async function idOfMessage(messageId: string): Promise<string | null> {
    for (const entry of await mailbox.list()) {
      if ((await summaryOf(entry))?.messageId === messageId) return entry.id;
    }
    return null;
  }

  async function read(id: string): Promise<ReadMail | null> {
    const byId = await mailbox.get(id);
    if (byId !== null) return { stored: byId, mail: await parseMail(byId.raw) };
    const found = id.includes("@") ? await idOfMessage(id) : null;
    const stored = found === null ? null : await mailbox.get(found);
    return stored === null ? null : { stored, mail: await parseMail(stored.raw) };
  }

  return { read, summaryOf };
}
