import { fateOfStatement, type Pending } from "./fate.ts";
import { readNote } from "./note.ts";
import { onlyTargets, pickedNumber } from "./people/only-targets.ts";
import type { Target } from "./people/target.ts";
import { piecesOf } from "./pieces.ts";
import type { Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";
import type { Statement } from "./stated.ts";
import { readPronoun, readStatement, readUnder } from "./statement.ts";
import type { OwnLine } from "./text/own-lines.ts";
import type { Phrase } from "./text/phrase.ts";
import { isPleasantry } from "./text/pleasantries.ts";
import type { Told } from "./told.ts";

type Around = {
  under: Target | undefined;
  above: Target | undefined;
  alone: boolean;
  only: boolean;
  labels: boolean;
};

/** Cuts one line into statements and reads each. `last` is the one person whom the last of them was about. */
export function readPieces(line: OwnLine, around: Around, scene: Scene): { fates: Pending[]; last?: Target } {
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

/** Whether the unmarked lines under one person hold the digest's own link labels. */
export function hasLabels(lines: readonly OwnLine[], line: OwnLine): boolean {
  if (line.sure) return false;
  const words = new Set(
    lines.filter((one) => !one.sure && one.under === line.under).map((one) => one.folded),
  );
  return words.has("write") || (words.has("done") && words.has("later"));
}
