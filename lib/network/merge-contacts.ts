import { contactOf, findContact } from "./contact-of.ts";
import { contactDaysMax } from "./limits.ts";
import type { Contact, Network } from "./network.ts";

/**
 * Joins a further address, and whoever it belonged to, into `kept`. Only ever on the user's own word: two
 * people of one name are never merged by name alone.
 */
export function mergeContacts(
  network: Network,
  kept: Contact,
  other: { name: string; address: string },
  at: string,
): void {
  const joined = findContact(network, other.address) ?? contactOf(network, other, at);
  if (joined.id === kept.id) return;
  kept.addresses.push(...joined.addresses);
  for (const address of joined.addresses) network.addresses[address] = kept.id;
  kept.days = joinDays([...kept.days, ...joined.days]);
  kept.said = [...kept.said, ...joined.said].sort(byAt);
  kept.notes = [...kept.notes, ...joined.notes].sort(byAt);
  if (joined.firstAt < kept.firstAt) kept.firstAt = joined.firstAt;
  if (joined.lastOutAt > kept.lastOutAt) kept.lastOutAt = joined.lastOutAt;
  if (joined.lastInAt > kept.lastInAt) kept.lastInAt = joined.lastInAt;
  if (joined.last !== null && joined.last.at > (kept.last?.at ?? "")) kept.last = joined.last;
  kept.provisional &&= joined.provisional;
  for (const loop of Object.values(network.loops)) if (loop.contact === joined.id) loop.contact = kept.id;
  for (const act of network.acts) if (act.contact === joined.id) act.contact = kept.id;
  delete network.contacts[joined.id];
}

function joinDays(days: Contact["days"]): Contact["days"] {
  const byDay = new Map<string, Contact["days"][number]>();
  for (const day of days) {
    const known = byDay.get(day.day);
    if (known === undefined) byDay.set(day.day, { ...day });
    else {
      known.out += day.out;
      known.in += day.in;
      known.met ||= day.met;
      known.gave ||= day.gave;
    }
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-contactDaysMax);
}

function byAt(a: { at: string }, b: { at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
