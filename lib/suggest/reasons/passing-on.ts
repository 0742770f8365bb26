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
  const since = addDays(view.context.now, -newsFreshDays);
  const found: Pick<News, "from" | "said">[] = [];
  for (const from of view.contacts) {
    for (const said of from.said)
      if ((said.kind === "news" || said.kind === "offer") && said.at >= since && said.topic !== "")
        found.push({ from, said });
  }
  const fresh = found.toSorted(byNewest).slice(0, newsMatchedMax);
  const told = fresh.map(({ from, said }) => ({ from, said, forWhom: noReaders() }));
  if (told.length > 0) findReaders(told, view);
  return told;
}

function byNewest(a: Pick<News, "from" | "said">, b: Pick<News, "from" | "said">): number {
  if (a.said.at !== b.said.at) return a.said.at > b.said.at ? -1 : 1;
  return a.from.id < b.from.id ? -1 : 1;
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

type Told = { from: Contact; said: Said; forWhom: Reader[] };

function noReaders(): Reader[] {
  return [];
}

/** What people asked for, spoke of, and what was noted of them, each text compared once, however many share it. */
function findReaders(told: readonly Told[], view: View): void {
  const { network, context } = view;
  const fits = new Map<string, readonly { news: Told; fit: number }[]>();
  const fitsOf = (text: string) => {
    const known = fits.get(text);
    if (known !== undefined) return known;
    const met = told
      .map((news) => ({ news, fit: topicsMeet(news.said.topic, text) }))
      .filter(({ fit }) => fit >= matchMin);
    fits.set(text, met);
    return met;
  };
  const consider = (contact: Contact, text: string, quote: string, at: string, least: number) => {
    for (const { news, fit } of fitsOf(text)) if (fit >= least) addReader(news, { contact, fit, quote, at });
  };
  const isReader = (contact: Contact) => whyLeftOut(contact, context) === "" && !contact.provisional;
  for (const loop of view.everyLoop) {
    if (loop.kind !== "ask" || loop.by !== "contact" || loop.closedBy === "declined" || loop.topic === "")
      continue;
    const contact = network.contacts[loop.contact];
    if (contact !== undefined && isReader(contact))
      consider(contact, loop.topic, loop.text, loop.at, matchMin);
  }
  for (const contact of view.contacts) {
    if (contact.provisional) continue;
    for (const { kind, topic, text, at } of contact.said)
      if (topic !== "" && kind !== "thanks") consider(contact, topic, text, at, matchMin);
    for (const { text, at } of contact.notes) consider(contact, text, text, at, noteMatchMin);
  }
}

/** Keeps the few who would care most, each once. Changes `news`. */
function addReader(news: Told, reader: Reader): void {
  const { from, forWhom } = news;
  const last = forWhom.at(-1);
  if (forWhom.length === readersMax && last !== undefined && byFit(reader, last) >= 0) return;
  const { contact } = reader;
  if (contact.id === from.id || knowEachOther(from, contact)) return;
  const organisation = organisationOf(from);
  if (organisation !== "" && organisationOf(contact) === organisation) return;
  const known = forWhom.findIndex((one) => one.contact.id === contact.id);
  if (known >= 0 && (forWhom[known]?.fit ?? 0) >= reader.fit) return;
  if (known >= 0) forWhom.splice(known, 1);
  forWhom.push(reader);
  forWhom.sort(byFit);
  forWhom.splice(readersMax);
}

function byFit(a: Reader, b: Reader): number {
  return b.fit - a.fit || (a.contact.id < b.contact.id ? -1 : a.contact.id > b.contact.id ? 1 : 0);
}
