import { Temporal } from "temporal-polyfill";

/** The 12 digits that name a digest: the minute it is due on the user's wall clock, `202611300800`. */
export function digestIdOf(dueAt: string, zone: string): string {
  const due = Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone);
  return due.toPlainDateTime().toString({ smallestUnit: "minute" }).replace(/\D/g, "");
}
