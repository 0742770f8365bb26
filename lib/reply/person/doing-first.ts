import type { ActionVerb } from "../action.ts";
import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type OpeningVerb, type Statement, stated } from "../stated.ts";
import { cut, type Phrase, saysNothing, takes } from "../text/phrase.ts";
import { doing } from "./doing-verb.ts";

/** "Lunch with Ana" may be a plan as well as a report. */
const plannedMeeting =
  /(?:(?:quick|nice|great|good|long|lovely|video|short) )*(?:lunch|coffee|dinner|breakfast|drinks?|tea|beers?|call|chat|meeting|catch-?up|brunch|zoom|walk) (?:with|w\/|w(?= ))[ :]+/y;

const doingOpenings: readonly { verb: OpeningVerb; form: RegExp }[] = [
  {
    verb: "met",
    form: /(?:(?:i|we|i've|we've|just|also|finally) )*(?:met(?: up)?(?: with| w\/)?|saw|caught up with|(?:spoke|talked|chatted) (?:to|with)|(?:had|got|grabbed) (?:a |an )?(?:(?:quick|nice|great|good|long|lovely|video|short) )*(?:lunch|coffee|dinner|breakfast|drinks?|tea|beers?|call|chat|meeting|catch-?up|brunch|zoom|walk) (?:with|w\/|w(?= ))|bumped into|ran into)[ :]+/y,
  },
  { verb: "met", form: plannedMeeting },
  { verb: "helped", form: /(?:(?:i|we|i've|we've|just|also|finally) )*helped(?: out)?[ :]+/y },
  { verb: "promised", form: /(?:(?:i|we|i've|we've|just|also|finally) )*promised(?: to)?[ :]+/y },
  { verb: "asked", form: /(?:(?:i|we|i've|we've|just|also|finally) )*asked[ :]+/y },
];

/** `met Ana for lunch: …`, `promised Sam the deck`, `helped 2 with …`: what the user did, with whom, and the rest as the note. */
export function doingFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const promise =
    /^(?:(?:i|we|i've|we've|just|also) )*promised (?=to (?:send|give|introduce|call|write(?: to)?|show|share with|help|tell|get|bring|find|email|mail|forward) )/.exec(
      phrase.folded,
    );
  if (promise !== null) return promisedTo(cut(phrase, promise[0].length), scene);
  for (const { verb, form } of doingOpenings) {
    const lead = takes(form, phrase);
    if (lead === undefined) continue;
    const found = objectOf(
      verb,
      cut(phrase, lead),
      form === plannedMeeting ? happened : mayFollow[verb],
      scene,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `promised to send Sam the deck by Friday`: all of the words are the promise. */
function promisedTo(words: Phrase, scene: Scene): Statement | undefined {
  const lead = /^to [a-z]+(?: with| to)? /.exec(words.folded)?.[0].length ?? 0;
  const reading = targetsAt(cut(words, lead), scene.people).at(-1);
  if (
    reading === undefined ||
    reading.inWords ||
    reading.scope !== undefined ||
    /\?[\s!?]*$/.test(words.folded)
  )
    return undefined;
  return stated(doing("promised", words, scene), reading);
}

/** "Met Ana for lunch", but not "saw Ana is hiring": what may follow the person whom the user met. */
const mayFollow: Partial<Record<ActionVerb, RegExp>> = {
  met: /^(?:[\s.!)]*$|\s*[:;,.!(&-]| (?:for|at|in|on|over|about|with|to|during|after|before|by|via|near|from|around|and|yesterday|today|last|this|again|briefly|who|he|she|they|we|today's|the other|there|here|w\/|re|online|virtually|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))/,
};

/** Words that say that a meeting was, and when. */
const happened = /^(?:\s*[:;,(-]| (?:yesterday|today|this morning|last|earlier)(?![a-z]))/;

function objectOf(
  verb: OpeningVerb,
  object: Phrase,
  after: RegExp | undefined,
  scene: Scene,
): Statement | undefined {
  if (/\?[\s!?]*$/.test(object.folded)) return undefined;
  for (const reading of targetsAt(object, scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    if (/^'s?(?![a-z])|^['a-z0-9]/.test(reading.rest.folded)) continue;
    if (after !== undefined && !after.test(reading.rest.folded)) continue;
    const byNumber = reading.targets.some((one) => one.by === "number");
    if (
      byNumber &&
      (reading.targets.some((one) => one.by === "number" && one.person === undefined) ||
        isCounted(reading.rest))
    )
      continue;
    return stated(doing(verb, reading.rest, scene), reading);
  }
  return undefined;
}

/** "met 3 people", "asked 2 investors": a count, not a line of the digest. */
function isCounted(rest: Phrase): boolean {
  return (
    !saysNothing(rest.folded) &&
    !/^(?:\s*[:;,.!(-]| (?:for|at|in|on|with|about|to|over|by|the|an?|yesterday|today|last|whether|if|when|how|why|who|what|find|get|move|write|prepare|set)(?![a-z]))/.test(
      rest.folded,
    )
  );
}
