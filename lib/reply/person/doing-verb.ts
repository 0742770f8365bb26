import type { ActionVerb } from "../action.ts";
import type { Scene } from "../scene.ts";
import { asNote, cut, type Phrase, saysNothing, takes } from "../text/phrase.ts";
import { readDue } from "../time/due.ts";
import { type Told, withNote } from "../told.ts";
import type { Naming } from "./naming.ts";

const doingLead = "(?:(?:i|we|i've|ive|we've|i have|just|also|already|finally|have) )*";

const them = "(?:him|her|them|it)";

/** Verbs with somebody as their object. By number or under a quote the object is a pronoun or left out. */
const doingForms: readonly { verb: ActionVerb; form: RegExp; after: RegExp }[] = [
  {
    verb: "met",
    form: new RegExp(
      `${doingLead}(?:met(?: up)?(?: with| w\\/)?|saw|caught up(?: with)?|(?:spoke|talked|chatted)(?: to| with))(?: ${them})?(?![a-z'])`,
      "y",
    ),
    after:
      /^(?: (?:for|at|in|on|over|yesterday|today|last|this|after|during|briefly|again|and|via|by)(?![a-z'])|\s*[:;,.!(-])/,
  },
  {
    verb: "helped",
    form: new RegExp(`${doingLead}helped(?: (?:him|her|them)| out)*(?![a-z'])`, "y"),
    after: /^(?: (?:with|by|to|on|find|get|move|write|prepare|set|a|out)(?![a-z'])|\s*[:;,.!(-])/,
  },
  {
    verb: "introduced",
    form: new RegExp(
      `${doingLead}(?:introduced|intro'?d|intro'?ed|connected|made (?:the|an) intro(?:duction)?)(?: ${them})?(?![a-z'])`,
      "y",
    ),
    after: /^(?: (?:to|with|and)(?![a-z'])|\s*[:;,.!(-])/,
  },
  {
    verb: "promised",
    form: new RegExp(
      `${doingLead}promised(?: (?:him|her|them))(?![a-z'])|${doingLead}promised(?=\\s*[:-])`,
      "y",
    ),
    after: /^/,
  },
  {
    verb: "asked",
    form: new RegExp(`${doingLead}asked(?: (?:him|her|them))(?![a-z'])|${doingLead}asked(?=\\s*[:-])`, "y"),
    after: /^/,
  },
];

/** `2 met for coffee`, `2 promised him the deck`: what the user did with somebody who is named before, or not at all. */
export function doingVerb(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
  for (const { verb, form, after } of doingForms) {
    const end = takes(form, words);
    if (end === undefined) continue;
    const rest = cut(words, end);
    if (/^ (?:me|us)(?![a-z'])/.test(rest.folded)) return undefined;
    if (naming === "name" && verb !== "met" && !/ (?:him|her|them)$/.test(words.folded.slice(0, end)))
      return undefined;
    if (!saysNothing(rest.folded) && !after.test(rest.folded)) return undefined;
    return doing(verb, rest, scene);
  }
  return undefined;
}

/** The action of a verb with an object, with what its words tell besides: the due day of a promise. */
export function doing(verb: ActionVerb, rest: Phrase, scene: Scene): Told {
  const note = saysNothing(rest.folded) ? "" : asNote(rest);
  const due = verb === "promised" ? readDue(note, scene.today) : "";
  return withNote({ action: verb, ...(due === "" ? {} : { due }) }, note);
}
