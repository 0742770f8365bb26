import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { UserId } from "../../../lib/ledger/ids.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import type { Clock } from "../../../lib/ports/clock.ts";
import { writeDurably } from "./write-durably.ts";

const offsetsSchema = z.record(z.string(), z.number().int());

/** A clock for each user of the machine: one can be moved to Monday and the others stay. Kept on disk. */
export type LocalClock = {
  /** Milliseconds that this user's clock is ahead of the machine's. */
  aheadMs: (user: UserId) => Promise<number>;
  moveTo: (user: UserId, at: string) => Promise<void>;
};

export function localClock(file: string): LocalClock {
  return {
    aheadMs: async (user) => (await readOffsets(file))[user] ?? 0,
    moveTo: async (user, at) => {
      const offsets = { ...(await readOffsets(file)), [user]: Date.parse(at) - Date.now() };
      await writeDurably(file, JSON.stringify(offsets));
    },
  };
}

/** The machine's clock, this much ahead. */
export function clockAhead(ms: number): Clock {
  return () => instant(new Date(Date.now() + ms));
}

async function readOffsets(file: string): Promise<Record<string, number>> {
  try {
    return offsetsSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return {};
  }
}
