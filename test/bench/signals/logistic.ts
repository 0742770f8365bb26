/** One example: the indices of the features that hold, and whether it is what is sought. */
export type Example = { features: readonly number[]; label: boolean; weight: number };

type Training = { dimensions: number; passes: number; l2: number; rate: number };

/**
 * Logistic regression over binary features by AdaGrad, in a fixed order: the same examples give the same weights.
 * `l2` is per example. Returns one weight per dimension, averaged over the last half of the passes.
 */
export function trainLogistic(
  examples: readonly Example[],
  { dimensions, passes, l2, rate }: Training,
): Float64Array {
  const weights = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions).fill(1e-6);
  const sum = new Float64Array(dimensions);
  let averaged = 0;
  const random = generator(7);
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const error = (probabilityOf(example.features, weights) - (example.label ? 1 : 0)) * example.weight;
      for (const feature of example.features) {
        const gradient = error + l2 * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
      }
    }
    if (pass < passes / 2) continue;
    averaged++;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  }
  return sum.map((total) => total / Math.max(1, averaged));
}

export function probabilityOf(features: readonly number[], weights: Float64Array): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
