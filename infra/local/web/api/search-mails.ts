import type { Context } from "hono";
import type { MailReader } from "../mail/mail-reader.ts";
import type { MailEntry, WebPorts } from "../web-ports.ts";
import { readSearch } from "./search-query.ts";

/** The mails that a query finds, newest first; `?tz=` says where a day begins. */
export async function searchMails(
  mailbox: WebPorts["mailbox"],
  reader: MailReader,
  query: string,
  context: Context,
): Promise<MailEntry[]> {
  const matches = readSearch(query, context.req.query("tz") ?? "UTC");
  const found: MailEntry[] = [];
  for (const entry of await mailbox.list()) {
    const summary = await reader.summaryOf(entry);
    if (summary !== null && matches(entry, summary)) found.push(entry);
  }
  return found;
}
