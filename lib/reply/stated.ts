import type { Action, ActionVerb } from "./action.ts";
import type { KnownPerson } from "./people/people.ts";
import type { Target, TargetReading } from "./people/target.ts";
import { actionFor, type Told } from "./told.ts";

/** What a statement came to: something to do, a person to ask back about, or a command that may not be given so. */
export type Statement =
  | {
      kind: "actions";
      actions: Action[];
      targets: Target[];
      told: Told;
      scope?: "all" | "rest";
      incomplete?: true;
    }
  | { kind: "ambiguous"; people: KnownPerson[] }
  | { kind: "refused" };

export type OpeningVerb = Exclude<ActionVerb, "note">;

/** The statement that a telling about a reading of targets makes. */
export function stated(told: Told, reading: TargetReading): Statement | undefined {
  if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
  const { targets, scope } = reading;
  if (targets.length === 0 && scope !== "rest") return undefined;
  const actions = targets.map((target) => actionFor(told, target));
  return { kind: "actions", actions, targets, told, ...(scope === undefined ? {} : { scope }) };
}
