import type { InteractionEffect } from "../ledger/ledger-event.ts";
import type { Signal } from "../signals/signal.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { addAct, closeLoop, openLoopsOf, owedBy } from "./loops.ts";
import { meetLoops } from "./meet-loops.ts";
import type { Contact, Loop, Network } from "./network.ts";
import { profileTextsOf } from "./profile.ts";

/**
 * The user introduced the people of one message to each other: one act, and whoever of them had asked for the
 * other, or for what the other does, has been helped. Changes `network`.
 */
export function applyIntroduction(
  network: Network,
  people: readonly Contact[],
  effect: Pick<InteractionEffect, "date" | "subject">,
  signal: Signal,
): void {
  const helped = people.find((one) => {
    const others = people.filter((other) => other !== one);
    if (others.some((other) => meetByIntroduction(network, one, other, effect.date))) return true;
    const deed = { by: "user", at: effect.date, topic: signal.topic, subject: effect.subject } as const;
    return meetLoops(network, one, { ...deed, as: "introduced" }) === "met";
  });
  const contact = helped ?? people[0];
  if (contact === undefined) return;
  const other = people.find((one) => one !== contact);
  addAct(network, {
    at: effect.date,
    contact: contact.id,
    kind: "introduced",
    text: signal.text,
    ...(other === undefined ? {} : { other: other.id }),
  });
}

/** What someone is looking for, in their own line, is met this well. */
const profileMeetsMin = 0.5;

/** Closes what `one` waited for and `other` brings. Whether there was such a loop. Changes `network`. */
export function meetByIntroduction(network: Network, one: Contact, other: Contact, at: string): boolean {
  const met = openLoopsOf(network, one).find(
    (loop) => owedBy(loop) === "user" && loop.at <= at && isMetBy(loop, other),
  );
  if (met === undefined) return false;
  closeLoop(network, met, at, "introduced");
  return true;
}

/** Whether to meet `other` is what the loop waits for: it names them, or what they offer or do. */
export function isMetBy(loop: Loop, other: Contact): boolean {
  if (loop.topic === "") return false;
  if (namesPerson(loop.topic, other)) return true;
  return profileTextsOf(other).some(({ text }) => topicsMeet(loop.topic, text) >= profileMeetsMin);
}

/** Whether "intro to Ana Souza" is about this contact: every word of two of the name, or the one it has. */
export function namesPerson(topic: string, contact: Contact): boolean {
  const name = contact.name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const words = new Set(topic.toLowerCase().split(/[^\p{L}\p{N}'-]+/u));
  if (name.length === 0) return false;
  if (name.every((word) => words.has(word))) return true;
  return /^intro to /i.test(topic) && words.has(name[0] ?? "") && words.size === 3;
}
