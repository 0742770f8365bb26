import { Temporal } from "temporal-polyfill";
import { westernDigits } from "../text/attribution-shape.ts";
import { type DateHints, type Day, numericDay, wordedDay } from "./calendar-day.ts";
import { type Clock, clockOf } from "./clock-time.ts";
import { dateCharsMax } from "./limits.ts";
import { type Zone, zoneOf } from "./zone-offsets.ts";

/**
 * The instant that a date in an embedded header means, as ISO 8601 in UTC to the second; "" where it can't be read.
 *
 * Reads words of over fifty languages, numeric dates in any order, 12 and 24 hour clocks, offsets and zone names, and
 * digits of any script. Where day and month could change places, a weekday decides, then the language, then an American
 * zone or a 12 hour clock of an unknown zone (month first). A date without a clock time is its midnight.
 */
export function embeddedDate(text: string, hints: DateHints = {}): string {
  if (text.length < 6 || text.length > dateCharsMax) return "";
  const plain = westernDigits(text.normalize("NFKC"))
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\b([ap])\. ?m\b\.?/gi, "$1m")
    .trim();
  const clock = clockOf(plain);
  const rest = clock === null ? plain : `${plain.slice(0, clock.start)} ${plain.slice(clock.end)}`;
  const zone = zoneOf(clock === null ? "" : plain.slice(clock.end));
  const day = numericDay(rest, plain, clock, zone, hints) ?? wordedDay(rest, hints.language);
  if (day === null) return "";
  return instantOf(day, clock, zone, hints.timeZone ?? "UTC");
}

function instantOf(day: Day, clock: Clock | null, zone: Zone, timeZone: string): string {
  const { hour, minute, second } = clock ?? { hour: 0, minute: 0, second: 0 };
  const asUtc = Date.UTC(day.year, day.month - 1, day.day, hour, minute, Math.min(second, 59));
  if (zone !== null && "minutes" in zone) return isoSeconds(asUtc - zone.minutes * 60_000);
  const name = zone === null ? timeZone : zone.name;
  if (name === "UTC") return isoSeconds(asUtc);
  return isoSeconds(inZone(new Date(asUtc).toISOString().slice(0, 19), name) ?? asUtc);
}

/** The wall-clock time in a zone; a time that a change of clocks skips or repeats is taken as the earlier offset says. */
function inZone(wall: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null; // Not a zone that this machine knows: UTC is close enough for the order of mails.
  }
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
