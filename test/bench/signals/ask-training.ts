import { readFileSync } from "node:fs";
import { z } from "zod";
import { askFeatures } from "../../../lib/signals/model/ask-features.ts";
import { hashOf, weightStep } from "../../../lib/signals/model/ask-model.ts";
import { readSentence } from "../../../lib/signals/sentence/read-sentence.ts";
import { trainLogistic } from "./logistic.ts";
import { readOwnSet } from "./own-set.ts";

/** The shared labelled sentences (Parakweet, Apache-2.0; relabelled, MIT). They stay outside this repository. */
export const sharedAsks = new URL("../../../../shared/corpora/signals/asks.json", import.meta.url);

const askCases = z.array(z.object({ id: z.number(), text: z.string(), ask: z.boolean() }));
export type AskCase = { text: string; ask: boolean };

/** The shared sentences in two fixed parts: one in five, chosen by id, is never trained or tuned on. */
export function readSharedAsks(): { training: AskCase[]; heldOut: AskCase[] } {
  const cases = askCases.parse(JSON.parse(readFileSync(sharedAsks, "utf8")));
  const isHeldOut = (id: number) => fnv(`ask ${id}`) % 5 === 0;
  return {
    training: cases.filter(({ id }) => !isHeldOut(id)),
    heldOut: cases.filter(({ id }) => isHeldOut(id)),
  };
}

/** The part of our own English sentences that may be learned from. */
export function ownAsksForTraining(): AskCase[] {
  return readOwnSet()
    .filter((one) => one.part === "tune" && one.sort !== "language" && !one.note)
    .map((one) => ({ text: one.text, ask: one.expect.some((signal) => signal.kind === "ask") }));
}

/** Settled by five-fold cross-validation on the training part. */
const training = { passes: 12, l2: 1e-3, rate: 0.03 };
const featuresMax = 9_000;

/** Features seen once teach nothing and collide; of the others the strongest are kept. */
export function trainAskWeights(cases: readonly AskCase[]): Map<number, number> {
  const read = cases.map(({ text, ask }) => ({ features: askFeatures(readSentence(text, "en")), ask }));
  const seen = new Map<string, number>();
  for (const { features } of read)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const weights = trainLogistic(
    read.map(({ features, ask }) => ({
      features: [...features].map((name) => indexOf.get(name) ?? -1).filter((index) => index >= 0),
      label: ask,
      weight: 1,
    })),
    { dimensions: names.length, ...training },
  );
  const strongest = names
    .map((name, index) => ({ hash: hashOf(name), weight: quantised(weights[index] ?? 0) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.hash - b.hash)
    .slice(0, featuresMax);
  return new Map(strongest.map(({ hash, weight }) => [hash, weight]));
}

const quantised = (weight: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / weightStep))) * weightStep;

/** Packed as `unpackWeights` reads it, in the order of the hashes, so that the same weights give the same bytes. */
export function packWeights(weights: ReadonlyMap<number, number>): string {
  const bytes = Buffer.alloc(weights.size * 4);
  [...weights]
    .sort(([a], [b]) => a - b)
    .forEach(([hash, weight], index) => {
      bytes.writeUIntBE(hash, index * 4, 3);
      bytes.writeInt8(Math.round(weight / weightStep), index * 4 + 3);
    });
  return bytes.toString("base64");
}

function fnv(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return hash;
}
