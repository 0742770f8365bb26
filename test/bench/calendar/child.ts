import { readFileSync } from "node:fs";
import { fileReaders } from "./file-readers.ts";
import { recurrenceReaders, type Vector } from "./recurrence-readers.ts";

/**
 * Runs one library over cases of one kind from a position on and writes a JSON line for each, so that the parent
 * sees which case it hangs on: `node child.ts recurrence|bounds|files LIBRARY FROM < cases`.
 */
type Line = { at: number; ok: boolean; ms: number; note: string };

const [kind = "", library = "", from = "0"] = process.argv.slice(2);
const cases: unknown[] = JSON.parse(readFileSync(0, "utf8"));
// A library that prints its complaints would spoil the lines.
console.warn = console.log = console.error = () => {};

// Loading the library is not counted to the first case: the parent's clock starts with this line.
await warmUp();
process.stdout.write("ready\n");

for (const [at, one] of cases.entries()) {
  if (at < Number(from)) continue;
  const started = performance.now();
  const outcome = await (kind === "files" ? readFile(String(one)) : expand(one as Vector));
  const line: Line = { at, ms: performance.now() - started, ...outcome };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function warmUp(): Promise<void> {
  const simple = { id: 0, start: "20260105T090000Z", rule: "FREQ=DAILY;COUNT=2", expect: ["", ""] };
  await (kind === "files" ? readFile("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") : expand(simple));
}

async function expand(vector: Vector): Promise<{ ok: boolean; note: string }> {
  try {
    const found = await recurrenceReaders[library]?.(vector);
    const ok = kind === "bounds" || JSON.stringify(found) === JSON.stringify(vector.expect);
    return { ok, note: ok ? "" : "other instances" };
  } catch (error) {
    // A rule that is refused does not hang either.
    return { ok: kind === "bounds", note: `threw: ${String(error).slice(0, 80)}` };
  }
}

async function readFile(text: string): Promise<{ ok: boolean; note: string }> {
  const expected = text.match(/^[ \t]*BEGIN:VEVENT/gm)?.length ?? 0;
  try {
    const read = await fileReaders[library]?.(text);
    const ok = read?.events === expected;
    return { ok, note: ok ? "" : `${read?.events} of ${expected} events` };
  } catch (error) {
    return { ok: false, note: `threw: ${String(error).slice(0, 80)}` };
  }
}
