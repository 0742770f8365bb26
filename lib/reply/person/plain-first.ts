import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type OpeningVerb, type Statement, stated } from "../stated.ts";
import { asNote, cut, type Phrase, saysNothing, takes, trimmed, withoutPoliteEnd } from "../text/phrase.ts";
import { readWhen } from "../time/when.ts";
import { type Told, withNote } from "../told.ts";

/** Verbs that may open a line before the person. `names`: whether a name may follow, or only a number. */
const plainOpenings: readonly { verb: OpeningVerb; form: RegExp; names: boolean }[] = [
  {
    verb: "done",
    form: /(?:(?:i|we|i've|we've|i have|have|just) )*(?:all )?(?:done|finished|completed|sorted|did)(?: with)?[ :=-]+/y,
    names: false,
  },
  { verb: "done", form: /(?:mark|tick off|check off|tick|✅|✔|☑|✓)\ufe0f? *(?=#?\d)/uy, names: false },
  { verb: "done", form: /done[ :=-]+/y, names: true },
  {
    verb: "later",
    form: /(?:later|snooze|postpone|defer|delay|not now|push(?: back)?|bump|move|remind me (?:again )?(?:about|of)|bring back|wait with|hold off on|(?:not|skip) this week)[ :=-]+/y,
    names: true,
  },
  { verb: "no", form: /(?:no to|no|nope to|skip|pass on|dismiss)[ :=-]+(?=#?\d)/y, names: false },
  { verb: "no", form: /(?:no to|skip|dismiss)[ :=-]+/y, names: true },
  { verb: "never", form: /never[ :=-]+(?=#?\d)/y, names: false },
  {
    verb: "never",
    form: /(?:never(?: ever)? suggest|(?:don't|do not) (?:ever )?suggest|stop suggesting|never show me)[ :]+/y,
    names: true,
  },
  { verb: "mute", form: /(?:mute|silence|hide)[ :]+/y, names: true },
  { verb: "unmute", form: /(?:unmute|un-mute)[ :]+/y, names: true },
  { verb: "keep", form: /(?:keep|accept)[ :]+/y, names: true },
  { verb: "ignore", form: /ignore[ :]+/y, names: true },
];

/** `done 1 and 3`, `mute Sam until March`, `keep 7`: what, then whom. */
export function plainFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  for (const { verb, form, names } of plainOpenings) {
    const lead = takes(form, phrase);
    if (lead === undefined) continue;
    for (const reading of targetsAt(trimmed(cut(phrase, lead)), scene.people)) {
      if (
        reading.inWords ||
        (reading.scope !== undefined && verb !== "done" && verb !== "later" && verb !== "no")
      )
        continue;
      const byName = reading.several.length > 0 || reading.targets.some((one) => one.by !== "number");
      if (byName && !names) continue;
      const told = toldAfter(verb, reading.rest, scene);
      if (told !== undefined) return stated(told, reading);
    }
  }
  return undefined;
}

function toldAfter(verb: OpeningVerb, rest: Phrase, scene: Scene): Told | undefined {
  if (/\?[\s!?]*$/.test(rest.folded)) return undefined;
  const after = rest.folded.replace(/^ as (?:done|finished|complete)(?![a-z])/, "");
  const kept = cut(rest, rest.folded.length - after.length);
  if (saysNothing(kept.folded)) return { action: verb };
  const plain = withoutPoliteEnd(trimmed(kept));
  const when =
    verb === "later" || verb === "mute"
      ? readWhen(plain.folded.replace(/^[:,-] *|^(?:back )?to /, ""), scene.today)
      : undefined;
  if (when !== undefined) return { action: verb, ...when };
  const forNow = verb === "later" && /^(?:for now|again|this week|some ?time)$/.test(plain.folded);
  if (forNow) return { action: verb };
  return /^\s*(?:[:;(]|, (?!\d)| - |\.(?!\d))/.test(kept.folded)
    ? withNote({ action: verb }, asNote(kept))
    : undefined;
}
