import type { Attendee, CalendarEvent } from "./calendar-event.ts";
import type { Meeting, MeetingPart, MeetingReply } from "./meeting-state.ts";
import { unpackEvent } from "./pack-event.ts";
import { occurrences } from "./series.ts";
import { compareVersions } from "./version.ts";
import { daySeconds, parseExtended } from "./wall-time.ts";

/**
 * The events of one meeting as they stand after all updates and replies, the series first: ready to be expanded.
 * An instance that an older version of the series had, and the present one has not, is left out.
 */
export function meetingEvents(key: string, meeting: Meeting): CalendarEvent[] {
  const uid = key.startsWith("uid:") ? key.slice(4) : key;
  const series = meeting.parts[""];
  const seriesEvent = series && unpackEvent(uid, "", series);
  const events: CalendarEvent[] = [];
  for (const [recurrenceId, part] of Object.entries(meeting.parts)) {
    if (recurrenceId !== "" && isOrphan(recurrenceId, part, seriesEvent)) continue;
    const event = unpackEvent(uid, recurrenceId, part);
    events.push({ ...event, attendees: answered(event, meeting.replies ?? {}) });
  }
  return events;
}

/** The instant of the RECURRENCE-ID is asked for within two days around it: forms and zones may differ. */
function isOrphan(recurrenceId: string, part: MeetingPart, series: CalendarEvent | undefined): boolean {
  if (!series?.recurrence || part.added || compareVersions(part, series) >= 0) return false;
  const at = parseExtended(recurrenceId);
  if (at === undefined) return true;
  const budget = { steps: 100_000 };
  const near = occurrences(series, { from: at - daySeconds, to: at + daySeconds, budget }).occurrences;
  const dated = recurrenceId.length === 10 || series.allDay;
  return !near.some((one) => (dated ? Math.abs(one.original - at) <= daySeconds : one.original === at));
}

/** Attendees with what they answered; who accepted without having been asked is added. */
function answered(event: CalendarEvent, replies: Record<string, MeetingReply>): Attendee[] {
  const forEvent = (address: string) => replies[`${event.recurrenceId} ${address}`] ?? replies[` ${address}`];
  const attendees = event.attendees.map((attendee) => {
    const reply = forEvent(attendee.address);
    return reply && isCurrent(reply, event, attendee) ? { ...attendee, status: reply.status } : attendee;
  });
  const asked = new Set(attendees.map((attendee) => attendee.address));
  for (const [key, reply] of Object.entries(replies)) {
    const space = key.indexOf(" ");
    const [recurrenceId, address] = [key.slice(0, space), key.slice(space + 1)];
    const here = recurrenceId === "" || recurrenceId === event.recurrenceId;
    if (!here || asked.has(address) || reply.status !== "accepted" || address === event.organizer.address)
      continue;
    asked.add(address);
    attendees.push({
      name: reply.name ?? "",
      address,
      status: reply.status,
      kind: "individual",
      required: true,
    });
  }
  return attendees;
}

/** An answer to an older version counts no more; else the later of the answer and the organizer's word does. */
function isCurrent(reply: MeetingReply, event: CalendarEvent, attendee: Attendee): boolean {
  if (reply.sequence < event.sequence) return false;
  return (
    attendee.status === "needs-action" || reply.sequence > event.sequence || reply.dtstamp >= event.dtstamp
  );
}
