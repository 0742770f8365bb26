import type { Mailbox } from "../mail/mailbox.ts";
import type { Attendee, CalendarEvent } from "./calendar-event.ts";
import { type ExpandWindow, expandEvents } from "./expand-events.ts";
import { ruleStepsMax } from "./limits.ts";
import { meetingEvents } from "./meeting-events.ts";
import type { MeetingState } from "./meeting-state.ts";
import { compareVersions } from "./version.ts";

/** One meeting at one time, with everyone's last answer. `start` and `end` are instants, or dates when `allDay`. */
export type MeetingInstance = {
  uid: string;
  /** The start the series gives it; "" for a meeting that does not recur. */
  recurrenceId: string;
  start: string;
  end: string;
  allDay: boolean;
  timeZone: string;
  status: "confirmed" | "tentative";
  summary: string;
  location: string;
  recurring: boolean;
  organizer: Mailbox;
  attendees: Attendee[];
  /** All who were invited, those not kept included. */
  invitedCount: number;
};

/** The meetings that take place between two instants, in order of time; cancelled ones are not among them. */
export function meetingInstances(
  state: MeetingState,
  window: ExpandWindow,
): { instances: MeetingInstance[]; truncated: boolean } {
  const found: MeetingInstance[] = [];
  const events: CalendarEvent[] = [];
  const leftOut: number[] = [];
  const budget = { steps: ruleStepsMax };
  for (const [key, meeting] of Object.entries(state.meetings)) {
    for (const event of meetingEvents(key, meeting, budget)) {
      events.push(event);
      leftOut.push(meeting.parts[event.recurrenceId]?.attendeesLeftOut ?? 0);
    }
  }
  const expansion = expandEvents(events, window);
  const replies = repliesToInstances(state);
  for (const [index, event] of events.entries()) {
    for (const instance of expansion.instances[index] ?? []) {
      const attendees = replies(event, instance.recurrenceId);
      found.push(
        instanceOf({ ...event, attendees }, instance, event.attendees.length + (leftOut[index] ?? 0)),
      );
    }
  }
  found.sort((a, b) => (a.start === b.start ? compareText(a.uid, b.uid) : compareText(a.start, b.start)));
  return { instances: found, truncated: expansion.truncated };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An answer to one instance of a series counts for that one, where the series itself lists the instance. */
function repliesToInstances(state: MeetingState): (event: CalendarEvent, recurrenceId: string) => Attendee[] {
  return (event, recurrenceId) => {
    if (recurrenceId === event.recurrenceId) return event.attendees;
    const replies = state.meetings[`uid:${event.uid}`]?.replies;
    if (!replies) return event.attendees;
    return event.attendees.map((attendee) => {
      const reply = replies[`${recurrenceId} ${attendee.address}`];
      const current = reply && (reply.sequence >= event.sequence || compareVersions(reply, event) >= 0);
      return current ? { ...attendee, status: reply.status } : attendee;
    });
  };
}

function instanceOf(
  event: CalendarEvent,
  instance: { start: string; end: string; recurrenceId: string },
  invitedCount: number,
): MeetingInstance {
  const { uid, allDay, timeZone, summary, location, organizer, attendees } = event;
  return {
    uid,
    recurrenceId: instance.recurrenceId,
    start: instance.start,
    end: instance.end,
    allDay,
    timeZone,
    status: event.status === "tentative" ? "tentative" : "confirmed",
    summary,
    location,
    recurring: instance.recurrenceId !== "",
    organizer,
    attendees,
    invitedCount,
  };
}
