import { meetingInstances } from "../calendar/meeting-instances.ts";
import { meetingPeople } from "../calendar/meeting-people.ts";
import { contactOf } from "./contact-of.ts";
import type { Network } from "./network.ts";
import { rememberLast, touch } from "./touch.ts";

/**
 * Counts the meetings that ended since time was last passed as contact with those who had not declined
 * (design section 6). Called by the fold once for each new day of the ledger, and by a reader with the present.
 * Changes `network`.
 */
export function passTime(network: Network, to: string): void {
  const from = network.passedTo;
  if (to <= from) return;
  network.passedTo = to;
  if (from === "" || Object.keys(network.meetings.meetings).length === 0) return;
  // A meeting is known by when it ended; a day back finds those that had begun before.
  const window = { from: new Date(Date.parse(from) - longestMeetingMs).toISOString(), to, timeZone: "UTC" };
  for (const meeting of meetingInstances(network.meetings, window).instances) {
    const endedAt = meeting.allDay ? `${meeting.end}T00:00:00.000Z` : meeting.end;
    if (endedAt <= from || endedAt > to) continue;
    const told = meetingPeople(meeting, network.own);
    if (told.kind === "nobody") continue;
    const at = new Date(meeting.start).toISOString();
    for (const person of told.people) {
      const contact = contactOf(network, person, at);
      touch(network, contact, { at, met: true });
      rememberLast(contact, { at, direction: "met", subject: meeting.summary, excerpt: "" });
    }
  }
}

/** Longer ones (a fair, a sabbatical) are no contact with anybody in particular. */
const longestMeetingMs = 3 * 86_400_000;
