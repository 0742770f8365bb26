import type { Action, ActionVerb } from "./action.ts";
import { addressAt, type KnownPerson } from "./people.ts";
import { asNote, cut, type Phrase, saysNothing, takes, trimmed, withoutPoliteEnd } from "./phrase.ts";
import { doing } from "./predicate.ts";
import { rhythmAt } from "./rhythm.ts";
import type { Scene } from "./scene.ts";
import { type Target, type TargetReading, targetsAt } from "./target.ts";
import { actionFor, type Told, whoOf, withNote } from "./told.ts";
import { forgivenVerb } from "./verbs.ts";
import { readWhen } from "./when.ts";

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

type OpeningVerb = Exclude<ActionVerb, "note">;

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
  { verb: "no", form: /(?:no to|no|nope to|skip|pass on|dismiss|not)[ :=-]+(?=#?\d)/y, names: false },
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

/** "Lunch with Ana" may be a plan as well as a report. */
const plannedMeeting =
  /(?:(?:quick|nice|great|good|long|lovely|video|short) )*(?:lunch|coffee|dinner|breakfast|drinks?|tea|beers?|call|chat|meeting|catch-?up|brunch|zoom|walk) with[ :]+/y;

const doingOpenings: readonly { verb: OpeningVerb; form: RegExp }[] = [
  {
    verb: "met",
    form: /(?:(?:i|we|i've|we've|just|also|finally) )*(?:met(?: up)?(?: with| w\/)?|saw|caught up with|(?:spoke|talked|chatted) (?:to|with)|(?:had|got|grabbed) (?:a |an )?(?:(?:quick|nice|great|good|long|lovely|video|short) )*(?:lunch|coffee|dinner|breakfast|drinks?|tea|beers?|call|chat|meeting|catch-?up|brunch|zoom|walk) with|bumped into|ran into)[ :]+/y,
  },
  { verb: "met", form: plannedMeeting },
  { verb: "helped", form: /(?:(?:i|we|i've|we've|just|also|finally) )*helped(?: out)?[ :]+/y },
  { verb: "promised", form: /(?:(?:i|we|i've|we've|just|also|finally) )*promised(?: to)?[ :]+/y },
  { verb: "asked", form: /(?:(?:i|we|i've|we've|just|also|finally) )*asked[ :]+/y },
];

/** Reads `done 1 and 3`, `mute Sam until March`, `met Ana for lunch: …`, `why Sam`. Undefined when the words open otherwise. */
export function readVerbFirst(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  if (/^forget(?![a-z])/.test(phrase.folded)) return forgetting(phrase, isAlone, scene);
  return (
    asking(phrase, scene) ??
    introducing(phrase, scene) ??
    doingFirst(phrase, scene) ??
    plainFirst(phrase, scene) ??
    rhythmFirst(phrase, scene) ??
    sameFirst(phrase, scene) ??
    misspeltFirst(phrase, isAlone, scene)
  );
}

/** The statement that a telling about a reading of targets makes. */
export function stated(told: Told, reading: TargetReading): Statement | undefined {
  if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
  const { targets, scope } = reading;
  if (targets.length === 0 && scope !== "rest") return undefined;
  const actions = targets.map((target) => actionFor(told, target));
  return { kind: "actions", actions, targets, told, ...(scope === undefined ? {} : { scope }) };
}

/** A person is only ever forgotten by a line that says nothing else. */
function forgetting(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  const plain = withoutPoliteEnd(phrase);
  const lead = /^forget:?/.exec(plain.folded)?.[0].length ?? 0;
  const reading = targetsAt(trimmed(cut(plain, lead)), scene.people)[0];
  const clear =
    reading !== undefined &&
    reading.rest.folded.trim() === "" &&
    reading.scope === undefined &&
    !reading.inWords;
  if (!clear) return reading === undefined ? undefined : { kind: "refused" };
  if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
  return isAlone && reading.targets.length === 1
    ? stated({ action: "forget" }, reading)
    : { kind: "refused" };
}

const whoForm = /^(?:who(?:'s| is| was)|remind me who|tell me about|what do (?:i|we|you) know about) +/;
const whyForm =
  /^why(?: is| was| do you suggest| did you (?:suggest|pick|choose)| suggest| are you suggesting)? +/;

function asking(phrase: Phrase, scene: Scene): Statement | undefined {
  for (const [verb, form] of [
    ["who", whoForm],
    ["why", whyForm],
  ] as const) {
    const lead = form.exec(phrase.folded)?.[0].length;
    if (lead === undefined) continue;
    const reading = targetsAt(cut(phrase, lead), scene.people)[0];
    if (reading === undefined || reading.scope !== undefined || reading.inWords) continue;
    if (
      /^(?: is| was)?(?: (?:here|again|on (?:here|the list|this list)|in (?:here|the digest|my digest|this)|this week|now|suggested|listed|picked|there))*[\s?!.]*$/.test(
        reading.rest.folded,
      )
    ) {
      return stated({ action: verb }, reading);
    }
  }
  return undefined;
}

function isCountedPeople(rest: Phrase): boolean {
  return !saysNothing(rest.folded) && !/^(?:\s*[:;,.!(-]| (?:to|with|and)(?![a-z]))/.test(rest.folded);
}

/** `introduced Sam to Bob <bob@x.com>`: whose it is comes first, `value` is the other one. */
function introducing(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead = takes(
    /(?:(?:i|we|i've|we've|just|also|finally) )*(?:introduced|intro'?d|intro'?ed|connected)[ :]+/y,
    phrase,
  );
  if (lead === undefined) return undefined;
  for (const reading of targetsAt(cut(phrase, lead), scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
    const [first, second] = reading.targets;
    if (first === undefined || reading.targets.length > 2) continue;
    if (first.by === "number" && (first.person === undefined || isCountedPeople(reading.rest))) continue;
    if (second !== undefined) return introduction(first, second, reading.rest);
    const to = /^ (?:to|with|and)(?: #)? ?/.exec(reading.rest.folded)?.[0].length;
    const other = to === undefined ? undefined : targetsAt(cut(reading.rest, to), scene.people).at(-1);
    if (other !== undefined && other.several.length > 0) return { kind: "ambiguous", people: other.several };
    const met = other?.targets[0];
    if (met !== undefined && other !== undefined) return introduction(first, met, other.rest);
    return stated(doing("introduced", reading.rest, scene), reading);
  }
  return undefined;
}

function introduction(first: Target, second: Target, rest: Phrase): Statement {
  const told = withNote(
    { action: "introduced", value: spelled(second) },
    saysNothing(rest.folded) ? "" : asNote(rest),
  );
  return { kind: "actions", actions: [actionFor(told, first)], targets: [first], told };
}

/** A person as one value: `Bob Stone <bob@x.com>`. */
export function spelled(target: Target): string {
  const who = whoOf(target) ?? (target.by === "number" ? target.person : undefined);
  if (who === undefined) return target.by === "number" ? `${target.number}` : "";
  return who.name === undefined || who.name === ""
    ? (who.address ?? "")
    : `${who.name} <${who.address ?? ""}>`;
}

function doingFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const promise =
    /^(?:(?:i|we|i've|we've|just|also) )*promised (?=to (?:send|give|introduce|call|write(?: to)?|show|share with|help|tell|get|bring|find|email|mail|forward) )/.exec(
      phrase.folded,
    );
  if (promise !== null) return promisedTo(cut(phrase, promise[0].length), scene);
  for (const { verb, form } of doingOpenings) {
    const lead = takes(form, phrase);
    if (lead === undefined) continue;
    const found = objectOf(
      verb,
      cut(phrase, lead),
      form === plannedMeeting ? happened : mayFollow[verb],
      scene,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `promised to send Sam the deck by Friday`: all of the words are the promise. */
function promisedTo(words: Phrase, scene: Scene): Statement | undefined {
  const lead = /^to [a-z]+(?: with| to)? /.exec(words.folded)?.[0].length ?? 0;
  const reading = targetsAt(cut(words, lead), scene.people).at(-1);
  if (
    reading === undefined ||
    reading.inWords ||
    reading.scope !== undefined ||
    /\?[\s!?]*$/.test(words.folded)
  )
    return undefined;
  return stated(doing("promised", words, scene), reading);
}

/** "Met Ana for lunch", but not "saw Ana is hiring": what may follow the person whom the user met. */
const mayFollow: Partial<Record<ActionVerb, RegExp>> = {
  met: /^(?:[\s.!)]*$|\s*[:;,.!(&-]| (?:for|at|in|on|over|about|with|to|during|after|before|by|via|near|from|around|and|yesterday|today|last|this|again|briefly|who|he|she|they|we|today's|the other|there|here|w\/|re|online|virtually|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))/,
};

/** Words that say that a meeting was, and when. */
const happened = /^(?:\s*[:;,(-]| (?:yesterday|today|this morning|last|earlier)(?![a-z]))/;

function objectOf(
  verb: OpeningVerb,
  object: Phrase,
  after: RegExp | undefined,
  scene: Scene,
): Statement | undefined {
  if (/\?[\s!?]*$/.test(object.folded)) return undefined;
  for (const reading of targetsAt(object, scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    if (/^'s?(?![a-z])|^['a-z0-9]/.test(reading.rest.folded)) continue;
    if (after !== undefined && !after.test(reading.rest.folded)) continue;
    const byNumber = reading.targets.some((one) => one.by === "number");
    if (
      byNumber &&
      (reading.targets.some((one) => one.by === "number" && one.person === undefined) ||
        isCounted(reading.rest))
    )
      continue;
    return stated(doing(verb, reading.rest, scene), reading);
  }
  return undefined;
}

/** "met 3 people", "asked 2 investors": a count, not a line of the digest. */
function isCounted(rest: Phrase): boolean {
  return (
    !saysNothing(rest.folded) &&
    !/^(?:\s*[:;,.!(-]| (?:for|at|in|on|with|about|to|over|by|the|an?|yesterday|today|last)(?![a-z]))/.test(
      rest.folded,
    )
  );
}

function plainFirst(phrase: Phrase, scene: Scene): Statement | undefined {
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

/** `every 6 weeks: Sam`, `monthly for Priya`, `contact Sam every 6 weeks`. */
function rhythmFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead =
    /^(?:contact|see|set|put|suggest|show me|remind me (?:of|about)|ping|call|write(?: to)?|check in with|catch up with|keep up with|talk to) /.exec(
      phrase.folded,
    );
  for (const reading of lead === null ? [] : targetsAt(cut(phrase, lead[0].length), scene.people)) {
    const onTo = /^ (?:to |on |at )?/.exec(reading.rest.folded)?.[0].length ?? 0;
    const often =
      reading.inWords || reading.scope !== undefined ? undefined : rhythmAt(cut(reading.rest, onTo));
    if (often !== undefined) return stated(often, reading);
  }
  const join = /(?: for| with|:) +/.exec(phrase.folded);
  if (join === null) return undefined;
  const told = rhythmAt(cut(phrase, 0, join.index));
  const reading =
    told === undefined ? undefined : targetsAt(cut(phrase, join.index + join[0].length), scene.people)[0];
  if (told === undefined || reading === undefined || !saysNothing(reading.rest.folded)) return undefined;
  return stated(told, reading);
}

/** `samuel@y.org is Sam too`, `add samuel@y.org to Sam`. */
const sameLink = /^(?:add )?<?[^\s<>]{3,320}>?(?: is also| is| belongs to| to| = | for)(?: also)? +(?=\S)/;

/** `same ana@a.example ana@b.example`: two addresses of one person. */
function sameFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const address = addressAt(phrase.folded, /^add /.exec(phrase.folded)?.[0].length ?? 0);
  const link = address === undefined ? null : sameLink.exec(phrase.folded);
  if (address !== undefined && link !== null) {
    const named = targetsAt(cut(phrase, link[0].length), scene.people)[0];
    const isWhole =
      named !== undefined && /^(?:,? (?:too|also|as well|now))*[\s.!]*$/.test(named.rest.folded);
    if (isWhole && named.targets.length + named.several.length > 0)
      return stated({ action: "same", value: address.address }, named);
  }
  const lead = /^(?:same(?: person)?|merge):? +/.exec(phrase.folded)?.[0].length;
  if (lead === undefined) return undefined;
  for (const reading of targetsAt(cut(phrase, lead), scene.people)) {
    if (reading.targets.length !== 1 || reading.inWords || reading.scope !== undefined) continue;
    const join = /^(?: ?(?:=|,|&|\+) ?| and | is | )/.exec(reading.rest.folded)?.[0].length;
    const other = join === undefined ? undefined : addressAt(reading.rest.folded, join);
    if (
      other !== undefined &&
      join !== undefined &&
      saysNothing(reading.rest.folded.slice(join + other.length))
    ) {
      return stated({ action: "same", value: other.address }, reading);
    }
  }
  return undefined;
}

function misspeltFirst(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  const first = /^[a-z']+(?= )/.exec(phrase.folded)?.[0] ?? "";
  const verb = forgivenVerb(first);
  if (verb === undefined) return undefined;
  const mended = {
    typed: verb + phrase.typed.slice(first.length),
    folded: verb + phrase.folded.slice(first.length),
  };
  return readVerbFirst(mended, isAlone, scene);
}
