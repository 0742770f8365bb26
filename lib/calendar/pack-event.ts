import type { Attendee, CalendarEvent, Recurrence } from "./calendar-event.ts";
import { keptAttendeesMax, keptDatesMax, keptTextCharsMax } from "./limits.ts";
import type { MeetingPart, PackedAttendee } from "./meeting-state.ts";

/** An event as the state keeps it: without description, long texts cut, ordinary values left out. */
export function packEvent(event: CalendarEvent): MeetingPart {
  const version = { sequence: event.sequence, dtstamp: event.dtstamp };
  const thisAndFuture = event.thisAndFuture ? { thisAndFuture: true as const } : {};
  if (event.status === "cancelled") return { ...version, cancelled: true, ...thisAndFuture };
  const part: MeetingPart = { ...version, ...thisAndFuture };
  if (event.status === "tentative") part.tentative = true;
  if (event.method === "ADD") part.added = true;
  if (event.summary !== "") part.summary = event.summary.slice(0, keptTextCharsMax).toWellFormed();
  if (event.location !== "") part.location = event.location.slice(0, keptTextCharsMax).toWellFormed();
  if (event.start !== "") part.start = event.start;
  if (event.end !== "" && event.end !== event.start) part.end = event.end;
  if (event.timeZone !== "") part.timeZone = event.timeZone;
  if (event.organizer.address !== "") part.organizer = [event.organizer.address, event.organizer.name];
  if (event.attendees.length > 0)
    part.attendees = event.attendees.slice(0, keptAttendeesMax).map(packAttendee);
  const leftOut = event.attendees.length - keptAttendeesMax;
  if (leftOut > 0) part.attendeesLeftOut = leftOut;
  if (event.recurrence) part.recurrence = packRecurrence(event.recurrence);
  return part;
}

function packAttendee(attendee: Attendee): PackedAttendee {
  const packed: PackedAttendee = [attendee.address, attendee.name];
  if (attendee.status !== "needs-action") packed.push(attendee.status);
  if (attendee.kind !== "individual") packed.push(attendee.kind);
  if (!attendee.required) packed.push("optional");
  return packed;
}

function packRecurrence(recurrence: Recurrence): Partial<Recurrence> {
  const packed: Partial<Recurrence> = { start: recurrence.start };
  if (recurrence.rules.length > 0) packed.rules = recurrence.rules;
  if (recurrence.exceptRules.length > 0) packed.exceptRules = recurrence.exceptRules;
  if (recurrence.dates.length > 0) packed.dates = recurrence.dates.slice(0, keptDatesMax);
  // The latest exceptions are the ones that still matter.
  if (recurrence.exceptDates.length > 0) packed.exceptDates = recurrence.exceptDates.slice(-keptDatesMax);
  if (recurrence.duration !== "") packed.duration = recurrence.duration;
  if (recurrence.zoneRules.length > 0) packed.zoneRules = recurrence.zoneRules;
  return packed;
}

/** The event that a part was packed from, as far as it was kept. */
export function unpackEvent(uid: string, recurrenceId: string, part: MeetingPart): CalendarEvent {
  const start = part.start ?? "";
  const [address = "", name = ""] = part.organizer ?? [];
  const recurrence = part.recurrence && unpackRecurrence(part.recurrence);
  return {
    uid,
    recurrenceId,
    thisAndFuture: part.thisAndFuture ?? false,
    sequence: part.sequence,
    dtstamp: part.dtstamp,
    method: part.cancelled ? "CANCEL" : part.added ? "ADD" : "",
    status: part.cancelled ? "cancelled" : part.tentative ? "tentative" : "confirmed",
    summary: part.summary ?? "",
    location: part.location ?? "",
    description: "",
    start,
    end: part.end ?? start,
    timeZone: part.timeZone ?? "",
    allDay: start.length === 10,
    rrule: recurrence?.rules[0] ?? "",
    organizer: { name, address },
    attendees: (part.attendees ?? []).map(unpackAttendee),
    ...(recurrence ? { recurrence } : {}),
  };
}

function unpackAttendee([address, name, ...notes]: PackedAttendee): Attendee {
  const attendee: Attendee = { name, address, status: "needs-action", kind: "individual", required: true };
  for (const note of notes) {
    if (note === "optional") attendee.required = false;
    else if (
      note === "individual" ||
      note === "group" ||
      note === "resource" ||
      note === "room" ||
      note === "unknown"
    ) {
      attendee.kind = note;
    } else attendee.status = note;
  }
  return attendee;
}

function unpackRecurrence(packed: Partial<Recurrence>): Recurrence {
  const lists = { rules: [], exceptRules: [], dates: [], exceptDates: [], zoneRules: [] };
  return { ...lists, start: "", duration: "", ...packed };
}
