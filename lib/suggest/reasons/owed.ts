import { daysBetween } from "../../ledger/instant.ts";
import { owedBy } from "../../network/loops.ts";
import type { Contact, Loop } from "../../network/network.ts";
import type { Draft } from "../candidate.ts";
import { askFreshDays, askLateDays, dueAheadDays, promiseFreshDays } from "../limits.ts";
import { saturating } from "../saturating.ts";
import type { View } from "../view.ts";

/** The user's promises that are due, and asks of theirs still open. */
export function owed(contact: Contact, view: View): Draft[] {
  return (view.loops.get(contact.id) ?? []).flatMap((loop) => {
    if (owedBy(loop) !== "user") return [];
    return loop.kind === "promise" ? promise(contact, loop, view) : ask(contact, loop, view);
  });
}

function promise(contact: Contact, loop: Loop, view: View): Draft[] {
  const { now, today } = view.context;
  const age = daysBetween(loop.at, now);
  const dueIn = loop.due === "" ? 0 : daysBetween(today, loop.due);
  if (dueIn > dueAheadDays || (loop.due === "" && age > promiseFreshDays) || dueIn < -promiseFreshDays)
    return [];
  const urgency = loop.due === "" ? saturating(age + 7, 21) : saturating(dueAheadDays + 4 - dueIn, 5);
  return [{ contact, reason: "promise", urgency, loop, evidence: evidenceOf(loop), days: age }];
}

function ask(contact: Contact, loop: Loop, view: View): Draft[] {
  const urgency = askUrgency(loop, view);
  if (urgency === 0) return [];
  const days = daysBetween(loop.at, view.context.now);
  return [{ contact, reason: "ask", urgency, loop, evidence: evidenceOf(loop), days }];
}

/** Help is worth most while it is still wanted: soon before it is due, or soon after it was asked. 0 when it is over. */
export function askUrgency(loop: Loop, view: View): number {
  const age = daysBetween(loop.at, view.context.now);
  if (loop.due === "") return age > askFreshDays ? 0 : 1 - saturating(age, askFreshDays / 2);
  const dueIn = daysBetween(view.context.today, loop.due);
  if (dueIn < -askLateDays) return 0;
  return dueIn < 0 ? 0.2 : 1 - saturating(dueIn, 2 * askFreshDays);
}

export function evidenceOf(loop: Loop): Draft["evidence"] {
  return [{ quote: loop.text, date: loop.at }];
}
