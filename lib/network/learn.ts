import { dayOf } from "../ledger/instant.ts";
import type { ActionEffect, DigestItem } from "../ledger/ledger-event.ts";
import { learnedKept } from "./limits.ts";
import type { Contact, Network, Outcomes, PastDigest, PastItem } from "./network.ts";

/** What of a suggestion stays in the network. */
export function pastItemOf(item: DigestItem): PastItem {
  const { number, contact, name, addresses, reason, help, loop, other } = item;
  return {
    number,
    contact,
    name,
    addresses,
    reason,
    help,
    ...(loop === undefined ? {} : { loop }),
    ...(other === undefined ? {} : { other }),
  };
}

/** An answer is understood as one to the newest of this many digests that named the person. */
const answeredDigestsMax = 3;

/** The newest suggestion about this person that can still be answered. */
export function itemAbout(network: Network, contact: Contact): PastItem | undefined {
  for (const digest of network.digests.slice(-answeredDigestsMax).toReversed()) {
    const item = digest.items.find((one) => one.contact === contact.id);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** Notes how a suggestion fared. Changes `network`. */
export function noteOutcome(network: Network, contact: Contact, verb: ActionEffect["verb"]): void {
  const outcome = outcomeOf(verb);
  const item = itemAbout(network, contact);
  if (outcome !== undefined && item !== undefined) item.outcome = outcome;
}

function outcomeOf(verb: ActionEffect["verb"]): keyof Outcomes | undefined {
  switch (verb) {
    case "done":
    case "helped":
    case "introduced":
    case "met":
      return "done";
    case "later":
      return "later";
    case "no":
    case "never":
    case "mute":
      return "no";
    default:
      return undefined;
  }
}

/**
 * When a digest comes, the one before it has had its week: what was not answered and not acted on counts as
 * silence. Per reason the counts fade; per person only runs are kept. Changes `network`.
 */
export function learnFromDigest(network: Network): void {
  const before = network.digests.at(-2);
  if (before === undefined) return;
  for (const outcomes of Object.values(network.learned)) fade(outcomes);
  for (const item of before.items) {
    const contact = network.contacts[item.contact];
    if (contact === undefined) continue;
    const outcome = item.outcome ?? (wasActedOn(contact, before) ? "done" : "silent");
    const outcomes = network.learned[item.reason] ?? { done: 0, later: 0, no: 0, silent: 0 };
    outcomes[outcome] = rounded(outcomes[outcome] + 1);
    network.learned[item.reason] = outcomes;
    contact.skipped = outcome === "done" ? 0 : contact.skipped + 1;
    contact.acted = outcome === "done" ? contact.acted + 1 : 0;
  }
}

function wasActedOn(contact: Contact, digest: PastDigest): boolean {
  return contact.days.some((day) => day.day >= dayOf(digest.at) && (day.out > 0 || day.met > 0 || day.gave));
}

function fade(outcomes: Outcomes): void {
  outcomes.done = rounded(outcomes.done * learnedKept);
  outcomes.later = rounded(outcomes.later * learnedKept);
  outcomes.no = rounded(outcomes.no * learnedKept);
  outcomes.silent = rounded(outcomes.silent * learnedKept);
}

/** Four decimals are enough to learn from, and are the same on every machine that reads them again. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
