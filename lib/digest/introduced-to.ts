import type { Contact, Network } from "../network/network.ts";
import type { Candidate } from "../suggest/candidate.ts";

/** "introduce you to Ruth at Levi Media": whom the words name, and where that person works if they say so. */
const named =
  /\b(?:introduc(?:e|ing) \p{L}{2,20} to|(?:put|putting) \p{L}{2,20} in (?:touch|contact) with|connect(?:ing)? \p{L}{2,20} (?:with|to)|intro(?:duction)? to) ((?:\p{Lu}[\p{L}'’-]{0,30} ?){1,3})(?:(?:at|from|of) ((?:\p{Lu}[\p{L}\p{N}'’&.-]{0,30} ?){1,4}))?/u;

/**
 * The one contact whom an open promise or ask of an introduction names; undefined where it is no introduction, or
 * where nobody or several people fit.
 */
export function otherOf(network: Network, candidate: Candidate): Contact | undefined {
  if (candidate.loop === undefined) return undefined;
  const found = named.exec(candidate.loop.text.slice(0, 600));
  const name = wordsOf(found?.[1] ?? "");
  const place = wordsOf(found?.[2] ?? "");
  if (name.length === 0) return undefined;
  const fitting = Object.values(network.contacts).filter(
    (contact) =>
      contact.id !== candidate.contact.id &&
      !contact.muted &&
      contact.addresses.length > 0 &&
      name.every(
        (word, index) => wordsOf(contact.name)[index] === word || wordsOf(contact.name).includes(word),
      ),
  );
  const there = fitting.filter((contact) => worksAt(contact, place));
  if (place.length > 0 && there.length === 1) return there[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

function worksAt(contact: Contact, place: readonly string[]): boolean {
  const at = [
    ...wordsOf(contact.company),
    ...contact.addresses.flatMap((address) => wordsOf(address.split("@")[1] ?? "")),
  ];
  return place.some((word) => at.includes(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
