import { gzipSync } from "node:zlib";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import type { Network } from "../../../lib/network/network.ts";
import type { LedgerStore } from "../../../lib/ports/ledger-store.ts";

/** What was read, as DynamoDB counts it: a consistent read costs one unit for each 4 KB, a query by all it returns. */
export type Reads = { events: number; eventBytes: number; baseBytes: number; readUnits: number };

const unitBytes = 4_096;
/** Key, attribute names and the like, beside the body. */
const itemExtraBytes = 120;

/** A store in memory whose reads take what they return, not what there is; it stores what the real one stores. */
export function countingStore(history: readonly LedgerEvent[]): {
  store: LedgerStore;
  reads: Reads;
  reset: () => void;
} {
  const stored = history.map((event) => ({ key: event.key, body: JSON.stringify(event) }));
  let base: { version: number; body: string | null; packedBytes: number } = {
    version: 0,
    body: null,
    packedBytes: 0,
  };
  const reads: Reads = { events: 0, eventBytes: 0, baseBytes: 0, readUnits: 0 };
  const refuse = async () => {
    throw new Error("the benchmark only reads");
  };
  const store: LedgerStore = {
    append: refuse,
    appendMany: refuse,
    replace: refuse,
    async *events(_user, afterKey) {
      let bytes = 0;
      for (let index = firstAfter(stored, afterKey); index < stored.length; index += 1) {
        const body = stored[index]?.body ?? "";
        bytes += body.length + itemExtraBytes;
        reads.events += 1;
        const event: LedgerEvent = JSON.parse(body);
        yield event;
      }
      reads.eventBytes += bytes;
      reads.readUnits += Math.ceil(bytes / unitBytes);
    },
    async readBase() {
      const bytes = base.packedBytes + itemExtraBytes;
      reads.baseBytes += bytes;
      reads.readUnits += Math.ceil(bytes / unitBytes);
      const network: Network | null = base.body === null ? null : JSON.parse(base.body);
      return { version: base.version, network };
    },
    async writeBase(_user, network) {
      const body = network === null ? null : JSON.stringify(network);
      base = { version: base.version + 1, body, packedBytes: body === null ? 0 : gzipSync(body).length };
      return "written";
    },
  };
  const reset = () => Object.assign(reads, { events: 0, eventBytes: 0, baseBytes: 0, readUnits: 0 });
  return { store, reads, reset };
}

function firstAfter(stored: readonly { key: string }[], key: string): number {
  let low = 0;
  let high = stored.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stored[middle]?.key ?? "") > key) high = middle;
    else low = middle + 1;
  }
  return low;
}
