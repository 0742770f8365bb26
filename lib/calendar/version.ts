import type { CalendarEvent } from "./calendar-event.ts";

/** Which of two versions of a meeting is the newer: SEQUENCE decides, then DTSTAMP (RFC 5546 2.1.5). Negative, 0, positive. */
export function compareVersions(
  a: Pick<CalendarEvent, "sequence" | "dtstamp">,
  b: Pick<CalendarEvent, "sequence" | "dtstamp">,
): number {
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  return a.dtstamp === b.dtstamp ? 0 : a.dtstamp < b.dtstamp ? -1 : 1;
}
