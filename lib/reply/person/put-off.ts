import type { Scene } from "../scene.ts";
import { asNote, cut, type Phrase, withoutPoliteEnd, withoutSeparator } from "../text/phrase.ts";
import { whenAbroad } from "../time/days-spelt.ts";
import { readWhen, type When } from "../time/when.ts";
import { type Told, withNote } from "../told.ts";
import type { Naming } from "./naming.ts";

function later(when: When | undefined, note: string): Told {
  return withNote({ action: "later", ...(when === undefined ? {} : when) }, note);
}

/** A time without a verb puts off: `2 in 3 weeks`, `2 until March`, `2 next month: he is away`. */
export function bareWhen(words: Phrase, naming: Naming, scene: Scene): Told | undefined {
  const whole = withoutComeback(words);
  const plain = withoutPoliteEnd(whole);
  const clear =
    naming === "number"
      ? /^(?:not before |not |again )?(?:until|untill|unitl|untl|utnil|unti|till?|'til|in|on|for|after|next|this|tomorrow|tmrw?|tmw|tomo|by|from|around|end|early|late|mid|\d|an? |two|three|four|five|six|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|q[1-4])/
      : /^(?:not before |not |again )?(?:until|untill|unitl|untl|utnil|unti|till?|'til|in|on|after|next|tomorrow)(?![a-z])/;
  if (!clear.test(plain.folded) && !(naming !== "name" && whenAbroad.test(plain.folded))) return undefined;
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
    const note = asNote(cut(whole, stop));
    // "1 Oct 15, 2001": a day long past, and nothing to put off to.
    if (when !== undefined && /^\d{4}(?!\d)/.test(note)) return undefined;
    if (when !== undefined) return later(when, note);
  }
  if (/^(?:not )?(?:until|untill|unitl|till?|'til) /.test(plain.folded)) return untilSomething(plain, scene);
  if (vagueTime.test(plain.folded)) return later(undefined, plain.typed);
  return undefined;
}

/** Times that have no day, but surely put off: "in spring", "after the holidays". */
export const vagueTime =
  /^(?:in (?:the )?|next |this |after (?:the |my |his |her |their )?)(?:spring|summer|autumn|fall|winter|easter|ramadan|thanksgiving|holidays?|vacation|break|summer break|few weeks|conference|launch)$/;

/** "Check back in 2 weeks", "follow up in March". */
function withoutComeback(words: Phrase): Phrase {
  const lead =
    /^(?:not yet[,:;.-]*(?: -)?|check back|check in|try again|revisit|follow up|reconnect|look again|come back|ping (?:him|her|them)|(?:give|leave) (?:it|him|her|them)(?= (?:\d|a|an|another|until|till|one|two|three|four|six)))(?: again)? (?=(?:in|until|till?|next|after|on|\d|an?|another|one|two|three|four|six)(?![a-z]))/.exec(
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

/** What stands after "later", "mute" or "no" as a time; "no, in March" puts off. */
export function datedAfter(verb: "later" | "mute" | "no", rest: Phrase, scene: Scene): Told | undefined {
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
