/**
 * npm run bench:signals [-- --json] [-- --errors]
 * Asks on the shared labelled sentences beside the baselines, all seven signals on our own sentences, and topics.
 * `--errors` lists what goes wrong in what may be tuned on; the held-out part is never listed.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { findSignals } from "../../lib/signals/find-signals.ts";
import { askProbability } from "../../lib/signals/model/ask-model.ts";
import { readSentence } from "../../lib/signals/sentence/read-sentence.ts";
import { isHeldOut, readSharedAsks, sharedAsks } from "./signals/ask-training.ts";
import { asksByKeyword, trainNgrams } from "./signals/baselines.ts";
import { type AskRow, crossValidatedAsks, modelMin, rowsOf } from "./signals/cross-validation.ts";
import {
  blindRounds,
  type OwnCase,
  ownAt,
  ownTimeZone,
  readBlindRound,
  readOwnSet,
  scoreOwn,
  signalsOfCase,
} from "./signals/own-set.ts";
import { type Scores, scoresOf } from "./signals/scores.ts";
import { readTopicRound, scoreTopics } from "./signals/topic-set.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, errors: { type: "boolean" } } });

const own = readOwnSet();
const parts: Record<string, OwnCase[]> = {
  "held-out": own.filter((one) => one.part === "held-out"),
  tune: own.filter((one) => one.part === "tune"),
  ...Object.fromEntries(blindRounds.map((round) => [`${round} blind round`, readBlindRound(round)])),
  all: [...own, ...blindRounds.flatMap(readBlindRound)],
};
const report = {
  asks: existsSync(sharedAsks) ? askReport() : "not here: ../shared/corpora/signals/asks.json",
  own: Object.fromEntries(Object.entries(parts).map(([part, cases]) => [part, ownReport(cases)])),
  topics: Object.fromEntries(blindRounds.map((round) => [round, scoreTopics(readTopicRound(round))])),
  millisecondsPerSentence: millisecondsPerSentence(own),
};

if (values.json) console.log(JSON.stringify(report));
else print();

function askReport() {
  const cases = readSharedAsks();
  return {
    sentences: cases.length,
    crossValidated: crossValidatedAsks(cases),
    heldOutSentences: cases.filter(isHeldOut).length,
    heldOut: heldOutAsks(),
    // Measured elsewhere, on other sentences of the same collection.
    published: { "keyword rule": 0.636, "1-2-gram regression": 0.728 },
  };
}

/** The fifth that the shipped weights have not seen, judged with the shipped weights. */
function heldOutAsks(): AskRow[] {
  const all = readSharedAsks();
  const cases = all.filter(isHeldOut);
  const asksByNgrams = trainNgrams(all.filter((one) => !isHeldOut(one)));
  const asks = (decide: (text: string) => boolean) => cases.map(({ text }) => decide(text));
  return rowsOf(
    cases.map(({ ask }) => ask),
    [
      { method: "1-2-gram regression", asks: asks((text) => asksByNgrams(text) >= 0.5) },
      { method: "keyword rule", asks: asks(asksByKeyword) },
      {
        method: "our model alone",
        asks: asks((text) => askProbability(readSentence(text, "en")) >= modelMin),
      },
      {
        method: "what Tend shows (findSignals)",
        asks: asks((text) =>
          findSignals({ text, by: "contact", at: ownAt, timeZone: ownTimeZone }).some(
            ({ kind }) => kind === "ask",
          ),
        ),
      },
    ],
  );
}

function ownReport(cases: readonly OwnCase[]) {
  const { kinds, due } = scoreOwn(cases);
  const scored = Object.entries(kinds).map(
    ([kind, counts]) => [kind, { ...counts, ...scoresOf(counts) }] as const,
  );
  return { sentences: cases.length, kinds: Object.fromEntries(scored), due };
}

function millisecondsPerSentence(cases: readonly OwnCase[]): number {
  const start = performance.now();
  for (const one of cases) signalsOfCase(one);
  return (performance.now() - start) / cases.length;
}

function print(): void {
  if (typeof report.asks === "string")
    console.log("The shared labelled sentences are not here (../shared/corpora): their part is left out.\n");
  else {
    const { sentences, crossValidated, heldOutSentences, heldOut, published } = report.asks;
    console.log(
      `Asks, ${sentences} shared sentences, each judged by models that have not seen it (five parts; 95 % by bootstrap)`,
    );
    console.table(tableOf(crossValidated));
    console.log(`Asks, the ${heldOutSentences} of them that the shipped weights have not seen`);
    console.table(tableOf(heldOut));
    const known = Object.entries(published).map(([method, f1]) => `${method} ${(100 * f1).toFixed(1)}`);
    console.log(`F1 published elsewhere, on other sentences of the collection: ${known.join(", ")}\n`);
  }
  for (const [part, { sentences, kinds, due }] of Object.entries(report.own)) {
    console.log(`Our own sentences, ${part}: ${sentences}`);
    console.table(
      Object.fromEntries(
        Object.entries(kinds).map(([kind, one]) => [kind, { said: one.right + one.missed, ...percent(one) }]),
      ),
    );
    console.log(`due dates right ${due.right} of ${due.of}, invented ${due.invented}\n`);
  }
  console.log(
    "Topics of asks and offers, and whether they meet what they should (blind rounds, mended since)",
  );
  console.table(
    Object.fromEntries(
      Object.entries(report.topics).map(([round, one]) => [
        round,
        {
          "topic right": `${one.topicRight} of ${one.sentences}`,
          "signal found": `${one.seen} of ${one.sentences}`,
          "meets what it should": `${one.meets} of ${one.meetsOf}`,
          "meets what it should not": `${one.wrongMeets} of ${one.wrongMeetsOf}`,
        },
      ]),
    ),
  );
  console.log(`${report.millisecondsPerSentence.toFixed(2)} ms a sentence`);
  if (values.errors)
    for (const [part, cases] of Object.entries(parts))
      if (part !== "held-out" && part !== "all") for (const one of cases) printError(one);
}

function tableOf(rows: readonly AskRow[]) {
  const between = ([low, high]: readonly [number, number]) => `${hundredths(low)} to ${hundredths(high)}`;
  return Object.fromEntries(
    rows.map(({ method, f1Between, aboveNgrams, ...scores }) => [
      method,
      { ...percent(scores), "F1 between": between(f1Between), "above n-grams": between(aboveNgrams) },
    ]),
  );
}

function percent({ precision, recall, f1 }: Scores) {
  return { precision: hundredths(precision), recall: hundredths(recall), F1: hundredths(f1) };
}

function hundredths(share: number): string {
  return (100 * share).toFixed(1);
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
