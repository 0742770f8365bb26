/**
 * npm run bench:signals [-- --json] [-- --errors]
 * Asks on the shared labelled sentences beside the baselines, and all seven signals on our own set.
 * `--errors` lists what goes wrong in the part of our own set that may be tuned on; the held-out part is never listed.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { findSignals } from "../../lib/signals/find-signals.ts";
import { askProbability } from "../../lib/signals/model/ask-model.ts";
import { readSentence } from "../../lib/signals/sentence/read-sentence.ts";
import { type AskCase, readSharedAsks, sharedAsks } from "./signals/ask-training.ts";
import { asksByKeyword, trainNgrams } from "./signals/baselines.ts";
import { type OwnCase, ownAt, ownTimeZone, readOwnSet, scoreOwn, signalsOfCase } from "./signals/own-set.ts";
import { countsOf, type Scores, scoresOf } from "./signals/scores.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, errors: { type: "boolean" } } });

type AskRow = { method: string; heldOut: Scores };

const shared = existsSync(sharedAsks) ? askRows() : undefined;
const own = readOwnSet();
const parts = {
  "held-out": own.filter((one) => one.part === "held-out"),
  tune: own.filter((one) => one.part === "tune"),
  all: own,
};
const report = {
  asks: shared ?? "not here: ../shared/corpora/signals/asks.json",
  own: Object.fromEntries(Object.entries(parts).map(([part, cases]) => [part, ownReport(cases)])),
  millisecondsPerSentence: millisecondsPerSentence(own),
};

if (values.json) console.log(JSON.stringify(report));
else print();

function askRows(): { training: number; heldOut: number; published: AskRow[]; rows: AskRow[] } {
  const { training, heldOut } = readSharedAsks();
  const row = (method: string, asks: (text: string) => boolean): AskRow => ({
    method,
    heldOut: score(heldOut, asks),
  });
  return {
    training: training.length,
    heldOut: heldOut.length,
    // Measured elsewhere, on other sentences of the same collection.
    published: [
      {
        method: "keyword rule (published)",
        heldOut: { precision: Number.NaN, recall: Number.NaN, f1: 0.636 },
      },
      { method: "1-2-gram regression (published)", heldOut: { precision: 0.686, recall: 0.777, f1: 0.728 } },
    ],
    rows: [
      row("keyword rule", asksByKeyword),
      row("1-2-gram regression", trainNgrams(training)),
      row("our model alone, at 0.43", (text) => askProbability(readSentence(text, "en")) >= 0.43),
      row("what Tend shows (findSignals)", (text) =>
        findSignals({ text, by: "contact", at: ownAt, timeZone: ownTimeZone }).some(
          ({ kind }) => kind === "ask",
        ),
      ),
    ],
  };
}

function score(cases: readonly AskCase[], asks: (text: string) => boolean): Scores {
  return scoresOf(countsOf(cases.map(({ text, ask }) => ({ said: ask, found: asks(text) }))));
}

function ownReport(cases: readonly OwnCase[]) {
  const { kinds, due, topic } = scoreOwn(cases);
  const scored = Object.entries(kinds).map(
    ([kind, counts]) => [kind, { ...counts, ...scoresOf(counts) }] as const,
  );
  return { sentences: cases.length, kinds: Object.fromEntries(scored), due, topic };
}

function millisecondsPerSentence(cases: readonly OwnCase[]): number {
  const start = performance.now();
  for (const one of cases) signalsOfCase(one);
  return (performance.now() - start) / cases.length;
}

function print(): void {
  if (shared === undefined)
    console.log("The shared labelled sentences are not here (../shared/corpora): their part is left out.\n");
  else {
    console.log(`Asks, ${shared.heldOut} shared sentences kept for later (trained on ${shared.training})`);
    console.table(
      Object.fromEntries(
        [...shared.published, ...shared.rows].map(({ method, heldOut }) => [method, percent(heldOut)]),
      ),
    );
  }
  for (const [part, cases] of Object.entries(parts)) {
    const { sentences, kinds, due, topic } = ownReport(cases);
    console.log(`Our own set, ${part}: ${sentences} sentences`);
    console.table(
      Object.fromEntries(
        Object.entries(kinds).map(([kind, one]) => [kind, { said: one.right + one.missed, ...percent(one) }]),
      ),
    );
    console.log(
      `due dates right ${due.right} of ${due.of}, invented ${due.invented}; topics right ${topic.right} of ${topic.of}\n`,
    );
  }
  console.log(`${report.millisecondsPerSentence.toFixed(2)} ms a sentence`);
  if (values.errors) for (const one of parts.tune) printError(one);
}

function percent({ precision, recall, f1 }: Scores) {
  const shown = (share: number) => (Number.isNaN(share) ? "" : (100 * share).toFixed(1));
  return { precision: shown(precision), recall: shown(recall), F1: shown(f1) };
}

function printError(one: OwnCase): void {
  const expected = one.expect
    .map(({ kind, due }) => `${kind} ${due ?? ""}`.trim())
    .sort()
    .join(", ");
  const found = signalsOfCase(one)
    .map(({ kind, due }) => `${kind} ${due}`.trim())
    .sort()
    .join(", ");
  if (expected !== found)
    console.log(`[${one.sort}] said: ${expected || "-"} found: ${found || "-"} | ${one.text}`);
}
