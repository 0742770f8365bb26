import type { Contact } from "../network/network.ts";
import type { Candidate } from "./candidate.ts";

/** What last happened with a contact, as it stands in the ledger; none where nothing ever did. */
export function lastAsEvidence(contact: Contact): Candidate["evidence"] {
  const { last } = contact;
  return last === null ? [] : [{ quote: last.excerpt || last.subject, date: last.at }];
}
