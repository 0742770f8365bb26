import { Temporal } from "temporal-polyfill";
import { instant } from "../ledger/instant.ts";
import type { Schedule } from "./user.ts";

/**
 * The first instant strictly after `after` at which the schedule's weekday and wall-clock time come in the
 * zone, in a week (`weekOf` in that zone) that is none of `takenWeeks`: at most two of them. A time that a change of
 * clocks skips is taken as long after midnight as written (RFC 5545 3.3.5); one that comes twice, the first time.
 */
export function nextDigestAt(
  schedule: Schedule,
  zone: string,
  after: string,
  takenWeeks: readonly string[] = [],
): string {
  const start = Temporal.Instant.from(after).toZonedDateTimeISO(zone);
  const daysAhead = (schedule.weekday - start.dayOfWeek + 7) % 7;
  for (const weeks of [0, 1, 2, 3]) {
    const due = start
      .toPlainDate()
      .add({ days: daysAhead + 7 * weeks })
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(schedule.time) });
    const dueAt = instant(new Date(due.epochMilliseconds));
    if (dueAt > instant(after) && !takenWeeks.includes(weekOf(dueAt, zone))) return dueAt;
  }
  throw new RangeError(
    `no ${schedule.time} on weekday ${schedule.weekday} in four weeks of ${zone} after ${after}`,
  );
}

/** The week (ISO 8601) that an instant falls into on a zone's wall, "2026-W49". */
export function weekOf(at: string, zone: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
}
