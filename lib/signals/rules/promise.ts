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
  `send|resend|share|forward|brief|settle|reconcile|waive|deduct|refund|knock (?:off|\\d|some|a)|run (?:the|some|those|your) numbers|install|configure|deploy|merge|push|rebase|patch|debug|reproduce|measure|paint|assemble|bake|collect|fetch|email|mail|text|message|dm|whatsapp|ping|write|write up|draft|prepare|put together|pull together|
  get (?:back|it|that|this|them|you|these|those|the|my|a|an|some|something|on it|onto it|right on it|started on)|
  get in touch with|come back to|circle back|follow up|report back|revert|respond to|answer your|reply to|
  introduce|intro|connect|make (?:the|an|that|this|a few|some|those|you|your|it happen|it up)|put (?:you|a|an|the|your|in a|him|her|them|it|up|on)|hook you|link you|loop (?:you|her|him|them|in)|cc|copy|add|
  ask|check|double[- ]check|verify|confirm|find|find out|look|look into|look it|look at|look for|dig|chase|track|investigate|figure|
  call|phone|ring|give (?:you|her|him|them|it)|give (?:this|that|the [\\p{L} ]{2,20}) a (?:go|try|shot|read|look)|ship|have (?:uploaded|sent|finished|paid|signed|reviewed|fixed|booked|read|done|written|gone through|sorted|prepared|translated)|talk to|speak to|speak with|talk with|reach out|nudge|remind|tell|
  let (?:\\p{L}+ ){1,3}know|keep an eye|keep an ear|keep you|keep you posted|
  review|read|proofread|go through|go over|take (?:a look|another look|care|on|it|that|this|over|your|you)|have (?:a look|another look|a word|a read|a think)|give feedback|comment|
  book|reserve|arrange|organi[sz]e|set|set up|schedule|sort|handle|fix|answer|respond|reply|report|update|upload|publish|post|print|pay|transfer|wire|reimburse|refund|order|buy (?:it|the|you|your|them|him|her|us|everyone)|bring|deliver|drop|pick|
  help|cover|host|sponsor|donate|contribute|translate|sign|submit|file|test|finish|complete|make sure|ensure|see to (?:it|that|this)|see that|see what i can|see if (?:i|we|there|someone|somebody|anyone|they|he|she) (?:can|could|is|are|has|have|knows?)|
  pass (?:it|this|that|your|them|along|on to|on (?:your|her|his|their)|her|him|these|those)|recommend|refer|nominate|vouch|mention|suggest|propose|
  dig up|dig out|work on|walk you|show you|teach you|explain (?:it|this|that) to you|provide|supply|return (?:it|them|your|the|this|that)|mail you|leave (?:you|the|a)|save you|hold (?:it|them|an?|the|your|two|three|four|some|\\d+)|keep (?:it|the|a)|invite|sign you|register|enter you|
  do (?:it|that|this|so|the)|run it|run this|run that|bump|raise it|raise this|bring it up|bring this up`,
);

/** Verbs after "I will" that bind nobody to the reader: being, feeling, leisure, travel, talk of oneself. */
const ownAffairs = anyOf(
  `be|have|see|miss|never|always|not|probably|likely|possibly|maybe|perhaps|only|know|think|guess|believe|need|want|like|love|hate|enjoy|prefer|feel|understand|remember|forget|regret|admit|say|agree|assume|hope|wish|wait|wonder|
  go|come|travel|fly|drive|walk|cycle|swim|run|stay|live|sleep|eat|drink|rest|relax|celebrate|retire|move|arrive|land|leave|head|return|spend|attend|visit|join|meet|watch|wear|dance|sing|win|lose|die|cry|laugh|survive|cope|manage|admire|adore|applaud|appreciate|toast|cheer|salute|envy|pray|worry|dream|mourn|praise|thank|congratulate|bless|smile|grin|weep|whistle|rejoice|support|root|mock|tease|hug|kiss|greet|recogni[sz]e|notice|observe|listen|overhear|suffer|starve|freeze|melt|burst|explode|scream|shout|yell|defer|discuss|debate|resurface|be back|abstain|object|oppose|second|agree|disagree|
  struggle|try|attempt|continue|keep|carry|stop|start|begin|end|become|get|turn|take|make|give|let|find|look|receive|accept|decide|consider|stick|stand|sit|lie|use|assist|cross|speak|talk|chat|hear|catch|skip|pass|bet|drop|settle|use|cost|belong|buy|shop|seem|appear|happen|remain|depend|last|hold|hang|grow|learn|study|work|focus|apply|vote|play|call it|ignore|pretend|trust`,
);
const dueWords = `(?:tomorrow|tonight|today|this (?:afternoon|evening|morning|week|weekend)|next (?:week|month)|later today|first thing|by|before|within|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|at the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
/** Acts that somebody who writes in the present tense means for later: "I come back to you tomorrow". */
const soonAct = anyOf(
  `come back to you|get back to you|revert to you|send you|call you|write you|write to you|give you|let you know|inform you|confirm you|forward you|send (?:it|them|this|the|my|our)|bring (?:it|them|the|you|my)|pay (?:it|the)|introduce you|share (?:it|the|them)`,
);

const will = `(?:(?:i|we) (?:both )?(?:will|shall|am going to|are going to)|i am about to|i am off to)`;

/** Sentences that carry a cue and mean nothing that one could be held to. */
const emptyPromise =
  /\b(?:pay (?:\p{L}+ )?attention|take (?:you|him|her|them)(?:\/\p{L}+)? up on|have (?:a |an )?(?:great|good|lovely|nice|wonderful|amazing|fantastic) (?:time|day|week|evening|trip|weekend)|have fun|take (?:the|that|this|it) then|cross (?:my|our|the)|keep you (?:posted|updated|informed|in the loop|in mind)|call it (?:a day|quits)|let you (?:go|get back|get on|be|decide)|leave (?:it|you|that) (?:at that|there|to it|to you|with you|up to)|look forward|get (?:there|going|home|some (?:sleep|rest|coffee|food)|over it|through (?:it|this)|used)|take (?:it easy|your word|my chances|the (?:train|bus|day|week|plane|car|kids)|a (?:nap|break|rain ?check|day|week|holiday|vacation))|give (?:you that|it (?:some|a) (?:thought|rest|miss)|up)|make (?:it up as|do|the most)|pass on this|check out|tell you (?:what|that|a secret|one thing|this|honestly)|find my way|put up|set aside|post(?:ed)? from|pick (?:up )?the kids|ask again later|hold my breath|ring off|add that|add,|say that|check in(?:to)? (?:the|my|our|a)\b|finish here|work on my\b|read (?:on|along)|do (?:fine|better|well)|see if i (?:can )?care)\b/u;

const rules: readonly Rule[] = [
  { says: pattern(`\\b${will} ${adverbs}${act}\\b`) },
  {
    says: pattern(
      `\\b(?:i|we) (?:will|shall) have (?:it|that|this|them|those|something|everything|an? [a-z -]{2,30}|the [a-z -]{2,30}|your [a-z -]{2,30}) (?:ready|done|over to|to you|for you|with you|on your desk|in your inbox|finished|sent|fixed|sorted|signed|back)\\b`,
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
      `\\b(?:i|we) (?:hereby )?(?:do )?(?:promise|commit|guarantee|swear|undertake|pledge|vow)(?: you)?(?: (?:to|that|i will|we will|it will|you will|it[.!,]|it$)|[.!,]|$)`,
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
      `\\bexpect (?:it|them|this|the|my|a|an|something|our)\\b[^.;]{0,50}\\b(?:from me|from us|by|tomorrow|tonight|shortly|soon|before|on|next week|this week)\\b`,
    ),
    notAfter: /\b(?:i|we|they|to|not|you|would|did|do|can|could) (?:\p{L}+ )?$/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) can (?:have|get) (?:it|this|that|them|you|something|(?:the|your|my|our|a|an) [^.;,]{2,30}?)(?: (?:to you|done|ready|over|back|sent|out|finished|signed|fixed|for you|over to you|across))? (?:by|before|on|tomorrow|tonight|this|next|within)\\b`,
    ),
    notAfter: /\b(?:so|so that|if|whether|how|when|that|what) $/u,
    notBefore: /^[^.;]{0,20}\bwhen we\b/u,
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
  // Whatever the verb: done to something, for the reader or by a day, "I will" is held against who wrote it.
  {
    says: pattern(
      `\\b(?:i|we) (?:both )?(?:will|shall) ${adverbs}(?!${ownAffairs}\\b)[\\p{L}-]{3,}(?= [^.;,?]{0,70}\\b(?:for you|to you|your|yours|with you)\\b| (?:it|this|that|these|those|them|the|an?|my|our|all|both|some)\\b[^.;,?]{0,60}\\b${dueWords}\\b|[^.;,?]{0,70}[,;] (?:do not worry|no worries|i promise|as agreed|of course|as promised|leave it (?:to|with) me|i will see to (?:it|that)))`,
    ),
    notBefore: /^ (?:you|that you|of you)\b/u,
  },
  // "… and revert", "… and send them over": what is done first may be anything.
  {
    says: pattern(
      `(?:\\b${will}|^will|[.,;:!] will) (?!${ownAffairs}\\b)\\p{L}+ [^.;?]{2,60} and (?:then )?(?:revert|report back|get back to|come back to|circle back|follow up|let you know|send|share|forward|call you|email|text you|ping you|get you|bring you)\\b`,
    ),
    notAfter: /\b(?:if|that|who|which|he|she|they|it|you)\b[^.;,!]*$/u,
  },
  {
    says: pattern(
      `\\b(?:the |your |our |my )?(?:\\p{L}+ ){1,3}will be (?:in your (?:hands|inbox|mailbox|letterbox)|on your (?:desk|doorstep)|with you)\\b[^.;?]{0,30}${dueWords}\\b`,
    ),
    notAfter: /\b(?:if|when|may|he|she|they)\b[^.;,!]*$/u,
  },
  {
    says: pattern(
      `(?:\\b${will}|^will|, will) (?:have|get) (?:my|our|the) \\p{L}+ (?:to )?(?!(?:ready|done|over|to|for|with|by|in|on|at|as|and|instead|again)\\b)\\p{L}+ (?:the|your|it|you|this|that|these|those)\\b`,
    ),
  },
  // Somebody is made to do it.
  {
    says: pattern(
      `\\b(?:${will} |^will |, will )${adverbs}(?:have|get|ask|tell|make sure) (?!(?:to|a|an|it|this|that|fun)\\b)(?:my |our |the )?(?:\\p{L}+ ){1,2}(?:to )?(?:turn|send|call|write|email|check|review|prepare|sign|draft|look|get|book|fix|update|confirm|pay|ship|deliver|contact|reach out|follow up)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:will )?(?:then |also )?${soonAct}\\b[^.;?]{0,60}\\b${dueWords}\\b|^(?:tomorrow|tonight|later today|next week|this (?:afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri)day|(?:mon|tues|wednes|thurs|fri)day),? (?:morning |afternoon |latest |first thing )?(?:i|we) ${soonAct}\\b`,
    ),
    notAfter:
      /\b(?:when|if|whenever|every|usually|always|often|as soon as|once|that|should|must|can|could|to|did|do|would|may|might|before|after|until) (?:\p{L}+ )?$/u,
    notBefore: /\b(?:every|usually|always|often|last|yesterday|ago|each)\b/u,
  },
  // "Numbers to you tomorrow", "chapter two follows on Friday".
  {
    says: pattern(
      `(?:^|[.,;:!] |\\b(?:and|but) )(?!(?:talk|speak|chat|see|write|call|listen|look|get|back|love|best|happy|good|welcome|thanks|thank|cheers|same|up|over|due|according|next|new|kind|nice)\\b)(?:(?:the|my|our|a|an|your|more|full|final|first|revised|signed) )?(?:\\p{L}+ ){1,3}(?:to you|to follow|follows?|will follow|(?:is |are )?coming (?:over|your way|to you)|on (?:its|their) way to you) (?:${dueWords}|shortly|soon)\\b`,
    ),
    notAfter: /\b(?:he|she|they|who|which|that|if|when)\b[^.;!]*$/u,
    notBefore: /\?/u,
  },
  {
    says: pattern(
      `\\b(?:i )?(?:have|am) not (?:forgotten|forgetting) (?:about )?(?:the|your|my|our|that|those|it|to|you)\\b|\\b(?:it|they) (?:is|are) (?:still )?(?:coming|on the way|on my list)\\b`,
    ),
    notAfter: /\b(?:if|hope|who|he|she|they|you|think)\b[^.;,!]*$/u,
  },
  {
    says: pattern(
      `\\bgive me (?:an?|one|two|three|four|five|ten|\\d+|a few|a couple of|until|till|the) [\\p{L}0-9 ]{2,25}? and (?:you (?:will|can) (?:have|get|hear)|i will|it (?:is|will be) (?:done|yours|ready))\\b`,
    ),
  },
];

/** Who is away promises nobody in particular to answer. */
const awayNote =
  /^(?:thank you|thanks) for (?:contacting|reaching|your (?:request|enquiry|inquiry|message|order|application))\b|\byour (?:ticket|request|enquiry|inquiry|case) (?:has been|was|is being)\b|\bout of (?:the )?office\b|\b(?:on|away on) (?:\p{L}+ )?(?:leave|holidays?|vacation) (?:until|from|till|through)\b|\b(?:limited|no) access to (?:my )?e?mails?\b|\bupon (?:my )?return\b/u;

/** Where the writer binds themselves to an act; undefined when in doubt (conditions, reports, questions, irony). */
export function promiseIn(words: string, isQuestion: boolean): Cue | undefined {
  if (sarcastic.test(words) || awayNote.test(words)) return undefined;
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
  // "I'll ask him if he can" asks, it sets no condition.
  const asksWhether = /\b(?:ask|check|find out|see|know|confirm|verify|look into|tell)\b[^,;]{0,40}$/u.test(
    `${words.slice(cue.start, cue.end)}${/^[^,;]*? (?=if\b)/u.exec(after)?.[0] ?? ""}`,
  );
  if ((conditionAfter.test(after) && !asksWhether) || emptyPromise.test(said.slice(0, 90))) return false;
  if (
    /^(?:[^.;,]{0,20})\b(?:maybe|perhaps|probably|at some point|some ?day|one day|eventually|hopefully|in theory)\b/u.test(
      after,
    )
  )
    return false;
  if (/\b(?:which|what|whom|whose)(?: \p{L}+ and)? $/u.test(before)) return false;
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
