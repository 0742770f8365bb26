import { addDays, daysBetween } from "../../ledger/instant.ts";
import type { Contact } from "../../network/network.ts";
import type { Draft } from "../candidate.ts";
import { balanceDays, returnRestDays, unansweredDaysMax, unansweredDaysMin } from "../limits.ts";
import { saturating } from "../saturating.ts";
import type { View } from "../view.ts";

/** They wrote last and wait, or they did more for the user than the user for them. */
export function valueBack(contact: Contact, view: View): Draft[] {
  const draft = unanswered(contact, view) ?? owesReturn(contact, view);
  return draft === null ? [] : [draft];
}

function unanswered(contact: Contact, view: View): Draft | null {
  const { now } = view.context;
  const theirs = contact.last;
  if (theirs === null || theirs.direction !== "in" || contact.lastInAt <= contact.lastOutAt) return null;
  const days = daysBetween(contact.lastInAt, now);
  // What came right after a mail of the user's was the answer to it: nobody waits.
  const isAnswer =
    contact.lastOutAt !== "" && daysBetween(contact.lastOutAt, contact.lastInAt) <= answerDaysMax;
  if (isAnswer) return null;
  if (days < unansweredDaysMin || days > unansweredDaysMax) return null;
  return {
    contact,
    reason: "value-back",
    urgency: 1 - saturating(days, unansweredDaysMax),
    evidence: [{ quote: theirs.excerpt || theirs.subject, date: theirs.at }],
    days,
  };
}

const answerDaysMax = 14;

/** What the user asked and what they did, against what the user did for them: distinct acts, each counted once. */
function owesReturn(contact: Contact, view: View): Draft | null {
  const favours = view.favours.get(contact.id);
  if (favours === undefined) return null;
  const newest = [...favours.got, ...favours.asked].toSorted((a, b) => (a.at > b.at ? -1 : 1))[0];
  const owed = Math.max(favours.got.length, favours.asked.length) - favours.gave.length;
  if (newest === undefined || owed <= 0 || newest.at > addDays(view.context.now, -returnRestDays))
    return null;
  const days = daysBetween(newest.at, view.context.now);
  if (newest.text === "") return null;
  return {
    contact,
    reason: "value-back",
    urgency: saturating(owed, 1) * (1 - days / (2 * balanceDays)),
    evidence: [{ quote: newest.text, date: newest.at }],
    days,
    favours,
  };
}
