import { topicsMeet } from "../signals/topics-meet.ts";
import type { Candidate } from "../suggest/candidate.ts";

/** Little is enough: it is the same person already, and what they ask for is spoken of in the introduction. */
const sameThingMin = 0.3;

/**
 * The candidates without an introduction that an earlier one makes already, the other way round, and without an ask that
 * an earlier introduction meets: "she needs a designer" and "help her find a designer" are one thing to do.
 */
export function eachPairOnce(candidates: readonly Candidate[]): Candidate[] {
  const made = new Set<string>();
  const introductions: Candidate[] = [];
  return candidates.filter((candidate) => {
    const { contact, other, reason } = candidate;
    if (other === undefined) return !introductions.some((made) => meets(made, candidate));
    if (reason === "pass-on") return true;
    const pair = [contact.id, other.id].toSorted().join(" ");
    if (made.has(pair)) return false;
    made.add(pair);
    introductions.push(candidate);
    return true;
  });
}

function meets(introduction: Candidate, { contact, reason, loop }: Candidate): boolean {
  return (
    reason === "ask" &&
    loop !== undefined &&
    introduction.other?.id === contact.id &&
    introduction.evidence.some(({ quote }) => topicsMeet(quote, loop.topic) >= sameThingMin)
  );
}
