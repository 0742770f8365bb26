import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type OpeningVerb, type Statement, stated } from "../stated.ts";
import { asNote, cut, type Phrase, saysNothing, takes, trimmed, withoutPoliteEnd } from "../text/phrase.ts";
import { readWhen } from "../time/when.ts";
import { type Told, withNote } from "../told.ts";
import { statedOfKnown } from "./known-number.ts";
import { onlyNumbers } from "./plain-verb.ts";
import { vagueTime } from "./put-off.ts";
import { openingsAbroad } from "./words-abroad.ts";

/** Verbs that may open a line before the person. `names`: whether a name may follow, or only a number. */
const plainOpenings: readonly { verb: OpeningVerb; form: RegExp; names: boolean }[] = [
  {
    verb: "done",
    form: /(?:(?:i|we|i've|we've|i have|have|just) )*(?:all )?(?:done|finished|completed|sorted|did)(?: with)?[ :=-]+/y,
    names: false,
  },
  {
    verb: "done",
    form: /(?:mark|tick off|check off|tick|👍|💯|👌|🆗|\[[x✓✔]\])[\u{1f3fb}-\u{1f3ff}\ufe0f]? *(?=#?\d)/uy,
    names: false,
  },
  { verb: "done", form: /(?:✅|✔|☑|✓)(?: |\ufe0f)*/uy, names: true },
  { verb: "no", form: /(?:👎|🚫)[\u{1f3fb}-\u{1f3ff}\ufe0f]? *(?=#?\d)/uy, names: false },
  { verb: "no", form: /(?:❌|✖|✗|✘)(?: |\ufe0f)*/uy, names: true },
  { verb: "later", form: /(?:⏰|⏳|⌛|💤|🕒|🔜|⏭)(?: |\ufe0f)*/uy, names: true },
  { verb: "done", form: /(?:done with|done)[ :=-]+/y, names: true },
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
    form: /(?:never(?: ever)? suggest|(?:don't|do not) (?:ever )?suggest|stop suggesting|stop reminding me (?:about|of)|stop showing(?: me)?|never show me)[ :]+/y,
    names: true,
  },
  { verb: "mute", form: /(?:mute|silence|hide)[ :]+/y, names: true },
  { verb: "unmute", form: /(?:unmute|un-mute)[ :]+/y, names: true },
  { verb: "keep", form: /(?:keep|accept)[ :]+/y, names: true },
  { verb: "ignore", form: /ignore[ :]+/y, names: true },
  ...openingsAbroad,
];

/** `done 1 and 3`, `mute Sam until March`, `keep 7`: what, then whom. */
export function plainFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  for (const { verb, form, names } of plainOpenings) {
    const lead = takes(form, phrase);
    if (lead === undefined) continue;
    for (const reading of targetsAt(trimmed(cut(phrase, lead)), scene.people)) {
      const isVague = reading.inWords && !(saysNothing(reading.rest.folded) && ordinal.test(phrase.folded));
      if (isVague || (reading.scope !== undefined && verb !== "done" && verb !== "later" && verb !== "no"))
        continue;
      const byName = reading.several.length > 0 || reading.targets.some((one) => one.by !== "number");
      if (byName && !names) continue;
      const told = toldAfter(verb, reading.rest, scene);
      if (told !== undefined) return statedOfKnown(told, reading);
    }
  }
  return undefined;
}

/** "I did the first one": an ordinal is a line of the digest, where "I did one" is nothing of the kind. */
const ordinal =
  /(?:^| )(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one)?(?![a-z])/;

/** "Did 1 yesterday": when it was done, and what else there is to say. */
const whenDone =
  /^,? (?:yesterday|today|this (?:morning|afternoon|week)|last (?:night|week|month|[a-z]+day)|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|over the weekend|at the weekend|earlier|just now)(?![a-z])/;

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
  if (verb === "done" && whenDone.test(kept.folded)) return withNote({ action: verb }, asNote(kept));
  if (verb === "never" && /^(?:again|any ?more|ever|ever again|to me)$/.test(plain.folded))
    return { action: verb };
  if (verb === "no" && /^(?:for now|this (?:week|time|round|month)|today)$/.test(plain.folded))
    return { action: "later" };
  const forNow = verb === "later" && /^(?:for now|again|this week|some ?time)$/.test(plain.folded);
  if (forNow) return { action: verb };
  if (verb === "later" && vagueTime.test(plain.folded)) return withNote({ action: verb }, plain.typed);
  if (onlyNumbers.test(kept.folded)) return undefined;
  return /^\s*(?:[:;(]|, (?!\d)| - |\.(?!\d))/.test(kept.folded)
    ? withNote({ action: verb }, asNote(kept))
    : undefined;
}

/** `mark 2 as later`, `set Dan to no`: whom between the two words of the verb. */
export function markedAs(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead = /^(?:mark|set|put|tick) /.exec(phrase.folded)?.[0].length;
  if (lead === undefined) return undefined;
  for (const reading of targetsAt(cut(phrase, lead), scene.people)) {
    if (reading.inWords) continue;
    const verb = /^ (?:(?:as|to|down as) )?(done|later|no|never|ignore|keep|mute)[\s.!]*$/.exec(
      reading.rest.folded,
    )?.[1];
    const action = markable.find((one) => one === verb);
    if (action !== undefined && (reading.scope === undefined || action === "done" || action === "later"))
      return stated({ action }, reading);
  }
  return undefined;
}

const markable = ["done", "later", "no", "never", "ignore", "keep", "mute"] as const;

/** `pause Dan until March`, `resume Dan`: a person pauses as one who is muted, and never the whole digest with them. */
export function pausingPerson(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead = /^(pause|suspend|resume|unpause):? +/.exec(phrase.folded);
  if (lead === null) return undefined;
  for (const reading of targetsAt(cut(phrase, lead[0].length), scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    const isEnd = lead[1] === "resume" || lead[1] === "unpause";
    const told = toldAfter(isEnd ? "unmute" : "mute", reading.rest, scene);
    if (told !== undefined) return statedOfKnown(told, reading);
  }
  return undefined;
}
