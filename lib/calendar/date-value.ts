import { dayNumber, daySeconds, monthLength } from "./wall-time.ts";

/**
 * A DATE or DATE-TIME as written (RFC 5545 3.3.4, 3.3.5). `wall` is wall-clock seconds; `utc` says that a Z
 * stood behind it; for a date `wall` is its midnight.
 */
export type DateValue = { wall: number; dateOnly: boolean; utc: boolean };

// Basic and extended form, with or without seconds, a Z behind a date: vendors write all of them.
const form =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d):?(\d\d)?(?:\.\d{1,9})?([Zz]|[+-]\d\d:?\d\d)?|[Zz])?$/;

/** Reads one date or date-time; `undefined` when it is neither. A leap second is the second before (3.3.5). */
export function parseDateValue(text: string): DateValue | undefined {
  if (text.length > 40) return undefined;
  const match = form.exec(text.trim());
  if (!match) return undefined;
  const [, y, mo, d, h, mi, s, zone] = match;
  const year = Number(y);
  const month = Number(mo);
  const day = Number(d);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  const midnight = dayNumber(year, month, day) * daySeconds;
  if (h === undefined) return { wall: midnight, dateOnly: true, utc: false };
  const hour = Number(h);
  const minute = Number(mi);
  const second = Math.min(Number(s ?? 0), 60) === 60 ? 59 : Number(s ?? 0);
  // 24:00 is ISO 8601's end of day, which some generators write for an event that ends at midnight.
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  const wall = midnight + hour * 3600 + minute * 60 + second;
  return { wall: wall - offsetSeconds(zone), dateOnly: false, utc: zone !== undefined };
}

function offsetSeconds(zone: string | undefined): number {
  if (zone === undefined || zone.length < 5) return 0;
  const digits = zone.slice(1).replace(":", "");
  const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2)) * 60;
  return zone.startsWith("-") ? -seconds : seconds;
}
