import { daysBetween } from "../../ledger/instant.ts";
import { isRefusedPair, knowEachOther } from "../../network/acquaintances.ts";
import { namesPerson } from "../../network/apply-introduction.ts";
import { owedBy } from "../../network/loops.ts";
import type { Contact, Loop, Said } from "../../network/network.ts";
import { organisationOf } from "../../network/organisation.ts";
import { profileTextsOf } from "../../network/profile.ts";
import { topicsMeet } from "../../signals/topics-meet.ts";
import type { Draft } from "../candidate.ts";
import { closenessIn } from "../closeness.ts";
import { asksMatchedMax, matchMin, noteMatchMin, sameWantMin } from "../limits.ts";
import { unturnedDaysOf } from "../rhythm.ts";
import { saturating } from "../saturating.ts";
import { type View, whyLeftOut } from "../view.ts";
import { askUrgency, evidenceOf } from "./owed.ts";

/**
 * Asks of one contact that another can meet by what they offer, do, know or have helped with. Never two who know
 * each other or work together, never a pair the user refused, and never one who seeks the same.
 */
export function introductions(view: View): Draft[] {
  const asks = view.everyLoop
    .filter((loop) => isMatchable(loop, view))
    .map((loop) => ({ loop, urgency: askUrgency(loop, view) }))
    .filter(({ urgency }) => urgency > 0)
    .toSorted((a, b) => b.urgency - a.urgency || (a.loop.id < b.loop.id ? -1 : 1))
    .slice(0, asksMatchedMax);
  if (asks.length === 0) return [];
  const loops = asks.map(({ loop }) => loop);
  const known = knownByText(loops, view);
  const wants = wantsByContact(loops, view);
  return asks.flatMap(({ loop, urgency }) => {
    const contact = view.network.contacts[loop.contact];
    const match = contact === undefined ? undefined : bestMatch(contact, loop, known, wants, view);
    if (contact === undefined || match === undefined) return [];
    return [
      {
        contact,
        reason: "introduction" as const,
        urgency: urgency * match.fit,
        loop,
        evidence: [...evidenceOf(loop), { quote: match.quote, date: match.at }],
        days: daysBetween(loop.at, view.context.now),
        other: match.helper,
        ...(match.said === undefined ? {} : { said: match.said }),
      },
    ];
  });
}

function isMatchable(loop: Loop, view: View): boolean {
  if (loop.kind !== "ask" || loop.closedAt !== "" || owedBy(loop) !== "user" || loop.topic === "")
    return false;
  if (loop.at > view.context.now) return false;
  const contact = view.network.contacts[loop.contact];
  return contact !== undefined && whyLeftOut(contact, view.context) === "";
}

/** What a contact is known to offer, do or have helped with. */
type Known = { helper: Contact; quote: string; at: string; least: number; weight: number; said?: Said };
type Match = Omit<Known, "least" | "weight"> & { fit: number };

/** An offer is a word given; a job is a guess that holds; a company alone says little of what a person knows. */
const profileWeight = { offer: 1, title: 0.9, note: 0.85, company: 0.7 } as const;
const helpedWeight = 0.85;

/** What is known of anybody that meets one of the asks, by its words: each text is compared once, however many share it. */
function knownByText(asks: readonly Loop[], view: View): Map<string, Known[]> {
  const all = new Map<string, Known[]>();
  const meets = new Map<string, boolean>();
  const isWanted = (text: string): boolean => {
    const known = meets.get(text);
    if (known !== undefined) return known;
    const wanted = asks.some((ask) => topicsMeet(ask.topic, text) >= matchMin);
    meets.set(text, wanted);
    return wanted;
  };
  const add = (text: string, known: Known) => {
    const same = all.get(text);
    if (same === undefined) all.set(text, [known]);
    else same.push(known);
  };
  for (const helper of view.contacts) {
    for (const { kind, text, quote, at, said } of profileTextsOf(helper, isWanted)) {
      const least = kind === "note" ? noteMatchMin : matchMin;
      const known = { helper, quote, at, least, weight: profileWeight[kind] };
      add(text, said === undefined ? known : { ...known, said });
    }
  }
  for (const { contact, topic, text, at } of view.network.returns) {
    const helper = view.network.contacts[contact];
    if (helper === undefined || topic === "" || text === "" || whyLeftOut(helper, view.context) !== "")
      continue;
    if (isWanted(topic)) add(topic, { helper, quote: text, at, least: matchMin, weight: helpedWeight });
  }
  return all;
}

/** Who asks for the same as one of these, or has asked for it. */
function wantsByContact(asks: readonly Loop[], view: View): Map<string, Loop[]> {
  const isAlike = new Map<string, boolean>();
  const wants = new Map<string, Loop[]>();
  for (const loop of view.everyLoop) {
    const { kind, by, topic, contact } = loop;
    if (kind !== "ask" || by !== "contact" || topic === "") continue;
    const alike = isAlike.get(topic) ?? asks.some((ask) => topicsMeet(ask.topic, topic) >= sameWantMin);
    isAlike.set(topic, alike);
    if (!alike) continue;
    const others = wants.get(contact);
    if (others === undefined) wants.set(contact, [loop]);
    else others.push(loop);
  }
  return wants;
}

type Ranked = Match & { rank: number };

function bestMatch(
  asker: Contact,
  loop: Loop,
  known: ReadonlyMap<string, readonly Known[]>,
  wants: ReadonlyMap<string, readonly Loop[]>,
  view: View,
): Match | undefined {
  const alike = new Map<string, number>();
  const seeksTheSame = (helper: Contact): boolean =>
    (wants.get(helper.id) ?? []).some(({ topic }) => {
      const score = alike.get(topic) ?? topicsMeet(loop.topic, topic);
      alike.set(topic, score);
      return score >= sameWantMin;
    });
  let best: Ranked | undefined;
  for (const match of matchesOf(loop, known, view)) {
    const { helper } = match;
    // Closeness costs most to work out: only for those who could still come first.
    const quiet = saturating(unturnedDaysOf(helper, view.context.now), quietHalfDays);
    if (best !== undefined && match.fit * rankTimes(quiet, 1) <= best.rank) continue;
    const distant = 1 - saturating(closenessIn(view, helper), distantHalf);
    const rank = match.fit * rankTimes(quiet, distant);
    if (best !== undefined && rank <= best.rank) continue;
    if (mayIntroduce(asker, helper, view) && !seeksTheSame(helper)) best = { ...match, rank };
  }
  return best;
}

/** Of two who fit, the one with whom less passed, and to whom the user has not turned for longer: it reaches both. */
function rankTimes(quiet: number, distant: number): number {
  return 1 + (quiet + distant) / 2;
}

const quietHalfDays = 90;
const distantHalf = 2;

function matchesOf(loop: Loop, known: ReadonlyMap<string, readonly Known[]>, view: View): Match[] {
  const found: Match[] = [];
  if (/^intro to /i.test(loop.topic)) found.push(...namedIn(loop.topic, view));
  for (const [text, all] of known) {
    const score = topicsMeet(loop.topic, text);
    if (score < matchMin) continue;
    for (const { least, weight, ...one } of all)
      if (score >= least) found.push({ ...one, fit: score * weight });
  }
  return found;
}

/** "intro to Ana Souza" is met by Ana Souza. */
function namedIn(topic: string, view: View): Match[] {
  return view.contacts
    .filter((contact) => namesPerson(topic, contact))
    .map((helper) => ({ helper, fit: 1, quote: helper.name, at: helper.last?.at ?? helper.firstAt }));
}

function mayIntroduce(asker: Contact, helper: Contact, view: View): boolean {
  if (asker.id === helper.id || knowEachOther(asker, helper)) return false;
  if (isRefusedPair(view.network, asker.id, helper.id)) return false;
  const organisation = organisationOf(asker);
  return organisation === "" || organisationOf(helper) !== organisation;
}
