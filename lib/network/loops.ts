import { loopIdOf } from "../ledger/ids.ts";
import type { Signal } from "../signals/signal.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { actTextCharsMax } from "./limits.ts";
import type { Act, Contact, Loop, Network, Return } from "./network.ts";

/** Where a loop comes from: a message, with how it begins, or a line of the user's. */
export type Source = { messageKey: string; date: string; subject: string; excerpt?: string };

/** Two asks of one person that are this alike are one ask, said again. */
const sameAskMin = 0.9;

/**
 * Opens what an ask or a promise leaves open. The same words of the same message only ever open one loop, and an
 * ask or promise said again while it is open brings at most its due date. Changes `network`.
 */
export function openLoop(
  network: Network,
  contact: Contact,
  source: Source,
  signal: Signal,
  kind: Loop["kind"],
): void {
  const id = loopIdOf(source.messageKey, contact.id, `${kind}:${signal.text}`);
  if (network.loops[id] !== undefined) return;
  const again = openLoopsOf(network, contact).find(
    (loop) =>
      loop.kind === kind &&
      loop.by === signal.by &&
      loop.at <= source.date &&
      loop.topic !== "" &&
      topicsMeet(loop.topic, signal.topic) >= sameAskMin,
  );
  if (again !== undefined) {
    if (signal.due !== "") again.due = signal.due;
    return;
  }
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
    closedBy: "",
    maybeMetAt: "",
  };
  contact.open.push(id);
}

/** The open loops with a contact, in the order they were opened in the ledger. */
export function openLoopsOf(network: Network, contact: Contact): Loop[] {
  return contact.open.map((id) => network.loops[id]).filter((loop) => loop !== undefined);
}

/** Who has to act for the loop to close: who promised, or who was asked. */
export function owedBy(loop: Loop): Signal["by"] {
  if (loop.kind === "promise") return loop.by;
  return loop.by === "user" ? "contact" : "user";
}

/** Closes a loop and counts what was done: by the user as an act, by the contact as a return. Changes `network`. */
export function closeLoop(network: Network, loop: Loop, at: string, by: Exclude<Loop["closedBy"], "">): void {
  if (loop.closedAt !== "") return;
  loop.closedAt = at;
  loop.closedBy = by;
  const contact = network.contacts[loop.contact];
  if (contact !== undefined) contact.open = contact.open.filter((id) => id !== loop.id);
  if (by === "declined") return;
  if (owedBy(loop) === "user") {
    const kind = loop.kind === "ask" ? "ask-met" : "promise-kept";
    addAct(network, { at, contact: loop.contact, kind, text: loop.text });
  } else {
    addReturn(network, { at, contact: loop.contact, kind: "delivered", text: loop.text, topic: loop.topic });
  }
}

export function addAct(network: Network, act: Act): void {
  network.acts.push({ ...act, text: act.text.slice(0, actTextCharsMax) });
}

/** Distinct acts: thanks for what was counted as delivered a few days before is the same act. */
const sameReturnDays = 21;

export function addReturn(network: Network, given: Return): void {
  const from = new Date(Date.parse(given.at) - sameReturnDays * 86_400_000).toISOString();
  const to = new Date(Date.parse(given.at) + sameReturnDays * 86_400_000).toISOString();
  const isKnown = network.returns.some(
    (one) =>
      one.contact === given.contact &&
      one.at >= from &&
      one.at <= to &&
      (one.kind === "thanked" || given.kind === "thanked"),
  );
  if (!isKnown) network.returns.push({ ...given, text: given.text.slice(0, actTextCharsMax) });
}
