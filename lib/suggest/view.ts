import { meetingInstances } from "../calendar/meeting-instances.ts";
import { meetingPeople } from "../calendar/meeting-people.ts";
import type { ContactId, LoopId } from "../ledger/ids.ts";
import { addDays, dayOf } from "../ledger/instant.ts";
import { findContact } from "../network/contact-of.ts";
import { type Favours, favoursByContact } from "../network/favours.ts";
import type { Contact, Loop, Network } from "../network/network.ts";
import type { Candidate, ChoiceContext, Factor, UpcomingMeeting } from "./candidate.ts";
import { learnedFactors } from "./learned.ts";
import { balanceDays, prepareDaysAhead, prepareMeetingPeopleMax, tieRestDays } from "./limits.ts";

/** The network seen for one choice: what every reason looks at, worked out once. */
export type View = {
  network: Network;
  context: ChoiceContext;
  /** Who may be named: neither muted nor postponed. */
  contacts: readonly Contact[];
  /** Open or closed. */
  everyLoop: readonly Loop[];
  /** Open loops, per contact. */
  loops: ReadonlyMap<ContactId, readonly Loop[]>;
  favours: ReadonlyMap<ContactId, Favours>;
  /** The next small meeting with each contact within a week. */
  meetings: ReadonlyMap<ContactId, UpcomingMeeting>;
  /** Who was in a digest lately. */
  rested: ReadonlySet<ContactId>;
  /** How often each loop was suggested and is open still. */
  suggested: ReadonlyMap<LoopId, number>;
  /** Of the contacts that were asked for so far (`closenessIn`). */
  closeness: Map<ContactId, number>;
  /** What the user's answers taught of each reason. */
  learned: ReadonlyMap<Candidate["reason"], Factor>;
};

export function viewOf(network: Network, context: ChoiceContext): View {
  const everyLoop = Object.values(network.loops);
  const open = everyLoop.filter((loop) => loop.closedAt === "" && loop.at <= context.now);
  const suggested = new Map<LoopId, number>();
  for (const digest of network.digests)
    for (const { loop } of digest.items)
      if (loop !== undefined) suggested.set(loop, (suggested.get(loop) ?? 0) + 1);
  const lately = network.digests.filter((digest) => digest.at >= addDays(context.now, -tieRestDays));
  return {
    network,
    context,
    contacts: Object.values(network.contacts).filter((contact) => whyLeftOut(contact, context) === ""),
    everyLoop,
    loops: Map.groupBy(open, (loop) => loop.contact),
    favours: favoursByContact(network, addDays(context.now, -balanceDays)),
    meetings: upcoming(network, context),
    rested: new Set(lately.flatMap((digest) => digest.items.map((item) => item.contact))),
    suggested,
    closeness: new Map(),
    learned: learnedFactors(network),
  };
}

/** Why a person is left out whatever speaks for them; "" when they are not. */
export function whyLeftOut(
  contact: Contact,
  context: Pick<ChoiceContext, "today">,
): "" | "muted" | "postponed" {
  if (contact.muted) return "muted";
  return contact.notBefore > context.today ? "postponed" : "";
}

function upcoming(network: Network, context: ChoiceContext): Map<ContactId, UpcomingMeeting> {
  const found = new Map<ContactId, UpcomingMeeting>();
  if (Object.keys(network.meetings.meetings).length === 0) return found;
  const window = { from: context.now, to: addDays(context.now, prepareDaysAhead), timeZone: "UTC" };
  for (const meeting of meetingInstances(network.meetings, window).instances) {
    // An instance that has begun is listed too: nothing can be prepared for it.
    if (meeting.start <= (meeting.allDay ? dayOf(context.now) : context.now)) continue;
    const told = meetingPeople(meeting, network.own);
    if (told.kind === "nobody" || told.people.length > prepareMeetingPeopleMax) continue;
    const { start, allDay, summary } = meeting;
    for (const person of told.people) {
      const contact = findContact(network, person.address);
      if (contact !== undefined && !found.has(contact.id)) found.set(contact.id, { start, allDay, summary });
    }
  }
  return found;
}
