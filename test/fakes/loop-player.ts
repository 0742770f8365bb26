import PostalMime, { type Email } from "postal-mime";
import { digestHandler } from "../../functions/digest-handler.ts";
import { ingestHandler } from "../../functions/ingest-handler.ts";
import type { Log, LogFields } from "../../functions/log.ts";
import { sweepHandler } from "../../functions/sweep-handler.ts";
import { sesNotificationOf } from "../../infra/local/door/notification.ts";
import { invokeOnSchedule, invokeWithMessages } from "../../infra/local/home/invoke.ts";
import type { Delivery } from "../../lib/ingest/delivery.ts";
import type { LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import { aUser, someUserId } from "./builders.ts";
import { type MemoryHome, memoryHome } from "./memory-home.ts";

const allPass = { spf: "PASS", dkim: "PASS", dmarc: "PASS", spam: "PASS", virus: "PASS" } as const;

/** Plays mails and Mondays against the handlers, with one user in a home in memory. */
export type LoopPlayer = {
  home: MemoryHome;
  logged: { event: string; fields: LogFields }[];
  /** Delivers a mail; returns how many messages the handler reported as failed. */
  deliver: (recipient: string, raw: string, overrides?: Partial<Delivery>) => Promise<number>;
  /** Delivers raw mail that is in the store already. */
  deliverStored: (recipient: string, rawKey: string, overrides?: Partial<Delivery>) => Promise<number>;
  /** A tick of the clock: sweep, then digests. */
  tick: () => Promise<void>;
  ledger: () => Promise<LedgerEvent[]>;
  /** The newest mail that Tend sent, parsed by a foreign parser. */
  newest: () => Promise<Email>;
};

export async function loopPlayer(now: string): Promise<LoopPlayer> {
  const home = memoryHome(now);
  await home.users.create(aUser());
  const logged: LoopPlayer["logged"] = [];
  const log: Log = (event, fields) => void logged.push({ event, fields });
  const deliverStored: LoopPlayer["deliverStored"] = async (recipient, rawKey, overrides = {}) => {
    const delivery: Delivery = {
      recipient,
      envelopeFrom: "me@example.com",
      rawKey,
      receivedAt: home.now,
      verdicts: allPass,
      ...overrides,
    };
    const failed = await invokeWithMessages(
      ingestHandler(async () => home, log),
      [sesNotificationOf(delivery)],
    );
    return failed.size;
  };
  let mails = 0;
  return {
    home,
    logged,
    deliverStored,
    async deliver(recipient, raw, overrides = {}) {
      mails += 1;
      const rawKey = overrides.rawKey ?? `raw-${mails}`;
      home.raw.set(rawKey, Buffer.from(raw.replace(/\r?\n/g, "\r\n")));
      return await deliverStored(recipient, rawKey, overrides);
    },
    async tick() {
      await invokeOnSchedule(sweepHandler(async () => home, log));
      const bodies = home.queued.splice(0).map((work) => JSON.stringify(work));
      await invokeWithMessages(
        digestHandler(async () => home, log),
        bodies,
      );
    },
    ledger: async () => await Array.fromAsync(home.ledger.events(someUserId, "")),
    async newest() {
      const mail = home.sent.at(-1);
      if (mail === undefined) throw new Error("nothing was sent");
      return await PostalMime.parse(mail.raw);
    },
  };
}
