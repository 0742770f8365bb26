import { daysBetween } from "../ledger/instant.ts";
import { dormantDays } from "../network/limits.ts";
import type { Contact } from "../network/network.ts";
import { coolingOverdueMin, newTieDays } from "./limits.ts";

/** What a tie's period is taken for before its own days say otherwise: about six weeks. */
const defaultPeriodDays = 45;
/** The default weighs as much as this many observed gaps (shrinkage of a median to a prior). */
const priorGaps = 2;
/** Skipped twice in a row lengthens the period, by a fifth each further time. */
const skippedGrowth = 1.2;
/** Acted on at once, again and again, shortens it, down to three fifths. */
const actedShrink = 0.9;
const actedTimesMax = 5;
const periodDaysMin = 7;
const periodDaysMax = 365;

/** Where a tie stands. */
export type TieState = "new" | "active" | "cooling" | "dormant";

export type Rhythm = { state: TieState; periodDays: number; silentDays: number; overdue: number };

/** A tie's rhythm and where it stands in it now. */
export function rhythmOf(contact: Contact, now: string): Rhythm {
  const periodDays = periodDaysOf(contact);
  const silentDays = silentDaysOf(contact, now);
  const overdue = Math.max(silentDays - periodDays, 0) / periodDays;
  return { state: stateOf(contact, now, periodDays, silentDays, overdue), periodDays, silentDays, overdue };
}

function stateOf(
  contact: Contact,
  now: string,
  periodDays: number,
  silentDays: number,
  overdue: number,
): TieState {
  if (contact.days.length <= 1 && daysBetween(contact.firstAt, now) <= newTieDays) return "new";
  if (silentDays >= Math.max(dormantDays, periodDays)) return "dormant";
  return overdue >= coolingOverdueMin ? "cooling" : "active";
}

/** A tie's own period in days: the user's word, else the median gap between days of contact, shrunk to a default. */
export function periodDaysOf(contact: Contact): number {
  if (contact.periodDays > 0) return contact.periodDays;
  const gaps = Math.max(0, contact.days.length - 1);
  const own = (contact.gapDays * gaps + defaultPeriodDays * priorGaps) / (gaps + priorGaps);
  const skips = Math.max(0, contact.skipped - 1);
  const acted = Math.min(actedTimesMax, Math.max(0, contact.acted - 1));
  const learned = own * skippedGrowth ** skips * actedShrink ** acted;
  return Math.min(periodDaysMax, Math.max(periodDaysMin, Math.round(learned)));
}

/** Days since the last day of contact; since first met where there was none. */
export function silentDaysOf(contact: Contact, now: string): number {
  return daysBetween(contact.lastDay || contact.firstAt, now);
}

/** When the user last wrote to them, helped or met them; when first met where that never was. */
function turnedAtOf(contact: Contact): string {
  const { last, lastOutAt, firstAt } = contact;
  const metAt = last?.direction === "met" ? last.at : "";
  return (lastOutAt > metAt ? lastOutAt : metAt) || firstAt;
}

export function unturnedDaysOf(contact: Contact, now: string): number {
  return Math.max(0, daysBetween(turnedAtOf(contact), now));
}
