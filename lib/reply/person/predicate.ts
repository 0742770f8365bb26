import type { Scene } from "../scene.ts";
import { cut, type Phrase, saysNothing, withoutSeparator } from "../text/phrase.ts";
import { rhythmAt } from "../time/rhythm.ts";
import type { Told } from "../told.ts";
import { doingVerb } from "./doing-verb.ts";
import type { Naming } from "./naming.ts";
import { plainVerb } from "./plain-verb.ts";
import { bareWhen } from "./put-off.ts";
import { forgivenVerb } from "./verbs.ts";
import { plainAfterNameAbroad } from "./words-abroad.ts";

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
  if (
    naming === "name" &&
    !pointed &&
    ![plainAfterName, plainAfterNameAbroad].some((form) => form.test(words.folded))
  )
    return undefined;
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
  /^(?:done|later|not (?:now|this|until)|no|never|mute|unmute|keep|ignore|skip|snooze|remind me|in|until|till|next|after|tomorrow|every|evry|evrey|eveyr|evey|once|each|\d+ times|(?:\d{1,3}|two|three|four|six|a|an) ?(?:d|w|wks?|days?|weeks?|months?)|three times|four times|weekly|monthly|quarterly|yearly|annually|fortnightly|biweekly|twice|check in|can wait|has to wait|✅|✔|☑|✓|❌|⏰|⏳|💤|🕒|🔜|👍|👎|👌|💯)(?![a-z])/u;

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
