/**
 * npm run bench:fold [-- --json]
 * What a digest costs against history (100 to 100,000 events of the same pace, 50 contacts) and against the size of
 * the network (50 to 10,000 contacts of six events each): time, and what is read as DynamoDB counts it.
 */
import { parseArgs } from "node:util";
import { foldAll } from "../../lib/network/fold.ts";
import { loadNetwork } from "../../lib/network/load-network.ts";
import { choose } from "../../lib/suggest/choose.ts";
import { someUserId } from "../fakes/builders.ts";
import { countingStore } from "./fold/counting-store.ts";
import { benchNow, historyOf } from "./fold/history.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const context = { now: benchNow, today: benchNow.slice(0, 10), people: 5 };
/** At this pace 1,000 events fill all that the network looks back to. */
const eventsPerWeek = 12;

type HistoryRow = { events: number; digestMs: number; eventsRead: number; baseKb: number; readUnits: number };
type ContactsRow = { contacts: number; rankMs: number };

const history: HistoryRow[] = [];
for (const events of [100, 1_000, 10_000, 100_000]) history.push(await measureHistory(events));
const contacts = [50, 100, 500, 1_000, 5_000, 10_000].map(measureContacts);
const timeOf = (count: number) => contacts.find((row) => row.contacts === count)?.rankMs ?? Number.NaN;
const rankTimes = timeOf(10_000) / timeOf(1_000);

if (values.json) {
  process.stdout.write(`${JSON.stringify({ history, contacts, rankTimes })}\n`);
} else {
  console.log(`A digest against history: 50 contacts, ${eventsPerWeek} events a week`);
  console.table(history);
  console.log("Ranking against the size of the network: six events for each contact");
  console.table(contacts);
  console.log(`10,000 contacts take ${rankTimes.toFixed(1)} times as long as 1,000`);
}

async function measureHistory(events: number): Promise<HistoryRow> {
  const { store, reads, reset } = countingStore(historyOf(events, 50, eventsPerWeek));
  // The first digest makes the base; it is the second and later ones that matter.
  await loadNetwork(store, someUserId, benchNow);
  const times: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    reset();
    const start = performance.now();
    choose(await loadNetwork(store, someUserId, benchNow), context);
    times.push(performance.now() - start);
  }
  return {
    events,
    digestMs: rounded(least(times)),
    eventsRead: reads.events,
    baseKb: rounded(reads.baseBytes / 1_024),
    readUnits: reads.readUnits,
  };
}

function measureContacts(count: number): ContactsRow {
  const network = foldAll(historyOf(count * 6, count, count));
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    choose(network, context);
    times.push(performance.now() - start);
  }
  return { contacts: count, rankMs: rounded(least(times)) };
}

/** The least of several is what the work takes; the rest is what else the machine did. */
function least(times: readonly number[]): number {
  return Math.min(...times);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
