import { readFileSync } from "node:fs";
import { z } from "zod";
import { askFeatures } from "../../../lib/signals/model/ask-features.ts";
import { biasFeature, hashOf, weightStep } from "../../../lib/signals/model/ask-model.ts";
import { readSentence } from "../../../lib/signals/sentence/read-sentence.ts";
import { trainLogistic } from "./logistic.ts";
import { blindRounds, readBlindRound, readOwnSet } from "./own-set.ts";

/** The shared labelled sentences (Parakweet, Apache-2.0; relabelled, MIT). They stay outside this repository. */
export const sharedAsks = new URL("../../../../shared/corpora/signals/asks.json", import.meta.url);

const askCases = z.array(z.object({ id: z.number(), text: z.string(), ask: z.boolean() }));
export type AskCase = { id: number; text: string; ask: boolean };

/** All shared sentences. */
export function readSharedAsks(): AskCase[] {
  return askCases.parse(JSON.parse(readFileSync(sharedAsks, "utf8")));
}

/** Five parts that stay as they are: the first is never trained or tuned on in what is shipped. */
export const foldOf = (id: number): number => fnv(`ask ${id}`) % 5;

export const isHeldOut = ({ id }: AskCase): boolean => foldOf(id) === 0;

/** The later blind rounds stay out, so that they can say what was learned. */
const learnedRounds = blindRounds.slice(0, 2);

/** The part of our own English sentences that may be learned from. */
export function ownAsksForTraining(): AskCase[] {
  return [...readOwnSet().filter(({ part }) => part === "tune"), ...learnedRounds.flatMap(readBlindRound)]
    .filter((one) => one.sort !== "language" && !one.note)
    .map((one) => ({ id: -1, text: one.text, ask: one.expect.some((signal) => signal.kind === "ask") }));
}

/** Settled by five-fold cross-validation on the training part. */
const training = { passes: 10, l2: 1e-4, rate: 0.3 };
const featuresMax = 12_000;
/** Our own sentences are cleaner than real mail, and of one hand. */
const ownWeight = 0.3;

/** Features seen once teach nothing and collide; of the others the strongest are kept. */
export function trainAskWeights(
  shared: readonly AskCase[],
  own: readonly AskCase[] = ownAsksForTraining(),
): Map<number, number> {
  const read = [
    ...shared.map((one) => ({ ...one, weight: 1 })),
    ...own.map((one) => ({ ...one, weight: ownWeight })),
  ].map(({ text, ask, weight }) => ({ features: featuresOf(text), ask, weight }));
  const seen = new Map<string, number>();
  for (const { features } of read)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const { weights, bias } = trainLogistic(
    read.map(({ features, ask, weight }) => ({
      features: [...features].map((name) => indexOf.get(name) ?? -1).filter((index) => index >= 0),
      label: ask,
      weight,
      scale: 1 / Math.sqrt(Math.max(1, features.size)),
    })),
    { dimensions: names.length, ...training },
  );
  const strongest = names
    .map((name, index) => ({ hash: hashOf(name), weight: quantised(weights[index] ?? 0) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.hash - b.hash)
    .slice(0, featuresMax);
  return new Map([
    ...strongest.map(({ hash, weight }) => [hash, weight] as const),
    [hashOf(biasFeature), quantised(bias)],
  ]);
}

/** Reading a sentence costs more than learning from it, and cross-validation reads it again for every part. */
const featuresByText = new Map<string, Set<string>>();

function featuresOf(text: string): Set<string> {
  const known = featuresByText.get(text) ?? askFeatures(readSentence(text, "en"));
  featuresByText.set(text, known);
  return known;
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
