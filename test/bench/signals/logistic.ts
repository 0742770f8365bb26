/** One example: the indices of the features that hold, and whether it is what is sought. */
export type Example = {
  features: readonly number[];
  label: boolean;
  /** How much it counts beside the others. */
  weight: number;
  /** What the sum of its features' weights is multiplied with: 1, or less where there are many. */
  scale?: number;
};

type Training = { dimensions: number; passes: number; l2: number; rate: number };
export type Logistic = { weights: Float64Array; bias: number };

/**
 * Logistic regression over binary features by AdaGrad, in a fixed order: the same examples give the same weights.
 * `l2` is per example. Returns one weight per dimension and the bias, averaged over the last half of the passes.
 */
export function trainLogistic(
  examples: readonly Example[],
  { dimensions, passes, l2, rate }: Training,
): Logistic {
  const weights = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions).fill(1e-6);
  const sum = new Float64Array(dimensions);
  let bias = 0;
  let biasSquares = 1e-6;
  let biasSum = 0;
  let averaged = 0;
  const random = generator(7);
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const scale = example.scale ?? 1;
      const error = (probabilityOf(example, { weights, bias }) - (example.label ? 1 : 0)) * example.weight;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const feature of example.features) {
        const gradient = error * scale + l2 * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
      }
    }
    if (pass < passes / 2) continue;
    averaged++;
    biasSum += bias;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  }
  const times = Math.max(1, averaged);
  return { weights: sum.map((total) => total / times), bias: biasSum / times };
}

/** How likely an example is what is sought; features of negative index are unknown and count nothing. */
export function probabilityOf(
  { features, scale = 1 }: Pick<Example, "features" | "scale">,
  { weights, bias }: Logistic,
): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-bias - score * scale));
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
