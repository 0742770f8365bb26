export type Counts = { right: number; wrong: number; missed: number };
export type Scores = { precision: number; recall: number; f1: number };

export const noCounts: Counts = { right: 0, wrong: 0, missed: 0 };

export function countsOf(
  decisions: readonly { said: boolean; found: boolean; foundWrongly?: boolean }[],
): Counts {
  const counts = { ...noCounts };
  for (const { said, found, foundWrongly } of decisions) {
    if (said && found) counts.right++;
    if ((!said && found) || foundWrongly) counts.wrong++;
    if (said && !found) counts.missed++;
  }
  return counts;
}

/** Precision, recall and F1 in [0, 1]; 0 where nothing was found or nothing was to be found. */
export function scoresOf({ right, wrong, missed }: Counts): Scores {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
