import { helperFor, isThere, type Latent, openNeeds, openPromises, type Person } from "./latent.ts";
import type { Pick, Policy } from "./policy.ts";

/** Sees what is true: every need, told or not, who can meet it, every promise, and which tie is about to die. */
export const oracle: Policy = {
  name: "oracle",
  choose(seen, latent) {
    return latent.people
      .filter((person) => isThere(latent, person) && person.startWeek < latent.week)
      .map((person) => best(person, latent))
      .toSorted((a, b) => b.value - a.value || a.pick.person.id - b.pick.person.id)
      .slice(0, seen.digestPeople)
      .map(({ pick }) => pick);
  },
};

function best(person: Person, latent: Latent): { pick: Pick; value: number } {
  const tie = tieValue(person, latent);
  const promise = openPromises(latent, person)
    .filter((one) => one.due >= latent.week && (one.keptAnywayIn < 0 || one.keptAnywayIn > one.due))
    .toSorted((a, b) => a.due - b.due)[0];
  if (promise !== undefined && promise.due - latent.week <= 2)
    return { pick: { person, help: { kind: "promise", promise } }, value: tie + 5 };
  for (const need of openNeeds(latent, person).toSorted((a, b) => a.expires - b.expires)) {
    const other = need.ownerCan ? undefined : helperFor(latent, need);
    if (!need.ownerCan && other === undefined) continue;
    const hurry = 1 / (1 + need.expires - latent.week);
    const second = other === undefined ? 0 : 0.5;
    return { pick: { person, help: { kind: "need", need, other } }, value: tie + 3 + hurry + second };
  }
  if (person.taken > person.given) return { pick: { person, help: { kind: "favour" } }, value: tie + 1.5 };
  return { pick: { person, help: { kind: "nudge" } }, value: tie };
}

/** Worth most when it is just about to die, much while it can still be lost, little when it is safe. */
function tieValue(person: Person, latent: Latent): number {
  const { aliveAbove } = latent.world.ties;
  const weeksLeft = person.halfLifeWeeks * Math.log2(person.strength / aliveAbove);
  const isFresh = person.startWeek >= 0 && person.contacts < 2;
  const saved = weeksLeft < 0 ? 0.8 : weeksLeft < 4 ? 2 : weeksLeft < 12 ? 1 : 0.2;
  const reached = person.reachedWeek > latent.week - 13 ? 0 : 0.8;
  return saved + reached + (isFresh ? 0.7 : 0) + person.halfLifeWeeks / 400;
}
