import { describe, expect, it } from "vitest";
import { expandEvents } from "../../../lib/calendar/expand-events.ts";
import { instancesMax } from "../../../lib/calendar/limits.ts";
import { calendarText, calendarWith, customZone } from "./calendar-text.ts";

const window = { from: "2026-01-01T00:00:00Z", to: "2026-12-31T00:00:00Z", timeZone: "Europe/Paris" };
const startsOf = (text: string, span = window) =>
  expandEvents(text, span).instances.map((instances) => instances.map((instance) => instance.start));

const daily = [
  "UID:daily",
  "DTSTART;TZID=Europe/Paris:20260302T100000",
  "DTEND;TZID=Europe/Paris:20260302T103000",
  "RRULE:FREQ=DAILY;COUNT=5",
];

describe("exceptions and additions", () => {
  it.each([
    ["EXDATE in the zone", ["EXDATE;TZID=Europe/Paris:20260303T100000"], ["02", "04", "05", "06"]],
    ["EXDATE in UTC", ["EXDATE:20260303T090000Z"], ["02", "04", "05", "06"]],
    ["EXDATE in another zone", ["EXDATE;TZID=America/New_York:20260303T040000"], ["02", "04", "05", "06"]],
    ["EXDATE without a zone", ["EXDATE:20260303T100000"], ["02", "04", "05", "06"]],
    ["EXDATE that is a date", ["EXDATE;VALUE=DATE:20260303"], ["02", "04", "05", "06"]],
    [
      "several EXDATEs in one line",
      ["EXDATE;TZID=Europe/Paris:20260303T100000,20260305T100000"],
      ["02", "04", "06"],
    ],
    [
      "EXDATE at another time excludes nothing",
      ["EXDATE;TZID=Europe/Paris:20260303T110000"],
      ["02", "03", "04", "05", "06"],
    ],
    [
      "EXDATE does not lengthen a COUNT",
      ["EXDATE;TZID=Europe/Paris:20260306T100000"],
      ["02", "03", "04", "05"],
    ],
    ["RDATE", ["RDATE;TZID=Europe/Paris:20260310T100000"], ["02", "03", "04", "05", "06", "10"]],
    [
      "RDATE that is there already",
      ["RDATE;TZID=Europe/Paris:20260303T100000"],
      ["02", "03", "04", "05", "06"],
    ],
    ["RDATE that is a date", ["RDATE;VALUE=DATE:20260310"], ["02", "03", "04", "05", "06", "10"]],
    ["EXRULE", ["EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2"], ["03", "05", "06"]],
    ["a second RRULE", ["RRULE:FREQ=WEEKLY;COUNT=2"], ["02", "03", "04", "05", "06", "09"]],
  ])("%s", (_description, lines, days) => {
    expect(startsOf(calendarText([...daily, ...lines]))).toEqual([
      days.map((day) => `2026-03-${day}T09:00:00Z`),
    ]);
  });

  it("RDATE alone adds to the start", () => {
    const event = ["UID:r", "DTSTART:20260302T100000Z", "RDATE:20260305T100000Z,20260304T120000Z"];
    expect(startsOf(calendarText(event))).toEqual([
      ["2026-03-02T10:00:00Z", "2026-03-04T12:00:00Z", "2026-03-05T10:00:00Z"],
    ]);
  });

  it.each([
    ["an end", "20260305T100000Z/20260305T113000Z"],
    ["a length", "20260305T100000Z/PT1H30M"],
  ])("an RDATE period with %s lasts as it says", (_description, period) => {
    const event = [
      "UID:r",
      "DTSTART:20260302T100000Z",
      "DTEND:20260302T110000Z",
      `RDATE;VALUE=PERIOD:${period}`,
    ];
    const { instances } = expandEvents(calendarText(event), window);
    expect(instances[0]?.at(1)).toMatchObject({ start: "2026-03-05T10:00:00Z", end: "2026-03-05T11:30:00Z" });
  });
});

describe("UNTIL", () => {
  const series = (start: string, until: string) =>
    calendarText(["UID:u", start, `RRULE:FREQ=DAILY;UNTIL=${until}`]);
  it.each([
    [
      "in UTC, the last instance itself",
      "DTSTART;TZID=America/New_York:20260302T190000",
      "20260305T000000Z",
      3,
    ],
    [
      "without a zone: the series' own",
      "DTSTART;TZID=America/New_York:20260302T190000",
      "20260304T190000",
      3,
    ],
    [
      "a date for a timed series: that whole day",
      "DTSTART;TZID=America/New_York:20260302T190000",
      "20260304",
      3,
    ],
    ["in UTC for a floating series: its wall clock", "DTSTART:20260302T190000", "20260304T190000Z", 3],
    ["a date for an all-day series", "DTSTART;VALUE=DATE:20260302", "20260304", 3],
    ["a time of day for an all-day series", "DTSTART;VALUE=DATE:20260302", "20260304T120000", 3],
    ["the end of the day in UTC for an all-day series", "DTSTART;VALUE=DATE:20260302", "20260304T235959Z", 3],
    [
      "the user's midnight in UTC for an all-day series",
      "DTSTART;VALUE=DATE:20260302",
      "20260303T230000Z",
      3,
    ],
    ["before the start", "DTSTART:20260302T190000Z", "20260301T000000Z", 0],
  ])("%s", (_description, start, until, count) => {
    expect(startsOf(series(start, until))[0]).toHaveLength(count);
  });
});

describe("changed instances", () => {
  const moved = [
    "UID:daily",
    "RECURRENCE-ID;TZID=Europe/Paris:20260304T100000",
    "DTSTART;TZID=Europe/Paris:20260304T150000",
    "DTEND;TZID=Europe/Paris:20260304T160000",
    "SEQUENCE:1",
  ];

  it("a moved instance is listed with the event that moved it, in whatever order they stand", () => {
    const series = ["2026-03-02", "2026-03-03", "2026-03-05", "2026-03-06"].map((day) => `${day}T09:00:00Z`);
    expect(startsOf(calendarText(daily, moved))).toEqual([series, ["2026-03-04T14:00:00Z"]]);
    expect(startsOf(calendarText(moved, daily))).toEqual([["2026-03-04T14:00:00Z"], series]);
  });

  it.each([
    ["in UTC", "RECURRENCE-ID:20260304T090000Z"],
    ["as a date", "RECURRENCE-ID;VALUE=DATE:20260304"],
    ["in another zone", "RECURRENCE-ID;TZID=Asia/Tokyo:20260304T180000"],
  ])("a RECURRENCE-ID %s names the same instance", (_description, line) => {
    const [series = [], single] = startsOf(
      calendarText(
        daily,
        moved.map((one) => (one.startsWith("RECURRENCE") ? line : one)),
      ),
    );
    expect([series.length, single]).toEqual([4, ["2026-03-04T14:00:00Z"]]);
  });

  it("an instance moved into or out of the window counts where it is", () => {
    const away = moved.map((line) =>
      line.replace(":20260304T15", ":20260404T15").replace(":20260304T16", ":20260404T16"),
    );
    const march = { ...window, from: "2026-03-04T00:00:00Z", to: "2026-03-05T00:00:00Z" };
    const april = { ...window, from: "2026-04-01T00:00:00Z", to: "2026-04-30T00:00:00Z" };
    expect(startsOf(calendarText(daily, away), march)).toEqual([[], []]);
    expect(startsOf(calendarText(daily, away), april)).toEqual([[], ["2026-04-04T13:00:00Z"]]);
  });

  it("a cancelled instance is nowhere", () => {
    expect(
      startsOf(calendarText(daily, [...moved, "STATUS:CANCELLED"])).map((starts) => starts.length),
    ).toEqual([4, 0]);
  });

  it("a cancelled series has no instances", () => {
    expect(startsOf(calendarText([...daily, "STATUS:CANCELLED"], moved))).toEqual([[], []]);
  });

  it("of two changes of one instance the higher SEQUENCE counts, then the later DTSTAMP", () => {
    const change = (hour: string, version: string[]) => [
      "UID:daily",
      "RECURRENCE-ID:20260304T090000Z",
      `DTSTART:20260304T${hour}0000Z`,
      ...version,
    ];
    const bySequence = calendarText(
      daily,
      change("13", ["SEQUENCE:2", "DTSTAMP:20260101T000000Z"]),
      change("14", ["SEQUENCE:1", "DTSTAMP:20260102T000000Z"]),
    );
    const byStamp = calendarText(
      daily,
      change("13", ["DTSTAMP:20260101T000000Z"]),
      change("14", ["DTSTAMP:20260102T000000Z"]),
    );
    expect(startsOf(bySequence).map((starts) => starts.length)).toEqual([4, 1, 0]);
    expect(startsOf(byStamp).map((starts) => starts.length)).toEqual([4, 0, 1]);
  });

  it("of two versions of one series only the newer has instances; equal ones both have", () => {
    const version = (sequence: number) => [...daily, `SEQUENCE:${sequence}`];
    expect(startsOf(calendarText(version(2), version(0))).map((starts) => starts.length)).toEqual([5, 0]);
    expect(startsOf(calendarText(version(1), version(1))).map((starts) => starts.length)).toEqual([5, 5]);
  });

  it("a change that fits no instance stands by itself", () => {
    const stray = ["UID:daily", "RECURRENCE-ID:20260304T111100Z", "DTSTART:20260304T120000Z"];
    expect(startsOf(calendarText(daily, stray)).map((starts) => starts.length)).toEqual([5, 1]);
  });

  it("an all-day instance moved by a date-time RECURRENCE-ID leaves its day", () => {
    const series = ["UID:a", "DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;COUNT=3"];
    const change = [
      "UID:a",
      "RECURRENCE-ID;TZID=Europe/Paris:20260303T000000",
      "DTSTART;VALUE=DATE:20260309",
    ];
    expect(startsOf(calendarText(series, change))).toEqual([["2026-03-02", "2026-03-04"], ["2026-03-09"]]);
  });

  it("THISANDFUTURE moves its instance and all later ones, each by the same wall-clock time", () => {
    const series = [
      "UID:w",
      "DTSTART;TZID=Europe/Paris:20260316T100000",
      "DTEND;TZID=Europe/Paris:20260316T110000",
      "RRULE:FREQ=WEEKLY;COUNT=4",
    ];
    const later = [
      "UID:w",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260323T100000",
      "DTSTART;TZID=Europe/Paris:20260324T143000",
      "DTEND;TZID=Europe/Paris:20260324T150000",
    ];
    const { instances } = expandEvents(calendarText(series, later), window);
    expect(instances.map((found) => found.map((one) => [one.start, one.end]))).toEqual([
      [["2026-03-16T09:00:00Z", "2026-03-16T10:00:00Z"]],
      [
        ["2026-03-24T13:30:00Z", "2026-03-24T14:00:00Z"],
        ["2026-03-31T12:30:00Z", "2026-03-31T13:00:00Z"],
        ["2026-04-07T12:30:00Z", "2026-04-07T13:00:00Z"],
      ],
    ]);
  });

  it("THISANDFUTURE and a change of one later instance both hold", () => {
    const later = [
      "UID:daily",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T090000Z",
      "DTSTART:20260304T110000Z",
    ];
    const single = ["UID:daily", "RECURRENCE-ID:20260305T090000Z", "DTSTART:20260305T200000Z"];
    expect(startsOf(calendarText(daily, later, single))).toEqual([
      ["2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"],
      ["2026-03-04T11:00:00Z", "2026-03-06T11:00:00Z"],
      ["2026-03-05T20:00:00Z"],
    ]);
  });

  it("a THISANDFUTURE that is cancelled ends the series", () => {
    const end = [
      "UID:daily",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T090000Z",
      "DTSTART:20260304T090000Z",
      "STATUS:CANCELLED",
    ];
    expect(startsOf(calendarText(daily, end)).map((starts) => starts.length)).toEqual([2, 0]);
  });

  it("a reply in the same text changes no instance", () => {
    const reply = calendarWith({ method: "REPLY" }, [
      "UID:daily",
      "SEQUENCE:9",
      "DTSTART:20260501T090000Z",
      "ATTENDEE:mailto:a@example.org",
    ]);
    expect(startsOf(calendarText(daily) + reply)[0]).toHaveLength(5);
  });
});

describe("wall clock", () => {
  it("a series in a zone of a VTIMEZONE keeps its hour over the change", () => {
    const event = ["UID:z", "DTSTART;TZID=Office clock 7:20260301T090000", "RRULE:FREQ=WEEKLY;COUNT=3"];
    expect(startsOf(calendarWith({ lines: customZone }, event))[0]).toEqual([
      "2026-03-01T14:00:00Z",
      "2026-03-08T13:00:00Z",
      "2026-03-15T13:00:00Z",
    ]);
  });

  it("an instance in the gap moves on, and the next ones are at their hour again", () => {
    const event = ["UID:g", "DTSTART;TZID=Europe/Paris:20260328T023000", "RRULE:FREQ=DAILY;COUNT=3"];
    expect(startsOf(calendarText(event))[0]).toEqual([
      "2026-03-28T01:30:00Z",
      "2026-03-29T01:30:00Z",
      "2026-03-30T00:30:00Z",
    ]);
  });

  it("a series that begins in the gap keeps the hour that was written", () => {
    const event = ["UID:g", "DTSTART;TZID=Europe/Paris:20260329T023000", "RRULE:FREQ=DAILY;COUNT=2"];
    expect(startsOf(calendarText(event))[0]).toEqual(["2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"]);
  });

  it("an instance that exists twice is the first", () => {
    const event = ["UID:f", "DTSTART;TZID=Europe/Paris:20261024T023000", "RRULE:FREQ=DAILY;COUNT=3"];
    expect(startsOf(calendarText(event))[0]).toEqual([
      "2026-10-24T00:30:00Z",
      "2026-10-25T00:30:00Z",
      "2026-10-26T01:30:00Z",
    ]);
  });

  it.each([
    ["DTEND: exact hours", "DTEND;TZID=Europe/Paris:20260322T120000", "2026-03-29T11:00:00Z"],
    ["DURATION of a day: the wall clock", "DURATION:P1D", "2026-03-29T10:00:00Z"],
  ])("an instance over the change lasts by its %s", (_description, line, end) => {
    const event = ["UID:l", "DTSTART;TZID=Europe/Paris:20260321T120000", line, "RRULE:FREQ=WEEKLY;COUNT=2"];
    expect(expandEvents(calendarText(event), window).instances[0]?.[1]).toMatchObject({
      start: "2026-03-28T11:00:00Z",
      end,
    });
  });
});

describe("the window", () => {
  it.each([
    ["begins within a meeting", "2026-03-02T09:15:00Z", "2026-03-02T20:00:00Z", 1],
    ["begins at its end", "2026-03-02T09:30:00Z", "2026-03-02T20:00:00Z", 0],
    ["ends at its start", "2026-03-01T00:00:00Z", "2026-03-02T09:00:00Z", 1],
    ["is one instant", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", 1],
    ["ends before it begins", "2026-03-05T00:00:00Z", "2026-03-01T00:00:00Z", 0],
    ["is no time at all", "soon", "later", 0],
  ])("that %s", (_description, from, to, count) => {
    expect(startsOf(calendarText(daily), { ...window, from, to })[0]).toHaveLength(count);
  });

  it("meets an all-day event by the user's midnights", () => {
    const text = calendarText(["UID:a", "DTSTART;VALUE=DATE:20260302"]);
    const at = (instant: string, timeZone: string) =>
      startsOf(text, { from: instant, to: instant, timeZone })[0]?.length;
    expect(at("2026-03-02T05:00:00Z", "America/Los_Angeles")).toBe(0);
    expect(at("2026-03-03T05:00:00Z", "America/Los_Angeles")).toBe(1);
    expect(at("2026-03-02T05:00:00Z", "Europe/Paris")).toBe(1);
  });

  it("far from the start of an endless series costs no more", () => {
    const event = ["UID:s", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY"];
    const found = expandEvents(calendarText(event), {
      ...window,
      from: "2026-03-02T00:00:00Z",
      to: "2026-03-02T00:00:09Z",
    });
    expect([found.instances[0]?.length, found.truncated]).toEqual([10, false]);
  });

  it("lists no more than a bound and says so", () => {
    const found = expandEvents(
      calendarText(["UID:s", "DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY"]),
      window,
    );
    expect([found.instances[0]?.length, found.truncated]).toEqual([instancesMax, true]);
  });

  it("a hundred hostile series share one bound", () => {
    const hostile = Array.from({ length: 100 }, (_, n) => [
      `UID:${n}`,
      "DTSTART:20260101T000000Z",
      "RRULE:FREQ=SECONDLY;INTERVAL=7;BYSETPOS=-3",
    ]);
    expect(expandEvents(calendarText(...hostile), window).truncated).toBe(true);
  });
});
