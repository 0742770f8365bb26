import type { Action } from "../action.ts";
import type { Target } from "../people/target.ts";
import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import type { Statement } from "../stated.ts";
import { fold } from "../text/fold.ts";
import { cut, type Phrase } from "../text/phrase.ts";
import { whoOf } from "../told.ts";
import { spelled } from "./introducing.ts";
import { mayBe } from "./known-number.ts";

/**
 * `4 introduced to Bob <bob@x.com>`: `who` and `value` are whom to, where it can be said; `number` says whose it is.
 * One action for each of several.
 */
export function introducedTo(found: Statement | undefined, scene: Scene): Statement | undefined {
  if (found?.kind !== "actions" || found.told.action !== "introduced" || found.told.note === undefined)
    return found;
  const note: Phrase = { typed: found.told.note, folded: fold(found.told.note) };
  const lead = /^(?:(?:him|her|them) )?(?:to|with|and) /.exec(note.folded)?.[0].length;
  const readings = lead === undefined ? [] : targetsAt(cut(note, lead), scene.people);
  const doubted = readings.at(-1);
  if (doubted !== undefined && doubted.several.length > 0)
    return { kind: "ambiguous", people: doubted.several };
  const clear = readings.find((one) => one.several.length === 0 && !one.inWords && one.scope === undefined);
  const others = (clear?.targets ?? []).filter((one) => mayBe(one, found.told));
  if (others.length === 0) return found;
  return {
    ...found,
    actions: found.actions.flatMap((action) => others.map((other) => withOther(action, other))),
  };
}

function withOther(action: Action, other: Target): Action {
  const who = whoOf(
    other.by === "number" && other.person !== undefined ? { by: "name", person: other.person } : other,
  );
  return {
    ...action,
    value: spelled(other),
    ...(action.who === undefined && who !== undefined ? { who } : {}),
  };
}
