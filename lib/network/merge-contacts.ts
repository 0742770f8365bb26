import { contactOf, findContact } from "./contact-of.ts";
import { noteGaps } from "./gaps.ts";
import { contactDaysMax, knowsMax, notesMax, saidMax } from "./limits.ts";
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
  noteGaps(kept);
  kept.said = [...kept.said, ...joined.said].sort(byAt).slice(-saidMax);
  kept.notes = [...kept.notes, ...joined.notes].sort(byAt).slice(-notesMax);
  if (joined.firstAt < kept.firstAt) kept.firstAt = joined.firstAt;
  if (joined.lastOutAt > kept.lastOutAt) kept.lastOutAt = joined.lastOutAt;
  if (joined.lastInAt > kept.lastInAt) kept.lastInAt = joined.lastInAt;
  if (joined.last !== null && joined.last.at > (kept.last?.at ?? "")) kept.last = joined.last;
  kept.provisional &&= joined.provisional;
  for (const loop of Object.values(network.loops)) if (loop.contact === joined.id) loop.contact = kept.id;
  kept.open.push(...joined.open);
  for (const act of network.acts) {
    if (act.contact === joined.id) act.contact = kept.id;
    if (act.other === joined.id) act.other = kept.id;
  }
  for (const given of network.returns) if (given.contact === joined.id) given.contact = kept.id;
  joinCircles(network, kept, joined);
  joinPast(network, kept, joined);
  kept.title ||= joined.title;
  kept.company ||= joined.company;
  kept.phone ||= joined.phone;
  kept.periodDays ||= joined.periodDays;
  if (joined.notBefore > kept.notBefore) kept.notBefore = joined.notBefore;
  kept.muted ||= joined.muted;
  delete network.contacts[joined.id];
}

/** Whoever knew one of the two knows the person now. */
function joinCircles(network: Network, kept: Contact, joined: Contact): void {
  for (const contact of Object.values(network.contacts)) {
    if (!contact.knows.includes(joined.id)) continue;
    const others = contact.knows.filter((id) => id !== joined.id && id !== kept.id);
    contact.knows = contact.id === kept.id ? others : [...others, kept.id];
  }
  const knows = [...kept.knows, ...joined.knows].filter((id) => id !== kept.id && id !== joined.id);
  kept.knows = [...new Set(knows)].slice(-knowsMax);
  network.refused = network.refused.filter((pair) => !pair.split(" ").includes(joined.id));
}

/** What was suggested of the one was suggested of the person: the rule about two weeks running holds. */
function joinPast(network: Network, kept: Contact, joined: Contact): void {
  for (const digest of network.digests)
    digest.items = digest.items.map((item) =>
      item.contact === joined.id ? { ...item, contact: kept.id } : item,
    );
}

function joinDays(days: Contact["days"]): Contact["days"] {
  const byDay = new Map<string, Contact["days"][number]>();
  for (const day of days) {
    const known = byDay.get(day.day);
    if (known === undefined) byDay.set(day.day, { ...day });
    else {
      known.out += day.out;
      known.in += day.in;
      known.met = Math.max(known.met, day.met);
      known.gave ||= day.gave;
    }
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-contactDaysMax);
}

function byAt(a: { at: string }, b: { at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
