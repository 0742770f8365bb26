import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { keptAttendeesMax } from "../calendar/limits.ts";
import type { MeetingPart } from "../calendar/meeting-state.ts";
import { packEvent, unpackEvent } from "../calendar/pack-event.ts";

/**
 * An event of a feed as it goes into the ledger: no more than the network keeps of it. A feed publishes what is;
 * whatever METHOD it claims, it neither answers for others nor adds to what it doesn't say. Attendees stand in order
 * of their addresses, since some servers shuffle them.
 */
export function keptEvent(event: CalendarEvent): CalendarEvent {
  const attendees = event.attendees
    .toSorted((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
    .slice(0, keptAttendeesMax);
  const published = { ...event, method: "PUBLISH" as const, attendees };
  const kept = unpackEvent(event.uid, event.recurrenceId, packEvent(published));
  if (event.status !== "cancelled") return kept;
  // A cancellation keeps its start: without a UID that is part of its name, and it tells when to forget it.
  return { ...kept, start: event.start, end: event.end, summary: event.summary.slice(0, 200).toWellFormed() };
}

/**
 * What an event says, as text: equal for two versions that say the same. Versions themselves are left out, as many
 * servers renew DTSTAMP, and some SEQUENCE, each time they are asked; so is the zone's name where it decides nothing.
 */
export function wordsOf(part: MeetingPart): string {
  if (part.cancelled) return "cancelled";
  const { sequence: _sequence, dtstamp: _dtstamp, timeZone, added: _added, ...rest } = part;
  const { recurrence } = rest;
  const isZoneNamed = recurrence !== undefined && recurrence.zoneRules === undefined;
  return JSON.stringify({
    ...rest,
    ...(isZoneNamed ? { timeZone } : {}),
    ...(rest.attendees === undefined
      ? {}
      : { attendees: rest.attendees.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) }),
    ...(recurrence === undefined
      ? {}
      : {
          recurrence: {
            ...recurrence,
            dates: recurrence.dates?.toSorted(),
            exceptDates: recurrence.exceptDates?.toSorted(),
          },
        }),
  });
}
