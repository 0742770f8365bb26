import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../../lib/calendar/calendar-event.ts";
import { meetingChanges } from "../../../lib/calendar/meeting-changes.ts";
import { meetingInstances } from "../../../lib/calendar/meeting-instances.ts";
import { type MeetingState, noMeetings } from "../../../lib/calendar/meeting-state.ts";
import { mergeMeetings } from "../../../lib/calendar/merge-meetings.ts";
import { attendee, calendarEvent, weeklySeries } from "./calendar-event-builder.ts";

const march = { from: "2026-03-01T00:00:00Z", to: "2026-03-31T00:00:00Z", timeZone: "Europe/Paris" };
const known = (...events: CalendarEvent[]) => mergeMeetings(noMeetings, events);
const startsIn = (state: MeetingState) => meetingInstances(state, march).instances.map((one) => one.start);
const statusOf = (state: MeetingState, address: string, at = 0) =>
  meetingInstances(state, march).instances[at]?.attendees.find((one) => one.address === address)?.status;

const invitation = calendarEvent();
const later = (overrides: Partial<CalendarEvent>) =>
  calendarEvent({ dtstamp: "2026-02-21T10:00:00Z", ...overrides });
const cancel = (overrides: Partial<CalendarEvent> = {}) =>
  later({ method: "CANCEL", status: "cancelled", sequence: 1, ...overrides });
const reply = (status: "accepted" | "declined" | "tentative", overrides: Partial<CalendarEvent> = {}) =>
  later({ method: "REPLY", attendees: [attendee("sam@example.org", { status })], ...overrides });

describe("versions of a meeting", () => {
  it.each([
    [
      "a higher SEQUENCE wins",
      later({ sequence: 1, start: "2026-03-05T11:00:00Z", end: "2026-03-05T12:00:00Z" }),
      ["2026-03-05T11:00:00Z"],
    ],
    ["a later DTSTAMP wins", later({ start: "2026-03-05T11:00:00Z" }), ["2026-03-05T11:00:00Z"]],
    [
      "an older DTSTAMP changes nothing",
      calendarEvent({ dtstamp: "2026-01-01T00:00:00Z", start: "2026-03-05T11:00:00Z" }),
      ["2026-03-02T11:00:00Z"],
    ],
    [
      "a COUNTER changes nothing",
      later({ method: "COUNTER", sequence: 5, start: "2026-03-05T11:00:00Z" }),
      ["2026-03-02T11:00:00Z"],
    ],
    [
      "a DECLINECOUNTER changes nothing",
      later({ method: "DECLINECOUNTER", sequence: 5 }),
      ["2026-03-02T11:00:00Z"],
    ],
    [
      "a REFRESH changes nothing",
      later({ method: "REFRESH", sequence: 5, start: "" }),
      ["2026-03-02T11:00:00Z"],
    ],
    [
      "a request without a start changes nothing",
      later({ sequence: 5, start: "" }),
      ["2026-03-02T11:00:00Z"],
    ],
    ["a CANCEL takes it away", cancel(), []],
    ["a CANCEL without a start takes it away", cancel({ start: "", end: "" }), []],
    [
      "a CANCEL of an older version does not",
      cancel({ sequence: 0, dtstamp: "2026-01-01T00:00:00Z" }),
      ["2026-03-02T11:00:00Z"],
    ],
    ["a CANCEL of the very same version does", cancel({ sequence: 0, dtstamp: invitation.dtstamp }), []],
    [
      "another UID is another meeting",
      later({ uid: "other", start: "2026-03-05T11:00:00Z" }),
      ["2026-03-02T11:00:00Z", "2026-03-05T11:00:00Z"],
    ],
  ])("%s, in either order", (_description, event, starts) => {
    expect(startsIn(known(invitation, event))).toEqual(starts);
    expect(startsIn(known(event, invitation))).toEqual(starts);
  });

  it("a cancellation is remembered until an invitation with a higher SEQUENCE comes", () => {
    const again = later({ sequence: 2, start: "2026-03-06T11:00:00Z", end: "2026-03-06T12:00:00Z" });
    expect(startsIn(known(cancel(), invitation))).toEqual([]);
    expect(startsIn(known(cancel(), invitation, again))).toEqual(["2026-03-06T11:00:00Z"]);
  });

  it("a second copy returns the very same state", () => {
    const state = known(invitation, reply("accepted"));
    expect(mergeMeetings(state, [invitation, reply("accepted"), invitation])).toBe(state);
  });

  it("a missing DTSTAMP is the time of arrival", () => {
    const unstamped = calendarEvent({ dtstamp: "", start: "2026-03-07T11:00:00Z" });
    expect(startsIn(mergeMeetings(known(invitation), [unstamped], "2026-02-28T00:00:00Z"))).toEqual([
      "2026-03-07T11:00:00Z",
    ]);
    expect(startsIn(mergeMeetings(known(invitation), [unstamped], "2026-01-28T00:00:00Z"))).toEqual([
      "2026-03-02T11:00:00Z",
    ]);
  });

  it("events without UID are known by start and summary", () => {
    const state = known(
      calendarEvent({ uid: "" }),
      calendarEvent({ uid: "" }),
      calendarEvent({ uid: "", summary: "Tea" }),
    );
    expect(startsIn(state)).toHaveLength(2);
  });

  it.each(["__proto__", "constructor", "toString", ""])("a UID %j does no harm", (uid) => {
    const state = known(calendarEvent({ uid }));
    expect(startsIn(JSON.parse(JSON.stringify(state)))).toEqual(["2026-03-02T11:00:00Z"]);
    expect(Object.getPrototypeOf(state.meetings)).toBe(Object.prototype);
  });
});

describe("instances of a series", () => {
  const series = weeklySeries();
  const moved = weeklySeries({
    recurrenceId: "2026-03-09T11:00:00Z",
    start: "2026-03-10T15:00:00Z",
    end: "2026-03-10T16:00:00Z",
    rrule: "",
    sequence: 1,
  });
  const { recurrence: _recurrence, ...single } = moved;

  it("one that is moved leaves its place", () => {
    expect(startsIn(known(single, series)).slice(0, 3)).toEqual([
      "2026-03-02T11:00:00Z",
      "2026-03-10T15:00:00Z",
      "2026-03-16T11:00:00Z",
    ]);
  });

  it("one that is cancelled is gone, the others stay", () => {
    const gone = { ...single, method: "CANCEL", status: "cancelled" } as const;
    expect(startsIn(known(gone, series))).toEqual([
      "2026-03-02T11:00:00Z",
      "2026-03-16T11:00:00Z",
      "2026-03-23T11:00:00Z",
      "2026-03-30T10:00:00Z",
    ]);
  });

  it("go with the series when it is cancelled", () => {
    expect(
      startsIn(known(single, series, weeklySeries({ method: "CANCEL", status: "cancelled", sequence: 3 }))),
    ).toEqual([]);
  });

  it("an older change is dropped when the series moves to other times", () => {
    const earlier = { ...series.recurrence, start: "2026-03-02T09:00:00" };
    const update = weeklySeries({
      sequence: 2,
      dtstamp: "2026-02-25T00:00:00Z",
      start: "2026-03-02T08:00:00Z",
      end: "2026-03-02T09:00:00Z",
      recurrence: earlier as never,
    });
    expect(startsIn(known(series, single, update))).toEqual([
      "2026-03-02T08:00:00Z",
      "2026-03-09T08:00:00Z",
      "2026-03-16T08:00:00Z",
      "2026-03-23T08:00:00Z",
      "2026-03-30T07:00:00Z",
    ]);
  });

  it("an older change stays when the series still has that instance", () => {
    const update = weeklySeries({ sequence: 2, dtstamp: "2026-02-25T00:00:00Z", location: "Hall" });
    expect(startsIn(known(series, single, update))[1]).toBe("2026-03-10T15:00:00Z");
  });

  it("ADD brings one more", () => {
    const { recurrence: _none, ...added } = weeklySeries({
      method: "ADD",
      sequence: 1,
      start: "2026-03-04T08:00:00Z",
      end: "2026-03-04T09:00:00Z",
      rrule: "",
    });
    const updated = weeklySeries({ sequence: 2, dtstamp: "2026-02-25T00:00:00Z" });
    expect(startsIn(known(added, series, updated))[1]).toBe("2026-03-04T08:00:00Z");
  });

  it("without their series stand by themselves", () => {
    expect(startsIn(known(single))).toEqual(["2026-03-10T15:00:00Z"]);
  });
});

describe("replies", () => {
  it.each([
    ["before the invitation", [reply("accepted"), invitation]],
    ["after it", [invitation, reply("accepted")]],
  ])("one that comes %s counts", (_description, events) => {
    expect(statusOf(known(...events), "sam@example.org")).toBe("accepted");
  });

  it("changes one attendee only", () => {
    const state = known(
      invitation,
      reply("declined", {
        attendees: [
          attendee("sam@example.org", { status: "declined" }),
          attendee("ana@example.com", { status: "declined" }),
        ],
      }),
    );
    expect(statusOf(state, "sam@example.org")).toBe("declined");
    expect(statusOf(state, "ana@example.com")).toBe("accepted");
  });

  it("the newest of several counts", () => {
    const first = reply("declined", { dtstamp: "2026-02-22T00:00:00Z" });
    const second = reply("accepted", { dtstamp: "2026-02-23T00:00:00Z" });
    expect(statusOf(known(invitation, second, first), "sam@example.org")).toBe("accepted");
  });

  it("one to an older version counts no more", () => {
    expect(statusOf(known(invitation, reply("accepted"), later({ sequence: 1 })), "sam@example.org")).toBe(
      "needs-action",
    );
  });

  it("the organizer's later word counts", () => {
    const word = calendarEvent({
      dtstamp: "2026-02-25T00:00:00Z",
      attendees: [attendee("sam@example.org", { status: "declined" })],
    });
    expect(statusOf(known(invitation, reply("accepted"), word), "sam@example.org")).toBe("declined");
  });

  it("to one instance of a series counts for that one", () => {
    const one = reply("declined", { uid: "weekly@example.com", recurrenceId: "2026-03-09T11:00:00Z" });
    const state = known(weeklySeries(), one);
    expect([0, 1, 2].map((at) => statusOf(state, "sam@example.org", at))).toEqual([
      "needs-action",
      "declined",
      "needs-action",
    ]);
  });

  it("of somebody who was not asked adds them only if they come", () => {
    const guest = (status: "accepted" | "declined") =>
      reply(status, { attendees: [attendee("guest@example.net", { status, name: "Guest" })] });
    expect(statusOf(known(invitation, guest("accepted")), "guest@example.net")).toBe("accepted");
    expect(statusOf(known(invitation, guest("declined")), "guest@example.net")).toBeUndefined();
  });

  it("without an invitation makes no meeting", () => {
    expect(startsIn(known(reply("accepted")))).toEqual([]);
  });
});

describe("what changes nothing", () => {
  it("an update with nothing new but its DTSTAMP is no change", () => {
    expect(meetingChanges(known(invitation), [later({}), invitation])).toEqual([]);
  });

  it.each([
    ["a status", later({ attendees: [attendee("sam@example.org", { status: "accepted" })] })],
    ["a time", later({ end: "2026-03-02T13:00:00Z" })],
    ["a summary", later({ summary: "Dinner" })],
    ["a reply", reply("tentative")],
    ["a cancellation", cancel()],
    ["a new meeting", later({ uid: "new" })],
  ])("%s is one, once", (_description, event) => {
    expect(meetingChanges(known(invitation), [event, event])).toEqual([event]);
  });

  it("a cancelled meeting's old invitation is none", () => {
    expect(meetingChanges(known(cancel()), [invitation])).toEqual([]);
  });
});

describe("any order, any number of times", () => {
  const event = fc
    .record({
      uid: fc.constantFrom("a", "b", ""),
      recurrenceId: fc.constantFrom("", "", "2026-03-09T11:00:00Z", "2026-03-16T11:00:00Z"),
      method: fc.constantFrom("REQUEST", "PUBLISH", "CANCEL", "REPLY", "COUNTER", "ADD", "") as fc.Arbitrary<
        CalendarEvent["method"]
      >,
      sequence: fc.integer({ min: 0, max: 2 }),
      dtstamp: fc.constantFrom("", "2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z"),
      start: fc.constantFrom("2026-03-02T11:00:00Z", "2026-03-03T11:00:00Z", ""),
      summary: fc.constantFrom("Lunch", "Tea"),
      status: fc.constantFrom("accepted", "declined") as fc.Arbitrary<"accepted" | "declined">,
      recurs: fc.boolean(),
    })
    .map(({ status, recurs, ...fields }) => {
      const base = recurs && fields.recurrenceId === "" ? weeklySeries() : calendarEvent();
      const overrides = { ...fields, attendees: [attendee("sam@example.org", { status })] };
      return {
        ...base,
        ...overrides,
        status: fields.method === "CANCEL" ? "cancelled" : "confirmed",
      } satisfies CalendarEvent;
    });
  const history = fc.array(event, { maxLength: 12 });

  it("the same events give the same state", () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
          ),
        ),
        ([events, shuffled]) => {
          const whole = known(...events);
          expect(known(...shuffled)).toEqual(whole);
          expect(shuffled.reduce((state, one) => mergeMeetings(state, [one]), noMeetings)).toEqual(whole);
        },
      ),
    );
  });

  it("what was merged once changes nothing more, and the state survives JSON", () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = known(...events);
        expect(mergeMeetings(state, events)).toBe(state);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it("what is no change need not be merged: the meetings are the same without it", () => {
    fc.assert(
      fc.property(history, (events) => {
        const changes = meetingChanges(noMeetings, events);
        expect(meetingChanges(known(...changes), changes)).toEqual([]);
      }),
    );
  });
});
