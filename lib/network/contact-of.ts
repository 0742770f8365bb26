import { contactIdOf } from "../ledger/ids.ts";
import { addDays, dayOf } from "../ledger/instant.ts";
import { forgottenRestDays } from "./limits.ts";
import type { Contact, Network } from "./network.ts";

/** The contact that an address (lower-cased) belongs to, if it is known. */
export function findContact(network: Network, address: string): Contact | undefined {
  const id = network.addresses[address];
  return id === undefined ? undefined : network.contacts[id];
}

/** The contact of an address, made provisional on the spot when it is new. Changes `network`. */
export function contactOf(network: Network, person: { name: string; address: string }, at: string): Contact {
  const known = findContact(network, person.address);
  if (known !== undefined) {
    if (person.name !== "" && isBetterName(person.name, known.name)) known.name = person.name;
    if (at < known.firstAt) known.firstAt = at;
    return known;
  }
  const made = newContact(person, at);
  const forgottenAt = network.forgotten[made.id];
  if (forgottenAt !== undefined) made.notBefore = dayOf(addDays(forgottenAt, forgottenRestDays));
  delete network.forgotten[made.id];
  network.contacts[made.id] = made;
  network.addresses[person.address] = made.id;
  return made;
}

function newContact(person: { name: string; address: string }, at: string): Contact {
  return {
    id: contactIdOf(person.address),
    addresses: [person.address],
    name: person.name,
    provisional: true,
    muted: false,
    firstAt: at,
    days: [],
    lastDay: "",
    gapDays: 0,
    lastOutAt: "",
    lastInAt: "",
    last: null,
    said: [],
    notes: [],
    title: "",
    company: "",
    phone: "",
    periodDays: 0,
    notBefore: "",
    skipped: 0,
    acted: 0,
    knows: [],
    open: [],
  };
}

/** "Priya Raman" says more than "Priya"; a name of the same length does not replace the one in use. */
function isBetterName(name: string, known: string): boolean {
  return known === "" || name.split(" ").length > known.split(" ").length;
}

/** What to call a contact: the name, or the address where no name was ever given. */
export function nameOf(contact: Contact): string {
  return contact.name === "" ? (contact.addresses[0] ?? contact.id) : contact.name;
}
