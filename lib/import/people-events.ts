import { isForgotten } from "../account/forgotten.ts";
import type { User } from "../account/user.ts";
import { shortHash } from "../ledger/ids.ts";
import { eventKeyOf } from "../ledger/keys.ts";
import type { ActionEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import { isImpersonalAddress } from "../mail/people/impersonal-address.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import type { ImportedPerson } from "./imported-person.ts";

/**
 * One event for each person of an address book, at the beginning of the user's ledger: known, with what the book says
 * of them, and not suggested before there is some contact. The key follows from the address alone, so that the same
 * person in a second file, or the same file twice, is one event. No-reply and own addresses are nobody.
 */
export function peopleEvents(
  user: User,
  people: readonly ImportedPerson[],
  tend: readonly string[],
  recordedAt: string,
): LedgerEvent[] {
  const isOwn = addressTest(user.ownAddresses);
  const isTend = addressTest(tend);
  const isPerson = (address: string) =>
    !isOwn(address) && !isTend(address) && !isImpersonalAddress(address) && !isForgotten(user, address);
  return people
    .filter((person) => isPerson(person.address))
    .map((person) => ({
      v: 1,
      key: eventKeyOf(user.createdAt, shortHash(["import", person.address])),
      at: user.createdAt,
      recordedAt,
      cause: { kind: "import" },
      effects: [kept(person), ...person.further.filter(isPerson).map((address) => sameAs(person, address))],
    }));
}

function kept(person: ImportedPerson): ActionEffect {
  const { name, address, note } = person;
  return { type: "action", verb: "keep", address, name, ...(note === "" ? {} : { note }), signals: [] };
}

function sameAs({ name, address }: ImportedPerson, other: string): ActionEffect {
  return { type: "action", verb: "same", address, name, other: { name: "", address: other }, signals: [] };
}
