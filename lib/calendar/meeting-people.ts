import type { Mailbox } from "../mail/mailbox.ts";
import { meetingPeopleMax } from "./limits.ts";
import type { MeetingInstance } from "./meeting-instances.ts";

/** With whom a meeting was, or why it touches nobody. */
export type MeetingPeople =
  | { kind: "with"; people: Mailbox[] }
  | { kind: "nobody"; because: "broadcast" | "declined" | "no-people" };

/**
 * The contacts a meeting counts for (design, section 6): those invited who had not declined, and the organizer;
 * never rooms, resources or groups, and none of `own` (the user's own, capture and reply addresses, lower-cased).
 * Over 20 invited is a broadcast; one that the user declined does not count.
 */
export function meetingPeople(
  meeting: Pick<MeetingInstance, "organizer" | "attendees" | "invitedCount">,
  own: readonly string[],
): MeetingPeople {
  const mine = new Set(own);
  if (meeting.invitedCount > meetingPeopleMax) return { kind: "nobody", because: "broadcast" };
  const declined = meeting.attendees.some((one) => mine.has(one.address) && one.status === "declined");
  if (declined) return { kind: "nobody", because: "declined" };
  const people = new Map<string, Mailbox>();
  for (const { name, address, status, kind } of meeting.attendees) {
    const person = kind === "individual" || kind === "unknown";
    if (person && status !== "declined" && status !== "delegated" && !mine.has(address))
      people.set(address, { name, address });
  }
  const { organizer } = meeting;
  const listed = meeting.attendees.some((one) => one.address === organizer.address);
  if (
    organizer.address !== "" &&
    !listed &&
    !mine.has(organizer.address) &&
    !isCalendarAddress(organizer.address)
  ) {
    people.set(organizer.address, organizer);
  }
  return people.size === 0
    ? { kind: "nobody", because: "no-people" }
    : { kind: "with", people: [...people.values()] };
}

/** Google's shared calendars organize meetings under an address that belongs to no person. */
function isCalendarAddress(address: string): boolean {
  return address.endsWith(".calendar.google.com");
}
