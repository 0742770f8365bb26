import { Temporal } from "temporal-polyfill";
import type { User } from "../account/user.ts";
import { addDays } from "../ledger/instant.ts";
import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Contact, Network } from "../network/network.ts";
import { pulseOf } from "../network/pulse.ts";
import type { Candidate } from "../suggest/candidate.ts";
import { choose } from "../suggest/choose.ts";
import { helpWords } from "./help-words.ts";
import { decideMax, nameCharsMax, passOnMax, quoteCharsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import { sayAgo } from "./say-date.ts";
import { weekAhead } from "./week-ahead.ts";

/**
 * All that a digest says, from the network as of `now`: recorded in the ledger as it was sent, and rendered
 * from there. The same network, user and instant give the same digest.
 */
export function composeDigest(network: Network, user: User, digestId: string, now: string): DigestEffect {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(user.zone).toPlainDate().toString();
  const chosen = choose(network, { now, today, people: user.people });
  const items = chosen.map((candidate, index) => itemOf(candidate, index + 1, now, user.zone));
  return {
    type: "digest",
    digestId,
    items,
    week: weekAhead(network, now, user.zone),
    passOn: worthPassingOn(network, now),
    decide: toDecide(network, now, items.length + 1),
    pulse: pulseOf(network, now),
  };
}

function itemOf(candidate: Candidate, number: number, now: string, zone: string): DigestItem {
  const { contact } = candidate;
  const words = helpWords(candidate, now, zone);
  return {
    number,
    contact: contact.id,
    name: plain(nameOf(contact), nameCharsMax),
    addresses: contact.addresses,
    reason: candidate.reason,
    help: words.help,
    why: words.why,
    evidence: candidate.evidence.map(({ quote, date }) => ({ quote: plain(quote, quoteCharsMax), date })),
    remember: remember(contact, candidate, now),
    effort: words.effort,
    ...(candidate.loop === undefined ? {} : { loop: candidate.loop.id }),
    draft: words.draft,
  };
}

/** Last contact and what they care about, where the evidence does not say it already. */
function remember(contact: Contact, candidate: Candidate, now: string): string {
  const parts: string[] = [];
  const work = [contact.title, contact.company].filter((part) => part !== "").join(", ");
  if (work !== "") parts.push(plain(work, 60));
  const note = contact.notes.at(-1);
  if (note !== undefined) parts.push(`you noted “${plain(note.text, 80)}” ${sayAgo(note.at, now)}`);
  const { last } = contact;
  const isSaidAlready = candidate.evidence.some((evidence) => evidence.date === last?.at);
  if (last !== null && !isSaidAlready) {
    const verb =
      last.direction === "met" ? "you met" : last.direction === "in" ? "last wrote" : "you last wrote";
    const about = last.subject === "" ? "" : ` about “${plain(last.subject, 60)}”`;
    parts.push(`${verb} ${sayAgo(last.at, now)}${about}`);
  }
  return parts.join("; ");
}

/** News that contacts sent in the last three weeks. */
function worthPassingOn(network: Network, now: string): DigestEffect["passOn"] {
  const since = addDays(now, -21);
  return Object.values(network.contacts)
    .filter((contact) => !contact.muted)
    .flatMap((contact) =>
      contact.said
        .filter((said) => (said.kind === "news" || said.kind === "offer") && said.at >= since)
        .map((said) => ({
          name: plain(nameOf(contact), nameCharsMax),
          address: contact.addresses[0] ?? "",
          quote: plain(said.text, quoteCharsMax),
          date: said.at,
        })),
    )
    .toSorted((a, b) => (a.date > b.date ? -1 : 1))
    .slice(0, passOnMax);
}

/** People met for the first time and mail that waits: numbered after the suggestions. */
function toDecide(network: Network, now: string, firstNumber: number): DigestEffect["decide"] {
  const since = addDays(now, -8);
  const fresh = Object.values(network.contacts)
    .filter((contact) => contact.provisional && !contact.muted && contact.firstAt >= since)
    .map((contact) => ({
      kind: "new" as const,
      name: plain(nameOf(contact), nameCharsMax),
      address: contact.addresses[0] ?? "",
      about: plain(contact.last?.subject ?? "", 60),
    }));
  const held = Object.values(network.held)
    .filter((mail) => mail.at >= since)
    .map((mail) => ({
      kind: "held" as const,
      name: plain(mail.from.name || mail.from.address, nameCharsMax),
      address: mail.from.address,
      about: plain(mail.subject, 60),
    }));
  return [...held, ...fresh]
    .slice(0, decideMax)
    .map((entry, index) => ({ number: firstNumber + index, ...entry }));
}
