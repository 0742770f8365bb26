import type { Action } from "./action.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { candidatesMax, lineCharsMax, linesMax, linesUnderHeadMax } from "./limits.ts";
import { namedIn } from "./named-in.ts";
import { readNote } from "./note.ts";
import type { OwnLine } from "./own-lines.ts";
import type { KnownPerson } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { piecesOf } from "./pieces.ts";
import { isPleasantry, isSignOff } from "./pleasantries.ts";
import type { Scene } from "./scene.ts";
import {
  onlyTargets,
  pickedNumber,
  readPronoun,
  readStatement,
  readUnder,
  type Standing,
  statedOfKnown,
} from "./statement.ts";
import { numberOf, type Target } from "./target.ts";
import { actionFor, type Told } from "./told.ts";
import type { Statement } from "./verb-first.ts";

/** What became of a line, or of a part of one. Every own line has at least one fate. */
export type Fate =
  | { kind: "actions"; line: string; actions: Action[] }
  | { kind: "unplaced"; line: string }
  | { kind: "ambiguous"; line: string; candidates: string[] }
  /** A greeting or closing, or the number that stands over the lines about it. */
  | { kind: "pleasantry" | "heading"; line: string };

/** Whom the lines that follow are about: from a number typed on a line of its own, or from the line just above. */
type Thread = { head?: Target; verb?: Told; headLine: number; covered: number; above?: Target };

type Pending = Fate | { kind: "rest"; line: string; told: Told };

/** Reads the writer's own lines in order; the fates come in the same order. */
export function readLines(lines: readonly OwnLine[], scene: Scene): Fate[] {
  const joined = joinWrapped(lines.slice(0, linesMax), scene);
  const fates: Pending[] = [];
  let thread: Thread = { headLine: -1, covered: 0 };
  for (const [i, line] of joined.entries()) {
    if (line.folded.length > lineCharsMax || line.folded === "") {
      fates.push({ kind: "unplaced", line: line.typed });
      thread = { headLine: -1, covered: 0 };
      continue;
    }
    thread = readLine(joined, i, thread, fates, scene);
  }
  closeHead(thread, fates, joined, scene);
  for (const line of lines.slice(linesMax)) fates.push({ kind: "unplaced", line: line.typed });
  return settleRest(fates, scene);
}

function readLine(
  lines: readonly OwnLine[],
  i: number,
  thread: Thread,
  fates: Pending[],
  scene: Scene,
): Thread {
  const line = lines[i];
  if (line === undefined) return thread;
  if (isPleasantry(line.folded) || isSignOff(line, lines[i - 1]) || isDashedName(lines, i, scene)) {
    if (!(thread.head !== undefined && thread.covered === 0)) {
      fates.push({ kind: "pleasantry", line: line.typed });
      return { headLine: -1, covered: 0 };
    }
  }
  const verb = line.under === undefined ? verbHead(line, lines[i + 1], scene) : undefined;
  if (verb !== undefined) {
    closeHead(thread, fates, lines, scene);
    fates.push({ kind: "heading", line: line.typed });
    return { headLine: -1, covered: 0, verb };
  }
  const listed = thread.verb === undefined ? undefined : listedUnder(thread.verb, line, scene);
  if (listed !== undefined && thread.verb !== undefined) {
    fates.push(...fateOfStatement(listed, line).fates);
    return { headLine: -1, covered: 0, verb: thread.verb };
  }
  const head = headOf(line, lines[i + 1], scene);
  if (head !== undefined) {
    closeHead(thread, fates, lines, scene);
    fates.push({ kind: "heading", line: line.typed });
    return { head, headLine: fates.length - 1, covered: 0 };
  }
  const usesHead =
    thread.head !== undefined &&
    thread.covered < linesUnderHeadMax &&
    (!line.gapBefore || thread.covered === 0);
  const under = usesHead ? thread.head : line.under;
  const above = line.gapBefore ? undefined : thread.above;
  const alone = standsAlone(lines, i, scene);
  const only = lines.every((one) => one === line || isPleasantry(one.folded));
  const read = readPieces(line, { under, above, alone, only, labels: hasLabels(lines, line) }, scene);
  fates.push(...read.fates);
  const isAbout = usesHead && thread.head !== undefined && isSame(read.last, thread.head);
  if (!isAbout) closeHead(thread, fates, lines, scene);
  const goesOn = isAbout && thread.head !== undefined ? { head: thread.head } : {};
  return {
    headLine: isAbout ? thread.headLine : -1,
    covered: isAbout ? thread.covered + 1 : 0,
    ...goesOn,
    ...(read.last === undefined ? {} : { above: read.last }),
  };
}

function isSame(one: Target | undefined, other: Target): boolean {
  if (one === undefined || one.by !== other.by) return false;
  if (one.by === "number") return other.by === "number" && one.number === other.number;
  return other.by !== "number" && addressOf(one) === addressOf(other);
}

function addressOf(target: Exclude<Target, { by: "number" }>): string {
  return target.by === "name" ? target.person.address : target.address;
}

const listVerbs = ["done", "later", "no", "never", "mute", "keep", "ignore"] as const;

/** "Done:" over a list of numbers or names. */
function verbHead(line: OwnLine, next: OwnLine | undefined, scene: Scene): Told | undefined {
  const word = /^[*_ ]*([a-z]+)[*_ ]*:[*_ ]*$/.exec(line.folded)?.[1];
  const action = listVerbs.find((verb) => verb === word);
  return action === undefined || next === undefined || onlyTargets(next, scene) === undefined
    ? undefined
    : { action };
}

function listedUnder(told: Told, line: OwnLine, scene: Scene): Statement | undefined {
  const reading = onlyTargets(line, scene);
  if (reading === undefined) return undefined;
  return reading.inWords || reading.scope !== undefined ? { kind: "refused" } : statedOfKnown(told, reading);
}

/** "- Alex" as the last line is the writer, unless somebody is called so. */
function isDashedName(lines: readonly OwnLine[], i: number, scene: Scene): boolean {
  const line = lines[i];
  if (line === undefined || i === 0 || i < lines.length - 1) return false;
  return (
    /^[-–—~] ?\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20})?$/u.test(line.typed) &&
    namedIn(line, scene).length === 0
  );
}

/** A number or name on a line of its own, with something under it. */
function headOf(line: OwnLine, next: OwnLine | undefined, scene: Scene): Target | undefined {
  if (next === undefined || !line.sure) return undefined;
  const reading = onlyTargets(line, scene);
  const [target] = reading?.targets ?? [];
  if (
    reading === undefined ||
    target === undefined ||
    reading.targets.length !== 1 ||
    reading.several.length > 0
  )
    return undefined;
  if (reading.scope !== undefined || reading.inWords) return undefined;
  if (target.by === "number") return target.person === undefined ? undefined : target;
  return next.gapBefore ? undefined : target;
}

/** A number under which nothing was written is no heading after all: an answer to a list, or nothing that is understood. */
function closeHead(thread: Thread, fates: Pending[], lines: readonly OwnLine[], _scene: Scene): void {
  const fate = fates[thread.headLine];
  if (thread.head === undefined || thread.covered > 0 || fate === undefined || fate.kind !== "heading")
    return;
  const said = lines.filter((line) => !isPleasantry(line.folded)).length;
  fates[thread.headLine] = said === 1 ? pick(fate.line, thread.head) : { kind: "unplaced", line: fate.line };
}

function pick(line: string, target: Target): Fate {
  const number = numberOf(target);
  if (number === undefined || target.by !== "number") return { kind: "unplaced", line };
  return { kind: "actions", line, actions: [{ action: "pick", number }] };
}

/** Whether no sentence runs into this line from above or out of it below. */
function standsAlone(lines: readonly OwnLine[], i: number, scene: Scene): boolean {
  return (
    isEdge(lines[i - 1], lines[i]?.gapBefore ?? true, true, scene) &&
    isEdge(lines[i + 1], lines[i + 1]?.gapBefore ?? true, false, scene)
  );
}

function isEdge(neighbour: OwnLine | undefined, gap: boolean, isAbove: boolean, scene: Scene): boolean {
  if (neighbour === undefined || gap || isPleasantry(neighbour.folded)) return true;
  if (isAbove && /[.!?:]$/.test(neighbour.folded) && neighbour.folded.length < 40) return true;
  return (
    readStatement(neighbour, { wholeLine: true, alone: true, first: true, words: false }, scene) !== undefined
  );
}

function hasLabels(lines: readonly OwnLine[], line: OwnLine): boolean {
  if (line.sure) return false;
  const words = new Set(
    lines.filter((one) => !one.sure && one.under === line.under).map((one) => one.folded),
  );
  return words.has("write") || (words.has("done") && words.has("later"));
}

type Around = {
  under: Target | undefined;
  above: Target | undefined;
  alone: boolean;
  only: boolean;
  labels: boolean;
};

function readPieces(line: OwnLine, around: Around, scene: Scene): { fates: Pending[]; last?: Target } {
  const inWords = tellPieces(line, around, true, scene);
  const told = inWords.every(({ found }) => found?.kind === "actions")
    ? inWords
    : tellPieces(line, around, false, scene);
  const fates: Pending[] = [];
  let last: Target | undefined;
  for (const [n, { piece, found }] of told.entries()) {
    const fate = fateOf(
      found,
      piece,
      line,
      n === 0 ? around : { ...around, under: undefined, above: last },
      scene,
    );
    fates.push(...fate.fates);
    if (fate.last !== undefined) last = fate.last;
  }
  return { fates, ...(last === undefined ? {} : { last }) };
}

/** Cuts a line into pieces and reads each as a command. */
function tellPieces(
  line: OwnLine,
  around: Around,
  words: boolean,
  scene: Scene,
): { piece: Phrase; found: Statement | undefined }[] {
  const under = around.under === undefined ? {} : { under: around.under };
  const standing: Standing = { wholeLine: true, alone: around.alone, first: true, words, ...under };
  if (!line.sure)
    return [{ piece: line, found: isLabel(line, around) ? undefined : readUnder(line, standing, scene) }];
  const whole = readStatement(line, standing, scene);
  if (whole !== undefined && isWhole(whole)) return [{ piece: line, found: whole }];
  const pieces = piecesOf(line, standing, scene).filter((piece) => piece.folded !== "");
  if (pieces.length < 2) return [{ piece: line, found: whole }];
  let lastTold: Told | undefined;
  return pieces.map((piece, n) => {
    const here: Standing = {
      ...standing,
      wholeLine: false,
      first: n === 0,
      ...(lastTold === undefined ? {} : { lastTold }),
    };
    const found = readStatement(piece, here, scene);
    if (found?.kind === "actions") lastTold = found.told;
    return { piece, found };
  });
}

/** The digest's own links may come as bare words: "Done" and "Later" under one person are nobody's answer. */
function isLabel(line: OwnLine, around: Around): boolean {
  return /^(?:write|done|later|no|never)$/.test(line.folded) && around.labels;
}

/** A reading of the whole line that has no note can't hide another statement. */
function isWhole(found: Statement): boolean {
  return found.kind === "actions" && found.told.note === undefined;
}

function fateOf(
  found: Statement | undefined,
  piece: Phrase,
  line: OwnLine,
  around: Around,
  scene: Scene,
): { fates: Pending[]; last?: Target } {
  if (found !== undefined) return fateOfStatement(found, piece);
  if (!line.sure && line.typedLike === undefined) return { fates: [] };
  if (isPleasantry(piece.folded)) return { fates: [{ kind: "pleasantry", line: piece.typed }] };
  const picked = piece === line && around.only ? pickedNumber(piece, scene) : undefined;
  if (picked !== undefined)
    return { fates: [{ kind: "actions", line: piece.typed, actions: [{ action: "pick", number: picked }] }] };
  if (onlyTargets(piece, scene) !== undefined) return { fates: [{ kind: "unplaced", line: piece.typed }] };
  const about = around.under ?? around.above;
  const pronoun = about === undefined ? undefined : readPronoun(piece, about, scene);
  if (pronoun !== undefined) return fateOfStatement(pronoun, piece);
  const note = readNote(piece, around, scene);
  return note === undefined
    ? { fates: [{ kind: "unplaced", line: piece.typed }] }
    : fateOfStatement(note, piece);
}

function fateOfStatement(found: Statement, piece: Phrase): { fates: Pending[]; last?: Target } {
  if (found.kind === "refused") return { fates: [{ kind: "unplaced", line: piece.typed }] };
  if (found.kind === "ambiguous")
    return { fates: [{ kind: "ambiguous", line: piece.typed, candidates: addressesOf(found.people) }] };
  if (found.scope === "rest") return { fates: [{ kind: "rest", line: piece.typed, told: found.told }] };
  const fates: Fate[] = [{ kind: "actions", line: piece.typed, actions: found.actions }];
  if (found.incomplete === true) fates.push({ kind: "unplaced", line: piece.typed });
  const last = found.targets.length === 1 ? found.targets[0] : undefined;
  return { fates, ...(last === undefined ? {} : { last }) };
}

function addressesOf(people: readonly KnownPerson[]): string[] {
  return [...new Set(people.map((one) => one.address))].slice(0, candidatesMax);
}

/** "The rest later": everyone of the digest whom no other line is about. */
function settleRest(fates: readonly Pending[], scene: Scene): Fate[] {
  const said = new Set<number>();
  for (const fate of fates)
    if (fate.kind === "actions")
      for (const one of fate.actions) if (one.number !== undefined) said.add(one.number);
  return fates.map((fate): Fate => {
    if (fate.kind !== "rest") return fate;
    const left = [...scene.people.byNumber.values()].filter(
      (one) => one.number !== undefined && !said.has(one.number),
    );
    if (left.length === 0) return { kind: "unplaced", line: fate.line };
    const actions = left.map((person) =>
      actionFor(fate.told, { by: "number", number: person.number ?? 0, person }),
    );
    return { kind: "actions", line: fate.line, actions };
  });
}
