/**
 * npm run bench:fold [-- --json]
 * What a digest costs against history (100 to 100,000 events of the same pace, 50 contacts) and against the size of
 * the network (50 to 10,000 contacts of six events each): CPU time, and what is read as DynamoDB counts it. Sizes take
 * turns, each time in a fresh process; what is shown are medians over the processes.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { foldAll } from "../../lib/network/fold.ts";
import { loadNetwork } from "../../lib/network/load-network.ts";
import { someUserId } from "../fakes/builders.ts";
import { countingStore, type Reads } from "./fold/counting-store.ts";
import { benchNow, historyOf } from "./fold/history.ts";
import { median } from "./fold/median.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
/** At this pace 1,000 events fill all that the network looks back to. */
const eventsPerWeek = 12;
const rounds = 3;
const child = join(import.meta.dirname, "fold", "digest-child.ts");
const timesSchema = z.object({ firstMs: z.number(), laterMs: z.number() });
const measuredSchema = z.object({ digest: timesSchema, rank: timesSchema });
type Measured = z.infer<typeof measuredSchema>;

const folder = mkdtempSync(join(tmpdir(), "tend-fold-"));
try {
  await run();
} finally {
  rmSync(folder, { recursive: true });
}

async function run(): Promise<void> {
  const ledgers = [];
  for (const events of [100, 1_000, 10_000, 100_000]) ledgers.push(await storeHistory(events));
  const networks = [50, 100, 500, 1_000, 5_000, 10_000].map(storeContacts);
  const measured = measureInTurn([...ledgers, ...networks].map(({ file }) => file));
  const history = ledgers.map(({ file, events, reads }) => ({
    events,
    ...timesOf(measured.get(file) ?? [], "digest"),
    eventsRead: reads.events,
    baseKb: rounded(reads.baseBytes / 1_024),
    readUnits: reads.readUnits,
  }));
  const contacts = networks.map(({ file, count }) => ({
    contacts: count,
    ...timesOf(measured.get(file) ?? [], "rank"),
  }));
  const growth = (of: "firstMs" | "laterMs") => {
    const timeOf = (count: number) => contacts.find((row) => row.contacts === count)?.[of] ?? Number.NaN;
    return timeOf(10_000) / timeOf(1_000);
  };
  const [rankTimes, laterTimes] = [growth("firstMs"), growth("laterMs")];
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ history, contacts, rankTimes, laterTimes })}\n`);
    return;
  }
  console.log(
    `A digest against history, 50 contacts, ${eventsPerWeek} events a week: reading, folding and choosing, CPU ms`,
  );
  console.table(history);
  console.log("Ranking against the size of the network, six events for each contact: choosing, CPU ms");
  console.table(contacts);
  console.log(
    `10,000 contacts take ${rankTimes.toFixed(1)} times as long as 1,000 in a fresh process, ${laterTimes.toFixed(1)} times in a warm one`,
  );
}

/** What a store holds of such a history once a digest has been made, and what the next one reads of it. */
async function storeHistory(events: number): Promise<{ events: number; file: string; reads: Reads }> {
  const { store, reads, reset } = countingStore(historyOf(events, 50, eventsPerWeek));
  // The first digest makes the base; it is the second and later ones that matter.
  await loadNetwork(store, someUserId, benchNow);
  reset();
  await loadNetwork(store, someUserId, benchNow);
  const read = { ...reads };
  const { network } = await store.readBase(someUserId);
  const tail = await Array.fromAsync(store.events(someUserId, network?.upTo ?? ""));
  const base = JSON.stringify(network);
  const file = storeFile(`history-${events}`, base, tail);
  return { events, file, reads: read };
}

function storeContacts(count: number): { count: number; file: string } {
  const network = foldAll(historyOf(count * 6, count, count));
  return { count, file: storeFile(`contacts-${count}`, JSON.stringify(network), []) };
}

function storeFile(name: string, base: string, tail: readonly unknown[]): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ base, tail: tail.map((event) => JSON.stringify(event)) }));
  return file;
}

/** In turn, so that a busy minute of the machine falls on all of them. */
function measureInTurn(files: readonly string[]): Map<string, Measured[]> {
  const measured = new Map<string, Measured[]>(files.map((file) => [file, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) {
      const told = execFileSync(process.execPath, ["--expose-gc", child, file], { encoding: "utf8" });
      measured.get(file)?.push(measuredSchema.parse(JSON.parse(told)));
    }
  }
  return measured;
}

/** The first of a process, as in a function that just started, and the later ones of the same process. */
function timesOf(all: readonly Measured[], of: "digest" | "rank"): { firstMs: number; laterMs: number } {
  return {
    firstMs: rounded(median(all.map((one) => one[of].firstMs))),
    laterMs: rounded(median(all.map((one) => one[of].laterMs))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
