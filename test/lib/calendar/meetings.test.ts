import { describe, expect, it } from "vitest";
import { describeEvent } from "../../../lib/calendar/describe-event.ts";
import { forgetMeetings } from "../../../lib/calendar/forget-meetings.ts";
import { meetingInstances } from "../../../lib/calendar/meeting-instances.ts";
import { meetingPeople } from "../../../lib/calendar/meeting-people.ts";
import { noMeetings } from "../../../lib/calendar/meeting-state.ts";
import { mergeMeetings } from "../../../lib/calendar/merge-meetings.ts";
import { readCalendar } from "../../../lib/calendar/read-calendar.ts";
import { attendee, calendarEvent, weeklySeries } from "./calendar-event-builder.ts";
import { calendarWith, customZone } from "./calendar-text.ts";

const own = ["ana@example.com", "log+7h3k@in.example.com"];
const organizer = { name: "Ana Ruiz", address: "ana@example.com" };
const meeting = (attendees: ReturnType<typeof attendee>[], overrides = {}) => ({
  organizer,
  attendees,
  invitedCount: attendees.length,
  ...overrides,
});

describe("the people of a meeting", () => {
  it("are those who had not declined, without rooms, resources, groups and the user's own addresses", () => {
    const attendees = [
      attendee("ana@example.com", { status: "accepted" }),
      attendee("log+7h3k@in.example.com"),
      attendee("sam@example.org", { name: "Sam", status: "tentative" }),
      attendee("li@example.org", { status: "declined" }),
      attendee("room@example.org", { kind: "room" }),
      attendee("beamer@example.org", { kind: "resource" }),
      attendee("all@example.org", { kind: "group" }),
    ];
    expect(meetingPeople(meeting(attendees), own)).toEqual({
      kind: "with",
      people: [{ name: "Sam", address: "sam@example.org" }],
    });
  });

  it("include an organizer who is no attendee", () => {
    const host = { name: "Host", address: "host@example.net" };
    expect(meetingPeople(meeting([attendee("ana@example.com")], { organizer: host }), own)).toEqual({
      kind: "with",
      people: [host],
    });
  });

  it("do not include an organizer who declined, nor a shared calendar", () => {
    const host = { name: "", address: "host@example.net" };
    const declined = meeting([attendee("host@example.net", { status: "declined" })], { organizer: host });
    const shared = meeting([], { organizer: { name: "Team", address: "x1@group.calendar.google.com" } });
    expect([meetingPeople(declined, own), meetingPeople(shared, own)]).toEqual([
      { kind: "nobody", because: "no-people" },
      { kind: "nobody", because: "no-people" },
    ]);
  });

  it("are nobody over 20 people, though at 20 they are all", () => {
    const crowd = (count: number) =>
      meeting(Array.from({ length: count }, (_, n) => attendee(`p${n}@example.org`)));
    expect(meetingPeople(crowd(20), own)).toMatchObject({ kind: "with", people: { length: 20 } });
    expect(meetingPeople(crowd(21), own)).toEqual({ kind: "nobody", because: "broadcast" });
  });

  it("are nobody where the user declined", () => {
    const attendees = [attendee("ana@example.com", { status: "declined" }), attendee("sam@example.org")];
    expect(meetingPeople(meeting(attendees), own)).toEqual({ kind: "nobody", because: "declined" });
  });
});

describe("what is kept of a meeting", () => {
  it("counts those invited beyond the ones kept", () => {
    const crowd = Array.from({ length: 120 }, (_, n) => attendee(`p${n}@example.org`));
    const state = mergeMeetings(noMeetings, [calendarEvent({ attendees: crowd })]);
    const [instance] = meetingInstances(state, {
      from: "2026-03-01T00:00:00Z",
      to: "2026-04-01T00:00:00Z",
      timeZone: "UTC",
    }).instances;
    expect(instance?.invitedCount).toBe(120);
    expect(instance?.attendees.length).toBeLessThan(120);
  });

  it("is under 500 bytes for a weekly meeting of four", () => {
    const four = ["a", "b", "c", "d"].map((name) =>
      attendee(`${name}@example.org`, { name: `Person ${name}`, status: "accepted" }),
    );
    const state = mergeMeetings(noMeetings, [
      weeklySeries({ attendees: four, description: "long ".repeat(500) }),
    ]);
    expect(JSON.stringify(state).length).toBeLessThan(500);
  });

  it("carries the rules of a zone that only its calendar knew", () => {
    const lines = ["UID:z", "DTSTART;TZID=Office clock 7:20260302T090000", "RRULE:FREQ=WEEKLY"];
    const { events } = readCalendar(calendarWith({ lines: customZone }, lines), { timeZone: "UTC" });
    const state = JSON.parse(JSON.stringify(mergeMeetings(noMeetings, events)));
    const { instances } = meetingInstances(state, {
      from: "2026-03-08T00:00:00Z",
      to: "2026-03-10T00:00:00Z",
      timeZone: "UTC",
    });
    expect(instances.map((one) => one.start)).toEqual(["2026-03-09T13:00:00Z"]);
  });
});

describe("forgetting", () => {
  const before = "2026-06-01T00:00:00Z";
  it.each([
    ["a meeting that is over", calendarEvent(), 0],
    ["a meeting to come", calendarEvent({ start: "2026-07-01T09:00:00Z", end: "2026-07-01T10:00:00Z" }), 1],
    ["an endless series", weeklySeries(), 1],
    ["a cancellation sent long ago", calendarEvent({ method: "CANCEL", status: "cancelled" }), 0],
    [
      "a cancellation sent lately",
      calendarEvent({ method: "CANCEL", status: "cancelled", dtstamp: "2026-06-02T00:00:00Z" }),
      1,
    ],
  ])("%s", (_description, event, left) => {
    const state = mergeMeetings(noMeetings, [event]);
    const after = forgetMeetings(state, before);
    expect(Object.keys(after.meetings)).toHaveLength(left);
    if (left === 1) expect(after).toBe(state);
  });

  it("a series that ended with UNTIL goes after its last instance", () => {
    const { recurrence } = weeklySeries();
    if (!recurrence) throw new Error("the series does not recur");
    const ended = (until: string) =>
      weeklySeries({ recurrence: { ...recurrence, rules: [`FREQ=WEEKLY;UNTIL=${until}`] } });
    const left = (until: string) =>
      Object.keys(forgetMeetings(mergeMeetings(noMeetings, [ended(until)]), before).meetings).length;
    expect([left("20260501T000000Z"), left("20260701T000000Z")]).toEqual([0, 1]);
  });
});

describe("an invitation for reading", () => {
  it("has its time in the user's zone and in its own", () => {
    const event = weeklySeries({
      location: "Blue room",
      attendees: [
        attendee("sam@example.org", { name: "Sam", status: "accepted" }),
        attendee("blue@example.org", { kind: "room", required: false }),
      ],
    });
    expect(describeEvent(event, "America/New_York")).toEqual([
      "Lunch (request)",
      "When: Mon 2026-03-02 06:00–07:00 America/New_York (Mon 2026-03-02 12:00–13:00 Europe/Paris)",
      "Repeats: every week",
      "Where: Blue room",
      "Organizer: Ana Ruiz <ana@example.com>",
      "With: Sam <sam@example.org> (accepted), blue@example.org (room, optional)",
    ]);
  });

  it.each([
    ["one day", { start: "2026-03-02", end: "2026-03-03", allDay: true }, "When: Mon 2026-03-02, all day"],
    [
      "three days",
      { start: "2026-03-02", end: "2026-03-05", allDay: true },
      "When: Mon 2026-03-02 to Wed 2026-03-04, all day",
    ],
    [
      "over midnight",
      { end: "2026-03-03T01:00:00Z" },
      "When: Mon 2026-03-02 12:00 to Tue 2026-03-03 02:00 Europe/Paris",
    ],
    ["no length", { end: "2026-03-02T11:00:00Z" }, "When: Mon 2026-03-02 12:00 Europe/Paris"],
    ["no time", { start: "", end: "" }, "When: not said"],
  ])("says %s", (_description, overrides, line) => {
    expect(describeEvent(calendarEvent(overrides), "Europe/Paris")[1]).toBe(line);
  });

  it.each([
    ["FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=5", "every month on the 2nd Tue, the last Fri 5 times"],
    ["FREQ=DAILY;INTERVAL=3;UNTIL=20260501", "every 3 days until 2026-05-01"],
    ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=21", "every year on the 21st in June, December"],
    ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"],
  ])("says %s in words, or as it stands", (rule, words) => {
    const { recurrence } = weeklySeries();
    const event = weeklySeries(recurrence ? { recurrence: { ...recurrence, rules: [rule] } } : {});
    expect(describeEvent(event, "Europe/Paris")[2]).toBe(`Repeats: ${words}`);
  });
});
