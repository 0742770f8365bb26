import { type BenchTable, printedTable } from "./mail/bench-table.ts";
import { bodyTables } from "./mail/body-table.ts";
import { hasCorpora } from "./mail/corpus.ts";
import { forwardTables } from "./mail/forward-table.ts";
import { benchKind } from "./mail/kind.ts";
import { benchPeople } from "./mail/people.ts";
import { benchSpeed } from "./mail/speed.ts";

/** `npm run bench:mail`: every corpus, each peer beside us in the same run. `-- --json` prints one JSON object. */
async function main(): Promise<void> {
  if (!hasCorpora()) {
    console.error("The corpora are not here: bench:mail reads them from ../shared/corpora.");
    process.exitCode = 1;
    return;
  }
  const asJson = process.argv.includes("--json");
  const tables: BenchTable[] = [];
  for (const bench of [bodyTables, forwardTables, benchKind, benchPeople, benchSpeed]) {
    for (const table of await bench()) {
      tables.push(table);
      if (!asJson) console.log(printedTable(table));
    }
  }
  if (asJson) console.log(JSON.stringify({ tables }));
}

await main();
