import { dayMs } from "../ledger/instant.ts";
import type { Contact } from "./network.ts";

/** Brings what is kept of a contact's days up to date after they changed. Changes `contact`. */
export function noteGaps(contact: Contact): void {
  const days = contact.days.map((day) => Date.parse(day.day));
  contact.lastDay = contact.days.at(-1)?.day ?? "";
  contact.gapDays = medianOf(days.slice(1).map((day, index) => (day - (days[index] ?? day)) / dayMs));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
