import { loopIdOf } from "../ledger/ids.ts";
import type { InteractionEffect } from "../ledger/ledger-event.ts";
import type { Signal } from "../signals/signal.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { contactOf } from "./contact-of.ts";
import { saidMax } from "./limits.ts";
import type { Contact, Loop, Network } from "./network.ts";
import { rememberLast, touch } from "./touch.ts";

/** What a message between the user and others did to the network. Changes `network`. */
export function applyInteraction(network: Network, effect: InteractionEffect): void {
  if (seenBefore(network, effect) || effect.broadcast) return;
  const counterparts = effect.people.filter((person) => weightOf(person.role) > 0);
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
    if (person.role !== "cc")
      for (const signal of effect.signals) applySignal(network, contact, effect, signal);
  }
}

function seenBefore(network: Network, effect: InteractionEffect): boolean {
  const keys = [`i:${effect.messageKey}`, `c:${effect.copyKey}`];
  const known = keys.some((key) => network.seen[key] !== undefined);
  for (const key of keys) network.seen[key] = effect.date.slice(0, 10);
  return known;
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

function applySignal(network: Network, contact: Contact, effect: InteractionEffect, signal: Signal): void {
  switch (signal.kind) {
    case "ask":
    case "promise":
      return openLoop(network, contact, effect, signal, signal.kind);
    case "delivered":
      return noteDelivery(network, contact, effect, signal);
    case "introduction":
      if (signal.by === "user")
        network.acts.push({ at: effect.date, contact: contact.id, kind: "introduced" });
      return remember(contact, effect.date, signal.kind, signal);
    case "offer":
    case "thanks":
    case "news":
      if (signal.by === "contact") remember(contact, effect.date, signal.kind, signal);
      return;
    default:
      signal.kind satisfies never;
  }
}

/** Opens what an ask or a promise leaves open; the same words of the same message only ever open one loop. */
export function openLoop(
  network: Network,
  contact: Contact,
  source: { messageKey: string; date: string; subject: string },
  signal: Signal,
  kind: Loop["kind"],
): void {
  const id = loopIdOf(source.messageKey, contact.id, `${kind}:${signal.text}`);
  if (network.loops[id] !== undefined) return;
  network.loops[id] = {
    id,
    contact: contact.id,
    kind,
    by: signal.by,
    text: signal.text,
    topic: signal.topic,
    due: signal.due,
    at: source.date,
    subject: source.subject,
    messageKey: source.messageKey,
    closedAt: "",
    maybeMetAt: "",
  };
}

/** Loops that this delivery meets: closed where the topic is the same, else marked as perhaps met. */
function noteDelivery(network: Network, contact: Contact, effect: InteractionEffect, signal: Signal): void {
  for (const loop of Object.values(network.loops)) {
    if (loop.contact !== contact.id || loop.closedAt !== "" || loop.at > effect.date) continue;
    if (owedBy(loop) !== signal.by) continue;
    if (loop.topic !== "" && signal.topic !== "" && topicsMeet(loop.topic, signal.topic) >= sameTopicMin) {
      closeLoop(network, loop, effect.date);
    } else {
      loop.maybeMetAt = effect.date;
    }
  }
}

/** Below this two topics only share a word: the digest asks instead of deciding. */
const sameTopicMin = 0.5;

/** Who has to act for the loop to close: who promised, or who was asked. */
export function owedBy(loop: Loop): Signal["by"] {
  if (loop.kind === "promise") return loop.by;
  return loop.by === "user" ? "contact" : "user";
}

/** Closes a loop and, where the user was the one who acted, counts the act. */
export function closeLoop(network: Network, loop: Loop, at: string): void {
  if (loop.closedAt !== "") return;
  loop.closedAt = at;
  if (owedBy(loop) === "user") {
    network.acts.push({ at, contact: loop.contact, kind: loop.kind === "ask" ? "ask-met" : "promise-kept" });
  }
}

function remember(
  contact: Contact,
  at: string,
  kind: "offer" | "thanks" | "news" | "introduction",
  signal: Signal,
): void {
  if (contact.said.some((said) => said.text === signal.text && said.at === at)) return;
  contact.said.push({ at, kind, text: signal.text, topic: signal.topic });
  if (contact.said.length > saidMax) contact.said.shift();
}
