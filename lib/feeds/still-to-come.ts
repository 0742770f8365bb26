import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { expandEvents } from "../calendar/expand-events.ts";
import { parseRule } from "../calendar/recurrence-rule.ts";
import { daySeconds, formatInstant } from "../calendar/wall-time.ts";
import { addDays } from "../ledger/instant.ts";
import { countedSeriesDays } from "./limits.ts";

/**
 * For each event, whether anything of it lies at or after an instant. A series does while its rule may still make
 * an instance; when in doubt it does. Bounded in steps, however many rules there are.
 */
export function stillToCome(events: readonly CalendarEvent[], after: string): boolean[] {
  const told = events.map((event) => tell(event, after));
  const counted = events.filter((_, index) => told[index] === "count");
  if (counted.length === 0) return told.map((one) => one === "yes");
  const window = { from: after, to: addDays(after, countedSeriesDays), timeZone: "UTC" };
  // Each by itself: what moved an instance is looked at as an event of its own.
  const alone = counted.map((event, index) => ({ ...event, uid: `${index}` }));
  const { instances, truncated } = expandEvents(alone, window);
  const isComing = new Map(counted.map((event, index) => [event, (instances[index]?.length ?? 0) > 0]));
  return events.map((event, index) =>
    told[index] === "count" ? truncated || isComing.get(event) === true : told[index] === "yes",
  );
}

/** ISO 8601 text compares as time does, also a date with an instant. */
function tell(event: CalendarEvent, after: string): "yes" | "no" | "count" {
  const { start, end, recurrenceId, recurrence } = event;
  if (start === "" && recurrenceId === "") return "yes";
  // A day's event ends with the day in whatever zone: a day of margin.
  const since = event.allDay ? addDays(after, -1).slice(0, 10) : after;
  if (event.thisAndFuture || [start, end, recurrenceId].some((moment) => moment >= since)) return "yes";
  if (recurrence === undefined) return "no";
  if (recurrence.dates.some((date) => date >= since)) return "yes";
  let isCounted = false;
  for (const text of recurrence.rules) {
    const { rule } = parseRule(text);
    if (rule === undefined) continue;
    if (rule.count > 0) isCounted = true;
    else if (rule.until === undefined) return "yes";
    // The last instance begins before UNTIL, and may end after it.
    else if (formatInstant(rule.until.wall + daySeconds + lengthSeconds(event)) >= after) return "yes";
  }
  return isCounted ? "count" : "no";
}

function lengthSeconds(event: CalendarEvent): number {
  const milliseconds = Date.parse(event.end) - Date.parse(event.start);
  return Number.isFinite(milliseconds) ? Math.max(0, Math.floor(milliseconds / 1000)) : 0;
}
