/**
 * Makes lib/signals/model/ask-weights.ts from the training parts of the shared sentences and of our own set.
 * Deterministic: the same sentences and rules give the same file. `npm exec -- node test/bench/signals/train.ts`
 */
import { existsSync, writeFileSync } from "node:fs";
import { isHeldOut, packWeights, readSharedAsks, sharedAsks, trainAskWeights } from "./ask-training.ts";

if (!existsSync(sharedAsks)) {
  console.error(
    "The shared sentences (../shared/corpora/signals/asks.json) are not here: the weights stay as they are.",
  );
  process.exit(1);
}
const weights = trainAskWeights(readSharedAsks().filter((one) => !isHeldOut(one)));
const packed = packWeights(weights);
writeFileSync(
  new URL("../../../lib/signals/model/ask-weights.ts", import.meta.url),
  `/** ${weights.size} weights of the ask model, made by test/bench/signals/train.ts: not to be edited by hand. */\nexport const askWeights =\n  "${packed}";\n`,
);
console.log(`${weights.size} weights, ${Math.ceil(packed.length / 1024)} KB`);
