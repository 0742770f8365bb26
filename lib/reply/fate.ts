import type { Action } from "./action.ts";
import { candidatesMax } from "./limits.ts";
import type { KnownPerson } from "./people/people.ts";
import type { Target } from "./people/target.ts";
import type { Scene } from "./scene.ts";
import type { Statement } from "./stated.ts";
import type { Phrase } from "./text/phrase.ts";
import { actionFor, type Told } from "./told.ts";

/** What became of a line, or of a part of one. Every own line has at least one fate. */
export type Fate =
  | { kind: "actions"; line: string; actions: Action[] }
  | { kind: "unplaced"; line: string }
  | { kind: "ambiguous"; line: string; candidates: string[] }
  /** A greeting or closing, or the number that stands over the lines about it. */
  | { kind: "pleasantry" | "heading"; line: string };

export type Pending = Fate | { kind: "rest"; line: string; told: Told };

/** What a statement makes of its words, and whom they were about when that is one person. */
export function fateOfStatement(found: Statement, piece: Phrase): { fates: Pending[]; last?: Target } {
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
export function settleRest(fates: readonly Pending[], scene: Scene): Fate[] {
  const said = new Set<number>();
  for (const fate of fates)
    if (fate.kind === "actions")
      for (const one of fate.actions) if (one.number !== undefined) said.add(one.number);
  return fates.map((fate): Fate => {
    if (fate.kind !== "rest") return fate;
    const left = scene.people.toHelp.filter((number) => !said.has(number));
    if (left.length === 0) return { kind: "unplaced", line: fate.line };
    const actions = left.map((number) => actionFor(fate.told, { by: "number", number }));
    return { kind: "actions", line: fate.line, actions };
  });
}
