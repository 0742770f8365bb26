import { readFeed } from "../../../lib/calendar/read-feed.ts";

/** Reads a feed of that many events, made chunk by chunk, and prints what was read: `node large-feed-child.ts 20000`. */
const count = Number(process.argv[2]);
const encoder = new TextEncoder();
let bytes = 0;

function* feed(): Generator<Uint8Array> {
  yield encoder.encode("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
  for (let index = 0; index < count; index++) {
    const day = `2026${String((index % 12) + 1).padStart(2, "0")}${String((index % 28) + 1).padStart(2, "0")}`;
    const text = [
      "BEGIN:VEVENT",
      `UID:${index}@example.com`,
      "DTSTAMP:20260101T000000Z",
      `DTSTART;TZID=Europe/Paris:${day}T090000`,
      `DTEND;TZID=Europe/Paris:${day}T100000`,
      `SUMMARY:Meeting number ${index}`,
      `DESCRIPTION:${"About the plan for the coming weeks\\, and who does what. ".repeat(5)}`,
      `ATTENDEE;CN="Person ${index % 50}";PARTSTAT=ACCEPTED:mailto:p${index % 50}@example.com`,
      "END:VEVENT",
      "",
    ].join("\r\n");
    const chunk = encoder.encode(text);
    bytes += chunk.length;
    yield chunk;
  }
  yield encoder.encode("END:VCALENDAR\r\n");
}

const { events } = await readFeed(feed(), { timeZone: "Europe/Paris" });
process.stdout.write(JSON.stringify({ events: events.length, bytes }));
