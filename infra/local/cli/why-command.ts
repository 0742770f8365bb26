import { Temporal } from "temporal-polyfill";
import type { User } from "../../../lib/account/user.ts";
import { findContact, nameOf } from "../../../lib/network/contact-of.ts";
import type { Network } from "../../../lib/network/network.ts";
import { sayWhy } from "../../../lib/receipt/say-why.ts";
import { explainPerson } from "../../../lib/suggest/explain.ts";
import { UserError } from "../user-error.ts";

/** `tend digest USER --explain EMAIL`: the sum for a person, in words or as the contract of `--json`. */
export function explainInDigest(network: Network, user: User, email: string, at: string) {
  const contact = findContact(network, email.trim().toLowerCase());
  if (contact === undefined) throw new UserError(`nobody with the address ${email} is in this network`);
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(user.zone).toPlainDate().toString();
  const explanation = explainPerson(network, { now: at, today, people: user.people }, contact);
  const { rhythm, closeness, favours, place, leftOut, candidates } = explanation;
  return {
    text: `${sayWhy(explanation, contact, at, user.zone).join("\n")}\n`,
    json: {
      contact: { name: nameOf(contact), addresses: contact.addresses },
      place,
      leftOut,
      rhythm,
      closeness,
      favours,
      reasons: candidates.map(({ reason, worth, factors, evidence }) => ({
        reason,
        worth,
        factors,
        evidence,
      })),
    },
  };
}
