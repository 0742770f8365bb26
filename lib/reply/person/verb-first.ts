import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type Statement, stated } from "../stated.ts";
import { cut, type Phrase, saysNothing, trimmed, withoutPoliteEnd } from "../text/phrase.ts";
import { rhythmAt } from "../time/rhythm.ts";
import { asking } from "./asking.ts";
import { doingFirst } from "./doing-first.ts";
import { introducing } from "./introducing.ts";
import { markedAs, pausingPerson, plainFirst } from "./plain-first.ts";
import { sameFirst } from "./same-person.ts";
import { forgivenVerb } from "./verbs.ts";

/** Reads `done 1 and 3`, `mute Sam until March`, `met Ana for lunch: …`, `why Sam`. Undefined when the words open otherwise. */
export function readVerbFirst(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  if (/^forget(?![a-z])/.test(phrase.folded)) return forgetting(phrase, isAlone, scene);
  return (
    asking(phrase, scene) ??
    introducing(phrase, scene) ??
    doingFirst(phrase, scene) ??
    markedAs(phrase, scene) ??
    plainFirst(phrase, scene) ??
    pausingPerson(phrase, scene) ??
    rhythmFirst(phrase, scene) ??
    sameFirst(phrase, scene) ??
    misspeltFirst(phrase, isAlone, scene)
  );
}

/** A person is only ever forgotten by a line that says nothing else. */
function forgetting(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  const plain = withoutPoliteEnd(phrase);
  const lead = /^forget:?/.exec(plain.folded)?.[0].length ?? 0;
  const reading = targetsAt(trimmed(cut(plain, lead)), scene.people)[0];
  const clear =
    reading !== undefined &&
    reading.rest.folded.trim() === "" &&
    reading.scope === undefined &&
    !reading.inWords;
  if (!clear) return reading === undefined ? undefined : { kind: "refused" };
  if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
  return isAlone && reading.targets.length === 1
    ? stated({ action: "forget" }, reading)
    : { kind: "refused" };
}

/** `every 6 weeks: Sam`, `monthly for Priya`, `contact Sam every 6 weeks`. */
function rhythmFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead =
    /^(?:contact|see|set|put|suggest|show me|remind me (?:of|about)|ping|call|write(?: to)?|check in with|catch up with|keep up with|talk to) /.exec(
      phrase.folded,
    );
  for (const reading of lead === null ? [] : targetsAt(cut(phrase, lead[0].length), scene.people)) {
    const onTo = /^ (?:to |on |at )?/.exec(reading.rest.folded)?.[0].length ?? 0;
    const often =
      reading.inWords || reading.scope !== undefined ? undefined : rhythmAt(cut(reading.rest, onTo));
    if (often !== undefined) return stated(often, reading);
  }
  const join = /(?: for| with|:) +/.exec(phrase.folded);
  if (join === null) return undefined;
  const told = rhythmAt(cut(phrase, 0, join.index));
  const reading =
    told === undefined ? undefined : targetsAt(cut(phrase, join.index + join[0].length), scene.people)[0];
  if (told === undefined || reading === undefined || !saysNothing(reading.rest.folded)) return undefined;
  return stated(told, reading);
}

function misspeltFirst(phrase: Phrase, isAlone: boolean, scene: Scene): Statement | undefined {
  const first = /^[a-z']+(?= )/.exec(phrase.folded)?.[0] ?? "";
  const verb = forgivenVerb(first);
  if (verb === undefined) return undefined;
  const mended = {
    typed: verb + phrase.typed.slice(first.length),
    folded: verb + phrase.folded.slice(first.length),
  };
  return readVerbFirst(mended, isAlone, scene);
}
