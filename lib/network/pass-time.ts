import { meetingInstances } from "../calendar/meeting-instances.ts";
import { meetingPeople } from "../calendar/meeting-people.ts";
import { contactIdOf } from "../ledger/ids.ts";
import { noteTogether } from "./acquaintances.ts";
import { contactOf, findContact } from "./contact-of.ts";
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
    const met = told.people
      .filter((person) => !staysForgotten(network, person.address))
      .map((person) => contactOf(network, person, at));
    for (const contact of new Set(met)) {
      touch(network, contact, { at, met: 1 / met.length });
      rememberLast(contact, { at, direction: "met", subject: meeting.summary, excerpt: "" });
    }
    noteTogether([...new Set(met)]);
  }
}

/** A series that goes on does not bring back who was forgotten; only a new mail or the user's own word does. */
function staysForgotten(network: Network, address: string): boolean {
  return findContact(network, address) === undefined && network.forgotten[contactIdOf(address)] !== undefined;
}

/** Longer ones (a fair, a sabbatical) are no contact with anybody in particular. */
const longestMeetingMs = 3 * 86_400_000;
