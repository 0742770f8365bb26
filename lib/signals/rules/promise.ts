import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import {
  conditionAfter,
  conditionBefore,
  courtesyCondition,
  reportedBefore,
  sarcastic,
  unsureBefore,
} from "./hedges.ts";
import { adverbs, anyOf } from "./verbs.ts";

/** What one can be held to: acts that reach the reader or that the reader waits for, never moods, travel or plans. */
const act = anyOf(
  `send|resend|share|forward|email|mail|text|message|dm|whatsapp|ping|write|write up|draft|prepare|put together|pull together|
  get (?:back|it|that|this|them|you|these|those|the|my|a|an|some|something|on it|onto it|right on it|started on)|
  get in touch with|come back to|circle back|follow up|report back|revert|respond to|answer your|reply to|
  introduce|intro|connect|make (?:the|an|that|this|a few|some|those|you|your|it happen|it up)|put (?:you|a|an|the|your|in a|him|her|them|it|up|on)|hook you|link you|loop (?:you|her|him|them|in)|cc|copy|add|
  ask|check|double[- ]check|verify|confirm|find|find out|look|look into|look it|look at|look for|dig|chase|track|investigate|figure|
  call|phone|ring|give (?:you|her|him|them|it)|give (?:this|that|the [\\p{L} ]{2,20}) a (?:go|try|shot|read|look)|ship|have (?:uploaded|sent|finished|paid|signed|reviewed|fixed|booked|read|done|written|gone through|sorted|prepared|translated)|talk to|speak to|speak with|talk with|reach out|nudge|remind|tell|
  let (?:\\p{L}+ ){1,3}know|keep an eye|keep an ear|keep you|keep you posted|
  review|read|proofread|go through|go over|take (?:a look|another look|care|on|it|that|this|over|your|you)|have (?:a look|another look|a word|a read|a think)|give feedback|comment|
  book|reserve|arrange|organi[sz]e|set|set up|schedule|sort|handle|fix|update|upload|publish|post|print|pay|transfer|wire|reimburse|refund|order|buy|bring|deliver|drop|pick|
  help|cover|host|sponsor|donate|contribute|translate|sign|submit|file|test|finish|complete|make sure|ensure|see to it|see that|see what i can|see if|
  pass (?:it|this|that|your|them|along|on to|on (?:your|her|his|their)|her|him|these|those)|recommend|refer|nominate|vouch|mention|suggest|propose|
  dig up|dig out|work on|walk you|show you|teach you|explain (?:it|this|that) to you|provide|supply|return (?:it|them|your|the|this|that)|mail you|leave (?:you|the|a)|save you|hold (?:it|them|a|the|your)|keep (?:it|the|a)|invite|sign you|register|enter you|
  do (?:it|that|this|so|the)|run it|run this|run that|bump|raise it|raise this|bring it up|bring this up`,
);

const will = `(?:(?:i|we|sam and i|[a-z]{2,12} and i) (?:both )?(?:will|shall|am going to|are going to)|i am about to|i am off to)`;

/** Sentences that carry a cue and mean nothing that one could be held to. */
const emptyPromise =
  /\b(?:keep you (?:posted|updated|informed|in the loop|in mind)|call it (?:a day|quits)|let you (?:go|get back|get on|be|decide)|leave (?:it|you|that) (?:at that|there|to it|to you|with you|up to)|look forward|get (?:there|going|home|some (?:sleep|rest|coffee|food)|over it|through (?:it|this)|used)|take (?:it easy|your word|my chances|the (?:train|bus|day|week|plane|car|kids)|a (?:nap|break|rain ?check|day|week|holiday|vacation))|give (?:you that|it (?:some|a) (?:thought|rest|miss)|up)|make (?:it up as|do|the most)|pass on this|check out|tell you (?:what|that|a secret|one thing|this|honestly)|find my way|put up|set aside|post(?:ed)? from|pick (?:up )?the kids|ask again later|hold my breath|ring off|add that|add,|say that|check in(?:to)? (?:the|my|our|a)\b|finish here|work on my\b|read (?:on|along)|do (?:fine|better|well)|see if i (?:can )?care)\b/u;

const rules: readonly Rule[] = [
  { says: pattern(`\\b${will} ${adverbs}${act}\\b`) },
  {
    says: pattern(
      `\\b(?:i|we) will have (?:it|that|this|them|those|something|everything|an? [a-z -]{2,30}|the [a-z -]{2,30}|your [a-z -]{2,30}) (?:ready|done|over to|to you|for you|with you|finished|sent|fixed|sorted|signed|back)\\b`,
    ),
  },
  {
    says: pattern(
      `(?:^|[.,;:!] |\\b(?:and|but|so) )(?:will|shall) ${adverbs}(?:do\\b(?! (?:you|they|we|this mean))|${act})\\b`,
    ),
    // Without a subject of its own it is the writer's only where nobody else is in sight.
    notAfter:
      /\b(?:who|which|that|he|she|it|they|you|what|when|how|this)\b[^.;!]*$|^(?!.*\b(?:i|we)\b).*\b(?:and|but|so) $/u,
  },
  {
    says: pattern(
      `(?:^|[.,;:!] |\\b(?:and|but|so) )let me (?:just |first |quickly |also )?(?:check|ask|look into|find out|dig|talk to|speak to|speak with|confirm|get back to you|see what i can|see who|send|forward|put you in touch|connect you|run (?:it|this|that)|share|double check|chase)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:hereby )?(?:do )?(?:promise|commit|guarantee|swear|undertake|pledge|vow)(?: you)?(?: (?:to|that|i will|we will|it will|you will)\\b|[.!,]|$)`,
    ),
  },
  { says: pattern(`\\b(?:you have|i give you) my word\\b`) },
  {
    says: pattern(`\\b(?:i|we) (?:still )?owe you (?:an?|the|some|my|one|two|that|those|\\d+) `),
    notBefore:
      /^(?:beer|drink|coffee|apology|big time|one\b|huge|explanation|debt|dinner|favou?r|lot|great deal|thank|pint)/u,
  },
  {
    says: pattern(
      `(?:^|[.,;:!] |\\b(?:and|but|so|yes|ok|okay|sure),? )(?:i am |we are )?(?:already )?on it(?= ?[.!,;-]|$)`,
    ),
  },
  {
    says: pattern(
      `\\b(?:consider it done|leave (?:it|that|this) (?:with|to) me|you can count on me|count me in for|i have got (?:this|it) covered)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:you will|you should|you can expect to|you are going to) (?:have|get|receive|hear) (?:it|them|this|that|the|a|an|my|our|your|something|everything|from me|from us|back from me)\\b[^.;]{0,60}\\b(?:by|before|tomorrow|tonight|today|on|next|this|from me|from us|within|in (?:the next|two|a|your inbox))\\b`,
    ),
    notAfter: /\b(?:if|when|where|once)\b/u,
  },
  {
    says: pattern(
      `\\bexpect (?:it|them|this|the|my|a|an|something|our)\\b[^.;]{0,50}\\b(?:from me|from us|by|tomorrow|tonight|before|on|next week|this week)\\b`,
    ),
    notAfter: /\b(?:i|we|they|to|not|you|would|did|do|can|could) (?:\p{L}+ )?$/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) can (?:have|get) [^.;,]{2,40} (?:by|before|on|tomorrow|tonight|this|next|within)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:am|are) (?:sending|emailing|introducing|forwarding|mailing|calling|bringing|shipping|dropping|paying|sharing) (?:it|you|him|her|them|this|that|the|over|my|our|a|an|your|out)\\b[^.;]{0,60}\\b(?:tomorrow|tonight|later today|later this|this (?:afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|first thing)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:plan|intend|aim|am planning|am aiming) to (?:send|share|deliver|finish|get back to|get (?:it|this|that|the [^.;,]{2,30}|you [^.;,]{2,30}) |have (?:it|this|that|the [^.;,]{2,30}))\\b[^.;]{0,60}\\b(?:by|tomorrow|tonight|before|on|next week|this week)\\b`,
    ),
  },
  { says: pattern(`\\bmy (?:promise|commitment)(?: to you)? is\\b`) },
];

/** Where the writer binds themselves to an act; undefined when in doubt (conditions, reports, questions, irony). */
export function promiseIn(words: string, isQuestion: boolean): Cue | undefined {
  if (sarcastic.test(words)) return undefined;
  const plain = words.replace(courtesyCondition, (leave) => " ".repeat(leave.length));
  for (const rule of rules) {
    const cue = cueOf(plain, [rule]);
    if (cue === undefined || !holds(plain, cue)) continue;
    if (
      isQuestion &&
      !/[.;!] /.test(plain.slice(cue.end)) &&
      !/,? (?:ok(?:ay)?|sound(?:s)? good|deal|does that work(?: for you)?|is that ok(?:ay)?|fine|works)\?/.test(
        plain,
      )
    )
      continue;
    return cue;
  }
  return undefined;
}

function holds(words: string, cue: Cue): boolean {
  const before = sinceTurn(words.slice(0, cue.start));
  const said = words.slice(cue.start);
  const after = words.slice(cue.end);
  if (conditionBefore.test(before) || unsureBefore.test(`${before}`) || reportedBefore.test(before))
    return false;
  if (conditionAfter.test(after) || emptyPromise.test(said.slice(0, 90))) return false;
  if (
    /^(?:[^.;,]{0,20})\b(?:maybe|perhaps|probably|at some point|some ?day|one day|eventually|hopefully|in theory)\b/u.test(
      after,
    )
  )
    return false;
  return !/\b(?:would|could|might|wish|not|never|nor|do|did|why|how|should|does)(?: that)? $/u.test(before);
}

/** The clause that the cue is in: "but" and the like start afresh, so that an earlier "if" no longer binds. */
function sinceTurn(before: string): string {
  const turns = [
    ...before.matchAll(
      /(?:;|: | - |[!?] |(?<!\b(?:dr|mr|ms|mrs|st|prof))\. |\b(?:but|however|anyway|either way|regardless|so)\b)/gu,
    ),
  ];
  const last = turns.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}
