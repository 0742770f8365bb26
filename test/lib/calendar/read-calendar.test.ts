import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsMax } from "../../../lib/calendar/limits.ts";
import { readCalendar } from "../../../lib/calendar/read-calendar.ts";
import { calendarText, calendarWith, customZone } from "./calendar-text.ts";

const read = (text: string, method?: string) =>
  readCalendar(text, { timeZone: "Europe/Lisbon", ...(method === undefined ? {} : { method }) });
const readOne = (...lines: string[]) => {
  const { events, problems } = read(calendarText(["UID:one", ...lines]));
  const [event] = events;
  if (!event) throw new Error("no event was read");
  return { event, problems };
};

describe("time zones of an event", () => {
  it.each([
    [
      "an IANA name",
      "DTSTART;TZID=America/New_York:20260601T090000",
      "2026-06-01T13:00:00Z",
      "America/New_York",
    ],
    [
      "an IANA name in other case",
      "DTSTART;TZID=america/new_york:20260601T090000",
      "2026-06-01T13:00:00Z",
      "America/New_York",
    ],
    ["a quoted name", 'DTSTART;TZID="Asia/Tokyo":20260601T090000', "2026-06-01T00:00:00Z", "Asia/Tokyo"],
    [
      "a path before the name",
      "DTSTART;TZID=/example.net/2011_3/Europe/Berlin:20260601T090000",
      "2026-06-01T07:00:00Z",
      "Europe/Berlin",
    ],
    [
      "a path and a name of three parts",
      "DTSTART;TZID=/x/America/Indiana/Knox:20260601T090000",
      "2026-06-01T14:00:00Z",
      "America/Indiana/Knox",
    ],
    [
      "a URL before the name",
      "DTSTART;TZID=http://zones.example.com/Asia/Kolkata:20260601T090000",
      "2026-06-01T03:30:00Z",
      "Asia/Kolkata",
    ],
    [
      "a Windows name",
      "DTSTART;TZID=Pacific Standard Time:20260601T090000",
      "2026-06-01T16:00:00Z",
      "America/Los_Angeles",
    ],
    [
      "a Windows name in quotes",
      'DTSTART;TZID="India Standard Time":20260601T090000',
      "2026-06-01T03:30:00Z",
      "Asia/Kolkata",
    ],
    [
      "an Outlook display name",
      'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260601T090000',
      "2026-06-01T13:00:00Z",
      "America/New_York",
    ],
    [
      "a display name nobody quoted",
      "DTSTART;TZID=(UTC-06:00) Central Time (US & Canada):20260601T090000",
      "2026-06-01T14:00:00Z",
      "America/Chicago",
    ],
    [
      "a display name of cities",
      'DTSTART;TZID="(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb":20260601T090000',
      "2026-06-01T07:00:00Z",
      "Europe/Sarajevo",
    ],
    ["an offset", 'DTSTART;TZID="GMT+05:45":20260601T090000', "2026-06-01T03:15:00Z", "+05:45"],
    ["UTC", "DTSTART:20260601T090000Z", "2026-06-01T09:00:00Z", "UTC"],
    ["none: the user's zone", "DTSTART:20260601T090000", "2026-06-01T08:00:00Z", "Europe/Lisbon"],
  ])("%s gives the right instant", (_description, line, start, timeZone) => {
    const { event, problems } = readOne(line);
    expect(event).toMatchObject({ start, timeZone });
    expect(problems).toEqual([]);
  });

  it("follows a VTIMEZONE whose name is no zone, and finds the zone that keeps the same time", () => {
    const summer = ["UID:s", "DTSTART;TZID=Office clock 7:20260601T090000"];
    const winter = ["UID:w", "DTSTART;TZID=Office clock 7:20260115T090000"];
    const { events } = read(calendarWith({ lines: customZone }, summer, winter));
    expect(events.map((event) => event.start)).toEqual(["2026-06-01T13:00:00Z", "2026-01-15T14:00:00Z"]);
    expect(events[0]?.timeZone).toBe("America/New_York");
  });

  it("finds a VTIMEZONE that stands behind the event", () => {
    const event = ["UID:s", "DTSTART;TZID=Office clock 7:20260601T090000"];
    const text = calendarText(event).replace("END:VCALENDAR", [...customZone, "END:VCALENDAR"].join("\r\n"));
    expect(read(text).events[0]?.start).toBe("2026-06-01T13:00:00Z");
  });

  it("follows the VTIMEZONE under a Windows name whose daylight time was switched off", () => {
    const fixed = [
      "BEGIN:STANDARD",
      "DTSTART:16010101T000000",
      "TZOFFSETFROM:-0500",
      "TZOFFSETTO:-0500",
      "END:STANDARD",
    ];
    const lines = ["BEGIN:VTIMEZONE", "TZID:Eastern Standard Time", ...fixed, "END:VTIMEZONE"];
    const event = ["UID:s", "DTSTART;TZID=Eastern Standard Time:20260601T090000"];
    expect(read(calendarWith({ lines }, event)).events[0]?.start).toBe("2026-06-01T14:00:00Z");
  });

  it("uses RDATEs of a VTIMEZONE as changes of the clock", () => {
    const daylight = [
      "BEGIN:DAYLIGHT",
      "DTSTART:20250501T020000",
      "RDATE:20260501T020000",
      "TZOFFSETFROM:+0300",
      "TZOFFSETTO:+0400",
      "END:DAYLIGHT",
    ];
    const standard = [
      "BEGIN:STANDARD",
      "DTSTART:20250901T020000",
      "RDATE:20260901T020000",
      "TZOFFSETFROM:+0400",
      "TZOFFSETTO:+0300",
      "END:STANDARD",
    ];
    const lines = ["BEGIN:VTIMEZONE", "TZID:Island", ...daylight, ...standard, "END:VTIMEZONE"];
    const at = (time: string) => [`UID:${time}`, `DTSTART;TZID=Island:${time}`];
    const { events } = read(
      calendarWith({ lines }, at("20260430T120000"), at("20260502T120000"), at("20260902T120000")),
    );
    expect(events.map((event) => event.start.slice(11, 13))).toEqual(["09", "08", "09"]);
  });

  it("reads an unknown name in the user's zone and says so", () => {
    const { event, problems } = readOne("DTSTART;TZID=Somewhere else:20260601T090000");
    expect(event.start).toBe("2026-06-01T08:00:00Z");
    expect(problems).toEqual(['event 1: TZID "Somewhere else" is unknown: read in the user\'s zone']);
  });

  it.each([
    ["does not exist: the offset before the gap", "20260329T013000", "2026-03-29T01:30:00Z"],
    ["exists twice: the first", "20261025T013000", "2026-10-25T00:30:00Z"],
  ])("a wall-clock time that %s", (_description, time, start) => {
    expect(readOne(`DTSTART;TZID=Europe/Lisbon:${time}`).event.start).toBe(start);
  });
});

describe("start and end", () => {
  it.each([
    ["no DTEND: no length", ["DTSTART:20260601T090000Z"], "2026-06-01T09:00:00Z", "2026-06-01T09:00:00Z"],
    [
      "DURATION",
      ["DTSTART:20260601T090000Z", "DURATION:PT1H30M"],
      "2026-06-01T09:00:00Z",
      "2026-06-01T10:30:00Z",
    ],
    [
      "DURATION of a day over a DST change",
      ["DTSTART;TZID=Europe/Paris:20260328T120000", "DURATION:P1D"],
      "2026-03-28T11:00:00Z",
      "2026-03-29T10:00:00Z",
    ],
    [
      "DURATION of 24 hours over a DST change",
      ["DTSTART;TZID=Europe/Paris:20260328T120000", "DURATION:PT24H"],
      "2026-03-28T11:00:00Z",
      "2026-03-29T11:00:00Z",
    ],
    [
      "weeks behind the T",
      ["DTSTART:20260601T090000Z", "DURATION:PT1W"],
      "2026-06-01T09:00:00Z",
      "2026-06-08T09:00:00Z",
    ],
    [
      "DTEND before DTSTART",
      ["DTSTART:20260601T090000Z", "DTEND:20260601T080000Z"],
      "2026-06-01T09:00:00Z",
      "2026-06-01T09:00:00Z",
    ],
    [
      "DTEND in another zone",
      ["DTSTART;TZID=Europe/Paris:20260601T090000", "DTEND;TZID=America/New_York:20260601T080000"],
      "2026-06-01T07:00:00Z",
      "2026-06-01T12:00:00Z",
    ],
    [
      "DTEND that is a date",
      ["DTSTART:20260601T090000Z", "DTEND;VALUE=DATE:20260602"],
      "2026-06-01T09:00:00Z",
      "2026-06-01T23:00:00Z",
    ],
    ["all day without DTEND: one day", ["DTSTART;VALUE=DATE:20260601"], "2026-06-01", "2026-06-02"],
    [
      "all day, DTEND exclusive",
      ["DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260604"],
      "2026-06-01",
      "2026-06-04",
    ],
    [
      "all day, DTEND the same day",
      ["DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260601"],
      "2026-06-01",
      "2026-06-02",
    ],
    [
      "all day, DTEND before DTSTART",
      ["DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260501"],
      "2026-06-01",
      "2026-06-02",
    ],
    ["all day, DURATION", ["DTSTART;VALUE=DATE:20260601", "DURATION:P3D"], "2026-06-01", "2026-06-04"],
    ["a date without VALUE", ["DTSTART:20260601", "DTEND:20260603"], "2026-06-01", "2026-06-03"],
    [
      "midnights that Outlook marks as all day",
      [
        "DTSTART;TZID=Europe/Paris:20260601T000000",
        "DTEND;TZID=Europe/Paris:20260602T000000",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      ],
      "2026-06-01",
      "2026-06-02",
    ],
    ["extended form", ["DTSTART:2026-06-01T09:00:00Z"], "2026-06-01T09:00:00Z", "2026-06-01T09:00:00Z"],
  ])("%s", (_description, lines, start, end) => {
    expect(readOne(...lines).event).toMatchObject({ start, end, allDay: start.length === 10 });
  });

  it.each([
    [
      "an end before the start",
      ["DTSTART:20260601T090000Z", "DTEND:20260601T080000Z"],
      "DTEND is before DTSTART",
    ],
    ["a start that is no date", ["DTSTART;VALUE=DATE:next week"], "DTSTART is not a date"],
    ["a day that does not exist", ["DTSTART:20260230T090000Z"], "DTSTART is not a date"],
    ["no start", ["SUMMARY:Some time"], "DTSTART is missing"],
    [
      "a negative length",
      ["DTSTART:20260601T090000Z", "DURATION:-PT1H"],
      "DURATION is negative or not a duration",
    ],
    [
      "two starts",
      ["DTSTART:20260601T090000Z", "DTSTART:20260602T090000Z"],
      "DTSTART stands there twice: the first is used",
    ],
  ])("%s is told", (_description, lines, problem) => {
    expect(readOne(...lines).problems).toContain(`event 1: ${problem}`);
  });

  it("an event whose start can't be read is still there, without a time", () => {
    expect(readOne("DTSTART:soon", "SUMMARY:Walk").event).toMatchObject({
      start: "",
      end: "",
      summary: "Walk",
    });
  });
});

describe("what the text may be like", () => {
  it.each([
    ["LF alone", (text: string) => text.replaceAll("\r\n", "\n")],
    ["CR alone", (text: string) => text.replaceAll("\r\n", "\r")],
    ["lower case", (text: string) => text.replaceAll("BEGIN", "begin").replace("DTSTART", "dtstart")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["blank lines", (text: string) => text.replaceAll("\r\n", "\r\n\r\n")],
    [
      "rubbish before it",
      (text: string) => `Content-Type: text/calendar\r\n\r\n  You are invited:\r\n   ${text}`,
    ],
    ["rubbish behind it", (text: string) => `${text}\r\n-- \r\nsent by Calendar\r\n`],
    ["no END:VCALENDAR", (text: string) => text.replace("END:VCALENDAR\r\n", "")],
    ["no VCALENDAR at all", (text: string) => text.replace(/(BEGIN|END):VCALENDAR\r\n/g, "")],
    [
      "X- properties everywhere",
      (text: string) =>
        text.replace("UID", 'X-A;X-B="c:d;e":f\r\nUID').replace("VERSION", "X-Z:1\r\nVERSION"),
    ],
    [
      "VALARM with its own DTSTART",
      (text: string) =>
        text.replace(
          "END:VEVENT",
          "BEGIN:VALARM\r\nDTSTART:19990101\r\nSUMMARY:Bell\r\nEND:VALARM\r\nEND:VEVENT",
        ),
    ],
    ["END:VEVENT missing", (text: string) => text.replace("END:VEVENT\r\n", "")],
  ])("%s", (_description, spoil) => {
    const text = calendarText(["UID:one", "SUMMARY:Walk", "DTSTART:20260601T090000Z"]);
    expect(read(spoil(text)).events).toMatchObject([
      { uid: "one", summary: "Walk", start: "2026-06-01T09:00:00Z" },
    ]);
  });

  it("joins folded lines, also at a tab", () => {
    const { event } = readOne("DTSTART:20260601T090000Z", "SUMMARY:A long wa", " lk in the ", "\tpark");
    expect(event.summary).toBe("A long walk in the park");
  });

  it("undoes escapes in text", () => {
    const { event } = readOne("DTSTART:20260601", "SUMMARY:Tea\\, cake\\; talk\\nat the \\\\ café");
    expect(event.summary).toBe("Tea, cake; talk\nat the \\ café");
  });

  it("keeps a text that was folded without white space", () => {
    const { event } = readOne(
      "DTSTART:20260601",
      "DESCRIPTION:First",
      "and second, without a colon",
      "LOCATION:Hall",
    );
    expect(event).toMatchObject({ description: "First\nand second, without a colon", location: "Hall" });
  });

  it("reads quoted-printable of vCalendar 1.0", () => {
    const { event } = readOne(
      "DTSTART:20260601",
      "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9",
    );
    expect(event.summary).toBe("Café");
  });

  it("reads every VEVENT, of several calendars in one text too, each with its own METHOD", () => {
    const both = calendarWith(
      { method: "REQUEST" },
      ["UID:a", "DTSTART:20260601"],
      ["UID:b", "DTSTART:20260602"],
    );
    const { events } = read(both + calendarWith({ method: "CANCEL" }, ["UID:c", "DTSTART:20260603"]));
    expect(events.map(({ uid, method, status }) => [uid, method, status])).toEqual([
      ["a", "REQUEST", "confirmed"],
      ["b", "REQUEST", "confirmed"],
      ["c", "CANCEL", "cancelled"],
    ]);
  });

  it.each([
    ["nothing", "", "not an iCalendar text: no BEGIN:VCALENDAR"],
    ["a web page", "<!doctype html>\n<title>Sign in</title>", "not an iCalendar text: no BEGIN:VCALENDAR"],
    ["an empty calendar", calendarText(), "no VEVENT in the calendar"],
    [
      "only tasks",
      "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:x\nEND:VTODO\nEND:VCALENDAR",
      "no VEVENT in the calendar, only 1 VTODO",
    ],
    ["only zones", calendarWith({ lines: customZone }), "no VEVENT in the calendar, only time zones"],
  ])("%s gives no events and the reason", (_description, text, reason) => {
    const reading = read(text);
    expect(reading.events).toEqual([]);
    expect(reading.problems).toContain(reason);
  });

  it.each([
    ["cut in the middle", (text: string) => text.slice(0, text.indexOf("UID:b"))],
    ["without its END", (text: string) => text.replace("END:VCALENDAR\r\n", "")],
    ["a web page", () => "<html></html>"],
  ])("a calendar %s is not whole", (_description, cut) => {
    const text = calendarText(["UID:a", "DTSTART:20260601"], ["UID:b", "DTSTART:20260602"]);
    expect(read(text).whole).toBe(true);
    expect(read(cut(text)).whole).toBe(false);
  });

  it("an event that the text ends in is kept where its start was said", () => {
    const text = calendarText(["UID:a", "DTSTART:20260601"], ["UID:b", "DTSTART:20260602", "SUMMARY:Walk"]);
    const uids = (cut: string) => read(text.slice(0, text.indexOf(cut))).events.map((event) => event.uid);
    expect([uids("SUMMARY"), uids("DTSTART:20260602")]).toEqual([["a", "b"], ["a"]]);
  });

  it("tells no more than a bound of problems", () => {
    const events = Array.from({ length: 300 }, (_, index) => [`UID:${index}`, "DTSTART:never"]);
    expect(read(calendarText(...events)).problems).toHaveLength(problemsMax + 1);
  });

  it("never throws, whatever the text", () => {
    const words = fc.constantFrom(
      "BEGIN:",
      "END:",
      "VEVENT",
      "VCALENDAR",
      "VTIMEZONE",
      "STANDARD",
      "\r\n",
      "\n ",
      "DTSTART",
      ";TZID=",
      ":",
      '"',
      "RRULE:FREQ=DAILY",
      "20260101T000000",
      "Z",
      "UID:",
      "EXDATE:",
      "RDATE;VALUE=PERIOD:",
      "/",
      ",",
      "=",
      "\\",
      "ATTENDEE:mailto:",
      "é",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
        const { events, problems } = read(pieces.join(""));
        expect(events.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("METHOD", () => {
  const lines = ["UID:one", "DTSTART:20260601T090000Z"];
  it.each([
    ["the calendar's own", "REQUEST", undefined, "REQUEST"],
    ["the part header's, where the calendar has none", undefined, "CANCEL", "CANCEL"],
    ["the calendar's, where both differ", "REQUEST", "PUBLISH", "REQUEST"],
    ["in other case", "request", undefined, "REQUEST"],
    ["one that is none", "INVITE", undefined, ""],
    ["none", undefined, undefined, ""],
  ])("is %s", (_description, body, header, method) => {
    const reading = read(calendarWith(body === undefined ? {} : { method: body }, lines), header);
    expect(reading.method).toBe(method);
    expect(reading.events[0]?.method).toBe(method);
  });

  it("that differs between header and calendar is told", () => {
    const { problems } = read(calendarWith({ method: "REQUEST" }, lines), "CANCEL");
    expect(problems).toEqual([
      "METHOD is CANCEL in the part's header and REQUEST in the calendar: the calendar's is used",
    ]);
  });

  it("CANCEL may come without a start", () => {
    const { events, problems } = read(calendarWith({ method: "CANCEL" }, ["UID:one", "SEQUENCE:3"]));
    expect(events).toMatchObject([{ uid: "one", sequence: 3, status: "cancelled", start: "" }]);
    expect(problems).toEqual([]);
  });
});

describe("people", () => {
  const peopleOf = (...lines: string[]) => readOne("DTSTART:20260601", ...lines).event;

  it.each([
    [
      "status and role",
      'ATTENDEE;CN="Okafor, Sam";PARTSTAT=TENTATIVE;ROLE=OPT-PARTICIPANT:mailto:Sam@Example.org',
      {
        name: "Okafor, Sam",
        address: "sam@example.org",
        status: "tentative",
        kind: "individual",
        required: false,
      },
    ],
    [
      "a room",
      "ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:blue@example.org",
      { name: "Blue room", kind: "room" },
    ],
    ["a resource", "ATTENDEE;CUTYPE=RESOURCE:MAILTO:beamer@example.org", { kind: "resource" }],
    ["a group", "ATTENDEE;CUTYPE=GROUP:mailto:all@example.org", { kind: "group" }],
    [
      "a room that Google does not mark",
      "ATTENDEE:mailto:c_1@resource.calendar.google.com",
      { kind: "resource" },
    ],
    ["an unknown kind", "ATTENDEE;CUTYPE=X-ROBOT:mailto:r@example.org", { kind: "unknown" }],
    [
      "an address in EMAIL",
      "ATTENDEE;EMAIL=sam@example.org;CN=Sam:urn:uuid:1-2-3",
      { address: "sam@example.org", name: "Sam" },
    ],
    ["a name that is only the address", "ATTENDEE;CN=sam@example.org:mailto:sam@example.org", { name: "" }],
    [
      "an encoded quote in the name",
      "ATTENDEE;CN=Sam ^'Ace^' Okafor:mailto:sam@example.org",
      { name: 'Sam "Ace" Okafor' },
    ],
    [
      "a colon and semicolon in quotes",
      'ATTENDEE;X-NOTE="see: https://example.com/;a";CN=Sam:mailto:sam@example.org',
      { name: "Sam", address: "sam@example.org" },
    ],
    [
      "no mailto:",
      "ATTENDEE;PARTSTAT=DECLINED:sam@example.org",
      { address: "sam@example.org", status: "declined" },
    ],
    ["a quoted value", 'ATTENDEE:"mailto:sam@example.org"', { address: "sam@example.org" }],
    ["a domain beyond ASCII", "ATTENDEE:mailto:sam@bücher.example", { address: "sam@xn--bcher-kva.example" }],
  ])("%s", (_description, line, attendee) => {
    expect(peopleOf(line).attendees).toMatchObject([attendee]);
  });

  it("the organizer need not be an attendee, and need not be there", () => {
    expect(
      peopleOf("ORGANIZER;CN=Ana:mailto:ana@example.com", "ATTENDEE:mailto:sam@example.org"),
    ).toMatchObject({
      organizer: { name: "Ana", address: "ana@example.com" },
      attendees: [{ address: "sam@example.org" }],
    });
    expect(peopleOf("SUMMARY:Alone").organizer).toEqual({ name: "", address: "" });
  });

  it("an attendee that names no address, or comes twice, is left out", () => {
    const lines = [
      "ATTENDEE:invalid:nomail",
      "ATTENDEE:mailto:a@example.org",
      "ATTENDEE:mailto:A@example.org",
      "ORGANIZER;CN=:mailto",
    ];
    expect(peopleOf(...lines)).toMatchObject({
      attendees: [{ address: "a@example.org" }],
      organizer: { address: "" },
    });
  });
});
