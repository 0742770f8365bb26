import type { Reader } from "./score.ts";

export type Speed = { replies: number; repliesPerSecond: number; medianMs: number; p99Ms: number };

/** How long each of the texts takes, after one round to warm up. */
export function speed(texts: readonly string[], read: Reader): Speed {
  for (const text of texts) read(text);
  const times = texts.map((text) => timeOf(text, read)).sort((a, b) => a - b);
  const total = times.reduce((sum, one) => sum + one, 0);
  return {
    replies: texts.length,
    repliesPerSecond: Math.round((texts.length * 1_000) / total),
    medianMs: rounded(times[Math.floor(times.length / 2)] ?? 0),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
  };
}

/** Bodies of 100 KB that are made to be slow: the time for each, in milliseconds. */
export function hostileTimes(read: Reader): Record<string, number> {
  const to100KB = (part: string) => part.repeat(Math.ceil(100_000 / part.length));
  const bodies = {
    "commands on one line": to100KB("1 done, "),
    "commands on lines": to100KB("1 done\n"),
    "names on lines": to100KB("Sam and Priya and Sam, Ana\n"),
    "dates on lines": to100KB("promised Sam: x by y by Friday by z in March\n"),
    "numbers without end": to100KB("1 2 "),
    "brackets without end": to100KB("(["),
    "blanks on lines": to100KB(`1${" ".repeat(900)}x\n`),
    "quotes in quotes": to100KB("> > > 1. Priya\n"),
    "emoji without end": to100KB("✅ "),
  };
  return Object.fromEntries(
    Object.entries(bodies).map(([name, text]) => [name, rounded(timeOf(text, read))]),
  );
}

function timeOf(text: string, read: Reader): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

function rounded(ms: number): number {
  return Number(ms.toFixed(3));
}
