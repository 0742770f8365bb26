import { daysBetween } from "../../ledger/instant.ts";
import { sayDate } from "../say-date.ts";
import { sayNumber } from "./say-number.ts";

/** "due today", "due on 4 December", "due three days ago"; `due` is a day, `today` the user's. */
export function sayDue(due: string, today: string, now: string, zone: string): string {
  const days = daysBetween(today, due);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  if (days < 0 && days > -13) return `${sayNumber(-days)} days ago`;
  if (days > 1 && days < 7) return `on ${weekday.format(new Date(`${due}T12:00:00Z`))}`;
  return `on ${sayDate(due, now, zone)}`;
}

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
