import type { WebisCase } from "./lines-sets.ts";

/** What a parser did with the labelled lines of one message. */
export type LinesScore = { allRight: boolean; lost: number; leaked: number };

/**
 * Scores kept lines against the labels: every NEW line kept, every QUOTED one dropped, signatures and rules neutral.
 * `kept` are the lines of the parser's text; each counts for one line of the message, in order.
 */
export function linesScore(labelled: WebisCase, kept: readonly string[]): LinesScore {
  const left = new Map<string, number>();
  for (const line of kept) left.set(line.trim(), (left.get(line.trim()) ?? 0) + 1);
  let lost = 0;
  let leaked = 0;
  const take = (line: string): boolean => {
    const count = left.get(line.trim()) ?? 0;
    if (count > 0) left.set(line.trim(), count - 1);
    return count > 0;
  };
  for (const [line, label] of labelled.lines) if (label === "NEW" && !take(line)) lost++;
  for (const [line, label] of labelled.lines) if (label !== "NEW" && label !== "QUOTED") take(line);
  for (const [line, label] of labelled.lines) if (label === "QUOTED" && take(line)) leaked++;
  return { allRight: lost === 0 && leaked === 0, lost, leaked };
}
