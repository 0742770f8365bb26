import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * How many of the public recurrence vectors and calendar files each library reads right, in the same run, each in a
 * process of its own with a time limit for every case: `npm run bench:calendar [-- --json]`.
 */
const corpus = join(import.meta.dirname, "../../../shared/corpora/calendar");
const child = fileURLToPath(new URL("calendar/child.ts", import.meta.url));
const caseMsMax = 3_000;
const loadMsMax = 20_000;

type Outcome = { at: number; ok: boolean; ms: number; note: string };
type Score = {
  library: string;
  right: number;
  of: number;
  threw: number;
  hung: number;
  medianMs: number;
  wrong: string[];
};

/** Rules that an invitation may carry and that must not keep anybody busy. */
const hostileRules = [
  "FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
  "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
  "FREQ=SECONDLY;INTERVAL=7;BYSECOND=1;BYMINUTE=2;BYHOUR=3;BYMONTH=4;BYDAY=2MO",
  "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=11",
];
const hostile = hostileRules.map((rule, id) => ({ id, start: "20260105T090000Z", rule, expect: [] }));

const recurrenceLibraries = ["tend", "ical.js", "node-ical", "rrule", "rrule-temporal"];
const fileLibraries = ["tend", "ical.js", "node-ical"];

if (!existsSync(corpus)) {
  console.error(`bench:calendar needs the public corpora in ${corpus}, which are not there`);
  process.exit(1);
}

const vectors: { id: number }[] = JSON.parse(readFileSync(join(corpus, "recurrence.json"), "utf8"));
const files = calendarFiles(join(corpus, "files"));
const recurrence: Score[] = [];
for (const library of recurrenceLibraries) {
  recurrence.push(
    await score(
      "recurrence",
      library,
      vectors,
      vectors.map(({ id }) => String(id)),
    ),
  );
}
const bounds: Score[] = [];
for (const library of recurrenceLibraries) bounds.push(await score("bounds", library, hostile, hostileRules));
const reading: Score[] = [];
for (const library of fileLibraries) {
  reading.push(
    await score(
      "files",
      library,
      files.map(({ text }) => text),
      files.map(({ name }) => name),
    ),
  );
}

if (process.argv.includes("--json"))
  console.log(JSON.stringify({ bench: "calendar", recurrence, bounds, files: reading }));
else {
  print(`Recurrence rules, ${vectors.length} vectors: all instances right`, recurrence);
  print(`Hostile rules, ${hostile.length}: back within ${caseMsMax / 1000} s`, bounds);
  print(`Calendar files, ${files.length}: read without a fault, every VEVENT there`, reading);
}

function calendarFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ics"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

async function score(kind: string, library: string, cases: unknown[], names: string[]): Promise<Score> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < cases.length) {
    const found = await runFrom(kind, library, cases, outcomes.length);
    outcomes.push(...found);
    if (outcomes.length < cases.length) {
      outcomes.push({ at: outcomes.length, ok: false, ms: caseMsMax, note: "hung" });
    }
  }
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    library,
    right: outcomes.filter(({ ok }) => ok).length,
    of: cases.length,
    threw: outcomes.filter(({ note }) => note.startsWith("threw")).length,
    hung: outcomes.filter(({ note }) => note === "hung").length,
    medianMs: Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(3)),
    wrong: outcomes.filter(({ ok }) => !ok).map(({ at, note }) => `${names[at]}: ${note}`),
  };
}

/** The outcomes from one case on, until the end or the first case that takes too long. */
function runFrom(kind: string, library: string, cases: unknown[], from: number): Promise<Outcome[]> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [child, kind, library, String(from)], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    let text = "";
    const stop = () => run.kill("SIGKILL");
    let timer = setTimeout(stop, loadMsMax);
    run.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      clearTimeout(timer);
      timer = setTimeout(stop, caseMsMax);
    });
    run.on("close", () => {
      clearTimeout(timer);
      const lines = text.split("\n").slice(1, -1);
      resolve(lines.map((line): Outcome => JSON.parse(line)));
    });
    run.stdin.on("error", () => {});
    run.stdin.end(JSON.stringify(cases));
  });
}

function print(title: string, scores: Score[]): void {
  console.log(`\n${title}\n`);
  console.log("library          right      threw   hung   median ms");
  for (const { library, right, of, threw, hung, medianMs } of scores) {
    const cells = [
      library.padEnd(15),
      `${right}/${of}`.padStart(7),
      String(threw).padStart(10),
      String(hung).padStart(6),
      String(medianMs).padStart(11),
    ];
    console.log(cells.join(" "));
  }
  for (const { library, wrong } of scores.slice(0, 1)) {
    for (const line of wrong) console.log(`  ${library}: ${line}`);
  }
}
