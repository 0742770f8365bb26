import type { Sender } from "../digest/digest-mail.ts";
import type { DigestWork } from "../weekly/digest-work.ts";
import type { Clock } from "./clock.ts";
import type { LedgerStore } from "./ledger-store.ts";
import type { Compose } from "./letter.ts";
import type { Outbox } from "./outbox.ts";
import type { Queue } from "./queue.ts";
import type { RawMail } from "./raw-mail.ts";
import type { SendLog } from "./send-log.ts";
import type { UserStore } from "./user-store.ts";

/** Everything that the flows need from where they run: AWS or one machine. Each flow names its share. */
export type Home = {
  users: UserStore;
  ledger: LedgerStore;
  sendLog: SendLog;
  rawMail: RawMail;
  outbox: Outbox;
  compose: Compose;
  digestQueue: Queue<DigestWork>;
  clock: Clock;
  sender: Sender;
  /** Signs reply addresses. */
  tokenSecret: string;
};

/** What writing to a user takes. */
export type SendingHome = Omit<Home, "rawMail" | "digestQueue">;

/** What a mail needs on its way into the ledger. */
export type IngestHome = SendingHome & Pick<Home, "rawMail">;
