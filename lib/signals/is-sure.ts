import { askProbability } from "./model/ask-model.ts";
import { askIn } from "./rules/ask.ts";
import { languageOf } from "./sentence/language-of.ts";
import { readSentence } from "./sentence/read-sentence.ts";
import type { Signal } from "./signal.ts";

/** How sure the model must be of an ask that no rule names, before a user is shown it. */
const probabilityMin = 0.75;

/** Who leaves it to the reader offers something, and waits for nothing: "tell me if you'd like to be on it". */
const leftToReader =
  /\b(?:tell me|let me know|say so|shout|ping me|drop me a line) (?:if|whether) you(?: would|['’]d)? (?:like|want|care|fancy|prefer|are interested)\b.*$/isu;

/**
 * Whether a signal is sure enough to be remembered and shown ("Sam asked …"): a wrong one costs trust. Asks that
 * only the model hears, and it not loudly, are not; signals of the other kinds rest on rules and are.
 */
export function isSure(signal: Signal): boolean {
  if (signal.kind !== "ask") return true;
  const text = signal.text.replace(leftToReader, "");
  const sentence = readSentence(text, languageOf(signal.text));
  if (sentence.language !== "en" || askIn(sentence.words, sentence.isQuestion) !== undefined) return true;
  return text === signal.text && askProbability(sentence) >= probabilityMin;
}
