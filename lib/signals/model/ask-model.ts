import type { Sentence } from "../sentence/read-sentence.ts";
import { askFeatures } from "./ask-features.ts";
import { askWeights } from "./ask-weights.ts";

/** Each weight is packed in four bytes: 24 bits of its feature's hash, then the weight in 16ths, signed. */
export const weightStep = 1 / 16;

/** What holds of every sentence: its weight counts whole, however many features the sentence has. */
export const biasFeature = "#bias";

/** FNV-1a, folded to 24 bits: two of some eight thousand features share a hash once in two thousand look-ups. */
export function hashOf(feature: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
  return ((hash >>> 24) ^ hash) & 0xff_ff_ff;
}

function unpackWeights(packed: string): Map<number, number> {
  const bytes =
    Uint8Array.fromBase64 === undefined
      ? Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))
      : Uint8Array.fromBase64(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weights = new Map<number, number>();
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    weights.set((view.getUint16(at) << 8) | view.getUint8(at + 2), view.getInt8(at + 3) * weightStep);
  }
  return weights;
}

let unpacked: Map<number, number> | undefined;

/**
 * How likely an English sentence asks its reader for something, in [0, 1], by logistic regression over `askFeatures`.
 * The weights are made by `test/bench/signals/train.ts`; they are unpacked once, in a few milliseconds.
 */
export function askProbability(sentence: Sentence): number {
  unpacked ??= unpackWeights(askWeights);
  return probabilityOf(askFeatures(sentence), unpacked);
}

/** A long sentence has more features, not more to say: their sum is set against the root of their number. */
export function probabilityOf(features: ReadonlySet<string>, weights: ReadonlyMap<number, number>): number {
  let score = 0;
  for (const feature of features) score += weights.get(hashOf(feature)) ?? 0;
  const bias = weights.get(hashOf(biasFeature)) ?? 0;
  return 1 / (1 + Math.exp(-bias - score / Math.sqrt(Math.max(1, features.size))));
}
