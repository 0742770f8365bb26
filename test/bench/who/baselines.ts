import { daysBetween } from "../../../lib/ledger/instant.ts";
import type { Contact } from "../../../lib/network/network.ts";
import { drawOf } from "./draw.ts";
import type { Latent, Person } from "./latent.ts";
import { idOf } from "./ours.ts";
import type { Pick, Policy, Seen } from "./policy.ts";

/**
 * What others do, on the same captured days of contact. Each names people, nobody two weeks running; when the owner
 * turns to one and remembers what is open between the two, the help is the same as ours.
 */
export const baselines: readonly Policy[] = [
  { name: "fixed period per tie", choose: (seen, latent, last) => top(seen, latent, last, fixedPeriod) },
  {
    name: "most overdue, relative",
    choose: (seen, latent, last) => top(seen, latent, last, relativelyOverdue),
  },
  { name: "most recent", choose: (seen, latent, last) => top(seen, latent, last, mostRecent) },
  {
    name: "closest, Interactions Rank",
    choose: (seen, latent, last) => top(seen, latent, last, interactionsRank),
  },
  {
    name: "random",
    choose: (seen, latent, last) => {
      const draw = drawOf(latent.people.length);
      return top(seen, latent, last, (_, person) => 1 + draw("policy", seen.week, person.id));
    },
  },
];

type Score = (contact: Contact, person: Person, seen: Seen) => number;

function top(seen: Seen, latent: Latent, lastWeek: ReadonlySet<number>, score: Score): Pick[] {
  const scored = Object.values(seen.network.contacts).flatMap((contact) => {
    const person = latent.people[idOf(contact.addresses[0] ?? "")];
    if (person === undefined || lastWeek.has(person.id)) return [];
    const value = score(contact, person, seen);
    return value > 0 ? [{ person, value }] : [];
  });
  return scored
    .toSorted((a, b) => b.value - a.value || a.person.id - b.person.id)
    .slice(0, seen.digestPeople)
    .map(({ person }) => ({ person, help: { kind: "nudge" } as const }));
}

/** Monica, Dex: the user says a period for each tie once, by how close they felt; a new one gets the middle period. */
function fixedPeriod(contact: Contact, person: Person, { now }: Seen): number {
  const felt = person.startWeek >= 0 ? 0.5 : person.feltAtStart;
  return gapOf(contact, now) - (felt > 0.7 ? 21 : felt > 0.4 ? 60 : 120);
}

function relativelyOverdue(contact: Contact, _: Person, { now }: Seen): number {
  const gaps = contact.days.flatMap((day, index) => {
    const before = contact.days[index - 1];
    return before === undefined ? [] : [daysBetween(before.day, day.day)];
  });
  const sorted = gaps.toSorted((a, b) => a - b);
  const period = Math.max(7, sorted.length < 2 ? 45 : (sorted[sorted.length >> 1] ?? 45));
  return (gapOf(contact, now) - period) / period;
}

function mostRecent(contact: Contact, _: Person, { now }: Seen): number {
  return 1 / (1 + gapOf(contact, now));
}

/** Roth et al. 2010: a half-life sum of interactions, outgoing weighing more. */
function interactionsRank(contact: Contact, _: Person, { now }: Seen): number {
  return contact.days.reduce(
    (sum, day) => sum + (1.5 * day.out + day.in + day.met) * 0.5 ** (daysBetween(day.day, now) / 30),
    0,
  );
}

function gapOf(contact: Contact, now: string): number {
  return daysBetween(contact.days.at(-1)?.day ?? contact.firstAt, now);
}
