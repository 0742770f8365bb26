import { findSignals } from "../../../lib/signals/find-signals.ts";
import { askFeatures } from "../../../lib/signals/model/ask-features.ts";
import { probabilityOf } from "../../../lib/signals/model/ask-model.ts";
import { readSentence, type Sentence } from "../../../lib/signals/sentence/read-sentence.ts";
import { type AskCase, foldOf, trainAskWeights } from "./ask-training.ts";
import { asksByKeyword, trainNgrams } from "./baselines.ts";
import { generator } from "./logistic.ts";
import { ownAt, ownTimeZone } from "./own-set.ts";
import { countsOf, scoresOf } from "./scores.ts";

/** Where the model alone says "asks"; settled on the training part, as what gives it the best F1. */
export const modelMin = 0.36;

const foldsMax = 5;
const resamples = 1_000;

export type AskRow = {
  method: string;
  precision: number;
  recall: number;
  f1: number;
  /** 95 % interval of the F1, and of what it is above the n-gram regression, by paired bootstrap over the sentences. */
  f1Between: readonly [number, number];
  aboveNgrams: readonly [number, number];
};

type Decisions = { method: string; asks: boolean[] };

/** Every sentence judged by models that have not seen it: five parts, each left out once. */
export function crossValidatedAsks(cases: readonly AskCase[]): AskRow[] {
  const keyword = cases.map(({ text }) => asksByKeyword(text));
  const ngrams: boolean[] = [];
  const model: boolean[] = [];
  const shown: boolean[] = [];
  for (let fold = 0; fold < foldsMax; fold++) {
    const others = cases.filter(({ id }) => foldOf(id) !== fold);
    const asksByNgrams = trainNgrams(others);
    const weights = trainAskWeights(others);
    const askModel = (sentence: Sentence) => probabilityOf(askFeatures(sentence), weights);
    for (const [index, { id, text }] of cases.entries()) {
      if (foldOf(id) !== fold) continue;
      ngrams[index] = asksByNgrams(text) >= 0.5;
      model[index] = askModel(readSentence(text, "en")) >= modelMin;
      shown[index] = findSignals({ text, by: "contact", at: ownAt, timeZone: ownTimeZone }, askModel).some(
        ({ kind }) => kind === "ask",
      );
    }
  }
  return rowsOf(
    cases.map(({ ask }) => ask),
    [
      { method: "1-2-gram regression", asks: ngrams },
      { method: "keyword rule", asks: keyword },
      { method: "our model alone", asks: model },
      { method: "what Tend shows (findSignals)", asks: shown },
    ],
  );
}

/** The rows of a table; the first method is what the others are held against. */
export function rowsOf(said: readonly boolean[], methods: readonly Decisions[]): AskRow[] {
  const random = generator(11);
  const drawn = methods.map((): number[] => []);
  for (let round = 0; round < resamples; round++) {
    const sample = said.map(() => Math.floor(random() * said.length));
    for (const [at, { asks }] of methods.entries()) drawn[at]?.push(f1Of(said, asks, sample));
  }
  const everyone = said.map((_, index) => index);
  return methods.map(({ method, asks }, at) => {
    const counts = countsOf(
      everyone.map((index) => ({ said: said[index] === true, found: asks[index] === true })),
    );
    const mine = drawn[at] ?? [];
    return {
      method,
      ...scoresOf(counts),
      f1Between: interval(mine),
      aboveNgrams: interval(mine.map((f1, round) => f1 - (drawn[0]?.[round] ?? 0))),
    };
  });
}

function f1Of(said: readonly boolean[], asks: readonly boolean[], sample: readonly number[]): number {
  let right = 0;
  let off = 0;
  for (const index of sample) {
    if (said[index] && asks[index]) right++;
    else if (said[index] !== asks[index]) off++;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + off);
}

function interval(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
