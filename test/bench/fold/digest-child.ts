/**
 * node --expose-gc digest-child.ts FILE: makes the digest's choice again and again from what a store holds, and says
 * what the first time in this process took, as in a function that just started, and what later ones take on average:
 * CPU time of the thread, so that whatever else the machine does is not counted. Some systems count it in steps of
 * milliseconds: only a sum of many runs tells.
 */
import { readFileSync } from "node:fs";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { loadNetwork } from "../../../lib/network/load-network.ts";
import type { Network } from "../../../lib/network/network.ts";
import type { LedgerStore } from "../../../lib/ports/ledger-store.ts";
import { choose } from "../../../lib/suggest/choose.ts";
import { someUserId } from "../../fakes/builders.ts";
import { benchNow } from "./history.ts";

const laterRuns = 30;

const stored: { base: string; tail: string[] } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const refuse = async () => {
  throw new Error("the benchmark only reads");
};
const store: LedgerStore = {
  append: refuse,
  appendMany: refuse,
  replace: refuse,
  writeBase: refuse,
  async readBase() {
    const network: Network = JSON.parse(stored.base);
    return { version: 1, network };
  },
  async *events() {
    for (const body of stored.tail) {
      const event: LedgerEvent = JSON.parse(body);
      yield event;
    }
  },
};

const loads: number[] = [];
const ranks: number[] = [];
for (let run = 0; run <= laterRuns; run += 1) {
  globalThis.gc?.();
  const loadStart = cpuMs();
  const network = await loadNetwork(store, someUserId, benchNow);
  loads.push(cpuMs() - loadStart);
  // What reading leaves behind is not the ranking's to clear up.
  globalThis.gc?.();
  const rankStart = cpuMs();
  choose(network, { now: benchNow, today: benchNow.slice(0, 10), people: 5 });
  ranks.push(cpuMs() - rankStart);
}
const [firstLoad = 0, ...laterLoads] = loads;
const [firstRank = 0, ...laterRanks] = ranks;
process.stdout.write(
  JSON.stringify({
    digest: {
      firstMs: firstLoad + firstRank,
      laterMs: mean(laterLoads) + mean(laterRanks),
    },
    rank: { firstMs: firstRank, laterMs: mean(laterRanks) },
  }),
);

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
