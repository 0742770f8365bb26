import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import type { Statement } from "../stated.ts";
import { fold } from "../text/fold.ts";
import { cut, type Phrase } from "../text/phrase.ts";
import { whoOf } from "../told.ts";
import { spelled } from "./introducing.ts";
import { mayBe } from "./known-number.ts";

/** `4 introduced to Bob <bob@x.com>`: `who` and `value` are whom to, where it can be said; `number` says whose it is. */
export function introducedTo(found: Statement | undefined, scene: Scene): Statement | undefined {
  if (found?.kind !== "actions" || found.told.action !== "introduced" || found.told.note === undefined)
    return found;
  const note: Phrase = { typed: found.told.note, folded: fold(found.told.note) };
  const lead = /^(?:(?:him|her|them) )?(?:to|with|and) /.exec(note.folded)?.[0].length;
  const reading = lead === undefined ? undefined : targetsAt(cut(note, lead), scene.people).at(-1);
  if (reading !== undefined && reading.several.length > 0)
    return { kind: "ambiguous", people: reading.several };
  const other = reading?.inWords === true ? undefined : reading?.targets[0];
  if (other === undefined || !mayBe(other, found.told)) return found;
  const who = whoOf(
    other.by === "number" && other.person !== undefined ? { by: "name", person: other.person } : other,
  );
  const actions = found.actions.map((action) => ({
    ...action,
    value: spelled(other),
    ...(action.who === undefined && who !== undefined ? { who } : {}),
  }));
  return { ...found, actions };
}
