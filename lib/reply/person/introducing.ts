import type { Target } from "../people/target.ts";
import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type Statement, stated } from "../stated.ts";
import { asNote, cut, type Phrase, saysNothing, takes } from "../text/phrase.ts";
import { actionFor, whoOf, withNote } from "../told.ts";
import { doing } from "./doing-verb.ts";

/** `introduced Sam to Bob <bob@x.com>`: whose it is comes first, `value` is the other one. */
export function introducing(phrase: Phrase, scene: Scene): Statement | undefined {
  const lead = takes(
    /(?:(?:i|we|i've|we've|just|also|finally) )*(?:introduced|intro'?d|intro'?ed|connected)[ :]+/y,
    phrase,
  );
  if (lead === undefined) return undefined;
  for (const reading of targetsAt(cut(phrase, lead), scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    if (reading.several.length > 0) return { kind: "ambiguous", people: reading.several };
    const [first, second] = reading.targets;
    if (first === undefined || reading.targets.length > 2) continue;
    if (first.by === "number" && (first.person === undefined || isCountedPeople(reading.rest))) continue;
    if (second !== undefined) return introduction(first, second, reading.rest);
    const to = /^ (?:to|with|and)(?: #)? ?/.exec(reading.rest.folded)?.[0].length;
    const other = to === undefined ? undefined : targetsAt(cut(reading.rest, to), scene.people).at(-1);
    if (other !== undefined && other.several.length > 0) return { kind: "ambiguous", people: other.several };
    const met = other?.targets[0];
    if (met !== undefined && other !== undefined) return introduction(first, met, other.rest);
    return stated(doing("introduced", reading.rest, scene), reading);
  }
  return undefined;
}

function isCountedPeople(rest: Phrase): boolean {
  return !saysNothing(rest.folded) && !/^(?:\s*[:;,.!(-]| (?:to|with|and)(?![a-z]))/.test(rest.folded);
}

function introduction(first: Target, second: Target, rest: Phrase): Statement {
  const told = withNote(
    { action: "introduced", value: spelled(second) },
    saysNothing(rest.folded) ? "" : asNote(rest),
  );
  return { kind: "actions", actions: [actionFor(told, first)], targets: [first], told };
}

/** A person as one value: `Bob Stone <bob@x.com>`. */
export function spelled(target: Target): string {
  const who = whoOf(target) ?? (target.by === "number" ? target.person : undefined);
  if (who === undefined) return target.by === "number" ? `${target.number}` : "";
  return who.name === undefined || who.name === ""
    ? (who.address ?? "")
    : `${who.name} <${who.address ?? ""}>`;
}
