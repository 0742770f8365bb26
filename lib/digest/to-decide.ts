import { addDays } from "../ledger/instant.ts";
import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import { decideMax, labelCharsMax, nameCharsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import { subjectStem, subjectTopic } from "./words/subject-words.ts";

/**
 * Mail that waits and people met for the first time, numbered after the suggestions. Who is suggested is not asked
 * about as well: acting on the suggestion keeps them.
 */
export function toDecide(
  network: Network,
  items: readonly DigestItem[],
  now: string,
): DigestEffect["decide"] {
  const since = addDays(now, -8);
  const fresh = Object.values(network.contacts)
    .filter((contact) => contact.provisional && !contact.muted && contact.firstAt >= since)
    .filter((contact) => !items.some((item) => item.contact === contact.id))
    .map((contact) => ({
      kind: "new" as const,
      name: plain(nameOf(contact), nameCharsMax),
      address: contact.addresses[0] ?? "",
      about: subjectTopic(contact.last?.subject ?? "", labelCharsMax),
    }));
  const held = Object.values(network.held)
    .filter((mail) => mail.at >= since)
    .map((mail) => ({
      kind: "held" as const,
      name: plain(mail.from.name || mail.from.address, nameCharsMax),
      address: mail.from.address,
      about: subjectStem(mail.subject, labelCharsMax),
      held: mail.key,
    }));
  return [...held, ...fresh]
    .slice(0, decideMax)
    .map((entry, index) => ({ number: items.length + 1 + index, ...entry }));
}
