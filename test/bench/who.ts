/**
 * npm run bench:who [-- --world FILE ...] [--seeds 1..10] [--json] [--picture FILE.svg]
 * Ours and others' policies on simulated networks. Without `--world`: all of test/bench/worlds. The worlds'
 * parameters are said in test/bench/worlds/README.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { measureNames, measureWords } from "./who/measures.ts";
import { pictureOf } from "./who/picture.ts";
import { runWorld, type WorldResult } from "./who/run-world.ts";
import type { Interval } from "./who/statistics.ts";
import { type World, worldSchema } from "./who/world.ts";

const folder = join(import.meta.dirname, "worlds");
const { values } = parseArgs({
  options: {
    world: { type: "string", multiple: true },
    seeds: { type: "string", default: "1..10" },
    json: { type: "boolean", default: false },
    picture: { type: "string", default: join(import.meta.dirname, "who", "result.svg") },
  },
});

const worlds = (values.world ?? ordinaryFirst()).map(readWorld);
const seeds = readSeeds(values.seeds);
const results = worlds.map((world) => {
  const result = runWorld(world, seeds, tick);
  if (!values.json) print(result);
  return result;
});
// A picture of other worlds or fewer seeds must not replace the one of all.
const isWhole = values.world === undefined && seeds.length >= 10;
if (isWhole || process.argv.includes("--picture")) {
  mkdirSync(dirname(values.picture), { recursive: true });
  writeFileSync(values.picture, pictureOf(results));
}
if (values.json) process.stdout.write(`${JSON.stringify({ seeds, worlds: results })}\n`);
else summarise(results);

function ordinaryFirst(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return ["ordinary.json", ...files.filter((file) => file !== "ordinary.json").toSorted()].map((file) =>
    join(folder, file),
  );
}

function readWorld(file: string): World {
  const read = worldSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  process.stderr.write(`${file} is no world: ${problems.join("; ")}\n`);
  process.exit(1);
}

/** "1..10" or "3,5,8". */
function readSeeds(text: string): number[] {
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  const seeds =
    from === undefined || to === undefined
      ? text.split(",").map(Number)
      : Array.from(
          { length: Math.max(0, Number(to) - Number(from) + 1) },
          (_, index) => Number(from) + index,
        );
  if (seeds.length > 0 && seeds.every((seed) => Number.isSafeInteger(seed))) return seeds;
  process.stderr.write(`--seeds ${text}: write 1..10 or 3,5,8\n`);
  process.exit(2);
}

function tick(): void {
  if (process.stderr.isTTY) process.stderr.write(".");
}

function print({ world, policies, lead }: WorldResult): void {
  console.log(`\n${world}: shares of the oracle's, ± 95 %`);
  console.table(
    Object.fromEntries(
      policies.map(({ policy, share }) => [
        policy,
        Object.fromEntries(measureNames.map((name) => [measureWords[name], shown(share[name])])),
      ]),
    ),
  );
  const leads = measureNames.map((name) => `${name} ${signed(lead[name])} over ${lead[name].over}`);
  console.log(`Ours less the best of the others: ${leads.join("; ")}`);
}

function summarise(all: readonly WorldResult[]): void {
  const cells = all.flatMap(({ world, lead }) =>
    measureNames.map((name) => ({ world, name, ...lead[name] })),
  );
  const ahead = cells.filter((cell) => cell.mean > cell.halfWidth);
  const behind = cells.filter((cell) => cell.mean < -cell.halfWidth);
  console.log(
    `\n${cells.length} measures: ahead of every other policy on ${ahead.length}, within noise on ${cells.length - ahead.length - behind.length}, behind on ${behind.length}.`,
  );
  for (const cell of cells.filter((one) => one.mean <= one.halfWidth))
    console.log(
      `  not ahead: ${cell.world}, ${measureWords[cell.name]}: ${signed(cell)} against ${cell.over}`,
    );
}

function shown({ mean, halfWidth }: Interval): string {
  return `${mean.toFixed(2)} ± ${halfWidth.toFixed(2)}`;
}

function signed({ mean, halfWidth }: Interval): string {
  return `${mean >= 0 ? "+" : ""}${mean.toFixed(3)} ± ${halfWidth.toFixed(3)}`;
}
