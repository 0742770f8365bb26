import { shortHash } from "../ledger/ids.ts";
import type { Contact, Network } from "../network/network.ts";
import { organisationOf } from "../network/organisation.ts";
import type { Candidate, ChoiceContext } from "./candidate.ts";
import { organisationPeopleMax } from "./limits.ts";
import { reasonsIn } from "./reasons.ts";
import { type View, viewOf } from "./view.ts";

/** The order in which a digest tells them: strongest reasons first (design section 7). */
const order: readonly Candidate["reason"][] = [
  "promise",
  "ask",
  "introduction",
  "meeting",
  "value-back",
  "pass-on",
  "new",
  "cooling",
  "dormant",
  "chance",
];

/**
 * Who to help this week, at most `context.people`, each once, in the order of the digest. The same network and day
 * give the same choice.
 *
 * Open loops come first but leave room: from three places on, one is kept for a tie that is new or cooling, and from
 * five on one for a dormant tie, drawn by lot and not by closeness. No reason takes more than two thirds of the
 * places for loops while others wait.
 */
export function choose(network: Network, context: ChoiceContext): Candidate[] {
  const view = viewOf(network, context);
  return chooseFrom(reasonsIn(view), view);
}

export function chooseFrom(candidates: readonly Candidate[], view: View): Candidate[] {
  const { people } = view.context;
  const open = strongestPerPerson(candidates.filter((candidate) => mayAppear(candidate, view)));
  const loops = open.filter(isLoop);
  const ties = open.filter((candidate) => candidate.reason === "new" || candidate.reason === "cooling");
  const dorm = open.filter((candidate) => candidate.reason === "dormant");
  const sleeping = process.env.LOT === "0" ? dorm.toSorted((a,b)=>a.days-b.days) : process.env.LOT === "2" ? dorm : byLot(dorm,
    view.context,
  );
  const K = Number(process.env.KEPT ?? 2);
  const kept = Math.min(K, (people >= 3 ? 1 : 0) + (people >= 5 ? 1 : 0));
  const loopPlaces = people - kept;
  const picked: Candidate[] = [];
  take(picked, loops, loopPlaces, Math.ceil((loopPlaces * 2) / 3));
  take(picked, loops, loopPlaces);
  take(
    picked,
    open.filter((candidate) => candidate.reason !== "dormant" && candidate.reason !== "chance"),
    loopPlaces,
  );
  take(picked, ties, people - Math.max(0, kept - 1));
  take(picked, sleeping, people);
  take(
    picked,
    open.filter((candidate) => candidate.reason !== "chance"),
    people,
  );
  take(
    picked,
    byLot(
      open.filter((candidate) => candidate.reason === "chance"),
      view.context,
    ),
    people,
  );
  return picked.toSorted(
    (a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || byWorth(a, b),
  );
}

/** Who was named lately comes again only while a loop is open; last week's people never without one. */
export function mayAppear(candidate: Candidate, view: View): boolean {
  return isLoop(candidate) || !view.rested.has(candidate.contact.id);
}

function isLoop(candidate: Candidate): boolean {
  return candidate.loop !== undefined;
}

function strongestPerPerson(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.contact.id);
    if (known === undefined || byWorth(candidate, known) < 0) best.set(candidate.contact.id, candidate);
  }
  return [...best.values()].toSorted(byWorth);
}

/** Fills `picked` up to so many places; of each reason at most `ofOneMax`. Changes `picked`. */
function take(
  picked: Candidate[],
  from: readonly Candidate[],
  places: number,
  ofOneMax = Number.POSITIVE_INFINITY,
): void {
  for (const candidate of from) {
    if (picked.length >= places) return;
    const same = picked.filter((other) => other.reason === candidate.reason).length;
    if (picked.includes(candidate) || same >= ofOneMax || crowdsOrganisation(picked, candidate.contact)) continue;
    picked.push(candidate);
  }
}

function crowdsOrganisation(picked: readonly Candidate[], contact: Contact): boolean {
  const organisation = organisationOf(contact);
  if (organisation === "") return false;
  return (
    picked.filter((other) => organisationOf(other.contact) === organisation).length >= organisationPeopleMax
  );
}

/** An order that looks random from week to week, and is the same for the same day. */
function byLot(candidates: readonly Candidate[], context: ChoiceContext): Candidate[] {
  const draws = new Map(
    candidates.map((candidate) => [candidate, shortHash(["draw", context.today, candidate.contact.id])]),
  );
  const drawOf = (candidate: Candidate) => draws.get(candidate) ?? "";
  return candidates.toSorted((a, b) => (drawOf(a) < drawOf(b) ? -1 : 1));
}

function byWorth(a: Candidate, b: Candidate): number {
  return b.worth - a.worth || (a.contact.id < b.contact.id ? -1 : a.contact.id > b.contact.id ? 1 : 0);
}
