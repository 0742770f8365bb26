import { daysBetween } from "../../ledger/instant.ts";
import { dormantDays } from "../../network/limits.ts";
import type { Contact } from "../../network/network.ts";
import type { Draft } from "../candidate.ts";
import { lastAsEvidence } from "../evidence.ts";
import { newTieDays, newTieRestDays } from "../limits.ts";
import { rhythmOf } from "../rhythm.ts";
import { saturating } from "../saturating.ts";
import type { View } from "../view.ts";

/** What speaks for a tie by itself: it is new, it cools, it sleeps; or it may be drawn by chance. */
export function tie(contact: Contact, view: View): Draft[] {
  const { now } = view.context;
  if (contact.days.length === 0) return [];
  const evidence = lastAsEvidence(contact);
  const { state, silentDays: days, periodDays } = rhythmOf(contact, now);
  if (state === "new") return newTie(contact, view, evidence);
  if (contact.provisional) return [];
  if (state === "dormant")
    return [{ contact, reason: "dormant", urgency: saturating(days, 3 * dormantDays), evidence, days }];
  if (state === "cooling")
    return [{ contact, reason: "cooling", urgency: saturating(days, silentHalfDays), evidence, days }];
  const rest = Math.max(chanceRestDays, periodDays / 2);
  return days < rest ? [] : [{ contact, reason: "chance", urgency: 0, evidence, days }];
}

/**
 * A tie cools by its own rhythm, but among those that cool the longest silence comes first: measured on the
 * simulator, that keeps more ties alive than the order by relative silence.
 */
const silentHalfDays = 90;
/** Nobody is drawn by chance who was in touch a few days, or less than half their own period, ago. */
const chanceRestDays = 14;

function newTie(contact: Contact, view: View, evidence: Draft["evidence"]): Draft[] {
  const known = daysBetween(contact.firstAt, view.context.now);
  if (known < newTieRestDays) return [];
  return [{ contact, reason: "new", urgency: saturating(known, newTieDays), evidence, days: known }];
}
