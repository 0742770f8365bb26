import type { Contact } from "../network/network.ts";
import type { Candidate, Draft } from "./candidate.ts";
import { pressingMax } from "./limits.ts";
import { introductions } from "./reasons/introductions.ts";
import { meeting } from "./reasons/meeting.ts";
import { owed } from "./reasons/owed.ts";
import { passingOn } from "./reasons/passing-on.ts";
import { chance, tie } from "./reasons/tie.ts";
import { valueBack } from "./reasons/value-back.ts";
import type { View } from "./view.ts";
import { weigh } from "./worth.ts";

/**
 * Every reason to turn to each person that has evidence, with what it is worth; all but chance. Of what hardly presses
 * only what speaks for `asked` is among them, where somebody is asked for.
 */
export function reasonsIn(view: View, asked?: Contact): Candidate[] {
  const matches: Draft[] = [...introductions(view), ...passingOn(view)];
  const drafts: Draft[] = [];
  for (const contact of view.contacts) {
    if (contact.open.length > 0) drafts.push(...owed(contact, view));
    if (view.meetings.size > 0) drafts.push(...meeting(contact, view));
    drafts.push(...valueBack(contact, view), ...tie(contact, view));
  }
  const isKept = ({ contact }: Draft) => contact.id === asked?.id || view.meetings.has(contact.id);
  return weighed([...matches, ...mostPressing(drafts, isKept)], view);
}

/** Everybody who may be drawn by chance, so that the tail of the network comes round. */
export function chancesIn(view: View): Candidate[] {
  return weighed(
    view.contacts.flatMap((contact) => chance(contact, view)),
    view,
  );
}

/** The most pressing of each reason, and whom the user meets: far fewer than these fit a digest. */
function mostPressing(drafts: readonly Draft[], isKept: (draft: Draft) => boolean): Draft[] {
  // Mail that waits and favours owed are one reason of two weights.
  const kindOf = (draft: Draft) => (draft.favours === undefined ? draft.reason : "favours");
  return [...Map.groupBy(drafts, kindOf).values()].flatMap((same) => {
    if (same.length <= pressingMax) return same;
    const least = same.map((draft) => draft.urgency).toSorted((a, b) => b - a)[pressingMax] ?? 0;
    return same.filter((draft) => draft.urgency >= least || isKept(draft));
  });
}

function weighed(drafts: readonly Draft[], view: View): Candidate[] {
  return drafts
    .filter((draft) => draft.evidence.length > 0)
    .map((draft) => {
      const next = view.meetings.get(draft.contact.id);
      return weigh(
        next === undefined || draft.meeting !== undefined ? draft : { ...draft, meeting: next },
        view,
      );
    });
}
