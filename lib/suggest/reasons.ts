import { daysBetween } from "../ledger/instant.ts";
import { owedBy } from "../network/apply-interaction.ts";
import { dormantDays } from "../network/limits.ts";
import type { Contact, Loop, Network } from "../network/network.ts";
import type { Candidate, ChoiceContext } from "./candidate.ts";
import { overdueOf, periodDaysOf, silentDaysOf } from "./rhythm.ts";

/** Every reason to turn to each person, strongest kinds first within a person. */
export function reasonsFor(network: Network, context: ChoiceContext): Candidate[] {
  const loops = Map.groupBy(
    Object.values(network.loops).filter((loop) => loop.closedAt === ""),
    (loop) => loop.contact,
  );
  const found: Candidate[] = [];
  for (const contact of Object.values(network.contacts)) {
    if (contact.muted || contact.notBefore > context.today) continue;
    found.push(...loopReasons(contact, loops.get(contact.id) ?? [], context));
    const tie = [unanswered, newTie, silent]
      .map((reason) => reason(contact, context))
      .find((reason) => reason !== null);
    if (tie !== undefined && tie !== null) found.push(tie);
  }
  return found;
}

/** A promise this far ahead can wait for the next digest. */
const dueAheadDays = 10;
/** An ask nobody came back to in this time has met its answer elsewhere, or been given up. */
const askFreshDays = 120;
/** New ties need an early second touch (Hidd et al. 2023); before some days have passed it would be a hurry. */
const newTieDays = 42;
const newTieRestDays = 5;
/** Their unanswered mail is a reason once it has waited, and no longer when it is old. */
const unansweredDaysMin = 4;
const unansweredDaysMax = 45;
/** Silence counts once it exceeds the tie's own rhythm by a fifth. */
const coolingOverdueMin = 0.2;

function loopReasons(contact: Contact, loops: readonly Loop[], context: ChoiceContext): Candidate[] {
  const found: Candidate[] = [];
  for (const loop of loops) {
    if (owedBy(loop) !== "user") continue;
    const age = daysBetween(loop.at, context.now);
    const evidence = [{ quote: loop.text, date: loop.at }];
    const dueIn = loop.due === "" ? 0 : daysBetween(context.today, loop.due);
    if (loop.kind === "promise" && dueIn <= dueAheadDays) {
      found.push({
        contact,
        reason: "promise",
        urgency: saturating(age - dueIn + 7, 21),
        loop,
        evidence,
        days: age,
      });
    } else if (loop.kind === "ask" && age <= askFreshDays) {
      found.push({
        contact,
        reason: "ask",
        urgency: 1 - saturating(age, askFreshDays),
        loop,
        evidence,
        days: age,
      });
    }
  }
  return found;
}

function unanswered(contact: Contact, context: ChoiceContext): Candidate | null {
  const waiting = daysBetween(contact.lastInAt || context.now, context.now);
  const theirs = contact.last;
  if (theirs === null || theirs.direction !== "in" || contact.lastInAt <= contact.lastOutAt) return null;
  if (waiting < unansweredDaysMin || waiting > unansweredDaysMax) return null;
  return {
    contact,
    reason: "value-back",
    urgency: 1 - saturating(waiting, unansweredDaysMax),
    evidence: [{ quote: theirs.excerpt || theirs.subject, date: theirs.at }],
    days: waiting,
  };
}

function newTie(contact: Contact, context: ChoiceContext): Candidate | null {
  const known = daysBetween(contact.firstAt, context.now);
  if (contact.days.length !== 1 || known > newTieDays || known < newTieRestDays) return null;
  return {
    contact,
    reason: "new",
    urgency: saturating(known, newTieDays),
    evidence: lastAsEvidence(contact),
    days: known,
  };
}

function silent(contact: Contact, context: ChoiceContext): Candidate | null {
  if (contact.provisional || contact.days.length === 0) return null;
  const gap = silentDaysOf(contact, context.now);
  const evidence = lastAsEvidence(contact);
  if (gap >= Math.max(dormantDays, periodDaysOf(contact))) {
    return { contact, reason: "dormant", urgency: saturating(gap, 3 * dormantDays), evidence, days: gap };
  }
  const overdue = overdueOf(contact, context.now);
  if (overdue < coolingOverdueMin) return null;
  return { contact, reason: "cooling", urgency: saturating(overdue, 1), evidence, days: gap };
}

function lastAsEvidence(contact: Contact): Candidate["evidence"] {
  const last = contact.last;
  return last === null ? [] : [{ quote: last.excerpt || last.subject, date: last.at }];
}

/** 0 at nothing, one half at `half`, towards 1 beyond: no reason outgrows all others. */
function saturating(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}
