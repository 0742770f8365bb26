import { meetingInstances } from "../calendar/meeting-instances.ts";
import { meetingPeople } from "../calendar/meeting-people.ts";
import { addDays } from "../ledger/instant.ts";
import type { DigestEffect } from "../ledger/ledger-event.ts";
import { findContact, nameOf } from "../network/contact-of.ts";
import type { Contact, Network } from "../network/network.ts";
import { nameCharsMax, weekDays, weekMeetingsMax } from "./limits.ts";
import { plain } from "./plain.ts";

/** The meetings of the next seven days with people, and what is open with each of them. */
export function weekAhead(network: Network, now: string, timeZone: string): DigestEffect["week"] {
  const window = { from: now, to: addDays(now, weekDays), timeZone };
  const week: DigestEffect["week"] = [];
  for (const meeting of meetingInstances(network.meetings, window).instances) {
    const told = meetingPeople(meeting, network.own);
    if (told.kind === "nobody" || week.length === weekMeetingsMax) continue;
    const known = told.people.map((person) => findContact(network, person.address));
    week.push({
      start: meeting.start,
      allDay: meeting.allDay,
      summary: plain(meeting.summary, 80),
      with: told.people.map((person, index) => plain(nameFor(known[index], person), nameCharsMax)),
      open: known.flatMap((contact) => (contact === undefined ? [] : openWith(network, contact))),
    });
  }
  return week;
}

function nameFor(contact: Contact | undefined, person: { name: string; address: string }): string {
  return contact === undefined ? person.name || person.address : nameOf(contact);
}

function openWith(network: Network, contact: Contact): string[] {
  return Object.values(network.loops)
    .filter((loop) => loop.contact === contact.id && loop.closedAt === "")
    .slice(0, 2)
    .map((loop) => plain(loop.text, 100));
}
