/** A calendar around the lines of one event each. */
export function calendarText(...events: string[][]): string {
  return calendarWith({}, ...events);
}

/** The same with a METHOD and with lines before the events (time zones, X- properties). */
export function calendarWith(head: { method?: string; lines?: string[] }, ...events: string[][]): string {
  const method = head.method === undefined ? [] : [`METHOD:${head.method}`];
  const bodies = events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...method,
    ...(head.lines ?? []),
    ...bodies,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** New York's present rules under a name that nobody knows. */
export const customZone = [
  "BEGIN:VTIMEZONE",
  "TZID:Office clock 7",
  "BEGIN:STANDARD",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
