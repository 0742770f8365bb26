import { composeLetter } from "../../lib/adapters/compose-letter.ts";
import type { Home } from "../../lib/ports/home.ts";
import type { OutgoingMail } from "../../lib/ports/outbox.ts";
import { RawMailMissingError } from "../../lib/ports/raw-mail.ts";
import type { DigestWork } from "../../lib/weekly/digest-work.ts";
import { memoryLedgerStore, memorySendLog, memoryUserStore } from "./memory-stores.ts";

/** A whole home in memory. Tests set the time, put raw mail in, and look at what was sent and queued. */
export type MemoryHome = Home & {
  now: string;
  raw: Map<string, Uint8Array>;
  sent: OutgoingMail[];
  queued: DigestWork[];
};

export function memoryHome(now: string): MemoryHome {
  const home: MemoryHome = {
    now,
    raw: new Map(),
    sent: [],
    queued: [],
    users: memoryUserStore(),
    ledger: memoryLedgerStore(),
    sendLog: memorySendLog(),
    rawMail: {
      async get(key) {
        const raw = home.raw.get(key);
        if (raw === undefined) throw new RawMailMissingError("gone");
        return raw;
      },
    },
    outbox: {
      async send(mail) {
        home.sent.push(mail);
        return { messageId: mail.messageId };
      },
    },
    compose: composeLetter,
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
