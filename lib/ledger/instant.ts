import { z } from "zod";

/** A point in time as ISO 8601 in UTC with milliseconds ("2026-11-23T08:00:00.000Z"): sorts as text. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A day on a wall calendar, "2026-11-23". Not an instant. */
export const daySchema = z.iso.date();

/** Any ISO instant in the one form that sorts as text. Throws a RangeError when it is none. */
export function instant(value: string | Date): string {
  return new Date(value).toISOString();
}

/** The UTC day that an instant falls on. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** Whole days from one UTC day or instant to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayMs);
}

/** The instant that lies `days` later (or, with a negative number, earlier). */
export function addDays(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayMs).toISOString();
}

export const dayMs = 86_400_000;
