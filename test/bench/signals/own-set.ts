import { readFileSync } from "node:fs";
import { z } from "zod";
import { findNoteSignals } from "../../../lib/signals/find-note-signals.ts";
import { findSignals } from "../../../lib/signals/find-signals.ts";
import { type Signal, type SignalKind, signalKinds } from "../../../lib/signals/signal.ts";
import { type Counts, countsOf, noCounts } from "./scores.ts";

/** Wednesday, late in the morning in Paris: every date in the set is counted from here unless the case says otherwise. */
export const ownAt = "2026-11-25T10:00:00Z";
export const ownTimeZone = "Europe/Paris";

const by = z.enum(["user", "contact"]);
const ownCases = z.array(
  z.object({
    text: z.string(),
    by,
    at: z.string().optional(),
    note: z.boolean().optional(),
    sort: z.string(),
    part: z.enum(["tune", "held-out", "blind"]).default("blind"),
    expect: z.array(
      z.object({
        kind: z.enum(signalKinds),
        by: by.optional(),
        topic: z.string().optional(),
        due: z.string().optional(),
      }),
    ),
  }),
);
export type OwnCase = z.infer<typeof ownCases>[number];

/** Our own sentences: those to tune on, and those held out. */
export function readOwnSet(): OwnCase[] {
  return readCases("../../corpora/signals-own.json");
}

/** Sentences written without a look at the rules: measured blind first, then mended by and learned from. */
export const blindRounds = ["first", "second", "third", "fourth"] as const;

export function readBlindRound(round: string): OwnCase[] {
  return readCases(`./blind-${round}.json`);
}

function readCases(path: string): OwnCase[] {
  return ownCases.parse(JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")));
}

export function signalsOfCase(one: OwnCase): Signal[] {
  const written = { text: one.text, at: one.at ?? ownAt, timeZone: ownTimeZone };
  return one.note ? findNoteSignals(written) : findSignals({ ...written, by: one.by });
}

type OwnScores = {
  kinds: Record<SignalKind, Counts>;
  due: { right: number; of: number; invented: number };
};

/** One decision for each case and kind: is there such a signal (and of whom, in a note)? */
export function scoreOwn(cases: readonly OwnCase[]): OwnScores {
  const kinds: Partial<Record<SignalKind, Counts>> = {};
  const due = { right: 0, of: 0, invented: 0 };
  const read = cases.map((one) => ({ one, found: signalsOfCase(one) }));
  for (const kind of signalKinds) {
    kinds[kind] = countsOf(
      read.map(({ one, found }) => ({
        said: one.expect.some((signal) => signal.kind === kind),
        found: found.some((signal) => signal.kind === kind && isWhose(one, signal)),
        // A note's signal laid at the wrong door is a false alarm as well as a miss.
        foundWrongly: found.some((signal) => signal.kind === kind && !isWhose(one, signal)),
      })),
    );
  }
  for (const { one, found } of read) {
    for (const expected of one.expect) {
      const same = found.find((signal) => signal.kind === expected.kind);
      if (expected.due !== undefined) due.of++;
      if (expected.due !== undefined && same?.due === expected.due) due.right++;
      if (expected.due === undefined && (same?.due ?? "") !== "") due.invented++;
    }
  }
  return {
    kinds: Object.fromEntries(
      signalKinds.map((kind) => [kind, kinds[kind] ?? noCounts]),
    ) as OwnScores["kinds"],
    due,
  };
}

const isWhose = (one: OwnCase, signal: Signal): boolean =>
  !one.note ||
  !one.expect.some((expected) => expected.kind === signal.kind) ||
  one.expect.some((expected) => expected.kind === signal.kind && expected.by === signal.by);
