import { readFileSync } from "node:fs";
import { z } from "zod";
import { findSignals } from "../../../lib/signals/find-signals.ts";
import { topicOf } from "../../../lib/signals/topic-of.ts";
import { topicsMeet } from "../../../lib/signals/topics-meet.ts";
import { ownAt, ownTimeZone } from "./own-set.ts";

const counterpart = z.object({ from: z.enum(["offer", "title", "note"]), text: z.string() });
const topicCases = z.array(
  z.object({
    kind: z.enum(["ask", "offer"]),
    text: z.string(),
    /** Any of these is right. */
    topic: z.array(z.string()).min(1),
    meets: z.array(counterpart),
    not: z.array(counterpart),
  }),
);
export type TopicCase = z.infer<typeof topicCases>[number];

export function readTopicRound(round: string): TopicCase[] {
  return topicCases.parse(
    JSON.parse(readFileSync(new URL(`./topics-${round}.json`, import.meta.url), "utf8")),
  );
}

/** What lib/suggest asks of a match: notes are long, so they must meet better. */
const meetsMin = { offer: 0.6, title: 0.6, note: 0.7 } as const;

export type TopicScores = {
  sentences: number;
  /** Found as the signal that they are. */
  seen: number;
  topicRight: number;
  meets: number;
  meetsOf: number;
  wrongMeets: number;
  wrongMeetsOf: number;
};

/** Sentences with their topic, and offers, job titles and notes that it should meet and should not. */
export function scoreTopics(cases: readonly TopicCase[]): TopicScores {
  const scores = {
    sentences: cases.length,
    seen: 0,
    topicRight: 0,
    meets: 0,
    meetsOf: 0,
    wrongMeets: 0,
    wrongMeetsOf: 0,
  };
  for (const one of cases) {
    const topic = topicOf(one.text, one.kind);
    const signals = findSignals({ text: one.text, by: "contact", at: ownAt, timeZone: ownTimeZone });
    if (signals.some(({ kind }) => kind === one.kind)) scores.seen++;
    if (one.topic.some((right) => right.toLowerCase() === topic.toLowerCase())) scores.topicRight++;
    scores.meetsOf += one.meets.length;
    scores.wrongMeetsOf += one.not.length;
    scores.meets += one.meets.filter((other) => meet(topic, other)).length;
    scores.wrongMeets += one.not.filter((other) => meet(topic, other)).length;
  }
  return scores;
}

function meet(topic: string, { from, text }: TopicCase["meets"][number]): boolean {
  const other = from === "offer" ? topicOf(text, "offer") || text : text;
  return topicsMeet(topic, other) >= meetsMin[from];
}
