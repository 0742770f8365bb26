import type { Scene } from "./scene.ts";
import { readStatement } from "./statement.ts";
import type { OwnLine } from "./text/own-lines.ts";
import { isPleasantry } from "./text/pleasantries.ts";

/** Whether no sentence runs into this line from above or out of it below. */
export function standsAlone(lines: readonly OwnLine[], i: number, scene: Scene): boolean {
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
