import type { ActionVerb } from "./action.ts";
import { asNote, cut, type Phrase, saysNothing, takes, trimmed, withoutPoliteEnd } from "./phrase.ts";
import { rhythmAt } from "./rhythm.ts";
import type { Scene } from "./scene.ts";
import { type Told, withNote } from "./told.ts";
import { forgivenVerb, undoneWords, type VerbForm, verbForms } from "./verbs.ts";
import { readDue, readWhen, type When } from "./when.ts";

/** How its person was named: by number, by name, by name and a colon, or by the quoted line it stands under. */
export type Naming = "number" | "name" | "under";

/**
 * What the words after a number, after a name, or under a quoted line tell to do. Undefined when they are no command;
 * "refused" when they are one that may not be given so.
 */
export function readPredicate(phrase: Phrase, naming: Naming, scene: Scene): Told | "refused" | undefined {
  const words = withoutSeparator(phrase);
  if (words.folded === "") return undefined;
  const question = readQuestion(words, naming);
  if (question !== undefined) return question;
  if (/\?[\s!?]*$/.test(words.folded)) return undefined;
  if (naming !== "under" && /^(?:forget|delete|remove|erase)(?![a-z'])/.test(words.folded))
    return dangerous(words, naming);
  const pointed = /^\s*[:;,.)=>-]/.test(phrase.folded);
  if (naming === "name" && !pointed && !plainAfterName.test(words.folded)) return undefined;
  const span = bareWhen(words, naming, scene);
  if (span !== undefined) return span;
  return (
    rhythmAt(words) ??
    plainVerb(words, naming, scene) ??
    doingVerb(words, naming, scene) ??
    misspelt(words, naming, scene)
  );
}

/** After a bare name only these can be meant for it: "Sam sent" and "Sam declined" tell what Sam did. */
const plainAfterName =
  /^(?:done|later|not (?:now|this|until)|no|never|mute|unmute|keep|ignore|skip|snooze|remind me|in|until|till|next|after|tomorrow|every|evry|evrey|eveyr|evey|once|each|\d+ times|(?:\d{1,3}|two|three|four|six|a|an) ?(?:d|w|wks?|days?|weeks?|months?)|three times|four times|weekly|monthly|quarterly|yearly|annually|fortnightly|biweekly|twice|check in|✅|✔|☑|✓|❌)(?![a-z])/;

/** What stands between a number and its verb: `1) done`, `1 - done`, `1: done`, `1.done`. */
function withoutSeparator(phrase: Phrase): Phrase {
  const lead = /^(?:[\s:;,.)\]=>*_|/-]|→)*/.exec(phrase.folded)?.[0].length ?? 0;
  return trimmed(cut(phrase, lead));
}

function readQuestion(words: Phrase, naming: Naming): Told | undefined {
  if (
    /^why(?: (?:him|her|them|this|this one|is (?:he|she|this) (?:here|on (?:here|the list))))?[\s?!.]*$/.test(
      words.folded,
    )
  )
    return { action: "why" };
  if (
    naming === "number" &&
    /^who(?:'s| is| are)?(?: (?:that|this|he|she|it|they))?(?: again)?[\s?!.]*$/.test(words.folded)
  )
    return { action: "who" };
  return undefined;
}

/** "2 forget" is plain; anything more is left to be said on a line of its own. */
function dangerous(words: Phrase, naming: Naming): Told | "refused" {
  return naming === "number" && /^forget[\s.!]*$/.test(words.folded) ? { action: "forget" } : "refused";
}

function later(when: When | undefined, note: string): Told {
  return withNote({ action: "later", ...(when === undefined ? {} : when) }, note);
}

/** A time without a verb puts off: `2 in 3 weeks`, `2 until March`, `2 next month: he is away`. */
function bareWhen(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
  const whole = withoutComeback(words);
  const plain = withoutPoliteEnd(whole);
  const clear =
    naming === "number"
      ? /^(?:not before |not |again )?(?:until|untill|unitl|untl|utnil|unti|till?|'til|in|on|for|after|next|this|tomorrow|tmrw?|tmw|tomo|by|from|around|end|early|late|mid|\d|an? |two|three|four|five|six|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|q[1-4])/
      : /^(?:not before |not |again )?(?:until|untill|unitl|untl|utnil|unti|till?|'til|in|on|after|next|tomorrow)(?![a-z])/;
  if (!clear.test(plain.folded)) return undefined;
  const dated = readWhen(plain.folded.replace(/^not (?:before )?(?=[a-z0-9])/, ""), scene.today);
  if (dated !== undefined) return later(dated, "");
  const stop = /[:,;(.]| - /.exec(plain.folded)?.index ?? -1;
  if (stop > 0) {
    const when = readWhen(
      plain.folded
        .slice(0, stop)
        .trim()
        .replace(/^not (?:before )?(?=[a-z0-9])/, ""),
      scene.today,
    );
    if (when !== undefined) return later(when, asNote(cut(whole, stop)));
  }
  if (/^(?:not )?(?:until|untill|unitl|till?|'til) /.test(plain.folded)) return untilSomething(plain, scene);
  if (vagueTime.test(plain.folded)) return later(undefined, plain.typed);
  return undefined;
}

/** Times that have no day, but surely put off. */
const vagueTime =
  /^(?:in (?:the )?|next |this |after (?:the |my |his |her |their )?)(?:spring|summer|autumn|fall|winter|easter|ramadan|thanksgiving|holidays?|vacation|break|summer break|few weeks|conference|launch)$/;

/** "Check back in 2 weeks", "follow up in March". */
function withoutComeback(words: Phrase): Phrase {
  const lead =
    /^(?:check back|check in|try again|revisit|follow up|reconnect|look again|come back|ping (?:him|her|them)|(?:give|leave) (?:it|him|her|them)(?= (?:\d|a|an|another|until|till|one|two|three|four|six)))(?: again)? (?=(?:in|until|till?|next|after|on|\d|an?|another|one|two|three|four|six)(?![a-z]))/.exec(
      words.folded,
    );
  return lead === null ? words : cut(words, lead[0].length);
}

/** "until March he's away" has a date in front; "until the baby is born" has none, but puts off all the same. */
function untilSomething(plain: Phrase, scene: Scene): Told | undefined {
  const lead = /^not /.exec(plain.folded)?.[0].length ?? 0;
  const dated = whenInFront(cut(plain, lead), scene);
  if (dated !== undefined) return dated;
  if (/\d/.test(plain.folded)) return undefined;
  return plain.folded.split(" ").length <= 9 ? later(undefined, plain.typed) : undefined;
}

/** The longest run of words in front that is a time; the rest is the note. */
function whenInFront(phrase: Phrase, scene: Scene): Told | undefined {
  const ends = [...phrase.folded.matchAll(/(?: |$)/g)]
    .map((found) => found.index)
    .slice(0, 7)
    .reverse();
  for (const end of ends) {
    const when = readWhen(phrase.folded.slice(0, end), scene.today);
    if (when !== undefined && !/^ \d/.test(phrase.folded.slice(end)))
      return later(when, asNote(cut(phrase, end)));
  }
  return undefined;
}

function plainVerb(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
  for (const form of verbForms) {
    const end = takes(form.form, words);
    if (end === undefined) continue;
    if (naming === "name" && /^(?:is|are|was|were|has been|have been|i|it's|it is) /.test(words.folded))
      return undefined;
    return followed(form, cut(words, end), naming, scene);
  }
  return undefined;
}

function followed(form: VerbForm, after: Phrase, naming: Naming, scene: Scene): Told | undefined {
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
const onlyNumbers = /^(?:[\s,&+#.]|\d{1,2}(?!\d)|and )+$/;

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
  const form = verbForms.find((one) => takes(one.form, after) !== undefined);
  if (form === undefined) return false;
  if (form.verb === said.verb) return false;
  const again = followed(form, cut(after, takes(form.form, after) ?? 0), naming, scene);
  return again !== undefined && again.note === undefined;
}

function datedAfter(verb: "later" | "mute" | "no", rest: Phrase, scene: Scene): Told | undefined {
  const after = withoutPoliteEnd(withoutSeparator(rest));
  const words = cut(after, /^(?:back )?to /.exec(after.folded)?.[0].length ?? 0);
  const found =
    bareWhen(words, "number", scene) ?? (verb === "later" ? whenInFront(words, scene) : undefined);
  if (found === undefined) return verb === "later" ? vagueAfter(words) : undefined;
  if (verb === "no") return found.until === undefined ? undefined : { ...found, action: "later" };
  return { ...found, action: verb };
}

/** "later this week", "later in the year": no day to come back on, so the words stay as the note. */
function vagueAfter(words: Phrase): Told | undefined {
  return /^(?:this|in|after|when|once|if|today|tonight|sometime|some time|maybe in|before)(?![a-z])/.test(
    words.folded,
  )
    ? later(undefined, words.typed)
    : undefined;
}

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

function doingVerb(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
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

/** "1 doen", "2 latr": only when nothing but punctuation follows. */
function misspelt(words: Phrase, naming: Naming, scene: Scene): Told | "refused" | undefined {
  const first = /^[a-z']+/.exec(words.folded)?.[0] ?? "";
  const verb = forgivenVerb(first);
  if (verb === undefined) return undefined;
  const rest = cut(words, first.length);
  const dated = verb === "later" && /^ (?:until|till|in|next|on) /.test(rest.folded);
  if (!dated && !saysNothing(rest.folded) && !/^\s*[:;,.!(-]/.test(rest.folded)) return undefined;
  const mended = { typed: verb + rest.typed, folded: verb + rest.folded };
  return plainVerb(mended, naming, scene) ?? doingVerb(mended, naming, scene);
}
