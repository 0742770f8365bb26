import { shortHash } from "../ledger/ids.ts";
import { dayMs } from "../ledger/instant.ts";
import { isMetBy, namesPerson } from "../network/apply-introduction.ts";
import type { Contact, Network } from "../network/network.ts";
import { organisationOf } from "../network/organisation.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { type Candidate, type ChoiceContext, reasons } from "./candidate.ts";
import { organisationPeopleMax } from "./limits.ts";
import { chancesIn, reasonsIn } from "./reasons.ts";
import { type View, viewOf } from "./view.ts";

/**
 * Who to help this week, at most `context.people`, each once, in the order of the digest. The same network and day
 * give the same choice.
 *
 * Open loops come first, as long as they are worth it: one that was suggested again and again, or that hardly fits,
 * waits its turn among the rest. One place in three to seven, two from eight on, are kept for ties by themselves: one
 * that is new or cooling, in turn with one that sleeps. When far more is asked than fits, one of them goes to a loop
 * every second week: on the simulator, help keeps more ties alive than a ping does. No introduction is made twice.
 */
export function choose(network: Network, context: ChoiceContext): Candidate[] {
  const view = viewOf(network, context);
  return chooseFrom(reasonsIn(view), view);
}

export function chooseFrom(candidates: readonly Candidate[], view: View): Candidate[] {
  const { people, today } = view.context;
  const week = Math.floor(Date.parse(today) / (7 * dayMs));
  const open = strongestPerPerson(candidates.filter((candidate) => mayAppear(candidate, view)));
  const loops = open.filter((candidate) => isLoop(candidate) && candidate.worth >= loopWorthMin);
  const places = people - placesKept(people, loops.length, week);
  const sleeping = open.filter((candidate) => candidate.reason === "dormant");
  const awake = open.filter((candidate) => candidate.reason === "new" || candidate.reason === "cooling");
  const picked: Candidate[] = [];
  take(picked, loops, places);
  take(picked, open, places);
  const inTurn = week % 4 < 2 ? [sleeping, awake] : [awake, sleeping];
  for (const ties of inTurn) take(picked, ties, Math.min(people, picked.length + 1));
  take(picked, open, people);
  if (picked.length < people) take(picked, drawnByChance(view, picked), people);
  return picked.toSorted((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || byWorth(a, b));
}

/** What an ask is worth that was put before the user once and left: no more than a tie that has long been silent. */
const loopWorthMin = 6;
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

/** Nobody who is picked already; drawing costs a hash for each, so it is done only where there is room. */
function drawnByChance(view: View, picked: readonly Candidate[]): Candidate[] {
  const taken = new Set(picked.map((candidate) => candidate.contact.id));
  const free = chancesIn(view).filter(
    (candidate) => !taken.has(candidate.contact.id) && mayAppear(candidate, view),
  );
  return byLot(free, view.context);
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

/** Fills `picked` up to so many places. Changes `picked`. */
function take(picked: Candidate[], from: readonly Candidate[], places: number): void {
  for (const candidate of from) {
    if (picked.length >= places) return;
    if (picked.includes(candidate) || crowdsOrganisation(picked, candidate.contact)) continue;
    if (isMadeAlready(picked, candidate)) continue;
    picked.push(candidate);
  }
}

/**
 * "Introduce Mei to Ruth" is "introduce Ruth to Mei"; and who promised Mei to introduce her to Ruth meets with that what
 * Ruth asks for and Mei does.
 */
function isMadeAlready(picked: readonly Candidate[], candidate: Candidate): boolean {
  return picked.some(
    (one) =>
      (candidate.reason === "introduction" &&
        one.reason === "introduction" &&
        one.contact.id === candidate.other?.id &&
        one.other?.id === candidate.contact.id) ||
      isOneIntroduction(one, candidate) ||
      isOneIntroduction(candidate, one),
  );
}

/** Whole sentences that are about the same thing. */
const sameWordsMin = 0.4;

function isOneIntroduction({ reason, contact, loop }: Candidate, asked: Candidate): boolean {
  return (
    reason === "promise" &&
    loop !== undefined &&
    asked.loop?.kind === "ask" &&
    namesPerson(loop.topic, asked.contact) &&
    (asked.other?.id === contact.id ||
      isMetBy(asked.loop, contact) ||
      topicsMeet(loop.text, asked.loop.text) >= sameWordsMin)
  );
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
