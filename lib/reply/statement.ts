import { fold } from "./fold.ts";
import { readOneself, withoutPoliteStart } from "./oneself.ts";
import { oneselfNames } from "./oneself-names.ts";
import { addressAt, nameAt } from "./people.ts";
import { asNote, cut, type Phrase, trimmed, withoutPoliteEnd } from "./phrase.ts";
import { type Naming, readPredicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { numberOf, type Target, type TargetReading, targetsAt } from "./target.ts";
import { actionFor, type Told, whoOf, withNote } from "./told.ts";
import { readVerbFirst, type Statement, spelled, stated } from "./verb-first.ts";

/**
 * Where a statement stands: whether it is a whole line, one that no sentence runs through, and under whose quoted line.
 * `words`: whether "one" and "first" may be numbers, because nothing else stands in the line.
 */
export type Standing = {
  wholeLine: boolean;
  alone: boolean;
  first: boolean;
  words: boolean;
  under?: Target;
  lastTold?: Told;
};

/**
 * Reads words as one command: about oneself, verb first, person first, or about the person they stand under. Undefined
 * when they are none; notes are not commands.
 */
export function readStatement(words: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  const phrase = withoutYes(withoutPoliteStart(withoutBullet(trimmed(words))));
  if (phrase.folded === "") return undefined;
  const self = standing.under === undefined || standing.first ? readOneself(phrase, scene) : undefined;
  if (
    self !== undefined &&
    mayStand(self.place, standing) &&
    !(standing.under !== undefined && oneselfNames.has(self.action.action))
  ) {
    return { kind: "actions", actions: [self.action], targets: [], told: self.action };
  }
  return (
    readVerbFirst(phrase, standing.wholeLine && standing.alone, scene) ??
    readPersonFirst(phrase, standing, scene) ??
    readUnder(phrase, standing, scene)
  );
}

function mayStand(place: "anywhere" | "line" | "alone", standing: Standing): boolean {
  if (place === "anywhere") return true;
  return place === "line" ? standing.wholeLine || standing.words : standing.wholeLine && standing.alone;
}

/** "Yes, 1 done" */
function withoutYes(phrase: Phrase): Phrase {
  const lead = /^(?:yes|yep|yeah|well|right|sure|update|hello|hi|hey|so far|this week)[,:!.]* +(?=#?\d)/.exec(
    phrase.folded,
  );
  return lead === null ? phrase : cut(phrase, lead[0].length);
}

/** Without the mark of a list in front. */
export function withoutBullet(phrase: Phrase): Phrase {
  const bullet = /^(?:[-*+>]+ ?|\[ ?\] )(?=\S)/.exec(phrase.folded);
  return bullet === null ? phrase : cut(phrase, bullet[0].length);
}

function readPersonFirst(phrase: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  const fewer = allButAfter(phrase, scene);
  for (const reading of fewer === undefined ? targetsAt(phrase, scene.people) : [fewer]) {
    const found = withPredicate(reading, standing, scene);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "All done except 2 and 3": who is left out stands after the verb. */
function allButAfter(phrase: Phrase, scene: Scene): TargetReading | undefined {
  const join = /,? (?:except|but(?: not)?|apart from|besides|bar|other than)(?: for)? /.exec(phrase.folded);
  if (join === null) return undefined;
  const all = targetsAt(cut(phrase, 0, join.index), scene.people)[0];
  if (all?.scope !== "all") return undefined;
  const left = onlyTargets(cut(phrase, join.index + join[0].length), scene);
  if (left === undefined || left.several.length > 0 || left.scope !== undefined) return undefined;
  const leftOut = new Set(left.targets.map(numberOf));
  return { ...all, targets: all.targets.filter((one) => !leftOut.has(numberOf(one))) };
}

/** "1done": a thumb has missed the space. */
const gluedVerb = /^(?:done|later|never|skip|mute|keep|ignore)[\s.!]*$/;

function withPredicate(reading: TargetReading, standing: Standing, scene: Scene): Statement | undefined {
  if (reading.rest.folded === "" || /^[a-z0-9]/.test(reading.rest.folded)) {
    if (!gluedVerb.test(reading.rest.folded) || reading.targets[0]?.by !== "number" || reading.inWords)
      return undefined;
  }
  const byNumber = reading.targets.some((one) => one.by === "number");
  const naming: Naming = byNumber || reading.scope !== undefined ? "number" : "name";
  const named = namedAfterNumber(reading, scene);
  const rest = named?.rest ?? reading.rest;
  if (/^'s? /.test(rest.folded) && sameAddress(reading, rest) === undefined) return undefined;
  const told =
    also(rest, standing) ??
    sameAddress(reading, rest) ??
    readPredicate(rest, naming, scene) ??
    verbAtEnd(rest, naming, scene);
  if (told === undefined) return undefined;
  if (told === "refused") return { kind: "refused" };
  if (told.action === "forget" && !(standing.wholeLine && standing.alone)) return { kind: "refused" };
  if (named !== undefined && named.others.length > 0) return { kind: "ambiguous", people: named.others };
  if (reading.inWords && !standing.words) return undefined;
  if (reading.inWords && (told.note !== undefined || !["done", "later", "no", "never"].includes(told.action)))
    return undefined;
  if (reading.scope !== undefined && !["done", "later", "no"].includes(told.action))
    return { kind: "refused" };
  return introducedTo(statedOfKnown(told, reading), scene);
}

/** A number that this digest does not have is said so; the others of the same list are done. */
export function statedOfKnown(told: Told, reading: TargetReading): Statement | undefined {
  const known = reading.targets.filter((one) => mayBe(one, told));
  if (known.length === reading.targets.length) return stated(told, reading);
  const rest = known.length === 0 ? undefined : stated(told, { ...reading, targets: known });
  return rest?.kind === "actions" ? { ...rest, incomplete: true } : { kind: "refused" };
}

/** Numbers of this digest's people; what else is numbered (new people, held mail) can be kept or ignored. */
function mayBe(target: Target, told: Told): boolean {
  if (target.by !== "number") return true;
  return (
    target.person !== undefined || ((told.action === "keep" || told.action === "ignore") && target.number > 0)
  );
}

/** "2 Sam done": the name after a number must be that person's, or nobody knows which was meant. */
function namedAfterNumber(reading: TargetReading, scene: Scene) {
  const [only] = reading.targets;
  if (reading.targets.length !== 1 || only?.by !== "number" || only.person === undefined) return undefined;
  const lead = /^[\s.:)(\]-]*/.exec(reading.rest.folded)?.[0].length ?? 0;
  const match = nameAt(reading.rest, lead, scene.people);
  if (match.kind === "none") return undefined;
  const close =
    /^\)?(?: ?<[^<>\s]{3,254}>)?/.exec(reading.rest.folded.slice(lead + match.length))?.[0].length ?? 0;
  const rest = cut(reading.rest, lead + match.length + close);
  if (rest.folded.trim() === "") return undefined;
  const people = match.kind === "one" ? [match.person] : match.people;
  const same = people.some((one) => one.address === only.person?.address);
  return { rest, others: same ? [] : [only.person, ...people] };
}

/** Words that make a verb after them unsure. */
const unsure =
  /(?:^|[^a-z'])(?:not|never|no|n't|[a-z]+n't|if|when|until|unless|maybe|perhaps|probably|hopefully|almost|nearly|half|soon|should|would|could|will|must|he|she|they|said|says|wants|asked|told)(?![a-z'])|\?/;

/** `1 intro to the CFO - done`: the task written out again, and what became of it after a dash, colon or comma. */
function verbAtEnd(rest: Phrase, naming: Naming, scene: Scene): Told | undefined {
  if (naming !== "number") return undefined;
  const plain = withoutPoliteEnd(rest);
  const end = /(?:,| -|:|;| =| ->|\.)\s*(?:all )?(done|later|no|never|✅)$/u.exec(plain.folded);
  if (end === null || end.index === 0) return undefined;
  const before = cut(plain, 0, end.index);
  if (unsure.test(before.folded) || /^[\s\d,.&+-]*$/.test(before.folded)) return undefined;
  const told = readPredicate({ typed: end[1] ?? "", folded: end[1] ?? "" }, naming, scene);
  return told === undefined || told === "refused" ? undefined : withNote(told, asNote(before));
}

/** "1 done, 3 too" */
function also(rest: Phrase, standing: Standing): Told | undefined {
  const { lastTold } = standing;
  if (
    lastTold === undefined ||
    !["done", "later", "no", "never", "mute", "keep", "ignore"].includes(lastTold.action)
  )
    return undefined;
  if (!/^(?:,? (?:too|also|as well|likewise|same|ditto))[\s.!]*$/.test(rest.folded)) return undefined;
  const { note: _note, ...plain } = lastTold;
  return plain;
}

const sameForm =
  /^(?: is| uses| has| writes from| also uses|'s|s)?(?: also| now)?(?: (?:at|from|on|under|the same as|same as))?(?: (?:new|other|second|another|work|private|personal|old))?(?: (?:e-?mail|address|mail))*(?: is| =|:)?(?: also| now)?[ :=]+(?=<?[a-z0-9.!#$%&*+=?^_{|}~-]+@)/;

/** `Sam is samuel@y.org too`, `Sam's new address is samuel@y.org`: nothing may follow but "too". */
function sameAddress(reading: TargetReading, rest: Phrase): Told | undefined {
  if (reading.targets.length + (reading.several.length > 0 ? 1 : 0) !== 1) return undefined;
  const lead = sameForm.exec(rest.folded);
  if (lead === null) return undefined;
  const found = addressAt(rest.folded, lead[0].length);
  if (found === undefined) return undefined;
  const after = rest.folded.slice(lead[0].length + found.length);
  return /^(?:,? (?:too|also|as well|now))*[\s.!]*$/.test(after)
    ? { action: "same", value: found.address }
    : undefined;
}

/** `4 introduced to Bob <bob@x.com>`: `who` and `value` are whom to, where it can be said; `number` says whose it is. */
function introducedTo(found: Statement | undefined, scene: Scene): Statement | undefined {
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

/** Words under a quoted line, or after a number on a line of its own, are about that line. */
export function readUnder(phrase: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  if (standing.under === undefined || !standing.first) return undefined;
  const told = readPredicate(phrase, "under", scene);
  if (told === undefined) return undefined;
  const reading: TargetReading = { targets: [standing.under], rest: phrase, several: [], inWords: false };
  if (told === "refused" || !mayBe(standing.under, told)) return { kind: "refused" };
  return introducedTo(stated(told, reading), scene);
}

const pronounObject =
  /^(?:(?:i|we|i've|we've|just|also|finally|and|have) )*(?:met(?: up)?(?: with)?|saw|helped|introduced|connected|promised|asked) (?:him|her|them)(?![a-z])/;

/** `also promised her the deck by Friday`, right below a line about her. */
export function readPronoun(words: Phrase, above: Target, scene: Scene): Statement | undefined {
  const phrase = withoutPoliteStart(withoutBullet(trimmed(words)));
  if (!pronounObject.test(phrase.folded)) return undefined;
  const told = readPredicate(phrase, "under", scene);
  if (told === undefined || told === "refused") return undefined;
  const reading: TargetReading = { targets: [above], rest: phrase, several: [], inWords: false };
  return introducedTo(stated(told, reading), scene);
}

/** Words that only name people: a heading for what follows, an answer to a list, or the end of a list. */
export function onlyTargets(words: Phrase, scene: Scene): TargetReading | undefined {
  const phrase = withoutBullet(trimmed(words));
  if (/^no \d/.test(phrase.folded)) return undefined;
  return targetsAt(phrase, scene.people).find((one) =>
    /^(?:[\s:.,)\]!-]|please|pls|thanks)*$/.test(one.rest.folded),
  );
}

/** The one number that an answer to a list picks: "2", "the second one", "2 Sam". */
export function pickedNumber(words: Phrase, scene: Scene): number | undefined {
  const only = onlyTargets(words, scene);
  const [target] = only?.targets ?? [];
  if (only !== undefined && target?.by === "number" && only.targets.length === 1 && only.scope === undefined)
    return target.number;
  const phrase = trimmed(words);
  for (const reading of targetsAt(phrase, scene.people)) {
    const [one] = reading.targets;
    if (reading.targets.length !== 1 || one?.by !== "number" || one.person === undefined || reading.inWords)
      continue;
    const lead = /^[\s.:)(\]-]*/.exec(reading.rest.folded)?.[0].length ?? 0;
    const match = nameAt(reading.rest, lead, scene.people);
    const whole = match.kind !== "none" && /^[\s.!)]*$/.test(reading.rest.folded.slice(lead + match.length));
    const people = match.kind === "one" ? [match.person] : match.kind === "several" ? match.people : [];
    if (whole && people.some((person) => person.address === one.person?.address)) return one.number;
  }
  return undefined;
}

/** A note for every target, with the words as they stood. */
export function noteStatement(targets: readonly Target[], words: Phrase): Statement | undefined {
  const note = asNote(words);
  if (targets.length === 0 || !/[\p{L}\p{Extended_Pictographic}]/u.test(note)) return undefined;
  const told: Told = { action: "note", note };
  return {
    kind: "actions",
    actions: targets.map((one) => actionFor(told, one)),
    targets: [...targets],
    told,
  };
}
