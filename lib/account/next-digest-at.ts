import { Temporal } from "temporal-polyfill";
import { instant } from "../ledger/instant.ts";
import type { Schedule } from "./user.ts";

/**
 * The first instant strictly after `after` at which the schedule's weekday and wall-clock time come in the
 * zone, and that is not in the same week (ISO 8601, on the zone's wall) as the digest before, `lastAt`: however zone and
 * schedule change, a week brings one. A time that a change of clocks skips is taken as long after midnight as written
 * (RFC 5545 3.3.5); one that comes twice, the first time.
 */
export function nextDigestAt(schedule: Schedule, zone: string, after: string, lastAt = ""): string {
  const start = Temporal.Instant.from(after).toZonedDateTimeISO(zone);
  const lastWeek = lastAt === "" ? "" : weekOf(lastAt, zone);
  const daysAhead = (schedule.weekday - start.dayOfWeek + 7) % 7;
  for (const weeks of [0, 1, 2]) {
    const due = start
      .toPlainDate()
      .add({ days: daysAhead + 7 * weeks })
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(schedule.time) });
    const dueAt = instant(new Date(due.epochMilliseconds));
    if (dueAt > instant(after) && weekOf(dueAt, zone) !== lastWeek) return dueAt;
  }
  throw new RangeError(
    `no ${schedule.time} on weekday ${schedule.weekday} in three weeks of ${zone} after ${after}`,
  );
}

/** The week that an instant falls into on a zone's wall, "2026-W49". */
export function weekOf(at: string, zone: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
}
