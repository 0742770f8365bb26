import { InvalidArgumentError } from "commander";
import type { CalendarEvent, CalendarInstance } from "../../../lib/calendar/calendar-event.ts";
import { expandEvents } from "../../../lib/calendar/expand-events.ts";
import { instantMs } from "./instant-option.ts";

/** Two instants: instances that overlap the time between them are listed. */
export type ExpandWindow = { from: string; to: string };

/** Reads `FROM..TO`; each an instant or a day. */
export function readExpandOption(text: string): ExpandWindow {
  const [from, to, more] = text.split("..").map(instantMs);
  if (
    from === undefined ||
    to === undefined ||
    more !== undefined ||
    from > to ||
    Number.isNaN(from) ||
    Number.isNaN(to)
  ) {
    throw new InvalidArgumentError("write it like 2026-01-01..2026-12-31T23:59:59Z, the earlier first");
  }
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** The instances of each event in the window, in the order of the events. */
export function instancesIn(
  events: readonly CalendarEvent[],
  window: ExpandWindow,
  timeZone: string,
): CalendarInstance[][] {
  return expandEvents(events, { ...window, timeZone }).instances;
}
