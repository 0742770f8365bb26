import { shortHash } from "../ledger/ids.ts";
import type { Contact, Network } from "../network/network.ts";
import { organisationOf } from "../network/organisation.ts";
import type { Candidate, ChoiceContext } from "./candidate.ts";
import { reasonsFor } from "./reasons.ts";

/** Nobody needs to hear of more than two from one organisation in a week. */
const organisationPeopleMax = 2;
/** Strongest first (design section 7). */
const rank: Record<Candidate["reason"], number> = {
  promise: 0,
  ask: 1,
  introduction: 2,
  meeting: 3,
  "value-back": 4,
  "pass-on": 5,
  new: 6,
  cooling: 7,
  dormant: 8,
  chance: 9,
};

/**
 * Who to help this week, at most `context.people`, each once, in the order of the digest. Open loops come
 * first but leave room: with three or more places, one is kept for a tie that is new or cooling and, from
 * five on, one for a dormant tie that is not picked by closeness. The same network and day give the same choice.
 */
export function choose(network: Network, context: ChoiceContext): Candidate[] {
  const lastWeek = new Set(network.digests.at(-1)?.items.map((item) => item.contact));
  const all = strongestPerPerson(reasonsFor(network, context)).filter(
    (candidate) =>
      candidate.evidence.length > 0 && (isLoop(candidate) || !lastWeek.has(candidate.contact.id)),
  );
  const picked: Candidate[] = [];
  const take = (candidates: readonly Candidate[], places: number): void => {
    for (const candidate of candidates) {
      if (picked.length >= places) return;
      if (picked.includes(candidate) || crowdsOrganisation(picked, candidate.contact)) continue;
      picked.push(candidate);
    }
  };
  const ordered = all.toSorted(
    (a, b) => rank[a.reason] - rank[b.reason] || b.urgency - a.urgency || byId(a, b),
  );
  const kept = (context.people >= 3 ? 1 : 0) + (context.people >= 5 ? 1 : 0);
  take(
    ordered.filter((candidate) => candidate.reason !== "dormant"),
    context.people - kept,
  );
  take(
    ordered.filter((candidate) => candidate.reason === "new" || candidate.reason === "cooling"),
    context.people - Math.max(0, kept - 1),
  );
  take(
    byChance(
      ordered.filter((candidate) => candidate.reason === "dormant"),
      context,
    ),
    context.people,
  );
  take(ordered, context.people);
  return picked.toSorted((a, b) => rank[a.reason] - rank[b.reason] || b.urgency - a.urgency || byId(a, b));
}

function strongestPerPerson(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.contact.id);
    const isStronger =
      known === undefined ||
      rank[candidate.reason] < rank[known.reason] ||
      (rank[candidate.reason] === rank[known.reason] && candidate.urgency > known.urgency);
    if (isStronger) best.set(candidate.contact.id, candidate);
  }
  return [...best.values()];
}

function isLoop(candidate: Candidate): boolean {
  return candidate.loop !== undefined;
}

function crowdsOrganisation(picked: readonly Candidate[], contact: Contact): boolean {
  const organisation = organisationOf(contact);
  if (organisation === "") return false;
  return (
    picked.filter((other) => organisationOf(other.contact) === organisation).length >= organisationPeopleMax
  );
}

/** An order that looks random from week to week, and is the same for the same day. */
function byChance(candidates: readonly Candidate[], context: ChoiceContext): Candidate[] {
  const draw = (candidate: Candidate) => shortHash(["draw", context.today, candidate.contact.id]);
  return candidates.toSorted((a, b) => (draw(a) < draw(b) ? -1 : 1));
}

function byId(a: Candidate, b: Candidate): number {
  return a.contact.id < b.contact.id ? -1 : 1;
}
