import type { User } from "../account/user.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { SendingHome } from "../ports/home.ts";
import type { Attachment } from "../ports/letter.ts";
import { exportPage } from "../receipt/export-page.ts";
import { exportPartCharsMax } from "./limits.ts";

/**
 * The whole ledger as files: NDJSON, one event a line, oldest first, in parts where it is long; and a page to read.
 */
export async function exportLedger(
  home: SendingHome,
  user: User,
): Promise<{ files: Attachment[]; words: string }> {
  const parts: string[][] = [[]];
  const events: LedgerEvent[] = [];
  let chars = 0;
  for await (const event of home.ledger.events(user.id, "")) {
    const line = `${JSON.stringify(event)}\n`;
    if (chars > 0 && chars + line.length > exportPartCharsMax) {
      parts.push([]);
      chars = 0;
    }
    parts.at(-1)?.push(line);
    chars += line.length;
    events.push(event);
  }
  const files = parts.map((lines, index) => ({
    filename:
      parts.length === 1 ? "tend-ledger.ndjson" : `tend-ledger-${index + 1}-of-${parts.length}.ndjson`,
    contentType: "application/x-ndjson",
    content: lines.join(""),
  }));
  const page = {
    filename: "tend.html",
    contentType: "text/html; charset=utf-8",
    content: exportPage(user, events, home.clock()),
  };
  const records = `${events.length} ${events.length === 1 ? "record" : "records"}`;
  return {
    files: [page, ...files],
    words: `Everything that is kept is attached: a page to read, and all ${records} for machines (NDJSON, one event a line).`,
  };
}
