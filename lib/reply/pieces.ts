import { type Joint, jointsIn, withoutJoint } from "./joints.ts";
import { piecesMax } from "./limits.ts";
import { noteByNumber, speaksOfNumber } from "./note.ts";
import { namedIn } from "./people/named-in.ts";
import { onlyTargets } from "./people/only-targets.ts";
import type { Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";
import type { Statement } from "./stated.ts";
import { readStatement } from "./statement.ts";
import { correctionLead, withoutLead } from "./text/lead.ts";
import { cut, type Phrase, trimmed, withoutPoliteStart } from "./text/phrase.ts";

/**
 * Cuts a line into the statements it holds: "1 done, 3 later, met Ana: she needs a CFO" is three. A line is only cut
 * where a whole command begins, so that commas inside a note stay in the note.
 */
export function piecesOf(line: Phrase, standing: Standing, scene: Scene): Phrase[] {
  const joints = jointsIn(line, scene);
  if (joints.length === 0 || joints.length > piecesMax) return [line];
  const starts = [0];
  let before = reading(line, 0, joints[0]?.at ?? line.folded.length, standing, scene);
  for (const [i, joint] of joints.entries()) {
    const start = starts.at(-1) ?? 0;
    if (start > 0 || i > 0)
      before = reading(line, start, joint.at, { ...standing, first: start === 0 }, scene);
    if (goesOnWithNumbers(line, start, joint, joints[i + 1], before, standing, scene)) continue;
    if (!opens(line, i, joints, before, cut(line, start, joint.at), standing.words, scene)) continue;
    starts.push(joint.at);
  }
  return starts.map((from, i) => withoutJoint(trimmed(cut(line, from, starts[i + 1]))));
}

/** "Done 1" and "Dan done", but not "Hey, quick update: 1 done". */
function opensWithWord(phrase: Phrase): boolean {
  return /^[a-z]/.test(withoutLead(withoutPoliteStart(trimmed(phrase))).folded);
}

/** "Did 1 and 3 yesterday": the number after the joint belongs to the verb before it. */
function goesOnWithNumbers(
  line: Phrase,
  start: number,
  joint: Joint,
  next: Joint | undefined,
  before: Statement | undefined,
  standing: Standing,
  scene: Scene,
): boolean {
  if (joint.kind !== "comma" || before?.kind !== "actions" || before.told.note !== undefined) return false;
  if (!opensWithWord(cut(line, start)) || !/^#?\d/.test(line.folded.slice(joint.at))) return false;
  const longer = reading(line, start, next?.at ?? line.folded.length, standing, scene);
  return longer?.kind === "actions" && longer.targets.length > before.targets.length;
}

function reading(
  line: Phrase,
  from: number,
  to: number,
  standing: Standing,
  scene: Scene,
): Statement | undefined {
  return readStatement(
    withoutJoint(trimmed(cut(line, from, to))),
    { ...standing, wholeLine: false, alone: false },
    scene,
  );
}

/** Words that make what comes after them unsure, unmeant or somebody else's. */
const doubtful =
  /(?:^|[^a-z'])(?:not|never|no|don't|dont|doesn't|didn't|won't|can't|cannot|isn't|wasn't|if|when|unless|would|could|should|maybe|might|perhaps|wish|hope|said|says|wrote|told|asked|like|example|instead of|e\.g|whether|before|after|because|until|nobody|nothing|imagine|suppose)(?![a-z'])|["]/;

/** In the middle of a note on somebody, a verb may tell what they did: only a number or "I" surely begins anew. */
const opensPlainly = /^(?:#?\d|number \d|no\. ?\d|i |we |and |the (?:rest|others))/;

/** Commands that are never given in passing: cut off, so that the receipt says how to give them. */
const opensDangerously = /^(?:please )?(?:delete (?:everything|all|my )|forget )/;

function opens(
  line: Phrase,
  i: number,
  joints: readonly Joint[],
  before: Statement | undefined,
  earlier: Phrase,
  words: boolean,
  scene: Scene,
): boolean {
  const joint = joints[i];
  if (joint === undefined) return false;
  if (onlyTargets(withoutJoint(trimmed(earlier)), scene) !== undefined) return false;
  const listed = before !== undefined && before.kind === "actions" && before.told.note === undefined;
  const tail = withoutJoint(trimmed(cut(line, joint.at)));
  // "1 done on 3 Dec": a day, and nothing about number 3.
  if (joint.kind === "space" && dayOfMonth.test(tail.folded)) return false;
  if (joint.kind !== "space" && correctionLead.test(tail.folded)) return true;
  if (joint.kind === "space" && !listed && !isBriefNote(earlier)) return false;
  const isLeftOut = /^(?:but )?not #?\d{1,2}$/.test(withoutJoint(trimmed(earlier)).folded);
  if (before === undefined && !isLeftOut && doubtful.test(earlier.folded)) {
    return (joint.kind === "stop" && opensNote(tail, joint, scene)) || putsAllOff(tail, words, scene);
  }
  const lastTold = before?.kind === "actions" ? before.told : undefined;
  const standing: Standing = {
    wholeLine: false,
    alone: false,
    first: false,
    words,
    ...(lastTold === undefined ? {} : { lastTold }),
  };
  if (listed && joint.kind === "comma" && i === joints.length - 1 && onlyTargets(tail, scene) !== undefined)
    return true;
  if (joint.kind === "comma" && listed && opensWithWord(earlier) && endsList(line, i, joints, scene))
    return false;
  if (listed && (opensDangerously.test(tail.folded) || /^(?:but )?not #?\d/.test(tail.folded))) return true;
  const found = statementFrom(line, i, joints, standing, scene);
  if (found === undefined)
    return (
      (joint.kind === "comma" && listed && !numberFirst.test(tail.folded) && speaksOfNumber(tail, scene)) ||
      opensNote(tail, joint, scene) ||
      (joint.kind === "space" && listed && opensBriefNote(line, i, joints, scene))
    );
  if (joint.kind === "space") {
    const isBare = found.kind === "actions" && found.told.note === undefined && found.targets.length > 0;
    return isBare || (found.kind === "actions" && /^(?:#?\d|✅|❌)/u.test(tail.folded));
  }
  const isFree = listed || (before === undefined && namedIn(earlier, scene).length === 0);
  return isFree || joint.kind === "stop" || opensPlainly.test(tail.folded) || personThenColon(tail, scene);
}

const dayOfMonth =
  /^\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z])/;

/** "1 pending 2 done": a word or two after a number are all that is said about it. */
function isBriefNote(earlier: Phrase): boolean {
  return /^#?\d{1,2}[.:)]? (?!(?:or|nor|and|und|et|y|e|o|oder|ou|en|och|og|to|before|after|if|than|vs|of|per|with|by|for|in|on|at|from|until|not(?! (?:done|yet|sent|started)$)|but|plus|times|x)(?![a-z]))(?:not (?:done|yet|sent|started)|[a-z]{2,12}(?: [a-z]{2,12})?)$/.test(
    withoutJoint(trimmed(earlier)).folded,
  );
}

/** "1 done 2 pending 3 later": a brief note in a list that has no marks between. */
function opensBriefNote(line: Phrase, i: number, joints: readonly Joint[], scene: Scene): boolean {
  const piece = withoutJoint(trimmed(cut(line, joints[i]?.at ?? 0, joints[i + 1]?.at)));
  return (
    isBriefNote(piece) && !/^#?\d+ [a-z]+s$/.test(piece.folded) && noteByNumber(piece, scene) !== undefined
  );
}

/** "No time this week, all later": to put off everybody is safe even after a doubt. */
function putsAllOff(tail: Phrase, words: boolean, scene: Scene): boolean {
  const found = readStatement(tail, { wholeLine: false, alone: false, first: false, words }, scene);
  return found?.kind === "actions" && found.scope !== undefined && found.told.action === "later";
}

/** "Later: 3" after a list that needed no full stop. */
const listHead = /^(?:done|later|no|never|skip|snooze|mute|keep|ignore) ?[:=]/;

/** "Done: 1, 3. Later: 2.": the 3 still belongs to the list before it. */
function endsList(line: Phrase, i: number, joints: readonly Joint[], scene: Scene): boolean {
  const next = joints[i + 1];
  if (next === undefined || (next.kind === "space" && !listHead.test(line.folded.slice(next.at))))
    return false;
  return onlyTargets(withoutJoint(trimmed(cut(line, joints[i]?.at ?? 0, next.at))), scene) !== undefined;
}

/** Joints that one statement may run over before it is known to be one: "3, 4, 5 and 6 later". */
const joinsOverMax = 6;

/** The statement that begins at a joint and ends at one of the next joints, or with the line. */
function statementFrom(
  line: Phrase,
  i: number,
  joints: readonly Joint[],
  standing: Standing,
  scene: Scene,
): Statement | undefined {
  const from = joints[i]?.at ?? 0;
  for (let next = i + 1; next <= Math.min(joints.length, i + joinsOverMax); next++) {
    const piece = withoutJoint(trimmed(cut(line, from, joints[next]?.at)));
    const found = onlyTargets(piece, scene) === undefined ? readStatement(piece, standing, scene) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The digest's number in front: `3`, `#3`, `number 3`. */
const numberFirst = /^(?:#|(?:and )?(?:number|no\.|nr\.?|item) ?#?)?\d/;

/** A note on somebody else begins with their number or name and a colon, or a new sentence with their name. */
function opensNote(piece: Phrase, joint: Joint, scene: Scene): boolean {
  if (joint.kind !== "space" && numberFirst.test(piece.folded) && noteByNumber(piece, scene) !== undefined)
    return true;
  if (personThenColon(piece, scene)) return true;
  return joint.kind === "stop" && (namedIn(piece, scene)[0]?.at === 0 || speaksOfNumber(piece, scene));
}

function personThenColon(piece: Phrase, scene: Scene): boolean {
  const colon = piece.folded.indexOf(":");
  return colon > 0 && colon < 60 && onlyTargets(cut(piece, 0, colon), scene) !== undefined;
}
