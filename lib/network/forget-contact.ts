import { contactIdOf } from "../ledger/ids.ts";
import { forgottenMax } from "./limits.ts";
import type { Contact, Network } from "./network.ts";

/**
 * Removes a person whole: addresses, loops, both sides of the ledger of asked and given, and their places in past
 * digests and in others' circles. What stays is a hash of each address, so that nothing old brings them back.
 * Changes `network`.
 */
export function forgetContact(network: Network, contact: Contact, at: string): void {
  delete network.contacts[contact.id];
  for (const address of contact.addresses) {
    delete network.addresses[address];
    network.forgotten[contactIdOf(address)] = at;
  }
  dropOldest(network);
  for (const loop of Object.values(network.loops))
    if (loop.contact === contact.id) delete network.loops[loop.id];
  network.acts = network.acts
    .filter((act) => act.contact !== contact.id)
    .map(({ other, ...act }) => (other === undefined || other === contact.id ? act : { ...act, other }));
  network.returns = network.returns.filter((given) => given.contact !== contact.id);
  network.refused = network.refused.filter((pair) => !pair.split(" ").includes(contact.id));
  for (const other of Object.values(network.contacts))
    if (other.knows.includes(contact.id)) other.knows = other.knows.filter((id) => id !== contact.id);
  for (const digest of network.digests)
    digest.items = digest.items
      .filter((item) => item.contact !== contact.id)
      .map(({ other, ...item }) =>
        other === undefined || contact.addresses.includes(other.address) ? item : { ...item, other },
      );
}

function dropOldest(network: Network): void {
  const all = Object.entries(network.forgotten);
  if (all.length <= forgottenMax) return;
  const kept = all.toSorted((a, b) => (a[1] < b[1] ? -1 : 1)).slice(-forgottenMax);
  network.forgotten = Object.fromEntries(kept);
}
