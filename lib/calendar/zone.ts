import { Temporal } from "temporal-polyfill";
import { daySeconds } from "./wall-time.ts";

/** One change of offset: from `at` (instant) on the clock runs `offset` seconds before UTC. */
export type Transition = { at: number; offset: number };

/**
 * A zone whose wall clock we can work out: an IANA name (tz database), a fixed offset, or the rules of a
 * VTIMEZONE as its changes in order of time, with the offset that held before the first.
 */
export type Zone =
  | { kind: "iana"; name: string }
  | { kind: "fixed"; offset: number }
  | { kind: "rules"; before: number; transitions: readonly Transition[] };

export const utcZone: Zone = { kind: "fixed", offset: 0 };

/** Seconds that the zone's clock is ahead of UTC at an instant. */
export function offsetAt(zone: Zone, instant: number): number {
  if (zone.kind === "fixed") return zone.offset;
  if (zone.kind === "iana") return ianaOffsetAt(zone.name, instant);
  let low = 0;
  let high = zone.transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zone.transitions[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return zone.transitions[low - 1]?.offset ?? zone.before;
}

export function wallOf(zone: Zone, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * The instant of a wall-clock time, by RFC 5545 3.3.5: one that exists twice is the first of the two, one that
 * does not exist is read with the offset before the gap.
 */
export function instantOf(zone: Zone, wall: number): number {
  if (zone.kind === "fixed") return wall - zone.offset;
  // The offset a day earlier and a day later: no zone changes twice within two days.
  const before = offsetAt(zone, wall - daySeconds);
  const after = offsetAt(zone, wall + daySeconds);
  if (before === after) return wall - before;
  const early = wall - before;
  if (offsetAt(zone, early) === before) return early;
  const late = wall - after;
  return offsetAt(zone, late) === after ? late : early;
}

/** Offsets at UTC midnight, by zone and day: tz look-ups cost 5 µs each and a series asks the same ones again. */
const midnightOffsets = new Map<string, Map<number, number>>();
const cachedDaysMax = 200_000;
let cachedDays = 0;

function ianaOffsetAt(name: string, instant: number): number {
  const day = Math.floor(instant / daySeconds);
  const start = midnightOffset(name, day);
  return start === midnightOffset(name, day + 1) ? start : temporalOffset(name, instant);
}

function midnightOffset(name: string, day: number): number {
  let days = midnightOffsets.get(name);
  if (!days || cachedDays > cachedDaysMax) {
    if (days) midnightOffsets.clear();
    if (days) cachedDays = 0;
    days = new Map();
    midnightOffsets.set(name, days);
  }
  const known = days.get(day);
  if (known !== undefined) return known;
  const offset = temporalOffset(name, day * daySeconds);
  days.set(day, offset);
  cachedDays++;
  return offset;
}

function temporalOffset(name: string, instant: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(name);
  return Math.round(zoned.offsetNanoseconds / 1e9);
}

/** The zone by its tz database name in canonical case; `undefined` when there is none of that name. */
export function ianaZone(name: string): Zone | undefined {
  if (name.length > 60 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return undefined;
  const known = ianaNames.get(name.toLowerCase());
  if (known !== undefined) return known === "" ? undefined : { kind: "iana", name: known };
  let found = "";
  try {
    found = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    found = "";
  }
  if (ianaNames.size < 5_000) ianaNames.set(name.toLowerCase(), found);
  return found === "" ? undefined : { kind: "iana", name: found };
}

const ianaNames = new Map<string, string>();

/** A name that Temporal accepts: the IANA name, or the offset at the instant as `+05:45`; "UTC" for none. */
export function zoneName(zone: Zone, instant: number): string {
  if (zone.kind === "iana") return zone.name;
  const offset = Math.round(offsetAt(zone, instant) / 60);
  if (offset === 0) return "UTC";
  const size = Math.abs(offset);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return `${offset < 0 ? "-" : "+"}${digits}`;
}
