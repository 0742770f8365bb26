import type { Scene } from "../scene.ts";
import { asNote, cut, type Phrase, saysNothing, takes, withoutSeparator } from "../text/phrase.ts";
import { type Told, withNote } from "../told.ts";
import type { Naming } from "./naming.ts";
import { datedAfter } from "./put-off.ts";
import { undoneWords, type VerbForm, verbForms } from "./verbs.ts";
import { verbFormsAbroad } from "./words-abroad.ts";

const allForms: readonly VerbForm[] = [...verbForms, ...verbFormsAbroad];

/** One of the eight plain verbs at the start of the words, with what may follow it. */
export function plainVerb(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
  for (const form of allForms) {
    const end = takes(form.form, words);
    if (end === undefined) continue;
    if (naming === "name" && /^(?:is|are|was|were|has been|have been|i|it's|it is) /.test(words.folded))
      return undefined;
    return followed(form, cut(words, end), naming, scene);
  }
  return undefined;
}

function followed(form: VerbForm, after: Phrase, naming: Naming, scene: Scene): Told | undefined {
  // "no-brainer", "later-stage": half of a word, unless it was a long dash.
  if (/^[-\u2010\u2011]\p{L}/u.test(after.typed)) return undefined;
  const told: Told = { action: form.verb };
  const rest = cut(after, /^ (?:please|pls|thanks)(?=[,.;:!( -])/.exec(after.folded)?.[0].length ?? 0);
  if (saysNothing(rest.folded)) return told;
  if (form.verb === "later" || form.verb === "mute" || form.verb === "no") {
    const dated = datedAfter(form.verb, rest, scene);
    if (dated !== undefined) return dated;
  }
  const note = asNote(rest);
  if (onlyNumbers.test(rest.folded)) return undefined;
  const punctuated = /^\s*(?:[:;,.!(>=*]|-|→)/.test(rest.folded);
  if (punctuated) return contradicts(form, rest, naming, scene) ? undefined : withNote(told, note);
  if (form.follow !== "words") return form.verb === "no" ? undefined : becauseAfter(told, rest);
  return undoneWords.test(rest.folded.trim()) ? undefined : withNote(told, note);
}

/** Numbers after a verb are more of the digest's lines, not words about this one. */
export const onlyNumbers = /^(?=\D{0,9}\d)(?:[\s,&+#.:;=-]|\d{1,2}(?!\d)|and )+$/;

/** "later because he is away", "no since we spoke": the reason is the note. */
function becauseAfter(told: Told, rest: Phrase): Told | undefined {
  return /^ (?:because|since|as|cause|cos|bc) /.test(rest.folded) ? withNote(told, asNote(rest)) : undefined;
}

/** "1 no, done already" takes back what it has just said: nobody knows which was meant. */
function contradicts(said: VerbForm, rest: Phrase, naming: Naming, scene: Scene): boolean {
  const after = withoutSeparator(rest);
  const refused = said.verb === "no" || said.verb === "never";
  if (!refused && /^not(?![a-z'])/.test(after.folded)) return true;
  if (/^(?:wait|actually|no wait|oops|sorry)(?![a-z'])/.test(after.folded)) return true;
  const form = allForms.find((one) => takes(one.form, after) !== undefined);
  if (form === undefined) return false;
  if (form.verb === said.verb) return false;
  const again = followed(form, cut(after, takes(form.form, after) ?? 0), naming, scene);
  return again !== undefined && again.note === undefined;
}
