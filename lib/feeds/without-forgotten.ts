import { isForgotten } from "../account/forgotten.ts";
import type { User } from "../account/user.ts";
import type { CalendarEvent } from "../calendar/calendar-event.ts";

/** Events without the people whom the user had forgotten: a calendar that still lists them brings nobody back. */
export function withoutForgotten(
  user: Pick<User, "id" | "forgotten">,
  events: readonly CalendarEvent[],
): readonly CalendarEvent[] {
  if (user.forgotten.length === 0) return events;
  const known = new Map<string, boolean>();
  const isKept = ({ address }: { address: string }) => {
    const isGone = known.get(address) ?? isForgotten(user, address);
    known.set(address, isGone);
    return !isGone;
  };
  return events.map((event) => ({
    ...event,
    organizer: isKept(event.organizer) ? event.organizer : { name: "", address: "" },
    attendees: event.attendees.filter(isKept),
  }));
}
