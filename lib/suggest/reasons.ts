import type { Network } from "../network/network.ts";
import type { Candidate, ChoiceContext, Draft } from "./candidate.ts";
import { introductions } from "./reasons/introductions.ts";
import { meeting, withMeeting } from "./reasons/meeting.ts";
import { owed } from "./reasons/owed.ts";
import { passingOn } from "./reasons/passing-on.ts";
import { tie } from "./reasons/tie.ts";
import { valueBack } from "./reasons/value-back.ts";
import { type View, viewOf, whyLeftOut } from "./view.ts";
import { weigh } from "./worth.ts";

/** Every reason to turn to each person that has evidence, with what it is worth. */
export function reasonsFor(network: Network, context: ChoiceContext): Candidate[] {
  return reasonsIn(viewOf(network, context));
}

export function reasonsIn(view: View): Candidate[] {
  const { network, context } = view;
  const drafts: Draft[] = [...introductions(view), ...passingOn(view)];
  for (const contact of Object.values(network.contacts)) {
    if (whyLeftOut(contact, context) !== "") continue;
    drafts.push(...owed(contact, view), ...meeting(contact, view));
    drafts.push(...valueBack(contact, view), ...tie(contact, view));
  }
  return drafts
    .filter((draft) => draft.evidence.length > 0)
    .map((draft) => weigh(withMeeting(draft, view.meetings.get(draft.contact.id)), view));
}
