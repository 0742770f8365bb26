import type { Candidate } from "../suggest/candidate.ts";

/** The candidates without an introduction that an earlier one makes already, the other way round. */
export function eachPairOnce(candidates: readonly Candidate[]): Candidate[] {
  const made = new Set<string>();
  return candidates.filter(({ contact, other, reason }) => {
    if (other === undefined || reason === "pass-on") return true;
    const pair = [contact.id, other.id].toSorted().join(" ");
    if (made.has(pair)) return false;
    made.add(pair);
    return true;
  });
}
