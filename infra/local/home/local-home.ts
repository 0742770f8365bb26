import { joiningFrom } from "../../../lib/account/joining.ts";
import { composeLetter } from "../../../lib/adapters/compose-letter.ts";
import { dynamoFeedStore } from "../../../lib/adapters/dynamo/dynamo-feed-store.ts";
import { dynamoLedgerStore } from "../../../lib/adapters/dynamo/dynamo-ledger-store.ts";
import { dynamoSendLog } from "../../../lib/adapters/dynamo/dynamo-send-log.ts";
import { dynamoUserStore } from "../../../lib/adapters/dynamo/dynamo-user-store.ts";
import type { IngestHome } from "../../../lib/ports/home.ts";
import type { UserStore } from "../../../lib/ports/user-store.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { type FileMailbox, fileMailbox } from "./file-mailbox.ts";
import { fileRawMail } from "./file-raw-mail.ts";
import { clockAhead, type LocalClock, localClock } from "./local-clock.ts";
import { localOutbox } from "./local-outbox.ts";
import { openLocalTable } from "./local-table.ts";

/** One machine's Tend, open. `at(ms)` gives the ports as seen with a clock that is this much ahead. */
export type LocalHome = {
  folder: DataFolder;
  users: UserStore;
  mailbox: FileMailbox;
  clock: LocalClock;
  at: (aheadMs: number) => IngestHome;
  close: () => Promise<void>;
};

/** Opens everything under a data folder. Throws a UserError for a folder that can't be used. */
export async function openLocalHome(dataPath: string): Promise<LocalHome> {
  const folder = await openDataFolder(dataPath);
  const { table, close } = await openLocalTable(folder);
  const users = dynamoUserStore(table);
  const ledger = dynamoLedgerStore(table);
  const feeds = dynamoFeedStore(table);
  const sendLog = dynamoSendLog(table);
  const rawMail = fileRawMail(folder.raw);
  const mailbox = fileMailbox(folder.mailbox);
  const sender = {
    name: "Tend",
    address: `tend@${folder.domain}`,
    domain: folder.domain,
    unsubscribeUrl: "",
  };
  return {
    folder,
    users,
    mailbox,
    clock: localClock(folder.clock),
    close,
    at: (aheadMs) => {
      const clock = clockAhead(aheadMs);
      const outbox = localOutbox(mailbox, clock, process.env.SMTP_URL);
      return {
        users,
        ledger,
        feeds,
        trustedFeedHosts: trustedFeedHosts(),
        sendLog,
        rawMail,
        outbox,
        compose: composeLetter,
        clock,
        sender,
        tokenSecret: folder.tokenSecret,
        joining: joiningFrom(process.env.JOIN_MODE ?? "open", process.env.JOIN_LIST),
      };
    },
  };
}

/**
 * Calendar servers on this machine's own network, as the operator names them: `TEND_FEED_HOSTS=nas.lan:5232,127.0.0.1:8080`.
 * Nobody else can make Tend look inside it.
 */
function trustedFeedHosts(): string[] {
  return (process.env.TEND_FEED_HOSTS ?? "")
    .split(",")
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== "");
}
