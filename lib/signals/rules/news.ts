import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import { sarcastic } from "./hedges.ts";
import { anyOf } from "./verbs.ts";

const we = `(?:i|we|(?:my|our) (?:wife|husband|partner|team|company|startup|cofounder|co-founder|lab|group|foundation|nonprofit|charity|agency|studio|band|choir|school|sister|brother|daughter|son|parents)(?: and (?:i|we))?)`;
const now = `(?:have |has |had |just |finally |officially |recently |also |now |already |successfully |am |are |is |actually |formally |only just |have been |has been |will be |was |were |got |been |even )*`;
const object = `(?:(?:our|my|a|an|the|another|one of|its|their) )?(?:(?:very |new |first |second |third |next |latest |own |small |little |big |tiny |huge |old |public |private |major |local |whole |entire |\\d+ )+)?(?:[\\p{L}-]+ ){0,2}?`;

/** What is news when it is opened, bought, won, finished or signed. */
const place = anyOf(
  `shops?|stores?|office|offices|restaurant|cafe|café|bar|bakery|studio|gallery|branch|clinic|lab|school|space|location|practice|hub|factory|plant|warehouse|hotel|guest ?house|market|brewery|theatre|theater|museum|workshop`,
);
const property = anyOf(
  `house|home|flat|apartment|farm|mill|company|business|boat|building|startup|place|land|studio|shop|practice|cottage|condo|villa|vineyard|firm|share|shares|stake|domain|agency|hotel|restaurant`,
);
const prize = anyOf(
  `prize|award|awards|grant|competition|tender|pitch|case|bid|contract|scholarship|fellowship|medal|election|cup|hackathon|gold|silver|bronze|lottery|championship|title|seat|funding|appeal`,
);
const work = anyOf(
  `phd|ph\\.d|doctorate|thesis|dissertation|degree|master|masters|bachelor|mba|marathon|half-marathon|viva|defen[cs]e|orals|finals|quals|audition|triathlon|ironman|novel|book|album|training|manuscript|film|documentary|residency|certification|studies|law school|medical school|renovation`,
);
const deal = anyOf(
  `lease|customer|customers|client|clients|deal|contract|term sheet|partnership|agreement|papers|book deal|record deal|partner`,
);
const job = anyOf(
  `job|role|position|gig|post|company|business|firm|studio|agency|podcast|newsletter|phd|mba|degree|fellowship|residency|sabbatical|internship|offer|promotion|grant|scholarship|visa|book deal|consultancy|practice|school|venture|startup|start-up|nonprofit|non-profit|charity|fund|project|blog|channel|chapter|band|choir|magazine|label|brewery|bakery|collective|cooperative|co-op`,
);

const rules: readonly Rule[] = [
  {
    says: pattern(
      `(?:^|\\b${we} )${now}(?:raised|closed|closing) (?:our|a|an|the|my|\\$|€|£|\\d)[^.;]{0,40}\\b(?:round|seed|series [a-e]|funding|million|m\\b|k\\b|fund|financing|investment|pre-seed|angel|bridge)`,
    ),
  },
  {
    says: pattern(
      `(?:^|\\b${we} )${now}(?:raised|closed) (?:over |about |almost )?(?:\\$|€|£)?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|half a) ?`,
    ),
    notBefore: /^[^.]{0,12}\b(?:questions?|issues?|tickets?|points?|concerns?|children|kids)\b/u,
  },
  {
    says: pattern(
      `\\b${we} ${now}(?:launched|launching|founded|co-?founded|incorporated|acquired|open[- ]sourced|went live|going live|merged with|won|published|publishing)\\b`,
    ),
    notBefore:
      /^ (?:over|you|me|him|her|it back|him over|the (?:game|bet|argument|toss|first game|coin)|a (?:game|bet|thread|ticket)|it)\b|^ ?[,.] ?(?:but|and) (?:lost|then)/u,
  },
  {
    says: pattern(
      `\\b${we} ${now}(?:shipped|released|releasing|shipping) ${object}(?:beta|version|app|product|album|single|game|feature|update|release|report|film|episode|book|v\\d|mvp|website|site|library|tool|platform)\\b`,
    ),
  },
  {
    says: pattern(`\\b${we} ${now}(?:opened|opening) ${object}${place}\\b`),
    notBefore: /^ (?:door|window|at|early|late)\b/u,
  },
  { says: pattern(`\\b${we} ${now}(?:bought|sold|buying|selling) ${object}${property}\\b`) },
  {
    says: pattern(
      `\\b${we} ${now}(?:won|been awarded|awarded|received|was awarded|got|landed|secured) ${object}${prize}\\b`,
    ),
  },
  {
    says: pattern(
      `\\b${we} ${now}(?:finished|completed|submitted|handed in|defended|ran|graduated from|graduating from|passed) ${object}(?:${work}|bar exam|bar|exams?|driving test|boards)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b${we} ${now}(?:graduated|defended my|promoted(?! (?:the|this|it|our|your|a)\\b)|elected|appointed|shortlisted|nominated|tenured|naturali[sz]ed|cancer[- ]free|in remission)\\b`,
    ),
  },
  { says: pattern(`\\b${we} ${now}(?:signed|signing) ${object}${deal}\\b`) },
  {
    says: pattern(
      `\\b${we} ${now}(?:hired) ${object}(?:employee|engineer|designer|developer|ceo|cto|cfo|coo|head|director|hire|salesperson|manager|people)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) ${now}(?:joined|joining|join|left|quit|quitting|moved|moving|relocated|relocating|retired|retiring|resigned|resigning|emigrated|emigrating|switched|switching|changed|changing) (?:(?:back |out |over )?to (?!the (?:next|other|same|right|left|meeting|back|front|call|second|third)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|a (?:different|later|new) (?:time|date|slot)|do\\b|see\\b|get\\b|be\\b|my (?:desk|room|other))\\p{L}+|from \\p{L}+|as|my job|jobs?\\b|careers?\\b|company\\b|companies\\b|roles?\\b|house\\b|home\\b|flats?\\b|apartments?\\b|cities|countries|in together|in with|into (?:our|a|my) (?:new |first |own |bigger |smaller )*(?:office|house|home|flat|apartment|place|building|space|studio)|abroad|the (?:board|company|team at|firm|bank|startup|faculty|accelerator|agency|university|ministry|country|city|civil service)|my (?:job|post|company|firm|position)|(?!forward|ahead|on|up|back|in|out|over|away|home|work|early|late|it|you|him|her|them|town|this|that|a|the|my|our|your|school)\\p{L}+ (?:as|in|at|after|for|next|this|and|last|on (?:monday|tuesday|wednesday|thursday|friday)|to (?:start|found|join|become|travel|focus))\\b|(?:at|in) (?:the end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|\\p{L}+ (?:month|year))|(?:next|this) (?:month|year|week|spring|summer|autumn|fall)|[.!]|$)`,
    ),
    notBefore:
      /^ ?(?:the (?:meeting|call)|topic|subject|my (?:phone|laptop|keys|mind|email|password|number)|for the (?:day|airport|weekend|office))/u,
    notAfter: /\b(?:we|i) (?:was|were) $/u,
  },
  {
    says: pattern(
      `\\b(?:i am|we are|i will be|we will be) (?:now |finally |officially )*leaving (?!for\\b|now\\b|home\\b|early\\b|soon\\b|at\\b|the (?:house|office|airport|hotel|party|meeting|building|details|rest|door)\\b|you\\b|it\\b|this\\b|that\\b|a (?:message|note|gap)|on\\b|tomorrow|tonight|in (?:an|a|five|ten|\\d))\\p{L}+`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we|my (?:wife|husband|partner)(?: and i)?) ${now}(?:getting )?(?:engaged|married|divorced|pregnant|expecting (?:our|a|twins|my)|having (?:a baby|twins)|had (?:a baby|twins|our)|became (?:a|parents|dad|mum|mom|an?)|becoming (?:a|parents)|welcomed (?:our|a)|adopted)\\b`,
    ),
    notBefore:
      /^ (?:call|visitor|delivery|lot|mess|reply|response|parcel|package|good|great|bad|nice|bit|look|meeting)\b/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) ${now}(?:starting|started|start|begin|began|beginning|took|taken|taking|accepted|got|landed|found|been offered|offered|have|registered|setting up|set up) (?:on |up )?(?:my |a |an |the |our )?(?:new |own |first |dream |next |full-time |part-time |small |second )+${job}\\b`,
    ),
    notBefore: /^ (?:for you|idea|question|to (?:discuss|ask|fill|offer)|update)\b/u,
    notAfter: /\b(?:do|did|will|would|to|can) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) ${now}(?:starting|started|began|took|taken|taking|found|accepted|got|landed|been offered|starting up|co-?started) (?:on )?(?:my |a |an |the |our )?${job}\\b`,
    ),
    notBefore: /^ ?(?:call|meeting)|^ (?:you|for you|from you|to (?:you|discuss))\b/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) ${now}(?:starting|started) (?:as (?:an? |the |head|director)|at (?!the beginning|the top|noon|\\d|nine|ten|eight|seven|once|home)\\p{L}+|freelancing|consulting|teaching|my phd|with [\\p{L}]+ as)`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i am|we are) (?:now|officially|finally|proud to be|excited to be|the new|a new|newly) (?:the |a |an |part of |in |based |living |working )*(?:head of|director|vp|chief|ceo|cto|cfo|coo|cmo|partner|professor|lecturer|managing|lead|leading|at|for|in|living|parental|maternity|paternity|freelanc\\p{L}*|self-employed|profitable|parents?|grandparents?|homeowners?|citizens?|board|certified|doctor|live|open|independent|retired|unemployed|engaged|married)\\b`,
    ),
    notBefore: /^ (?:a meeting|the (?:office|car|meeting|train|airport)|the loop|home|lunch)/u,
  },
  {
    says: pattern(
      `\\bi (?:will )?retire (?:at|in|next|this|on|from)\\b|\\b(?:i|we) ${now}(?:stepping|stepped|standing|stood) down (?:as|from|after)\\b|\\b(?:i|we) ${now}(?:agreed|signed) to (?:be acquired|be bought|sell (?:the|our|to)|merge|join forces)\\b|\\b(?:i|we) ${now}(?:got|getting|picked up|collected) the keys (?:to|for|of)\\b|^(?!(?:i|we|you|he|she|they|it)\\b)\\p{L}+ (?:has |just |finally )*(?:got|been) (?:into|accepted (?:to|at|by|into)) (?!trouble|a\\b|an\\b|it\\b|the\\b|my\\b|our\\b|this|that|his|her)\\p{L}+|\\b(?:i|we) (?:have |just |also |finally )*(?:handed in (?:my|our) (?:notice|resignation)|given (?:my|our) notice|resigned)\\b|\\b(?:since|as of|starting|from) (?:last |this |next )?(?:\\p{L}+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|week|month|year|summer|autumn|fall|spring|winter|today|now),? (?:i am|we are|i will be|i have been|i work|we work) (?:now |also )*(?:working|with|at|part of|in charge|responsible|head|heading|leading|living|based|running|for|as|the)\\b|\\b(?:i|we) (?:will )?(?:start|begin) (?:at|with|as) (?!the (?:top|beginning)|noon|\\d)[^.;]{2,60}\\b(?:in|on|next|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|month|week|year)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i am|we are) (?:going (?:freelance|independent|solo|public|full-time|back to (?:school|university))|on (?:parental|maternity|paternity|adoption) leave|on (?:a )?sabbatical|turning (?:it|them|my|our) into|taking (?:a sabbatical|parental leave|a year off|six months off|over as|the helm))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we|our \\p{L}+|my \\p{L}+) ${now}(?:made|making) (?:partner|it (?:to|into) (?:yc|y combinator|the (?:final|finals|shortlist|list|semi-?finals?)))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we|(?:our|my|the) (?:startup|company|team|paper|book|film|show|song|proposal|application|project|daughter|son|article|talk|abstract|app|product|manuscript|patent)(?: (?:on|about|with|of|for) [^.;,?]{2,50}?)?) ${now}(?:(?<=\\b(?:was|were|got|been|am|are|is|be) )(?:accepted|admitted|selected|chosen|acquired|featured)|(?<=\\b(?:got|get|been accepted) )into (?!trouble|the habit|a\\b|it\\b|an\\b)\\p{L}+|laid off|funded|nominated|awarded|invited to (?:speak|join|keynote)|let go|made redundant|fired|approved for|picked up by|shortlisted)\\b`,
    ),
    notBefore: /^ (?:your|the offer to|his|her) (?:invitation|apolog|offer)/u,
    notAfter: /\b(?:when|if)\b/u,
  },
  {
    says: pattern(
      `\\b(?:we|i|my (?:wife|husband|partner)|\\p{L}+ and i) (?:are |am |is |have |just )*(?:moved|moving|relocated|relocating) to (?!the (?:next|other|same|right|left|meeting|back|front|call|second|third)\\b)\\p{L}+ (?:and|but|so|with|from|because)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:my|our) (?:(?:new|first|second|third|latest|next|debut|little) )*(?:book|album|paper|app|product|website|site|podcast|newsletter|film|novel|article|shop|store|restaurant|startup|company|course|version|show|exhibition|daughter|son|baby|twins|beta|grant|visa|application|proposal|round|patent|house|flat|merger|divorce) (?:is (?:now |finally |officially )*(?:out|live|available|published|open|launched|launching|here|done|coming out|going live|on sale|up and running|in stores|approved|granted|final|sold)|was (?:just )?(?:born|published|accepted|released|acquired|featured|approved|granted|sold|funded)|has (?:just |finally )?(?:been (?:published|accepted|released|acquired|featured|approved|granted|sold|funded)|launched|arrived|come out|gone live|opened)|(?:comes|came|launches|launched|opens|opened|got accepted|got approved|came through|came out|arrived|got funded) ?)`,
    ),
  },
  {
    says: pattern(
      `(?:^|\\b(?:the|our|my) )(?:grant|visa|funding|loan|deal|offer|promotion|green card|permit|round|investment|mortgage|adoption) (?:has |just |finally )*(?:came through|come through|went through|was approved|is approved|got approved|has closed|closed|is confirmed|was granted)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:big|great|exciting|happy|sad|small|amazing|personal|fantastic|wonderful|my|our|professional|life|career|family|other|in other) (?:\\p{L}+ )?(?:news|update|announcement)(?: (?:from|to share|on|is|here|from our side|this week)[^:.!]{0,30})?(?: ?[:!-]| is )`,
    ),
    notAfter: /\b(?:any|no|your|hear|heard about|for)\b ?$/u,
    notBefore: /^ ?(?:$|<link>)/u,
  },
  {
    says: pattern(
      `(?:^|[.!,:-] |\\b(?:i am|we are|am|are) (?:so |very |really |super |beyond |truly |also )*)(?:so |very |really |super |beyond |truly )*(?:excited|thrilled|happy|delighted|proud|pleased|stoked|over the moon|humbled|honou?red) to (?:announce|share|report|say|tell you|let you know) (?:that |you )?(?:that )?(?:i|we|our|my|the|a)\\b`,
    ),
    notBefore: /^ (?:attached|document|link|file|slides|deck|draft|notes|details)\b/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) ${now}(?:turned|turning|hit|reached|crossed|passed|surpassed) (?:our |the |a |over |\\d|profitability|profitable|break ?even|\\$|€|£|one|two|three|four|five|ten|half|our first)[^.;]{0,30}\\b(?:users|customers|subscribers|members|arr|mrr|revenue|years? old|milestone|profitable|profitability|downloads|employees|mark|\\d0|k\\b|m\\b|sales|stars|readers|followers|backers|thousand|million)\\b|\\b(?:i|we) ${now}(?:profitable|broke even|cash[- ]flow positive)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b${we} ${now}(?:expanding|expanded|relocating|rebranding|rebranded|pivoting|pivoted|spinning (?:out|off)|going public|merging) (?:to|into|in|our|as|with|the)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |finally )*(?:decided|going|planning|about) to (?:leave (?!it|this|that|you|a |the (?:house|party))|quit|resign|retire|start (?:my|our) own|found|co-?found|move (?:back )?to|relocate|go (?:freelance|independent|solo|back to (?:school|university))|shut down|wind down|sell (?:the|my|our) (?:company|business|house|flat|firm))\\b`,
    ),
  },
];

const shared: readonly Rule[] = [
  {
    says: pattern(
      `\\b(?:thought (?:you|this|of you|it)|you (?:might|may|will|would|should)|this|it|saw this)\\b[^.]{0,50}\\b(?:interest(?:ing)?(?: you)?|enjoy|like|worth (?:a read|reading|a look|your time|sharing)|up your (?:street|alley)|relevant|thought of you|made me think of you)\\b[^.]{0,80}<link>`,
    ),
  },
  {
    says: pattern(
      `\\b(?:interesting|great|good|nice|excellent|fascinating|useful|fun|brilliant|must-read|new|lovely|worthwhile) (?:\\p{L}+ )?(?:article|piece|read|post|essay|paper|interview|talk|video|podcast|episode|report|thread|study)\\b[^?]{0,120}<link>`,
    ),
  },
];

/** Where the writer tells news of their own, or passes on a link worth reading; never wishes, conditions or questions. */
export function newsIn(words: string, isQuestion: boolean): Cue | undefined {
  if (sarcastic.test(words)) return undefined;
  for (const rule of [...rules, ...shared]) {
    const cue = cueOf(words, [rule]);
    if (cue !== undefined && holds(words, cue, isQuestion)) return cue;
  }
  return undefined;
}

function holds(words: string, cue: Cue, isQuestion: boolean): boolean {
  const before = words.slice(0, cue.start);
  const said = words.slice(cue.start, cue.end);
  if (isQuestion && !/[.!;] /u.test(words.slice(cue.end))) return false;
  if (
    /\b(?:if|when|once|unless|before|until|in case|wish|hope|hoping|dream|dreamed|imagine|suppose|did|do|would|whether|as soon as|the day|back when|remember|maybe|perhaps|might|could|may|not|never|pretend|what if|had)\b[^.;!]*$/u.test(
      before,
    )
  )
    return false;
  if (
    /\b(?:not|never|almost|nearly|might|may|would|could)\b/u.test(said.replace(/<link>$/u, "")) &&
    !said.includes("<link>")
  )
    return false;
  return !/\b(?:years ago|decades ago|last century|when (?:i|we) (?:was|were)|(?:back )?in (?:19\d\d|200\d|201\d)|if only|but (?:in the end|it fell through)|or so i thought|in another life)\b/u.test(
    words,
  );
}
