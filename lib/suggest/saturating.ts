/** 0 at nothing, one half at `half`, towards 1 beyond: no reason outgrows all others. */
export function saturating(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
