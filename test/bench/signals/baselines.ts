import type { AskCase } from "./ask-training.ts";
import { type Example, probabilityOf, trainLogistic } from "./logistic.ts";

/** The rule one writes first: a question mark or one of a few request words. */
export function asksByKeyword(text: string): boolean {
  return /\?|\b(?:please|pls|could you|can you|would you|will you|let me know|need|looking for|send me|would appreciate)\b/i.test(
    text,
  );
}

/** Logistic regression on 1- and 2-grams of words, trained on the same sentences as ours. */
export function trainNgrams(cases: readonly AskCase[]): (text: string) => number {
  const vocabulary = new Map<string, number>();
  const examples: Example[] = cases.map(({ text, ask }) => ({
    features: ngrams(text).map((gram) => {
      const known = vocabulary.get(gram) ?? vocabulary.size;
      vocabulary.set(gram, known);
      return known;
    }),
    label: ask,
    weight: 1,
  }));
  const trained = trainLogistic(examples, { dimensions: vocabulary.size, passes: 12, l2: 1e-3, rate: 0.05 });
  return (text) =>
    probabilityOf({ features: ngrams(text).map((gram) => vocabulary.get(gram) ?? -1) }, trained);
}

function ngrams(text: string): string[] {
  const words = text.toLowerCase().match(/\w\w+/g) ?? [];
  return [...new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`)])];
}
