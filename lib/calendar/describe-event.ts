import type { Attendee, CalendarEvent } from "./calendar-event.ts";
import { describeRule } from "./describe-rule.ts";
import { dayOf, daySeconds, formatDate, formatWall, parseExtended, weekday } from "./wall-time.ts";
import { ianaZone, utcZone, wallOf, type Zone } from "./zone.ts";

const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** An invitation in a few lines for reading, with its times in the user's zone and, where it differs, in its own. */
export function describeEvent(event: CalendarEvent, timeZone: string): string[] {
  const lines = [headline(event), when(event, timeZone)];
  if (event.recurrence)
    lines.push(`Repeats: ${event.recurrence.rules.map(describeRule).join("; and ") || "on further dates"}`);
  const taken = event.recurrence?.exceptDates.length ?? 0;
  if (taken > 0) lines.push(`Except: ${taken} ${taken === 1 ? "time" : "times"}`);
  if (event.recurrenceId !== "")
    lines.push(
      `Replaces: ${moment(event.recurrenceId, zoneOf(timeZone))}${event.thisAndFuture ? " and all that follow" : ""}`,
    );
  if (event.location !== "") lines.push(`Where: ${event.location.replace(/\s+/g, " ")}`);
  if (event.organizer.address !== "") lines.push(`Organizer: ${mailbox(event.organizer)}`);
  if (event.attendees.length > 0)
    lines.push(`With: ${event.attendees.slice(0, 20).map(attendeeText).join(", ")}${more(event)}`);
  return lines;
}

function headline(event: CalendarEvent): string {
  const notes = [event.method.toLowerCase(), event.status === "confirmed" ? "" : event.status].filter(
    (note) => note !== "",
  );
  const summary = event.summary === "" ? "(no title)" : event.summary.replace(/\s+/g, " ");
  return notes.length === 0 ? summary : `${summary} (${notes.join(", ")})`;
}

function when(event: CalendarEvent, timeZone: string): string {
  if (event.start === "") return "When: not said";
  if (event.allDay) return `When: ${allDayText(event)}`;
  const here = `When: ${span(event, zoneOf(timeZone))} ${timeZone}`;
  const own = ianaZone(event.timeZone);
  const start = parseExtended(event.start) ?? 0;
  if (!own || event.timeZone === "UTC" || wallOf(own, start) === wallOf(zoneOf(timeZone), start)) return here;
  return `${here} (${span(event, own)} ${event.timeZone})`;
}

function allDayText(event: CalendarEvent): string {
  const first = parseExtended(event.start) ?? 0;
  const last = (parseExtended(event.end) ?? first + daySeconds) - daySeconds;
  const text = dayText(first);
  return last > first ? `${text} to ${dayText(last)}, all day` : `${text}, all day`;
}

function span(event: CalendarEvent, zone: Zone): string {
  const start = wallOf(zone, parseExtended(event.start) ?? 0);
  const end = wallOf(zone, parseExtended(event.end) ?? 0);
  if (end <= start) return `${dayText(start)} ${clock(start)}`;
  return dayOf(start) === dayOf(end)
    ? `${dayText(start)} ${clock(start)}–${clock(end)}`
    : `${dayText(start)} ${clock(start)} to ${dayText(end)} ${clock(end)}`;
}

function moment(text: string, zone: Zone): string {
  const value = parseExtended(text) ?? 0;
  if (text.length === 10) return dayText(value);
  return `${dayText(wallOf(zone, value))} ${clock(wallOf(zone, value))}`;
}

function dayText(wall: number): string {
  return `${dayNames[weekday(dayOf(wall))] ?? ""} ${formatDate(dayOf(wall))}`;
}

function clock(wall: number): string {
  return formatWall(wall).slice(11, 16);
}

function zoneOf(timeZone: string): Zone {
  return ianaZone(timeZone) ?? utcZone;
}

function mailbox(one: { name: string; address: string }): string {
  return one.name === "" ? one.address : `${one.name} <${one.address}>`;
}

function attendeeText(attendee: Attendee): string {
  const notes = [
    attendee.status === "needs-action" ? "" : attendee.status,
    attendee.kind === "individual" ? "" : attendee.kind,
    attendee.required ? "" : "optional",
  ].filter((note) => note !== "");
  return notes.length === 0 ? mailbox(attendee) : `${mailbox(attendee)} (${notes.join(", ")})`;
}

function more(event: CalendarEvent): string {
  return event.attendees.length > 20 ? ` and ${event.attendees.length - 20} more` : "";
}
