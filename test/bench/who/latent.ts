import { between, type Draw } from "./draw.ts";
import { kinds, type World } from "./world.ts";

/** What is true in the world, whatever was captured of it. Weeks are counted from 0. */
export type Person = {
  id: number;
  address: string;
  name: string;
  organisation: number;
  /** -1 for a loner. */
  circle: number;
  skills: readonly number[];
  startWeek: number;
  halfLifeWeeks: number;
  strength: number;
  feltAtStart: number;
  contacts: number;
  seasonPhase: number;
  /** How much more or less than others this one writes and is written to. */
  rate: number;
  reachedWeek: number;
  given: number;
  taken: number;
};

export type Need = {
  id: number;
  person: number;
  kind: number;
  from: number;
  expires: number;
  ownerCan: boolean;
  isTold: boolean;
  met: "" | "owner" | "introduction";
};

export type Pledge = {
  id: number;
  person: number;
  made: number;
  due: number;
  keptAnywayIn: number;
  keptIn: number;
};

export type Latent = {
  world: World;
  draw: Draw;
  week: number;
  people: Person[];
  needs: Need[];
  promises: Pledge[];
  introductions: { made: number; helped: number };
};

export function latentOf(world: World, draw: Draw): Latent {
  const later = Math.round((world.newTies.perYear * world.weeks) / 52);
  const people = Array.from({ length: world.people + later }, (_, id) => personOf(world, draw, id));
  return { world, draw, week: 0, people, needs: [], promises: [], introductions: { made: 0, helped: 0 } };
}

function personOf(world: World, draw: Draw, id: number): Person {
  const isNew = id >= world.people;
  const isHub = id === 0 && world.hub.knows > 0;
  const organisation =
    world.organisations === 0 ? -1 : Math.floor(draw("organisation", id) * world.organisations * 1.5);
  const hasOrganisation = organisation >= 0 && organisation < world.organisations;
  const count = isHub ? world.hub.skills : world.skills.perPerson;
  const skills = Array.from({ length: count }, (_, index) =>
    Math.floor(draw("skill", id, index) * kinds.length),
  );
  return {
    id,
    address: `p${id}@${hasOrganisation ? `org${organisation}.example` : "gmail.com"}`,
    name: `Person${id} Name${id}`,
    organisation: hasOrganisation ? organisation : -1,
    circle:
      draw("circle", id) < world.circles.loners
        ? -1
        : Math.floor(draw("circle", id, 1) * world.circles.count),
    skills: [...new Set(skills)],
    startWeek: isNew ? Math.floor(draw("start", id) * world.weeks) : -1,
    halfLifeWeeks:
      between(world.ties.halfLifeWeeks, draw("half-life", id)) * (isNew ? world.newTies.halfLifeTimes : 1),
    strength: isNew ? 0 : between(world.ties.strength, draw("strength", id)),
    feltAtStart: between(world.ties.strength, draw("strength", id)),
    contacts: 0,
    seasonPhase: draw("start", id, 1),
    rate: isHub ? 4 : 0.3 + 1.4 * draw("rate", id),
    reachedWeek: -1,
    given: 0,
    taken: 0,
  };
}

export function isThere(latent: Latent, person: Person): boolean {
  return person.startWeek <= latent.week;
}

export function isAlive(latent: Latent, person: Person): boolean {
  return isThere(latent, person) && person.strength >= latent.world.ties.aliveAbove;
}

export function know(latent: Latent, one: Person, other: Person): boolean {
  if (one.organisation >= 0 && one.organisation === other.organisation) return true;
  if (one.circle >= 0 && one.circle === other.circle) return true;
  if (one.id !== 0 && other.id !== 0) return false;
  const spoke = one.id === 0 ? other : one;
  return latent.draw("circle", spoke.id, 2) < latent.world.hub.knows;
}

/** Around 1; with the season's swing at 1 it is 2 at its height and 0 half a year later. */
export function seasonOf(latent: Latent, person: Person): number {
  const { swing } = latent.world.season;
  return swing === 0 ? 1 : 1 + swing * Math.cos(2 * Math.PI * (latent.week / 52 - person.seasonPhase * 0.2));
}

export function openNeeds(latent: Latent, person: Person): Need[] {
  return latent.needs.filter(
    (need) => need.person === person.id && need.met === "" && need.expires >= latent.week,
  );
}

export function openPromises(latent: Latent, person: Person): Pledge[] {
  return latent.promises.filter((promise) => promise.person === person.id && promise.keptIn < 0);
}

/** Somebody who has the skill, is there, and is new to the one who needs it; the strongest tie of them. */
export function helperFor(latent: Latent, need: Need): Person | undefined {
  const asker = latent.people[need.person];
  let best: Person | undefined;
  for (const one of latent.people) {
    if (asker === undefined || one === asker || !one.skills.includes(need.kind) || !isThere(latent, one))
      continue;
    if (know(latent, asker, one) || one.strength <= (best?.strength ?? 0.02)) continue;
    best = one;
  }
  return best;
}

export function grow(latent: Latent, person: Person, gain: "pingGain" | "meetingGain" | "helpGain"): void {
  const { ties } = latent.world;
  person.strength += ties[gain] * (1 - person.strength);
  person.contacts += 1;
  // A second touch makes of a meeting by chance a tie of the ordinary kind.
  if (person.startWeek >= 0 && person.contacts === 2)
    person.halfLifeWeeks /= latent.world.newTies.halfLifeTimes;
  if (gain !== "helpGain") return;
  person.halfLifeWeeks = Math.min(104, person.halfLifeWeeks * ties.helpLastsTimes);
  person.given += 1;
}
