import { Temporal } from "temporal-polyfill";

/** The user's day: the wall calendar's date in their zone, and which way round they write `3/4`. */
export type Today = { date: Temporal.PlainDate; offsetMinutes: number; instant: Date; dayFirst: boolean };

/** The day at `at` in `zone`. Throws RangeError when either is not one. */
export function todayIn(at: string, zone: string): Today {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    date: now.toPlainDate(),
    offsetMinutes: Math.round(now.offsetNanoseconds / 60_000_000_000),
    instant: new Date(now.epochMilliseconds),
    dayFirst:
      !/^(?:America\/(?!Sao_Paulo|Argentina|Mexico|Bogota|Lima|Santiago|Buenos)|US\/|Pacific\/(?:Honolulu|Guam))/.test(
        zone,
      ),
  };
}
