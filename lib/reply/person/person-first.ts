import { nameAt } from "../people/name-at.ts";
import { onlyTargets } from "../people/only-targets.ts";
import { numberOf, type TargetReading } from "../people/target.ts";
import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import type { Standing } from "../standing.ts";
import type { Statement } from "../stated.ts";
import { asNote, cut, type Phrase, withoutPoliteEnd } from "../text/phrase.ts";
import { type Told, withNote } from "../told.ts";
import { introducedTo } from "./introduced-to.ts";
import { statedOfKnown } from "./known-number.ts";
import type { Naming } from "./naming.ts";
import { readPredicate } from "./predicate.ts";
import { sameAddress } from "./same-person.ts";

/** `1, 3 done`, `Sam every 6 weeks`, `the rest later`: whom, then what. Undefined when the words open otherwise. */
export function readPersonFirst(phrase: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  const fewer = allButAfter(phrase, scene);
  for (const reading of fewer === undefined ? targetsAt(phrase, scene.people) : [fewer]) {
    const found = withPredicate(reading, standing, scene);
    if (found !== undefined) return found;
  }
  return undefined;
}

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
