import type { Mailbox } from "../mailbox.ts";
import type { Direction, ForwardedMail, MailKind, Person, PersonRole } from "../reading.ts";
import { isImpersonalAddress } from "./impersonal-address.ts";
import type { AddressTest } from "./own-addresses.ts";
import { tidyName } from "./tidy-name.ts";

/** The header of a mail as it concerns people. */
export type Correspondence = {
  kind: MailKind;
  from: Mailbox;
  to: readonly Mailbox[];
  cc: readonly Mailbox[];
  bcc: readonly Mailbox[];
  forwarded: readonly ForwardedMail[];
};

/** Whose addresses are no contacts. */
export type KnownAddresses = { isOwn: AddressTest; isTend: AddressTest; fromOwn: boolean };

/** Who a mail is with, and whose words reach whom. */
export type People = { direction: Direction; people: Person[] };

/**
 * The persons a mail is with (design section 5): of the user's mail all whom it addresses; of a forward those of the
 * mail inside, by its own direction; of received mail its author. Own, Tend, role and machine addresses are left out.
 */
export function peopleOf(mail: Correspondence, known: KnownAddresses): People {
  switch (mail.kind) {
    case "bounce":
    case "feedback":
    case "automatic":
    case "bulk":
    case "unknown":
      return { direction: "none", people: [] };
    case "list":
      return { direction: "in", people: persons([["from", [mail.from]]], known) };
    case "import":
    case "note":
    case "reply":
      return { direction: "none", people: [] };
    case "forward":
      return peopleOfForwards(mail, known);
    case "capture":
    case "invitation":
      return peopleOfCapture(mail, known);
  }
}

function peopleOfCapture(mail: Correspondence, known: KnownAddresses): People {
  if (!known.fromOwn) return { direction: "in", people: persons([["from", [mail.from]]], known) };
  const people = persons(
    [
      ["to", mail.to],
      ["cc", mail.cc],
      ["bcc", mail.bcc],
    ],
    known,
  );
  if (people.length === 0 && mail.kind === "invitation" && mail.forwarded.length > 0) {
    return peopleOfForwards(mail, known);
  }
  return { direction: "out", people };
}

function peopleOfForwards(mail: Correspondence, known: KnownAddresses): People {
  const whole = mail.forwarded.filter((forward) => forward.depth === 0);
  const groups: [PersonRole, readonly Mailbox[]][] = [];
  let direction: Direction = "none";
  for (const forward of whole) {
    const isSent = known.isOwn(forward.from.address);
    if (isSent) groups.push(["to", forward.to], ["cc", forward.cc]);
    else groups.push(["from", [forward.from]]);
    if (direction === "none") direction = isSent ? "out" : "in";
  }
  return { direction, people: persons(groups, known) };
}

/** Each address once, in its first role; a name given anywhere is better than none. */
function persons(
  groups: readonly (readonly [PersonRole, readonly Mailbox[]])[],
  known: KnownAddresses,
): Person[] {
  const found = new Map<string, Person>();
  for (const [role, mailboxes] of groups) {
    for (const mailbox of mailboxes) {
      if (mailbox.address === "" || known.isOwn(mailbox.address) || known.isTend(mailbox.address)) continue;
      if (isImpersonalAddress(mailbox.address)) continue;
      const name = tidyName(mailbox.name, mailbox.address);
      const same = found.get(mailbox.address);
      if (!same) found.set(mailbox.address, { name, address: mailbox.address, role });
      else if (same.name === "") same.name = name;
    }
  }
  return [...found.values()];
}
