import { shortHash } from "../ledger/ids.ts";
import { dayMs } from "../ledger/instant.ts";
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
 * Open loops come first, of one reason at most two thirds while others wait. One place in three to seven, two from
 * eight on, are kept for ties by themselves: one that is new or cooling, in turn with one that sleeps. When far more
 * is asked than fits, one of them goes to a loop every second week: on the simulator, help keeps more ties alive
 * than a ping does.
 */
export function choose(network: Network, context: ChoiceContext): Candidate[] {
  const view = viewOf(network, context);
  return chooseFrom(reasonsIn(view), view);
}

export function chooseFrom(candidates: readonly Candidate[], view: View): Candidate[] {
  const { people, today } = view.context;
  const week = Math.floor(Date.parse(today) / (7 * dayMs));
  const open = strongestPerPerson(candidates.filter((candidate) => mayAppear(candidate, view)));
  const loops = open.filter(isLoop);
  const places = people - placesKept(people, loops.length, week);
  const [sleeping, awake, rest] = [
    open.filter((candidate) => candidate.reason === "dormant"),
    open.filter((candidate) => candidate.reason === "new" || candidate.reason === "cooling"),
    open.filter((candidate) => candidate.reason !== "dormant" && candidate.reason !== "chance"),
  ];
  const picked: Candidate[] = [];
  take(picked, loops, places, Math.ceil((places * 2) / 3));
  take(picked, loops, places);
  take(picked, rest, places);
  const inTurn = week % 4 < 2 ? [sleeping, awake] : [awake, sleeping];
  for (const ties of inTurn) take(picked, ties, Math.min(people, picked.length + 1));
  take(picked, rest, people);
  take(picked, sleeping, people);
  // Drawing lots costs a hash for each: only when there is still room.
  const drawn = picked.length < people ? open.filter((candidate) => candidate.reason === "chance") : [];
  take(picked, byLot(drawn, view.context), people);
  return picked.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || byWorth(a, b));
}

/** So many loops for each place are far more than fit. */
const loopsPerPlaceMany = 3;

function placesKept(people: number, loops: number, week: number): number {
  const kept = people >= 8 ? 2 : people >= 3 ? 1 : 0;
  return loops >= people * loopsPerPlaceMany && week % 2 === 1 ? Math.max(0, kept - 1) : kept;
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
    if (picked.includes(candidate) || same >= ofOneMax || crowdsOrganisation(picked, candidate.contact))
      continue;
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
