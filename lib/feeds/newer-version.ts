import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { MeetingPart } from "../calendar/meeting-state.ts";
import { compareVersions } from "../calendar/version.ts";

/** The stamp of what says less than an invitation does: any invitation with the same SEQUENCE wins over it. */
const oldestStamp = "1970-01-01T00:00:00Z";
const newestStamp = "9999-12-31T23:59:58Z";

/**
 * A feed's word as a version that takes its place beside what is known of a meeting (`known`, by mail or by feed).
 *
 * - A calendar that hides guests (Outlook's published ones) would take the people out of an invitation that came by
 *   mail: people who are known stay, and its word never outranks an invitation by its stamp alone.
 * - Many calendars change a meeting without a new SEQUENCE or DTSTAMP. What the feed itself said before (`saidBefore`)
 *   is then older by its own testimony: the new word gets the smallest version that wins.
 */
export function newerVersion(
  event: CalendarEvent,
  known: MeetingPart | undefined,
  saidBefore: boolean,
  at: string,
): CalendarEvent {
  const hidesPeople = event.attendees.length === 0 && event.status !== "cancelled";
  if (known === undefined) return hidesPeople ? { ...event, dtstamp: oldestStamp } : event;
  // Tend's own cancellation of what had vanished has the version of the meeting it cancelled.
  const isBack = known.cancelled === true && compareVersions(event, known) === 0;
  if (saidBefore || isBack) return winningOver(event, known, at);
  return hidesPeople && compareVersions(event, known) > 0 ? winningOver(event, known, at) : event;
}

/** The event with a version just over the known one's, where its own is not newer. */
export function winningOver(event: CalendarEvent, known: MeetingPart, at: string): CalendarEvent {
  if (event.sequence > known.sequence) return event;
  const stamped = event.dtstamp === "" ? at : event.dtstamp;
  if (event.attendees.length > 0 && event.sequence === known.sequence && stamped > known.dtstamp)
    return event;
  const dtstamp = secondAfter(known.dtstamp);
  return dtstamp === null
    ? { ...event, sequence: known.sequence + 1 }
    : { ...event, sequence: known.sequence, dtstamp };
}

/** Null where there is no later one that can be written. */
function secondAfter(stamp: string): string | null {
  const time = Date.parse(stamp);
  if (stamp > newestStamp) return null;
  return Number.isNaN(time) ? oldestStamp : `${new Date(time + 1_000).toISOString().slice(0, 19)}Z`;
}
