import { dayOf, daysBetween } from "../ledger/instant.ts";
import { noteGaps } from "./gaps.ts";
import { contactDaysMax, dormantDays } from "./limits.ts";
import type { Contact, ContactDay, LastContact, Network } from "./network.ts";

export type Touch = { at: string; out?: number; in?: number; met?: number; gave?: boolean };

/**
 * Notes contact on the day it happened. Closeness counts days, so a second message of the day only adds
 * to that day's weight. Changes `network`.
 */
export function touch(network: Network, contact: Contact, contactWas: Touch): void {
  const day = dayOf(contactWas.at);
  noteIfCameBack(network, contact, contactWas);
  const entry = dayEntry(contact, day);
  entry.out += contactWas.out ?? 0;
  entry.in += contactWas.in ?? 0;
  entry.met = Math.max(entry.met, contactWas.met ?? 0);
  entry.gave ||= contactWas.gave ?? false;
  if ((contactWas.out ?? 0) > 0 && contactWas.at > contact.lastOutAt) contact.lastOutAt = contactWas.at;
  if ((contactWas.in ?? 0) > 0 && contactWas.at > contact.lastInAt) contact.lastInAt = contactWas.at;
  if (contact.provisional && (contact.days.length > 1 || contact.lastInAt !== "" || entry.met > 0))
    contact.provisional = false;
}

/** Remembers what the newest contact was about. */
export function rememberLast(contact: Contact, last: LastContact): void {
  if (contact.last === null || last.at >= contact.last.at) contact.last = last;
}

function dayEntry(contact: Contact, day: string): ContactDay {
  const index = contact.days.findLastIndex((known) => known.day <= day);
  const known = contact.days[index];
  if (known?.day === day) return known;
  const made: ContactDay = { day, out: 0, in: 0, met: 0, gave: false };
  contact.days.splice(index + 1, 0, made);
  if (contact.days.length > contactDaysMax) contact.days.shift();
  noteGaps(contact);
  return made;
}

function noteIfCameBack(network: Network, contact: Contact, contactWas: Touch): void {
  const lastDay = contact.days.at(-1)?.day;
  if (lastDay === undefined || daysBetween(lastDay, contactWas.at) < dormantDays) return;
  network.acts.push({ at: contactWas.at, contact: contact.id, kind: "came-back", text: "" });
}
