import { daysBetween } from "../../ledger/instant.ts";
import { isRefusedPair, knowEachOther } from "../../network/acquaintances.ts";
import { namesPerson } from "../../network/apply-introduction.ts";
import { owedBy } from "../../network/loops.ts";
import type { Contact, Loop, Said } from "../../network/network.ts";
import { organisationOf } from "../../network/organisation.ts";
import { profileTextsOf } from "../../network/profile.ts";
import { topicsMeet } from "../../signals/topics-meet.ts";
import type { Draft } from "../candidate.ts";
import { asksMatchedMax, matchMin, noteMatchMin, quietHalfDays, sameWantMin } from "../limits.ts";
import { unturnedDaysOf } from "../rhythm.ts";
import { saturating } from "../saturating.ts";
import { type View, whyLeftOut } from "../view.ts";
import { askUrgency, evidenceOf } from "./owed.ts";

/**
 * Asks of one contact that another can meet by what they offer, do, know or have helped with. Never two who know
 * each other or work together, never a pair the user refused, and never one who seeks the same.
 */
export function introductions(view: View): Draft[] {
  const asks = [...view.loops.values()]
    .flat()
    .map((loop) => ({ loop, urgency: askUrgency(loop, view) }))
    .filter(({ loop, urgency }) => isMatchable(loop, view) && urgency > 0)
    .toSorted((a, b) => b.urgency - a.urgency || (a.loop.id < b.loop.id ? -1 : 1))
    .slice(0, asksMatchedMax);
  if (asks.length === 0) return [];
  const helpers = helpersOf(view);
  return asks.flatMap(({ loop, urgency }) => {
    const contact = view.network.contacts[loop.contact];
    const match = contact === undefined ? undefined : bestMatch(contact, loop, helpers, view);
    if (contact === undefined || match === undefined) return [];
    return [
      {
        contact,
        reason: "introduction" as const,
        urgency: urgency * match.fit,
        loop,
        evidence: [...evidenceOf(loop), { quote: match.quote, date: match.at }],
        days: daysBetween(loop.at, view.context.now),
        other: match.helper.contact,
        ...(match.said === undefined ? {} : { said: match.said }),
      },
    ];
  });
}

function isMatchable(loop: Loop, view: View): boolean {
  if (loop.kind !== "ask" || owedBy(loop) !== "user" || loop.topic === "") return false;
  const contact = view.network.contacts[loop.contact];
  return contact !== undefined && whyLeftOut(contact, view.context) === "";
}

type Known = { text: string; quote: string; at: string; least: number; weight: number; said?: Said };
type Helper = { contact: Contact; organisation: string; knows: readonly Known[]; wants: readonly string[] };
type Match = { helper: Helper; fit: number; quote: string; at: string; said?: Said };

function helpersOf(view: View): Helper[] {
  const { network } = view;
  const wants = Map.groupBy(
    Object.values(network.loops).filter((loop) => loop.kind === "ask" && loop.by === "contact"),
    (loop) => loop.contact,
  );
  const helped = Map.groupBy(network.returns, (given) => given.contact);
  return Object.values(network.contacts)
    .filter((contact) => whyLeftOut(contact, view.context) === "")
    .map((contact) => ({
      contact,
      organisation: organisationOf(contact),
      knows: [
        ...profileTextsOf(contact).map((known) => knownOf(contact, known)),
        ...(helped.get(contact.id) ?? []).map(({ text, at }) => ({
          text,
          quote: text,
          at,
          least: noteMatchMin,
          weight: 0.85,
        })),
      ],
      wants: (wants.get(contact.id) ?? []).map((loop) => loop.topic),
    }));
}

/** An offer is a word given; a job is a guess that holds; a company alone says little of what a person knows. */
const profileWeight = { offer: 1, title: 0.9, note: 0.85, company: 0.7, news: 0.6 } as const;

function knownOf(contact: Contact, known: ReturnType<typeof profileTextsOf>[number]): Known {
  const said =
    known.kind === "offer"
      ? contact.said.find((one) => one.kind === "offer" && one.at === known.at && one.text === known.quote)
      : undefined;
  return {
    text: known.text,
    quote: known.quote,
    at: known.at,
    least: known.kind === "note" ? noteMatchMin : matchMin,
    weight: profileWeight[known.kind],
    ...(said === undefined ? {} : { said }),
  };
}

function bestMatch(asker: Contact, loop: Loop, helpers: readonly Helper[], view: View): Match | undefined {
  const organisation = organisationOf(asker);
  const meets = new Map<string, number>();
  const alike = (text: string) => {
    const known = meets.get(text) ?? topicsMeet(loop.topic, text);
    meets.set(text, known);
    return known;
  };
  let best: (Match & { rank: number }) | undefined;
  for (const helper of helpers) {
    const { contact } = helper;
    if (contact.id === asker.id) continue;
    const found = matchWith(helper, loop, alike);
    if (found === undefined) continue;
    // Of two who fit, the one the user has not turned to for longer: an introduction reaches both.
    const quiet = saturating(unturnedDaysOf(contact, view.context.now), quietHalfDays);
    const match = { ...found, rank: found.fit * (1 + quiet) };
    if (best !== undefined && match.rank <= best.rank) continue;
    if (organisation !== "" && helper.organisation === organisation) continue;
    if (knowEachOther(asker, contact) || isRefusedPair(view.network, asker.id, contact.id)) continue;
    if (helper.wants.some((topic) => topic !== "" && alike(topic) >= sameWantMin)) continue;
    best = match;
  }
  return best;
}

function matchWith(helper: Helper, loop: Loop, alike: (text: string) => number): Match | undefined {
  if (/^intro to /i.test(loop.topic) && namesPerson(loop.topic, helper.contact)) {
    const { contact } = helper;
    return { helper, fit: 1, quote: contact.name, at: contact.last?.at ?? contact.firstAt };
  }
  let best: Match | undefined;
  for (const known of helper.knows) {
    const score = alike(known.text);
    const fit = score * known.weight;
    if (score < known.least || (best !== undefined && fit <= best.fit)) continue;
    best = {
      helper,
      fit,
      quote: known.quote,
      at: known.at,
      ...(known.said === undefined ? {} : { said: known.said }),
    };
  }
  return best;
}
