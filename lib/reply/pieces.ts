import { piecesMax } from "./limits.ts";
import { noteByNumber } from "./note.ts";
import { namedIn } from "./people/named-in.ts";
import { onlyTargets } from "./people/only-targets.ts";
import type { Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";
import type { Statement } from "./stated.ts";
import { readStatement } from "./statement.ts";
import { cut, type Phrase, trimmed } from "./text/phrase.ts";

/** A place where a line may go over to another statement: after a full stop, after a comma or "and", before a number. */
type Joint = { at: number; kind: "stop" | "comma" | "space" };

const jointForm =
  /(?<stop>[.!;] +|(?<=[a-z])\.(?=#?\d{1,2}[\s.):-])|\.{2,} *|; ?)|(?<comma>, *(?:and |then |but |also )?| (?:and|then|plus|but|&|\+|\/|\||-) |,)|(?<space> +(?=#?\d{1,2}(?!\d)|✅|❌)|(?<=[✅❌])(?=\d))/gu;

/**
 * Cuts a line into the statements it holds: "1 done, 3 later, met Ana: she needs a CFO" is three. A line is only cut
 * where a whole command begins, so that commas inside a note stay in the note.
 */
export function piecesOf(line: Phrase, standing: Standing, scene: Scene): Phrase[] {
  const joints = withNames(jointsOf(line), line, scene);
  if (joints.length === 0 || joints.length > piecesMax) return [line];
  const starts = [0];
  let before = reading(line, 0, joints[0]?.at ?? line.folded.length, standing, scene);
  for (const [i, joint] of joints.entries()) {
    const start = starts.at(-1) ?? 0;
    if (start > 0 || i > 0)
      before = reading(line, start, joint.at, { ...standing, first: start === 0 }, scene);
    if (!opens(line, i, joints, before, cut(line, start, joint.at), standing.words, scene)) continue;
    starts.push(joint.at);
  }
  return starts.map((from, i) => withoutJoint(trimmed(cut(line, from, starts[i + 1]))));
}

function jointsOf(line: Phrase): Joint[] {
  const joints: Joint[] = [];
  for (const found of line.folded.matchAll(jointForm)) {
    const at = found.index + found[0].length;
    if (at >= line.folded.length || found.index === 0) continue;
    if (isListMark(line.folded, found.index)) continue;
    const kind =
      found.groups?.stop !== undefined ? "stop" : found.groups?.comma !== undefined ? "comma" : "space";
    joints.push({ at, kind });
    if (joints.length > piecesMax) break;
  }
  return joints;
}

/** "priya done sam later": a name may begin anew without any mark. */
function withNames(joints: readonly Joint[], line: Phrase, scene: Scene): Joint[] {
  const known = new Set(joints.map((joint) => joint.at));
  const names = namedIn(line, scene)
    .filter((one) => one.at > 0 && line.folded.charAt(one.at - 1) === " " && !known.has(one.at))
    .map((one): Joint => ({ at: one.at, kind: "space" }));
  return [...joints, ...names].sort((a, b) => a.at - b.at);
}

/** The point of "1. done" and of "no. 2" ends no sentence. */
function isListMark(folded: string, at: number): boolean {
  return (
    folded.charAt(at) === "." &&
    /(?:^|[\s,;.!])(?:nos?|nr|mr|mrs|ms|dr|st|vs|e\.g|i\.e|[a-z])$/.test(
      folded.slice(Math.max(0, at - 6), at),
    )
  );
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

function withoutJoint(phrase: Phrase): Phrase {
  const end = phrase.folded.replace(/(?:[\s,;|&+/]|\.(?=$)| (?:and|then|but|also|plus)$)+$/, "").length;
  return trimmed(cut(phrase, 0, Math.max(end, 0)));
}

/** Words that make what comes after them unsure, unmeant or somebody else's. */
const doubtful =
  /(?:^|[^a-z'])(?:not|never|no|don't|dont|doesn't|didn't|won't|can't|cannot|isn't|wasn't|if|when|unless|would|could|should|maybe|might|perhaps|wish|hope|said|says|wrote|told|asked|like|example|instead of|e\.g|whether|before|after|because|until|nobody|nothing|imagine|suppose)(?![a-z'])|["]/;

/** In the middle of a note on somebody, a verb may tell what they did: only a number or "I" surely begins anew. */
const opensPlainly = /^(?:#?\d|i |we |and |the (?:rest|others))/;

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
  if (joint.kind === "space" && !listed) return false;
  const tail = withoutJoint(trimmed(cut(line, joint.at)));
  if (before === undefined && doubtful.test(earlier.folded)) {
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
  if (joint.kind === "comma" && listed && /^[a-z]/.test(earlier.folded) && endsList(line, i, joints, scene))
    return false;
  if (listed && (opensDangerously.test(tail.folded) || /^(?:but )?not #?\d/.test(tail.folded))) return true;
  const found = statementFrom(line, i, joints, standing, scene);
  if (found === undefined) return opensNote(tail, joint, scene);
  if (joint.kind === "space") {
    const isBare = found.kind === "actions" && found.told.note === undefined && found.targets.length > 0;
    return isBare || (found.kind === "actions" && /^(?:#?\d|✅|❌)/u.test(tail.folded));
  }
  const isFree = listed || (before === undefined && namedIn(earlier, scene).length === 0);
  return isFree || joint.kind === "stop" || opensPlainly.test(tail.folded) || personThenColon(tail, scene);
}

/** "No time this week, all later": to put off everybody is safe even after a doubt. */
function putsAllOff(tail: Phrase, words: boolean, scene: Scene): boolean {
  const found = readStatement(tail, { wholeLine: false, alone: false, first: false, words }, scene);
  return found?.kind === "actions" && found.scope !== undefined && found.told.action === "later";
}

/** "Done: 1, 3. Later: 2.": the 3 still belongs to the list before it. */
function endsList(line: Phrase, i: number, joints: readonly Joint[], scene: Scene): boolean {
  const next = joints[i + 1];
  if (next === undefined || next.kind === "space") return false;
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

/** A note on somebody else begins with their number or name and a colon, or a new sentence with their name. */
function opensNote(piece: Phrase, joint: Joint, scene: Scene): boolean {
  if (joint.kind !== "space" && /^#?\d/.test(piece.folded) && noteByNumber(piece, scene) !== undefined)
    return true;
  if (personThenColon(piece, scene)) return true;
  return joint.kind === "stop" && namedIn(piece, scene)[0]?.at === 0;
}

function personThenColon(piece: Phrase, scene: Scene): boolean {
  const colon = piece.folded.indexOf(":");
  return colon > 0 && colon < 60 && onlyTargets(cut(piece, 0, colon), scene) !== undefined;
}
