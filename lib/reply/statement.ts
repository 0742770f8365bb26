import { readOneself } from "./oneself/oneself.ts";
import { oneselfNames } from "./oneself/oneself-names.ts";
import { withoutBullet } from "./people/only-targets.ts";
import type { Target, TargetReading } from "./people/target.ts";
import { introducedTo } from "./person/introduced-to.ts";
import { mayBe } from "./person/known-number.ts";
import { readPersonFirst } from "./person/person-first.ts";
import { readPredicate } from "./person/predicate.ts";
import { readVerbFirst } from "./person/verb-first.ts";
import type { Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";
import { type Statement, stated } from "./stated.ts";
import { withoutLead } from "./text/lead.ts";
import { cut, type Phrase, trimmed, withoutPoliteStart } from "./text/phrase.ts";

/**
 * Reads words as one command: about oneself, verb first, person first, or about the person they stand under. Undefined
 * when they are none; notes are not commands.
 */
export function readStatement(words: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  const phrase = withoutLead(withoutPoliteStart(withoutBullet(trimmed(words))));
  if (phrase.folded === "") return undefined;
  if (/^@\p{L}/u.test(phrase.folded)) return readStatement(cut(phrase, 1), standing, scene);
  const self = standing.under === undefined || standing.first ? readOneself(phrase, scene) : undefined;
  if (
    self !== undefined &&
    mayStand(self.place, standing) &&
    !(standing.under !== undefined && oneselfNames.has(self.action.action))
  ) {
    return { kind: "actions", actions: [self.action], targets: [], told: self.action };
  }
  return (
    readVerbFirst(phrase, standing.wholeLine && standing.alone, scene) ??
    readPersonFirst(phrase, standing, scene) ??
    readUnder(phrase, standing, scene)
  );
}

function mayStand(place: "anywhere" | "line" | "alone", standing: Standing): boolean {
  if (place === "anywhere") return true;
  return place === "line" ? standing.wholeLine || standing.words : standing.wholeLine && standing.alone;
}

/** Words under a quoted line, or after a number on a line of its own, are about that line. */
export function readUnder(phrase: Phrase, standing: Standing, scene: Scene): Statement | undefined {
  if (standing.under === undefined || !standing.first) return undefined;
  const told = readPredicate(phrase, "under", scene);
  if (told === undefined) return undefined;
  const reading: TargetReading = { targets: [standing.under], rest: phrase, several: [], inWords: false };
  if (told === "refused" || !mayBe(standing.under, told)) return { kind: "refused" };
  return introducedTo(stated(told, reading), scene);
}

const pronounObject =
  /^(?:(?:i|we|i've|we've|just|also|finally|and|have) )*(?:met(?: up)?(?: with)?|saw|helped|introduced|connected|promised|asked) (?:him|her|them)(?![a-z])/;

/** `also promised her the deck by Friday`, right below a line about her. */
export function readPronoun(words: Phrase, above: Target, scene: Scene): Statement | undefined {
  const phrase = withoutPoliteStart(withoutBullet(trimmed(words)));
  if (!pronounObject.test(phrase.folded)) return undefined;
  const told = readPredicate(phrase, "under", scene);
  if (told === undefined || told === "refused") return undefined;
  const reading: TargetReading = { targets: [above], rest: phrase, several: [], inWords: false };
  return introducedTo(stated(told, reading), scene);
}
