import { Temporal } from "temporal-polyfill";

/** A meeting that Maya invited people and her capture address to. */
export type SampleMeeting = {
  summary: string;
  with: string[];
  invitedDaysAgo: number;
  start: string;
  minutes: number;
  rule?: string;
};

/** Some that took place, and two in the week of the first digest (the Monday after `until`). */
export function sampleMeetings(until: string): SampleMeeting[] {
  const today = Temporal.Instant.from(until).toZonedDateTimeISO("Europe/Berlin").toPlainDate();
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const at = (day: Temporal.PlainDate, time: string) =>
    `${day.toString().replaceAll("-", "")}T${time.replace(":", "")}00`;
  return [
    {
      summary: "Coffee with Kavya",
      with: ["Kavya Nair"],
      invitedDaysAgo: 40,
      start: at(today.subtract({ days: 34 }), "15:00"),
      minutes: 45,
    },
    {
      summary: "Grid pilot review",
      with: ["Jonas Weber", "Arjun Mehta"],
      invitedDaysAgo: 30,
      start: at(today.subtract({ days: 23 }), "10:30"),
      minutes: 60,
    },
    {
      summary: "Lunch with Fatima",
      with: ["Fatima Zahra"],
      invitedDaysAgo: 12,
      start: at(monday.add({ days: 3 }), "12:30"),
      minutes: 75,
    },
    {
      summary: "Pilot papers",
      with: ["Jonas Weber"],
      invitedDaysAgo: 5,
      start: at(monday.add({ days: 1 }), "09:00"),
      minutes: 30,
    },
    {
      summary: "Founders’ breakfast",
      with: ["Sam Okafor", "Dele Adebayo", "Kavya Nair"],
      invitedDaysAgo: 60,
      start: at(today.subtract({ days: 58 }), "08:30"),
      minutes: 90,
      rule: "FREQ=MONTHLY;COUNT=6",
    },
  ];
}

/** The invitation as a calendar program writes it (RFC 5545), with its own VTIMEZONE left out for the IANA name. */
export function invitationText(
  meeting: SampleMeeting,
  people: readonly { name: string; address: string }[],
  context: { user: { name: string; email: string; captureAddress: string } },
  at: string,
): string {
  const { user } = context;
  const end = Temporal.PlainDateTime.from(meeting.start)
    .add({ minutes: meeting.minutes })
    .toString({ smallestUnit: "second" })
    .replace(/[-:]/g, "");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Calendar//EN",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    `UID:${meeting.summary.toLowerCase().replace(/[^a-z]+/g, "-")}@lindqvist.example`,
    "SEQUENCE:0",
    `DTSTAMP:${at.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;TZID=Europe/Berlin:${meeting.start}`,
    `DTEND;TZID=Europe/Berlin:${end}`,
    ...(meeting.rule === undefined ? [] : [`RRULE:${meeting.rule}`]),
    `SUMMARY:${meeting.summary}`,
    `ORGANIZER;CN=${user.name}:mailto:${user.email}`,
    ...people.map((person) => `ATTENDEE;CN=${person.name};PARTSTAT=ACCEPTED:mailto:${person.address}`),
    `ATTENDEE;CN=Tend:mailto:${user.captureAddress}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
