import type { User } from "../account/user.ts";
import { sayDate } from "../digest/say-date.ts";
import type { Effect } from "../ledger/ledger-event.ts";

/** What was captured, in plain words, a line for each: with whom, when, about what. None for what is no capture. */
export function sayCapture(effect: Effect, user: User, now: string): string[] {
  if (effect.type === "meeting") return [`Meeting: ${effect.event.summary || "without a title"}`];
  if (effect.type !== "interaction") return [];
  const who = effect.people.map((person) => person.name || person.address).join(", ");
  const about = effect.subject === "" ? "" : ` about “${effect.subject}”`;
  const day = sayDate(effect.date, now, user.zone);
  return [
    effect.direction === "in"
      ? `${who} wrote to you${about} (${day})`
      : `You wrote to ${who}${about} (${day})`,
  ];
}
