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
  return (midnightMs(to) - midnightMs(from)) / dayMs;
}

/** `Date.parse` of the day, in a tenth of its time: ranking asks for it several times for each contact. */
function midnightMs(at: string): number {
  const year = digits(at, 0) * 100 + digits(at, 2);
  return Date.UTC(year, digits(at, 5) - 1, digits(at, 8));
}

/** The number that two digits make; NaN past the end. */
function digits(text: string, index: number): number {
  return (text.charCodeAt(index) - zero) * 10 + text.charCodeAt(index + 1) - zero;
}
const zero = 48;

/** The instant that lies `days` later (or, with a negative number, earlier). */
export function addDays(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayMs).toISOString();
}

export const dayMs = 86_400_000;
