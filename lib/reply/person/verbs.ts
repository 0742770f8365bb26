import type { ActionVerb } from "../action.ts";
import { isOneSlip } from "../text/one-slip.ts";

/** How much may follow a way of saying a verb: nothing, words after punctuation, or any words. */
export type Follow = "nothing" | "punctuated" | "words";

/** One way of saying what happened with a line of the digest, matched at the start of folded words. */
export type VerbForm = {
  verb: "done" | "later" | "no" | "never" | "mute" | "unmute" | "keep" | "ignore";
  form: RegExp;
  follow: Follow;
};

const doneLead =
  "(?:(?:ok,?|okay,?|yes,?|yep,?|is|are|was|were|it's|its|it is|that's|thats|that is|has been|have been|been|i've|ive|i have|i|we've|we have|we|got|get|already|just|now|all|both|finally|also|mark(?:ed)?(?: it| this| that)?(?: as| off)?|tick(?:ed)?(?: off)?) )*";

/** Every way of saying the eight plain verbs. Order matters: the first that fits is taken. */
export const verbForms: readonly VerbForm[] = [
  {
    verb: "done",
    form: new RegExp(`${doneLead}done(?: (?:and dusted|it|that|this|so|already|now|deal))?(?![a-z'])`, "y"),
    follow: "words",
  },
  {
    verb: "done",
    form: new RegExp(
      `${doneLead}(?:did (?:it|that|this|so)|did|finished|completed?|sorted(?: out)?|handled|taken care of|took care of (?:it|that|this)|dealt with(?: it| that| this)?|sent(?: it)?|ticked(?: off)?|checked off|check|yes,? done)(?: already| now)?(?![a-z'])`,
      "y",
    ),
    follow: "punctuated",
  },
  {
    verb: "done",
    form: /(?:(?:✅|✔|☑|✓|👍|💯|🆗|👌)[\u{1f3fb}-\u{1f3ff}\ufe0f]? *)+(?:done(?![a-z]))?/uy,
    follow: "words",
  },
  { verb: "no", form: /(?:❌|✖|✗|✘|👎|🚫)[\u{1f3fb}-\u{1f3ff}]?/uy, follow: "punctuated" },
  { verb: "later", form: /(?:⏰|⏳|⌛|💤|🕒|🔜|⏭)/uy, follow: "punctuated" },
  { verb: "mute", form: /(?:🔇|🔕)/uy, follow: "punctuated" },
  {
    verb: "later",
    form: /(?:(?:a (?:bit|little) |maybe some time )?(?:later|l8r)(?: on)?|snoozed?|postponed?|defer(?:red)?|remind me(?: (?:again|later|about (?:it|this|that|him|her|them)))*|(?:ask|ping|nudge|bug|prompt) me(?: (?:again|later))*|bring (?:it|him|her|them|this) (?:back|up)(?: again)?|push(?:ed)?(?: (?:it|this))?(?: (?:back|out|to|off))*|mov(?:e|ed)(?: (?:it|this))? to|(?:come|get) back to (?:it|this|him|her|them|me)|(?:let's |lets )?(?:not (?:now|today|yet now|right now|this (?:week|month|time|round))|wait|hold(?: off)?|park(?: (?:it|this))?)|(?:can|could|has to|must|will have to|needs to|should) wait|another time|some other time|next time|(?:skip|pass)(?: (?:it|this|him|her|them))?(?: (?:for (?:now|this week|today)|this (?:week|time|round)))|too (?:early|soon)|not until now|on hold)(?![a-z'])/y,
    follow: "punctuated",
  },
  {
    verb: "no",
    form: /(?:no,? (?:thanks|thank you|thx|need|way|interest)|no|nope|nah|not interested(?: any ?more)?|not relevant(?: any ?more)?|irrelevant|hard pass|not (?:this one|him|her|them|for me)|not needed(?: any ?more)?|dismiss|decline|pass(?: on (?:this|it|that|him|her|them)(?: one)?)?|skip(?: (?:it|this|that|him|her|them)(?: one)?)?|don't bother)(?![a-z'])/y,
    follow: "punctuated",
  },
  {
    verb: "never",
    form: /(?:(?:please )?(?:never|don't|do not|stop) (?:ever )?(?:suggest(?:ing)?|show(?:ing)?)(?: me)? ?(?:(?:him|her|them|this|it|that|this person)(?: one)?)?(?: (?:ever )?again| anymore| any more)?|never,? (?:ever again|ever|again)|never)(?![a-z'])/y,
    follow: "punctuated",
  },
  { verb: "unmute", form: /(?:unmute|un-mute)(?![a-z'])/y, follow: "punctuated" },
  { verb: "mute", form: /(?:mute)(?![a-z'])/y, follow: "punctuated" },
  {
    verb: "keep",
    form: /(?:keep(?: (?:him|her|them|it|this|that))?|accept|add (?:him|her|them))(?![a-z'])/y,
    follow: "punctuated",
  },
  { verb: "ignore", form: /(?:ignore(?: (?:him|her|them|it|this|that))?)(?![a-z'])/y, follow: "punctuated" },
];

/** After "done", words that make it undone, unsure or still to come. */
export const undoneWords =
  /^(?:with|by|tomorrow|next|soon|when|once|if|unless|until|till|before|not|n't|later|half|in|maybe|probably|hopefully|almost|nearly|or|except|but not|yet|asap|tonight|shortly|never|nothing|to)(?![a-z'])/;

/** Verbs that a slip of the thumb may have spelt otherwise: never those that can't be taken back. */
const forgiven: readonly ActionVerb[] = [
  "done",
  "later",
  "never",
  "mute",
  "unmute",
  "ignore",
  "keep",
  "helped",
  "introduced",
  "promised",
  "asked",
  "pause",
  "resume",
  "export",
  "subscribe",
  "undo",
];

/** Words that are one letter away from a verb and mean something else. */
const otherWords = new Set(
  (
    "gone bone cone hone lone none one tone zone dine dona dong don dome dope dose dote dove doze dune don't dont date " +
    "late latex latter water hater cater eater dater rater mater laser layer lager lamer alter latest lever sever fever " +
    "ever newer cute lute jute mule must mate mite mutt muse deep seep weep jeep peep beep kelp keen keel kept keeps " +
    "cause paused pauses paul undue based masked tasked asks ask axed expert exports resumes presume helper yelped helps " +
    "introduces introduce promises promise ignores describe neve nerve clever lever unite minute route suede dear dene " +
    "done's baked liked asleep mutes under node dude doe does dont tune mune undone dined"
  ).split(" "),
);

/** The verb that a misspelt word (folded) surely means: one slip away from exactly one verb, and no other word. */
export function forgivenVerb(word: string): ActionVerb | undefined {
  if (word.length < 3 || word.length > 12 || otherWords.has(word)) return undefined;
  const near = forgiven.filter(
    (verb) => verb !== word && verb.length > 3 && !isShorterShort(word, verb) && isOneSlip(word, verb),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** "don" for "done": what is left of a short word may be anything. */
function isShorterShort(word: string, verb: string): boolean {
  return verb.length === 4 && word.length < 4;
}
