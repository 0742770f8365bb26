import type { Network, Outcomes } from "../network/network.ts";
import { type Candidate, type Factor, reasons } from "./candidate.ts";

/** A reason is never learned away, nor learned to crowd out the others. */
const learnedTimesMin = 0.4;
const learnedTimesMax = 1.5;
/** What is known of all reasons together weighs as much as this many suggestions of one. */
const priorSuggestions = 6;

/**
 * How much oftener this user acts on suggestions of each reason than on others: counts that fade, shrunk to the user's
 * own average and bounded. A reason that nothing is known of is not among them.
 */
export function learnedFactors(network: Network): Map<Candidate["reason"], Factor> {
  const factors = new Map<Candidate["reason"], Factor>();
  const all = Object.values(network.learned);
  const total = all.reduce((sum, outcomes) => sum + countOf(outcomes), 0);
  if (total === 0) return factors;
  const overall = (all.reduce((sum, outcomes) => sum + actedOn(outcomes), 0) + 1) / (total + 2);
  for (const reason of reasons) {
    const own = network.learned[reason];
    if (own === undefined) continue;
    const rate = (actedOn(own) + priorSuggestions * overall) / (countOf(own) + priorSuggestions);
    const times = Math.min(learnedTimesMax, Math.max(learnedTimesMin, rate / overall));
    factors.set(reason, {
      words: `of the last ${Math.round(countOf(own))} such lines you acted on about ${Math.round(actedOn(own))}`,
      times: Math.round(times * 100) / 100,
    });
  }
  return factors;
}

/** "Later" is half a yes: the help was right, the week was not. */
function actedOn(outcomes: Outcomes): number {
  return outcomes.done + 0.5 * outcomes.later;
}

function countOf(outcomes: Outcomes): number {
  return outcomes.done + outcomes.later + outcomes.no + outcomes.silent;
}
