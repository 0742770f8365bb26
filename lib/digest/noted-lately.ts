import { addDays } from "../ledger/instant.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import { meetingNamesMax, nameCharsMax, weekDays } from "./limits.ts";
import { plain } from "./plain.ts";

/** With whom there was contact in the last week, newest first, a few names: a quiet digest shows that Tend is awake. */
export function notedLately(network: Network, now: string): string[] {
  const since = addDays(now, -weekDays).slice(0, 10);
  const newest = (contact: Network["contacts"][keyof Network["contacts"]]) => contact.days.at(-1)?.day ?? "";
  return Object.values(network.contacts)
    .filter((contact) => newest(contact) >= since && !contact.muted)
    .toSorted((a, b) => (newest(a) === newest(b) ? (a.id < b.id ? -1 : 1) : newest(a) > newest(b) ? -1 : 1))
    .slice(0, meetingNamesMax)
    .map((contact) => plain(nameOf(contact), nameCharsMax));
}
