import { addDays, daysBetween } from "../../ledger/instant.ts";
import type { Contact } from "../../network/network.ts";
import type { Draft } from "../candidate.ts";
import { prepareDaysAhead } from "../limits.ts";
import type { View } from "../view.ts";
import { evidenceOf } from "./owed.ts";

/** What they said is worth coming back to this long. */
const talkFreshDays = 60;

/** A meeting this week with something between the two to speak of: an open loop, or what they last told. */
export function meeting(contact: Contact, view: View): Draft[] {
  const next = view.meetings.get(contact.id);
  if (next === undefined) return [];
  const days = Math.max(0, daysBetween(view.context.now, next.start));
  const common = { contact, reason: "meeting" as const, urgency: urgencyOf(days), days, meeting: next };
  const loop = (view.loops.get(contact.id) ?? []).toSorted((a, b) => (a.at > b.at ? -1 : 1))[0];
  if (loop !== undefined) return [{ ...common, loop, evidence: evidenceOf(loop) }];
  const since = addDays(view.context.now, -talkFreshDays);
  const said = contact.said.findLast((one) => one.at >= since && one.kind !== "thanks");
  if (said !== undefined) return [{ ...common, evidence: [{ quote: said.text, date: said.at }] }];
  const note = contact.notes.findLast((one) => one.at >= since);
  return note === undefined ? [] : [{ ...common, evidence: [{ quote: note.text, date: note.at }] }];
}

function urgencyOf(days: number): number {
  return 1 - days / (2 * prepareDaysAhead);
}
