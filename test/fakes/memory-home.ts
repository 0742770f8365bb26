import { composeLetter } from "../../lib/adapters/compose-letter.ts";
import type { FeedWork } from "../../lib/feeds/feed-work.ts";
import type { Home } from "../../lib/ports/home.ts";
import type { OutgoingMail } from "../../lib/ports/outbox.ts";
import { RawMailMissingError } from "../../lib/ports/raw-mail.ts";
import type { DigestWork } from "../../lib/weekly/digest-work.ts";
import { memoryFeedStore, memoryLedgerStore, memorySendLog, memoryUserStore } from "./memory-stores.ts";

/** A whole home in memory. Tests set the time, put raw mail in, and look at what was sent and queued. */
export type MemoryHome = Home & {
  now: string;
  raw: Map<string, Uint8Array>;
  sent: OutgoingMail[];
  queued: DigestWork[];
  queuedFeeds: FeedWork[];
};

export function memoryHome(now: string): MemoryHome {
  const ledger = memoryLedgerStore();
  const sendLog = memorySendLog();
  const feeds = memoryFeedStore();
  const home: MemoryHome = {
    now,
    raw: new Map(),
    sent: [],
    queued: [],
    queuedFeeds: [],
    users: memoryUserStore([ledger, sendLog, feeds]),
    ledger,
    sendLog,
    rawMail: {
      async get(key) {
        const raw = home.raw.get(key);
        if (raw === undefined) throw new RawMailMissingError("gone");
        return raw;
      },
      remove: async (key) => void home.raw.delete(key),
    },
    outbox: {
      async send(mail) {
        home.sent.push(mail);
        return { messageId: mail.messageId };
      },
    },
    compose: composeLetter,
    feeds,
    joining: { mode: "open", list: [] },
    feedQueue: { send: async (work) => void home.queuedFeeds.push(work) },
    // No network in tests: who polls gives a fetcher of their own.
    feedFetcher: {
      fetch: async () => ({ kind: "failed", because: "unreachable", retryAfterSeconds: 0 }),
    },
    digestQueue: { send: async (work) => void home.queued.push(work) },
    clock: () => home.now,
    sender: {
      name: "Tend",
      address: "tend@tend.example",
      domain: "tend.example",
      unsubscribeUrl: "https://u.example/",
    },
    tokenSecret: "a secret of the tests",
  };
  return home;
}
