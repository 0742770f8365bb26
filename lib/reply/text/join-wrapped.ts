import type { Scene } from "../scene.ts";
import { readStatement } from "../statement.ts";
import type { OwnLine } from "./own-lines.ts";
import { isPleasantry } from "./pleasantries.ts";

/** Where mail programs break lines: at 72 characters or a few less. */
const wrappedCharsMin = 64;

/** Telephones break earlier; then only a line that goes on in lower case belongs to the one above. */
const narrowCharsMin = 50;

/** Puts lines together again that a mail program has broken for their length; a line that is a command stays one. */
export function joinWrapped(lines: readonly OwnLine[], scene: Scene): OwnLine[] {
  const joined: OwnLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const firstWord = line.folded.indexOf(" ") < 0 ? line.folded.length : line.folded.indexOf(" ");
    const isNext =
      before !== undefined && !line.gapBefore && before.sure && line.sure && before.under === line.under;
    const broken = isNext && isBroken(before, line, lastLength + 1 + firstWord);
    if (broken && goesOn(line, scene)) {
      joined[joined.length - 1] = {
        ...before,
        typed: `${before.typed} ${line.typed}`,
        folded: `${before.folded} ${line.folded}`,
      };
    } else {
      joined.push(line);
    }
    lastLength = line.folded.length;
  }
  return joined;
}

/** A long line whose next word had no room; a sentence that has ended and one that begins are no broken line. */
function isBroken(before: OwnLine, line: OwnLine, chars: number): boolean {
  const hasEnded = /[.!?:;]$/.test(before.folded);
  if (hasEnded && !/^\p{Ll}/u.test(line.typed)) return false;
  return chars > (!hasEnded && /^\p{Ll}/u.test(line.typed) ? narrowCharsMin : wrappedCharsMin);
}

function goesOn(line: OwnLine, scene: Scene): boolean {
  if (/^(?:[-*+] |#?\d{1,2}[.:) -])/.test(line.folded) || isPleasantry(line.folded)) return false;
  return (
    readStatement(line, { wholeLine: true, alone: true, first: true, words: false }, scene) === undefined
  );
}
