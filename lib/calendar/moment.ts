import type { ContentLine } from "./content-line.ts";
import { type DateValue, parseDateValue } from "./date-value.ts";
import type { ZoneRules } from "./rules-zone.ts";
import { dayOf, daySeconds, formatDate, formatInstant, secondOfDay } from "./wall-time.ts";
import { instantOf, utcZone, wallOf, type Zone } from "./zone.ts";
import type { ZoneBook } from "./zone-book.ts";

/**
 * A DTSTART, DTEND, RECURRENCE-ID … put into its zone. For a date `wall` is its midnight and `instant` midnight
 * in the user's zone.
 */
export type Moment = {
  wall: number;
  instant: number;
  dateOnly: boolean;
  zone: Zone;
  rules: ZoneRules;
  /** The tz database zone that keeps the same time as `rules`, "" for none. */
  like: string;
  /** False when the TZID said nothing that we understand. */
  zoneKnown: boolean;
  tzid: string;
};

/** Reads the moment of a line; `undefined` when its value is no date. */
export function readMoment(line: ContentLine, book: ZoneBook): Moment | undefined {
  const { value, tzid } = repaired(line);
  const date = parseDateValue(value);
  return date && momentOf(date, tzid, book);
}

export function momentOf(date: DateValue, tzid: string, book: ZoneBook): Moment {
  const { wall, dateOnly } = date;
  const plain = { wall, dateOnly, rules: [], like: "", zoneKnown: true, tzid: "" };
  if (date.utc) return { ...plain, instant: wall, zone: utcZone };
  if (tzid === "" || dateOnly)
    return { ...plain, instant: instantOf(book.fallback, wall), zone: book.fallback, tzid };
  const { zone, rules, like, known } = book.find(tzid, wall);
  return { wall, instant: instantOf(zone, wall), dateOnly, zone, rules, like, zoneKnown: known, tzid };
}

/** A TZID with a colon that nobody quoted (`TZID=(UTC-05:00) Eastern Time:2020…`) has spilled into the value. */
function repaired(line: ContentLine): { value: string; tzid: string } {
  const tzid = line.params.get("TZID") ?? "";
  const colon = line.value.length < 400 ? line.value.lastIndexOf(":") : -1;
  if (colon < 0 || tzid === "" || parseDateValue(line.value)) return { value: line.value, tzid };
  return { value: line.value.slice(colon + 1), tzid: `${tzid}:${line.value.slice(0, colon)}` };
}

/** The instant in UTC, or the date. */
export function formatMoment(moment: { instant: number; wall: number; dateOnly: boolean }): string {
  return moment.dateOnly ? formatDate(dayOf(moment.wall)) : formatInstant(moment.instant);
}

/**
 * The day that a date-time means in an all-day series: as written when it has a zone; an instant in UTC is the day
 * that begins or ends with it in one of the calendar's zones (Exchange writes midnights so), else its day in UTC.
 */
export function dayMeant(moment: Moment, zones: readonly Zone[]): number {
  if (moment.dateOnly || moment.zone !== utcZone) return dayOf(moment.wall);
  const { wall } = moment;
  if (isDayEdge(wall)) return dayOf(wall);
  const edge = zones.map((zone) => wallOf(zone, wall)).find(isDayEdge);
  return dayOf(edge ?? wall);
}

function isDayEdge(wall: number): boolean {
  const second = secondOfDay(wall);
  return second === 0 || second === daySeconds - 1;
}
