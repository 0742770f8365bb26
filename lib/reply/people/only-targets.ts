import type { Scene } from "../scene.ts";
import type { Statement } from "../stated.ts";
import { asNote, cut, type Phrase, trimmed } from "../text/phrase.ts";
import { actionFor, type Told } from "../told.ts";
import { nameAt } from "./name-at.ts";
import type { Target, TargetReading } from "./target.ts";
import { targetsAt } from "./targets-at.ts";

/** Without the mark of a list in front. */
export function withoutBullet(phrase: Phrase): Phrase {
  const bullet = /^(?:[-*+>]+ ?|\[ ?\] )(?=\S)/.exec(phrase.folded);
  return bullet === null ? phrase : cut(phrase, bullet[0].length);
}

/** Words that only name people: a heading for what follows, an answer to a list, or the end of a list. */
export function onlyTargets(words: Phrase, scene: Scene): TargetReading | undefined {
  const phrase = withoutBullet(trimmed(words));
  if (/^no \d/.test(phrase.folded)) return undefined;
  return targetsAt(phrase, scene.people).find((one) =>
    /^(?:[\s:.,)\]!-]|please|pls|thanks)*$/.test(one.rest.folded),
  );
}

/** The one number that an answer to a list picks: "2", "the second one", "2 Sam". */
export function pickedNumber(words: Phrase, scene: Scene): number | undefined {
  const only = onlyTargets(words, scene);
  const [target] = only?.targets ?? [];
  if (only !== undefined && target?.by === "number" && only.targets.length === 1 && only.scope === undefined)
    return target.number;
  const phrase = trimmed(words);
  for (const reading of targetsAt(phrase, scene.people)) {
    const [one] = reading.targets;
    if (reading.targets.length !== 1 || one?.by !== "number" || one.person === undefined || reading.inWords)
      continue;
    const lead = /^[\s.:)(\]-]*/.exec(reading.rest.folded)?.[0].length ?? 0;
    const match = nameAt(reading.rest, lead, scene.people);
    const whole = match.kind !== "none" && /^[\s.!)]*$/.test(reading.rest.folded.slice(lead + match.length));
    const people = match.kind === "one" ? [match.person] : match.kind === "several" ? match.people : [];
    if (whole && people.some((person) => person.address === one.person?.address)) return one.number;
  }
  return undefined;
}

/** A note for every target, with the words as they stood. */
export function noteStatement(targets: readonly Target[], words: Phrase): Statement | undefined {
  const note = asNote(words);
  if (targets.length === 0 || !/[\p{L}\p{Extended_Pictographic}]/u.test(note)) return undefined;
  const told: Told = { action: "note", note };
  return {
    kind: "actions",
    actions: targets.map((one) => actionFor(told, one)),
    targets: [...targets],
    told,
  };
}
