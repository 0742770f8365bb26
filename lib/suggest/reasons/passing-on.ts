import { addDays, daysBetween } from "../../ledger/instant.ts";
import { knowEachOther } from "../../network/acquaintances.ts";
import type { Contact, Said } from "../../network/network.ts";
import { organisationOf } from "../../network/organisation.ts";
import { topicsMeet } from "../../signals/topics-meet.ts";
import type { Draft } from "../candidate.ts";
import { matchMin, newsFreshDays, newsMatchedMax, noteMatchMin } from "../limits.ts";
import { saturating } from "../saturating.ts";
import { type View, whyLeftOut } from "../view.ts";

/** Fresh news or an offer of one contact, and who else would care, those who care most first. */
export type News = { from: Contact; said: Said; forWhom: readonly Reader[] };
export type Reader = { contact: Contact; fit: number; quote: string; at: string };

/** At most this many are told of one piece of news: a few it was meant for, not a mailing. */
const readersMax = 3;

/** News and offers of the last weeks, newest first, with the contacts whose asks and words they meet. */
export function worthPassingOn(view: View): News[] {
  const { network, context } = view;
  const since = addDays(context.now, -newsFreshDays);
  const fresh = Object.values(network.contacts)
    .filter((contact) => !contact.muted)
    .flatMap((from) =>
      from.said
        .filter((said) => (said.kind === "news" || said.kind === "offer") && said.at >= since)
        .map((said) => ({ from, said })),
    )
    .toSorted((a, b) =>
      a.said.at > b.said.at ? -1 : a.said.at < b.said.at ? 1 : a.from.id < b.from.id ? -1 : 1,
    )
    .slice(0, newsMatchedMax);
  if (fresh.length === 0) return [];
  const readers = interestsOf(view);
  return fresh.map(({ from, said }) => ({ from, said, forWhom: readersOf(from, said, readers) }));
}

/** One suggestion for each piece of news: to tell the one who would care most. */
export function passingOn(view: View): Draft[] {
  return worthPassingOn(view).flatMap(({ from, said, forWhom }) => {
    const [reader] = forWhom;
    if (reader === undefined) return [];
    const days = daysBetween(said.at, view.context.now);
    return [
      {
        contact: reader.contact,
        reason: "pass-on" as const,
        urgency: reader.fit * (1 - saturating(days, newsFreshDays)),
        evidence: [
          { quote: said.text, date: said.at },
          { quote: reader.quote, date: reader.at },
        ],
        days,
        other: from,
        said,
      },
    ];
  });
}

type Interest = { text: string; quote: string; at: string; least: number };
type Interested = { contact: Contact; interests: readonly Interest[] };

/** What people asked for, spoke of, and what the user noted of them. */
function interestsOf(view: View): Interested[] {
  const { network, context } = view;
  const asked = Map.groupBy(
    Object.values(network.loops).filter(
      (loop) =>
        loop.kind === "ask" && loop.by === "contact" && loop.closedBy !== "declined" && loop.topic !== "",
    ),
    (loop) => loop.contact,
  );
  return Object.values(network.contacts)
    .filter((contact) => whyLeftOut(contact, context) === "" && !contact.provisional)
    .map((contact) => ({
      contact,
      interests: [
        ...(asked.get(contact.id) ?? []).map(({ topic, text, at }) => ({
          text: topic,
          quote: text,
          at,
          least: matchMin,
        })),
        ...contact.said
          .filter((said) => said.topic !== "" && said.kind !== "thanks")
          .map(({ topic, text, at }) => ({ text: topic, quote: text, at, least: matchMin })),
        ...contact.notes.map(({ text, at }) => ({ text, quote: text, at, least: noteMatchMin })),
      ],
    }));
}

function readersOf(from: Contact, said: Said, readers: readonly Interested[]): Reader[] {
  if (said.topic === "") return [];
  const organisation = organisationOf(from);
  const found: Reader[] = [];
  for (const { contact, interests } of readers) {
    if (contact.id === from.id || knowEachOther(from, contact)) continue;
    if (organisation !== "" && organisationOf(contact) === organisation) continue;
    const best = bestInterest(said.topic, interests);
    if (best !== undefined) found.push({ contact, ...best });
  }
  return found
    .toSorted((a, b) => b.fit - a.fit || (a.contact.id < b.contact.id ? -1 : 1))
    .slice(0, readersMax);
}

function bestInterest(topic: string, interests: readonly Interest[]): Omit<Reader, "contact"> | undefined {
  let best: Omit<Reader, "contact"> | undefined;
  for (const { text, quote, at, least } of interests) {
    const fit = topicsMeet(topic, text);
    if (fit >= least && fit > (best?.fit ?? 0)) best = { fit, quote, at };
  }
  return best;
}
