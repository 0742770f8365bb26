import { describe, expect, it } from "vitest";
import { composeDigest } from "../../../lib/digest/compose-digest.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import type { DigestEffect, Effect, LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { foldInto } from "../../../lib/network/fold.ts";
import { emptyNetwork } from "../../../lib/network/network.ts";
import { organisationOf } from "../../../lib/network/organisation.ts";
import { passTime } from "../../../lib/network/pass-time.ts";
import { anEvent, aUser } from "../../fakes/builders.ts";
import { aWeekOfMail, type Roll, rollOf, someAnswers } from "./generated-year.ts";

const weeks = 50;
/** `DIGESTS=10000` makes as many as the requirement names; everyday, a tenth of it. */
const digestsMade = Number(process.env.DIGESTS ?? 1_000);
const firstMonday = "2026-01-05T07:00:00.000Z";

type Made = {
  digest: DigestEffect;
  before: DigestEffect | undefined;
  at: string;
  banned: ReadonlyMap<string, string>;
};

/** Lives through a year with a digest every Monday, and hands each to `check`. */
function liveThrough(seed: number, check: (made: Made, texts: Texts) => void): void {
  const roll: Roll = rollOf(seed);
  const user = aUser({ people: 1 + roll(10) });
  const texts: Texts = { quotes: new Set(), instants: new Set() };
  const banned = new Map<string, string>();
  const network = emptyNetwork();
  const live = (events: readonly LedgerEvent[]) => {
    for (const event of events) for (const effect of event.effects) note(effect, event.at, texts, banned);
    foldInto(network, events);
  };
  let before: DigestEffect | undefined;
  for (let week = 0; week < weeks; week += 1) {
    const at = addDays(firstMonday, 7 * week);
    passTime(network, at);
    const digest = composeDigest(network, user, at.replace(/\D/g, "").slice(0, 12), at);
    check({ digest, before, at, banned }, texts);
    live([anEvent(at, [digest], `digest ${week}`), ...someAnswers(roll, digest, addDays(at, 0.02))]);
    live(aWeekOfMail(roll, at));
    before = digest;
  }
}

/** All words and instants that the ledger holds so far. */
type Texts = { quotes: Set<string>; instants: Set<string> };

function note(effect: Effect, at: string, texts: Texts, banned: Map<string, string>): void {
  texts.instants.add(at);
  if (effect.type === "interaction") {
    texts.instants.add(effect.date);
    for (const text of [effect.subject, effect.excerpt, effect.facts?.title ?? ""]) texts.quotes.add(text);
    for (const { text } of effect.signals) texts.quotes.add(text);
    // Who was forgotten comes back with a new mail.
    for (const { address } of effect.people) if (banned.get(address) === "forgotten") banned.delete(address);
  }
  if (effect.type === "meeting") {
    texts.quotes.add(effect.event.summary);
    texts.instants.add(effect.event.start);
  }
  if (effect.type !== "action") return;
  texts.quotes.add(effect.note ?? "");
  if (effect.verb === "never" || effect.verb === "mute") banned.set(effect.address, "muted");
  if (effect.verb === "forget") banned.set(effect.address, "forgotten");
  if (effect.verb === "no" && !banned.has(effect.address))
    banned.set(effect.address, addDays(at, 28).slice(0, 10));
}

function isBanned(address: string, { banned, at }: Made): boolean {
  const until = banned.get(address);
  return until === "muted" || until === "forgotten" || (until !== undefined && until > at.slice(0, 10));
}

/** What is wrong with a digest; nothing, for each. */
function faultsOf(made: Made, texts: Texts): string[] {
  const { digest, before, at } = made;
  const last = new Set(before?.items.map((item) => item.contact));
  const organisations = new Map<string, number>();
  const pairs = new Set<string>();
  const faults: string[] = [];
  for (const item of digest.items) {
    const told = `${at} ${item.name} (${item.reason})`;
    if (item.evidence.length === 0) faults.push(`${told} has no evidence`);
    for (const { quote, date } of item.evidence)
      if (!texts.quotes.has(quote) || !texts.instants.has(date))
        faults.push(`${told}: “${quote}” of ${date} is not in the ledger`);
    if (last.has(item.contact) && item.loop === undefined)
      faults.push(`${told} two weeks running without a loop`);
    const named = [...item.addresses, ...(item.other === undefined ? [] : [item.other.address])];
    if (named.some((address) => isBanned(address, made)))
      faults.push(`${told} is muted, forgotten or declined`);
    const organisation = organisationOf(item);
    const same = (organisations.get(organisation) ?? 0) + 1;
    organisations.set(organisation, same);
    if (organisation !== "" && same > 2) faults.push(`${told} is the third of ${organisation}`);
    if (item.reason !== "introduction" || item.other === undefined) continue;
    const pair = [item.addresses[0], item.other.address].toSorted().join(" ");
    if (pairs.has(pair)) faults.push(`${told} is introduced twice`);
    pairs.add(pair);
  }
  return faults;
}

describe(`laws of ${digestsMade} generated digests`, () => {
  it("evidence stands in the ledger, nobody comes two weeks running without a loop, two of one organisation, no pair twice, nobody who was muted, forgotten or declined", {
    timeout: 600_000,
  }, () => {
    const faults: string[] = [];
    let digests = 0;
    let people = 0;
    const reasons = new Map<string, number>();
    for (let seed = 1; digests < digestsMade; seed += 1) {
      liveThrough(seed, (made, texts) => {
        digests += 1;
        people += made.digest.items.length;
        for (const { reason } of made.digest.items) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        faults.push(...faultsOf(made, texts).map((fault) => `seed ${seed}: ${fault}`));
      });
    }
    expect(faults.slice(0, 10)).toEqual([]);
    // The laws would hold of empty digests too.
    expect(people).toBeGreaterThan(2 * digests);
    for (const reason of ["promise", "ask", "introduction", "value-back", "cooling", "new"])
      expect(reasons.get(reason) ?? 0, reason).toBeGreaterThan(0);
  });
});
