import type { Favours } from "../network/favours.ts";
import type { Contact, Network } from "../network/network.ts";
import type { Candidate, ChoiceContext } from "./candidate.ts";
import { chooseFrom, mayAppear } from "./choose.ts";
import { closenessOf } from "./closeness.ts";
import { chancesIn, reasonsIn } from "./reasons.ts";
import { type Rhythm, rhythmOf } from "./rhythm.ts";
import { viewOf, whyLeftOut } from "./view.ts";

/** The whole sum for one person: all that speaks for them this week, and what stands against it. */
export type Explanation = {
  rhythm: Rhythm & { saidByUser: boolean };
  /** Half-life sum over days of contact (`closenessOf`). */
  closeness: number;
  favours: Favours;
  /** Strongest first. */
  candidates: readonly Candidate[];
  /** The line of the digest they have, 1 to 10; 0 where they have none. */
  place: number;
  /** What keeps them out whatever speaks for them, or only without an open loop ("rests"); "" for nothing. */
  leftOut: "" | "muted" | "postponed" | "rests" | "others come first" | "no reason";
};

/** Why a person is in this week's digest, or why not: the same sums that `choose` goes by. */
export function explainPerson(network: Network, context: ChoiceContext, contact: Contact): Explanation {
  const view = viewOf(network, context);
  const all = reasonsIn(view, contact);
  const own = [...all, ...chancesIn(view)].filter((candidate) => candidate.contact.id === contact.id);
  const chosen = chooseFrom(all, view);
  const place = chosen.findIndex((candidate) => candidate.contact.id === contact.id) + 1;
  const because = whyLeftOut(contact, context);
  return {
    rhythm: { ...rhythmOf(contact, context.now), saidByUser: contact.periodDays > 0 },
    closeness: closenessOf(contact, context.now),
    favours: view.favours.get(contact.id) ?? { asked: [], got: [], wanted: [], gave: [] },
    candidates: own.toSorted((a, b) => b.worth - a.worth),
    place,
    leftOut: place > 0 ? "" : because !== "" ? because : whyNotChosen(own.map((one) => mayAppear(one, view))),
  };
}

function whyNotChosen(mayAppears: readonly boolean[]): Explanation["leftOut"] {
  if (mayAppears.length === 0) return "no reason";
  return mayAppears.includes(true) ? "others come first" : "rests";
}
