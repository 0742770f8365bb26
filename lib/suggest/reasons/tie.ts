import { daysBetween } from "../../ledger/instant.ts";
import type { Contact } from "../../network/network.ts";
import type { Draft } from "../candidate.ts";
import { lastAsEvidence } from "../evidence.ts";
import { newTieDays, newTieRestDays } from "../limits.ts";
import { rhythmOf } from "../rhythm.ts";
import { saturating } from "../saturating.ts";
import type { View } from "../view.ts";

/** What speaks for a tie by itself: it is new, it cools, or it sleeps. */
export function tie(contact: Contact, view: View): Draft[] {
  if (contact.days.length === 0) return [];
  const { state, silentDays: days } = rhythmOf(contact, view.context.now);
  if (state === "active") return [];
  if (state === "new") return newTie(contact, view);
  if (contact.provisional) return [];
  const urgency = saturating(days, silentHalfDays);
  return [{ contact, reason: state, urgency, evidence: lastAsEvidence(contact), days }];
}

/** Whom nothing speaks for, and nothing speaks against: one of them may be drawn by chance. */
export function chance(contact: Contact, view: View): Draft[] {
  if (contact.provisional || contact.days.length === 0) return [];
  const { state, silentDays: days, periodDays } = rhythmOf(contact, view.context.now);
  if (state !== "active" || days < Math.max(chanceRestDays, periodDays / 2)) return [];
  return [{ contact, reason: "chance", urgency: 0, evidence: lastAsEvidence(contact), days }];
}

/**
 * A tie cools by its own rhythm, but among those that cool or sleep the longest silence comes first: measured on the
 * simulator, that keeps more ties alive than the order by relative silence.
 */
const silentHalfDays = 90;
/** Nobody is drawn by chance who was in touch a few days, or less than half their own period, ago. */
const chanceRestDays = 14;

function newTie(contact: Contact, view: View): Draft[] {
  const days = daysBetween(contact.firstAt, view.context.now);
  if (days < newTieRestDays) return [];
  const evidence = lastAsEvidence(contact);
  return [{ contact, reason: "new", urgency: saturating(days, newTieDays), evidence, days }];
}
