/** VEVENTs in a calendar. Each entry is its lines. */
export function feedText(...events: string[][]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Calendar//EN",
    ...lines,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** A meeting of an hour with Ana, in UTC. */
export function aMeeting(uid: string, day: string, ...more: string[]): string[] {
  return [
    `UID:${uid}`,
    "DTSTAMP:20261101T000000Z",
    `DTSTART:${day}T090000Z`,
    `DTEND:${day}T100000Z`,
    `SUMMARY:Talk ${uid}`,
    "ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana@example.org",
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.com",
    ...more,
  ];
}
