import { settleCorrections } from "./correction.ts";
import { type Fate, fateOfStatement, type Pending, settleRest } from "./fate.ts";
import { headOf, listedUnder, verbHead } from "./headings.ts";
import { lineCharsMax, linesMax, linesUnderHeadMax } from "./limits.ts";
import { namedIn } from "./people/named-in.ts";
import { numberOf, type Target } from "./people/target.ts";
import { hasLabels, readPieces } from "./read-pieces.ts";
import type { Scene } from "./scene.ts";
import { standsAlone } from "./stands-alone.ts";
import { joinWrapped } from "./text/join-wrapped.ts";
import type { OwnLine } from "./text/own-lines.ts";
import { isPleasantry, isSignOff } from "./text/pleasantries.ts";
import type { Told } from "./told.ts";

/** Whom the lines that follow are about: from a number typed on a line of its own, or from the line just above. */
type Thread = { head?: Target; verb?: Told; headLine: number; covered: number; above?: Target };

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
  return settleCorrections(settleRest(fates, scene));
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
  const isMark = line.under !== undefined && markAlone.test(line.folded.trim());
  if (
    (isPleasantry(line.folded) && !isMark) ||
    isSignOff(line, lines[i - 1]) ||
    isDashedName(lines, i, scene)
  ) {
    if (!(thread.head !== undefined && thread.covered === 0)) {
      fates.push({ kind: "pleasantry", line: line.typed });
      return { headLine: -1, covered: 0 };
    }
  }
  const mayHead = line.under === undefined && (thread.head === undefined || /:/.test(line.folded));
  const verb = mayHead ? verbHead(line, lines[i + 1], thread.verb !== undefined, scene) : undefined;
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
  const following = lines[i + 1];
  const head = headOf(line, following?.sure === true ? following : undefined, scene);
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
  // What a mail program has quoted without marks is not the writer's, and stands beside nothing.
  const typed = lines.filter((one) => one.sure || one === line);
  const alone = standsAlone(typed, typed.indexOf(line), scene);
  const only = typed.every((one) => one === line || isPleasantry(one.folded));
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

/** Under a line of the digest these are answers; anywhere else a mark alone says nothing. */
const markAlone = /^(?:✅|✔|☑|✓|❌|✖|✗|✘|⏰|⏳|💤)(?: |\ufe0f)*$/u;

function isSame(one: Target | undefined, other: Target): boolean {
  if (one === undefined || one.by !== other.by) return false;
  if (one.by === "number") return other.by === "number" && one.number === other.number;
  return other.by !== "number" && addressOf(one) === addressOf(other);
}

function addressOf(target: Exclude<Target, { by: "number" }>): string {
  return target.by === "name" ? target.person.address : target.address;
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

/** A number under which nothing was written is no heading after all: an answer to a list, or nothing that is understood. */
function closeHead(thread: Thread, fates: Pending[], lines: readonly OwnLine[], _scene: Scene): void {
  const fate = fates[thread.headLine];
  if (thread.head === undefined || thread.covered > 0 || fate === undefined || fate.kind !== "heading")
    return;
  const said = lines.filter((line) => line.sure && !isPleasantry(line.folded)).length;
  fates[thread.headLine] = said === 1 ? pick(fate.line, thread.head) : { kind: "unplaced", line: fate.line };
}

function pick(line: string, target: Target): Fate {
  const number = numberOf(target);
  if (number === undefined || target.by !== "number") return { kind: "unplaced", line };
  return { kind: "actions", line, actions: [{ action: "pick", number }] };
}
