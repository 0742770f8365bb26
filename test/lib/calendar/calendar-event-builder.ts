import type { Attendee, CalendarEvent } from "../../../lib/calendar/calendar-event.ts";

export function attendee(address: string, overrides: Partial<Attendee> = {}): Attendee {
  return { name: "", address, status: "needs-action", kind: "individual", required: true, ...overrides };
}

/** An invitation to one hour on 2 March 2026. */
export function calendarEvent(overrides: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "lunch@example.com",
    recurrenceId: "",
    thisAndFuture: false,
    sequence: 0,
    dtstamp: "2026-02-20T10:00:00Z",
    method: "REQUEST",
    status: "confirmed",
    summary: "Lunch",
    location: "",
    description: "",
    start: "2026-03-02T11:00:00Z",
    end: "2026-03-02T12:00:00Z",
    timeZone: "Europe/Paris",
    allDay: false,
    rrule: "",
    organizer: { name: "Ana Ruiz", address: "ana@example.com" },
    attendees: [attendee("ana@example.com", { status: "accepted" }), attendee("sam@example.org")],
    ...overrides,
  };
}

/** The same every Monday at noon in Paris. */
export function weeklySeries(overrides: Partial<CalendarEvent> = {}): CalendarEvent {
  const rules = ["FREQ=WEEKLY"];
  const lists = { exceptRules: [], dates: [], exceptDates: [], zoneRules: [] };
  const recurrence = { start: "2026-03-02T12:00:00", rules, duration: "", ...lists };
  return calendarEvent({ uid: "weekly@example.com", rrule: "FREQ=WEEKLY", recurrence, ...overrides });
}
