import type { Attendee, CalendarEvent } from "./calendar-event.ts";
import { attendeesMax } from "./limits.ts";
import type { Meeting, MeetingPart, MeetingReply } from "./meeting-state.ts";
import { unpackEvent } from "./pack-event.ts";
import { occurrences } from "./series.ts";
import { compareVersions } from "./version.ts";
import { daySeconds, parseExtended } from "./wall-time.ts";

/**
 * The events of one meeting as they stand after all updates and replies, the series first: ready to be expanded.
 * An instance that an older version of the series had, and the present one has not, is left out; finding that
 * out takes steps of `budget`, and when they are used up such instances stay.
 */
export function meetingEvents(key: string, meeting: Meeting, budget: { steps: number }): CalendarEvent[] {
  const uid = key.startsWith("uid:") ? key.slice(4) : key;
  const series = meeting.parts[""];
  const seriesEvent = series && unpackEvent(uid, "", series);
  const replies = repliesByInstance(meeting.replies ?? {});
  const events: CalendarEvent[] = [];
  for (const [recurrenceId, part] of Object.entries(meeting.parts)) {
    if (recurrenceId !== "" && isOrphan(recurrenceId, part, seriesEvent, budget)) continue;
    const event = unpackEvent(uid, recurrenceId, part);
    events.push({ ...event, attendees: answered(event, replies) });
  }
  return events;
}

/** The instant of the RECURRENCE-ID is asked for within two days around it: forms and zones may differ. */
function isOrphan(
  recurrenceId: string,
  part: MeetingPart,
  series: CalendarEvent | undefined,
  budget: { steps: number },
): boolean {
  if (!series?.recurrence || part.added || compareVersions(part, series) >= 0 || budget.steps <= 0)
    return false;
  const at = parseExtended(recurrenceId);
  if (at === undefined) return true;
  const near = occurrences(series, { from: at - daySeconds, to: at + daySeconds, budget });
  if (near.truncated) return false;
  const dated = recurrenceId.length === 10 || series.allDay;
  return !near.occurrences.some((one) =>
    dated ? Math.abs(one.original - at) <= daySeconds : one.original === at,
  );
}

/** Answers by RECURRENCE-ID, then by address. */
type Replies = Map<string, Map<string, MeetingReply>>;

function repliesByInstance(replies: Record<string, MeetingReply>): Replies {
  const byInstance: Replies = new Map();
  for (const [key, reply] of Object.entries(replies)) {
    const space = key.indexOf(" ");
    const recurrenceId = key.slice(0, space);
    const answers = byInstance.get(recurrenceId) ?? new Map<string, MeetingReply>();
    byInstance.set(recurrenceId, answers.set(key.slice(space + 1), reply));
  }
  return byInstance;
}

/** Attendees with what they answered; who accepted without having been asked is added. */
function answered(event: CalendarEvent, replies: Replies): Attendee[] {
  const answers = new Map([...(replies.get("") ?? []), ...(replies.get(event.recurrenceId) ?? [])]);
  if (answers.size === 0) return event.attendees;
  const attendees = event.attendees.map((attendee) => {
    const reply = answers.get(attendee.address);
    return reply && isCurrent(reply, event, attendee) ? { ...attendee, status: reply.status } : attendee;
  });
  const asked = new Set([event.organizer.address, ...attendees.map((attendee) => attendee.address)]);
  for (const [address, { status, name = "" }] of answers) {
    if (asked.has(address) || status !== "accepted" || attendees.length >= attendeesMax) continue;
    attendees.push({ name, address, status, kind: "individual", required: true });
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
