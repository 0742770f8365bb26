import { addDays, dayOf } from "../ledger/instant.ts";
import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Contact, Network, Said } from "../network/network.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { whyLeftOut } from "../suggest/view.ts";
import { nameCharsMax, passOnMax, quoteCharsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import type { Moment } from "./words/worded-help.ts";

/** News keeps for three weeks. */
const freshDays = 21;
/** From here on two topics are about the same thing. */
const sameTopicMin = 0.5;
const forWhomMax = 2;

/** What contacts told or offered lately, one thing of each, with who else would care: whose open ask it meets. */
export function worthPassingOn(
  network: Network,
  items: readonly DigestItem[],
  { now }: Moment,
): DigestEffect["passOn"] {
  const since = addDays(now, -freshDays);
  const quoted = new Set(items.flatMap((item) => item.evidence.map((evidence) => evidence.quote)));
  return Object.values(network.contacts)
    .filter((contact) => mayBeNamed(contact, now))
    .flatMap((contact) => {
      const said = contact.said.findLast(
        (one) => (one.kind === "news" || one.kind === "offer") && one.at >= since && one.at <= now,
      );
      if (said === undefined) return [];
      return [
        {
          name: plain(nameOf(contact), nameCharsMax),
          address: contact.addresses[0] ?? "",
          quote: plain(said.text, quoteCharsMax),
          date: said.at,
          forWhom: whoWouldCare(network, contact, said, now),
        },
      ];
    })
    .filter((news) => news.quote !== "" && !quoted.has(news.quote))
    .toSorted((a, b) => b.forWhom.length - a.forWhom.length || (a.date > b.date ? -1 : 1))
    .slice(0, passOnMax);
}

/** Neither muted nor put off. */
function mayBeNamed(contact: Contact, now: string): boolean {
  return whyLeftOut(contact, { today: dayOf(now) }) === "";
}

function whoWouldCare(
  network: Network,
  from: Contact,
  said: Said,
  now: string,
): { name: string; address: string }[] {
  if (said.topic === "") return [];
  const care = new Map<string, number>();
  for (const loop of Object.values(network.loops)) {
    if (loop.kind !== "ask" || loop.by !== "contact" || loop.closedAt !== "" || loop.contact === from.id)
      continue;
    const meets = topicsMeet(loop.topic, said.topic);
    if (meets >= sameTopicMin) care.set(loop.contact, Math.max(meets, care.get(loop.contact) ?? 0));
  }
  return Object.values(network.contacts)
    .filter((contact) => care.has(contact.id) && mayBeNamed(contact, now))
    .toSorted((a, b) => (care.get(b.id) ?? 0) - (care.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, forWhomMax)
    .map((contact) => ({
      name: plain(nameOf(contact), nameCharsMax),
      address: contact.addresses[0] ?? "",
    }));
}
