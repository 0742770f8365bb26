import { Temporal } from "temporal-polyfill";
import { instant } from "../ledger/instant.ts";
import type { Schedule } from "./user.ts";

/**
 * The first instant strictly after `after` at which the schedule's weekday and wall-clock time come in the
 * zone. A time that a change of clocks skips is taken as long after midnight as written (RFC 5545 3.3.5); one
 * that comes twice, the first time.
 */
export function nextDigestAt(schedule: Schedule, zone: string, after: string): string {
  const start = Temporal.Instant.from(after).toZonedDateTimeISO(zone);
  const daysAhead = (schedule.weekday - start.dayOfWeek + 7) % 7;
  for (const weeks of [0, 1]) {
    const due = start
      .toPlainDate()
      .add({ days: daysAhead + 7 * weeks })
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(schedule.time) });
    if (due.epochMilliseconds > Date.parse(after)) return instant(new Date(due.epochMilliseconds));
  }
  throw new RangeError(
    `no ${schedule.time} on weekday ${schedule.weekday} in two weeks of ${zone} after ${after}`,
  );
}
