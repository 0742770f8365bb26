import type { Joining } from "../account/joining.ts";
import type { Sender } from "../digest/digest-mail.ts";
import type { FeedWork } from "../feeds/feed-work.ts";
import type { DigestWork } from "../weekly/digest-work.ts";
import type { Clock } from "./clock.ts";
import type { FeedFetcher } from "./feed-fetcher.ts";
import type { FeedStore } from "./feed-store.ts";
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
  feeds: FeedStore;
  feedFetcher: FeedFetcher;
  feedQueue: Queue<FeedWork>;
  /** Calendar hosts on the operator's own network that may be subscribed to, by http too. */
  trustedFeedHosts?: readonly string[];
  clock: Clock;
  sender: Sender;
  /** Signs reply addresses. */
  tokenSecret: string;
  /** Who may become a user by mail. */
  joining: Joining;
};

/** What writing to a user takes. */
export type SendingHome = Omit<
  Home,
  "rawMail" | "digestQueue" | "feeds" | "feedFetcher" | "feedQueue" | "trustedFeedHosts" | "joining"
>;

/** What a digest takes: it tells of calendars that can't be read. */
export type DigestHome = SendingHome & Pick<Home, "feeds">;

/** What a mail needs on its way into the ledger. */
export type IngestHome = SendingHome & Pick<Home, "rawMail" | "feeds" | "trustedFeedHosts" | "joining">;

/** What reading a calendar subscription takes. */
export type PollHome = Pick<Home, "users" | "ledger" | "feeds" | "feedFetcher" | "clock"> & {
  sender: Pick<Sender, "address" | "domain">;
};
