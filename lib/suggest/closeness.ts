import { daysBetween } from "../ledger/instant.ts";
import type { Contact, ContactDay } from "../network/network.ts";
import type { View } from "./view.ts";

/** A day of contact counts half after this many days. */
const halfLifeDays = 90;
/** Writing costs more than being written to (Roth et al. 2010); meeting more than either; helping most of all. */
const outWeight = 1;
const inWeight = 0.6;
const metWeight = 2;
const gaveWeight = 1.5;
/** What goes both ways is closer than the same amount one way (Raeder et al. 2011). */
const bothWaysTimes = 1.5;

/** The same, worked out once for each contact of a view. */
export function closenessIn(view: View, contact: Contact): number {
  const known = view.closeness.get(contact.id);
  if (known !== undefined) return known;
  const closeness = closenessOf(contact, view.context.now);
  view.closeness.set(contact.id, closeness);
  return closeness;
}

/**
 * How close a tie is now: a half-life sum over distinct days of contact, 0 for none, about 3 for a word of yours every
 * two months and 30 for weekly mail both ways. Help goes rather to those with whom little passes; no mail shows it.
 */
export function closenessOf(contact: Contact, now: string): number {
  let sum = 0;
  let hasOut = false;
  let hasIn = false;
  for (const day of contact.days) {
    const age = daysBetween(day.day, now);
    if (age < 0) continue;
    sum += weightOf(day) * 0.5 ** (age / halfLifeDays);
    hasOut ||= day.out > 0;
    hasIn ||= day.in > 0 || day.met > 0;
  }
  return hasOut && hasIn ? sum * bothWaysTimes : sum;
}

/** More messages on one day are still one day: each kind counts once, in a group as its share. */
function weightOf(day: ContactDay): number {
  return (
    outWeight * Math.min(1, day.out) +
    inWeight * Math.min(1, day.in) +
    metWeight * day.met +
    (day.gave ? gaveWeight : 0)
  );
}
