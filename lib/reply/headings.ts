import { onlyTargets } from "./people/only-targets.ts";
import type { Target } from "./people/target.ts";
import { statedOfKnown } from "./person/known-number.ts";
import type { Scene } from "./scene.ts";
import type { Statement } from "./stated.ts";
import type { OwnLine } from "./text/own-lines.ts";
import type { Told } from "./told.ts";

const listVerbs = ["done", "later", "no", "never", "mute", "keep", "ignore"] as const;

/** "Done:" or "Done" over a list of numbers or names; `isInLists` where such a list stands above. */
export function verbHead(
  line: OwnLine,
  next: OwnLine | undefined,
  isInLists: boolean,
  scene: Scene,
): Told | undefined {
  const [, word, colon] = /^[*_# ]*([a-z]+)[*_ ]*(:?)[*_ ]*$/.exec(line.folded) ?? [];
  const action = listVerbs.find((verb) => verb === word);
  // "No" by itself may answer something else, and a list right below must be meant.
  if (colon === "" && !isInLists && (action === "no" || next?.gapBefore === true)) return undefined;
  return action === undefined || next === undefined || onlyTargets(next, scene) === undefined
    ? undefined
    : { action };
}

/** A line of nothing but numbers or names below "Done:". */
export function listedUnder(told: Told, line: OwnLine, scene: Scene): Statement | undefined {
  const reading = onlyTargets(line, scene);
  if (reading === undefined) return undefined;
  return reading.inWords || reading.scope !== undefined ? { kind: "refused" } : statedOfKnown(told, reading);
}

/** A number or name on a line of its own, with something under it. */
export function headOf(line: OwnLine, next: OwnLine | undefined, scene: Scene): Target | undefined {
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
