import type { ActionVerb } from "./action.ts";
import type { Fate } from "./fate.ts";
import { fold } from "./text/fold.ts";
import { correctionAlone, correctionLead } from "./text/lead.ts";

const plainVerbs: readonly ActionVerb[] = ["done", "later", "no", "never"];

/** What was corrected within one reply doesn't act: of "1 done, actually 1 later" only the last counts. */
export function settleCorrections(fates: readonly Fate[]): Fate[] {
  let settled = [...fates];
  for (const [i, fate] of fates.entries()) {
    if (fate.kind !== "actions") continue;
    const before = settled[i - 1];
    const isAlone = before?.kind === "unplaced" && correctionAlone.test(fold(before.line));
    if (!isAlone && !correctionLead.test(fold(fate.line))) continue;
    if (isAlone) settled[i - 1] = { kind: "pleasantry", line: before.line };
    const corrected = new Set(
      fate.actions.filter((one) => plainVerbs.includes(one.action)).map((one) => one.number),
    );
    settled = settled.map((one, j) => (j < i ? withoutPlain(one, corrected) : one));
  }
  return settled;
}

function withoutPlain(fate: Fate, corrected: ReadonlySet<number | undefined>): Fate {
  if (fate.kind !== "actions") return fate;
  const actions = fate.actions.filter(
    (one) => one.number === undefined || !plainVerbs.includes(one.action) || !corrected.has(one.number),
  );
  return { ...fate, actions };
}
