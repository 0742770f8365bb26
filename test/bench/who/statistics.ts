/** A mean over seeds with the half-width of its 95 % interval (Student's t). */
export type Interval = { mean: number; halfWidth: number };

/** Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom; beyond, the normal's. */
const studentT = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1,
  2.09, 2.09, 2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04,
];

export function intervalOf(values: readonly number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  if (values.length < 2) return { mean, halfWidth: 0 };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const t = studentT[values.length - 2] ?? 1.96;
  return { mean, halfWidth: t * Math.sqrt(variance / values.length) };
}
