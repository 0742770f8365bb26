import { meetingInstances } from "../calendar/meeting-instances.ts";
import { meetingPeople } from "../calendar/meeting-people.ts";
import { addDays } from "../ledger/instant.ts";
import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import { findContact, nameOf } from "../network/contact-of.ts";
import type { Contact, Loop, Network } from "../network/network.ts";
import { labelCharsMax, meetingOpenMax, nameCharsMax, weekDays, weekMeetingsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import { shortName } from "./words/short-name.ts";
import type { Moment } from "./words/worded-help.ts";

/** The meetings of the next seven days with people, and what is open with each of them. */
export function weekAhead(
  network: Network,
  items: readonly DigestItem[],
  { now, zone }: Moment,
): DigestEffect["week"] {
  const window = { from: now, to: addDays(now, weekDays), timeZone: zone };
  const week: DigestEffect["week"] = [];
  for (const meeting of meetingInstances(network.meetings, window).instances) {
    const told = meetingPeople(meeting, network.own);
    if (told.kind === "nobody" || week.length === weekMeetingsMax) continue;
    const known = told.people.map((person) => findContact(network, person.address));
    week.push({
      start: meeting.start,
      allDay: meeting.allDay,
      summary: plain(meeting.summary, labelCharsMax),
      with: told.people.map((person, index) => plain(nameFor(known[index], person), nameCharsMax)),
      open: known
        .flatMap((contact) => (contact === undefined ? [] : openWith(network, contact, items)))
        .slice(0, meetingOpenMax),
    });
  }
  return week;
}

function nameFor(contact: Contact | undefined, person: { name: string; address: string }): string {
  return contact === undefined ? person.name || person.address : nameOf(contact);
}

/** Newest first; what is a line of this digest is not said twice. */
function openWith(network: Network, contact: Contact, items: readonly DigestItem[]): string[] {
  return Object.values(network.loops)
    .filter((loop) => loop.contact === contact.id && loop.closedAt === "")
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
    .slice(0, 2)
    .map((loop) => {
      const item = items.find((one) => one.loop === loop.id);
      return item === undefined
        ? said(loop, shortName(nameOf(contact)))
        : `Still open: number ${item.number} above.`;
    });
}

function said(loop: Loop, first: string): string {
  const quote = `“${plain(loop.text, 120)}”`;
  if (loop.kind === "promise")
    return loop.by === "user" ? `You promised ${first}: ${quote}` : `${first} promised: ${quote}`;
  return loop.by === "user" ? `You asked ${first}: ${quote}` : `${first} asked: ${quote}`;
}
