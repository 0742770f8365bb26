import { contactIdOf } from "../ledger/ids.ts";
import type { InteractionEffect } from "../ledger/ledger-event.ts";
import { noteTogether } from "./acquaintances.ts";
import { applyIntroduction } from "./apply-introduction.ts";
import { applySignal } from "./apply-signal.ts";
import { contactOf, findContact } from "./contact-of.ts";
import { openLoopsOf, owedBy } from "./loops.ts";
import type { Contact, Network } from "./network.ts";
import { threadOf } from "./thread.ts";
import { rememberLast, touch } from "./touch.ts";

/** What a message between the user and others did to the network. Changes `network`. */
export function applyInteraction(network: Network, effect: InteractionEffect): void {
  if (seenBefore(network, effect) || effect.broadcast) return;
  const counterparts = effect.people.filter(
    (person) => weightOf(person.role) > 0 && !wasForgotten(network, person.address, effect.date),
  );
  const written: Contact[] = [];
  for (const person of counterparts) {
    const contact = contactOf(network, person, effect.date);
    const weight = weightOf(person.role) / counterparts.length;
    touch(
      network,
      contact,
      effect.direction === "out" ? { at: effect.date, out: weight } : { at: effect.date, in: weight },
    );
    rememberLast(contact, {
      at: effect.date,
      direction: effect.direction,
      subject: effect.subject,
      excerpt: effect.excerpt,
    });
    learnFacts(contact, effect);
    if (!written.includes(contact)) written.push(contact);
    if (person.role === "cc") continue;
    if (effect.direction === "out") noteAnswer(network, contact, effect);
    const { messageKey, date, subject, excerpt } = effect;
    const source = { messageKey, date, subject, excerpt };
    for (const signal of effect.signals) applySignal(network, contact, source, signal);
  }
  const alongside = (effect.alongside ?? []).map((address) => findContact(network, address));
  noteTogether([...new Set([...written, ...alongside.filter((contact) => contact !== undefined)])]);
  const introduction = effect.signals.find(
    (signal) => signal.kind === "introduction" && signal.by === "user",
  );
  if (introduction !== undefined) applyIntroduction(network, written, effect, introduction);
}

function seenBefore(network: Network, effect: InteractionEffect): boolean {
  const keys = [`i:${effect.messageKey}`, `c:${effect.copyKey}`];
  const known = keys.some((key) => network.seen[key] !== undefined);
  for (const key of keys) network.seen[key] = effect.date.slice(0, 10);
  return known;
}

/** An old mail forwarded again does not bring back who was forgotten; a new one does. */
function wasForgotten(network: Network, address: string, date: string): boolean {
  return (
    findContact(network, address) === undefined && (network.forgotten[contactIdOf(address)] ?? "") > date
  );
}

/** Being written to counts more than being copied. */
function weightOf(role: InteractionEffect["people"][number]["role"]): number {
  if (role === "cc") return 0.5;
  return role === "reply-to" ? 0 : 1;
}

function learnFacts(contact: Contact, effect: InteractionEffect): void {
  if (effect.direction !== "in" || effect.facts === undefined) return;
  contact.title = effect.facts.title || contact.title;
  contact.company = effect.facts.company || contact.company;
  contact.phone = effect.facts.phone || contact.phone;
}

/** The user wrote in the thread of an ask: perhaps that was the help. The digest asks. */
function noteAnswer(network: Network, contact: Contact, effect: InteractionEffect): void {
  const thread = threadOf(effect.subject);
  if (thread === "") return;
  for (const loop of openLoopsOf(network, contact)) {
    if (loop.kind !== "ask" || owedBy(loop) !== "user" || loop.at >= effect.date) continue;
    if (threadOf(loop.subject) === thread && effect.date > loop.maybeMetAt) loop.maybeMetAt = effect.date;
  }
}
