import packageJson from "../../../../package.json" with { type: "json" };
import type { MailReader } from "../mail/mail-reader.ts";
import type { Mailbox } from "../web-ports.ts";
import { countUnread } from "./message-list.ts";

/** Mailpit's `AppInformation`; what this program doesn't count is 0. Sizes in bytes, uptime in seconds. */
export type AppInformation = {
  Version: string;
  LatestVersion: string;
  Database: string;
  DatabaseSize: number;
  Messages: number;
  Unread: number;
  Tags: Record<string, number>;
  RuntimeStats: {
    Uptime: number;
    Memory: number;
    MessagesDeleted: number;
    SMTPAccepted: number;
    SMTPAcceptedSize: number;
    SMTPRejected: number;
    SMTPIgnored: number;
  };
};

export async function appInformation(mailbox: Mailbox, reader: MailReader): Promise<AppInformation> {
  const entries = await mailbox.list();
  const tags: Record<string, number> = {};
  for (const entry of entries) {
    for (const tag of (await reader.summaryOf(entry))?.tags ?? []) tags[tag] = (tags[tag] ?? 0) + 1;
  }
  const outgoing = entries.filter(({ box }) => box === "outgoing");
  return {
    Version: `tend-${packageJson.version}`,
    LatestVersion: "disabled",
    Database: "",
    DatabaseSize: sumOfBytes(entries),
    Messages: entries.length,
    Unread: countUnread(entries),
    Tags: Object.fromEntries(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1))),
    RuntimeStats: {
      Uptime: Math.floor(process.uptime()),
      Memory: process.memoryUsage.rss(),
      MessagesDeleted: 0,
      SMTPAccepted: outgoing.length,
      SMTPAcceptedSize: sumOfBytes(outgoing),
      SMTPRejected: 0,
      SMTPIgnored: 0,
    },
  };
}

function sumOfBytes(entries: readonly { readonly bytes: number }[]): number {
  return entries.reduce((total, { bytes }) => total + bytes, 0);
}
