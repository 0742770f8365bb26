import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import { reportedBefore, sarcastic } from "./hedges.ts";
import { adverbs, anyOf } from "./verbs.ts";

/** What goes to the reader by its nature; "help" alone is a courtesy, so it needs an object (`emptyOffer`). */
const gift = anyOf(
  `introduce|intro|connect|put (?:you|your|them|him|her|in a)|link you|hook you|make (?:an? |the |that |some |a few )?(?:intros?|connections?|calls?)|send|share(?! that)|forward|show (?:you|your)|walk (?:you|them|your)|give|lend|loan|host|
  mentor|advise|coach|tutor|invest|donate|sponsor|proofread|help|recommend|refer|pass|ask|check with|offer|contribute|spare|swap|let you|have you|save you|vouch|(?:be|act as|serve as|stand in as) (?:an?|your) (?:\\p{L}+ )?(?:reference|referee|mentor|guinea pig|sounding board|tester|judge|host|speaker|sponsor|guide|witness|guarantor|driver|moderator|reviewer|reader|coach|second pair)|step in|babysit|answer|jump on|hop on|get (?:on a call|you|them)|
  put (?:in|up)|review|read|look (?:over|at|into)|take (?:a look|care|over|your|the)|have a look|cover|(?:speak|talk) (?:to|at|with|about) (?!you\\b|it\\b|this\\b|that\\b|more\\b)|volunteer|endorse|nominate|translate|edit|moderate|pick (?:you|your|up|him|her|them)|drive (?:you|him|her|them)|chat about|brainstorm|call (?:him|her|them)|go (?:through|over)|come (?:by|over|along)`,
);

/** What is an offer only where the reader is in it: "I can build you one", not "I can build one". */
const work = anyOf(
  `join|write|draft|test|record|present|teach|train|bring|check|provide|spend|set up|arrange|organi[sz]e|act as|split|hold|feed|fix|build|design|print|cook|bake|store|keep|chair|run|do|meet (?:him|her|them|your)|email|publish|promote|post|retweet|repost|sign|interview|photograph|shoot|make|trade|take|show|look`,
);
const forReader = `(?=[^.;]{0,90}\\b(?:you|your|yours|him|her|them)\\b)`;
const anything = `(?:${gift}|${work})`;
const give = `(?:${gift}|${work}\\b${forReader})`;

const willing = anyOf(
  `(?:i|we) (?:am|are|would be|will be) (?:always |more than |very |only too |quite |really |also |so |still )*(?:happy|glad|delighted|willing|keen|free|around|available|thrilled|open|honou?red) to|
  (?<!are |is |was |were )(?:always |more than |very |only too |also |super )*(?:happy|glad|delighted|honou?red) to|(?:i|we) would (?:gladly|happily|love to|like to offer to|be up for)|(?:i|we) do not mind|(?:i|we) would not mind`,
);

/** "Happy to …", "I can …": what follows must be something that could be taken up. */
const openRules: readonly Rule[] = [
  {
    says: pattern(`\\b${willing} ${adverbs}${anything}(?:ing|ting|ning)?\\b`),
    notAfter:
      /\b(?:not|would you|will you|are you|is (?:he|she)|they|he|she|if|were|was|be|been|\p{L}+ is)\b[^,]{0,12}$/u,
  },
  {
    says: pattern(
      `\\b(?:(?:i|we)|(?:my|our) (?:legal |whole |own |design |data )?(?:team|colleagues?|office|company|people|lawyers?|accountant|designers?|developers?)) (?:can|could) ${adverbs}(?:definitely |easily |certainly |always |totally |also )?${give}\\b`,
    ),
    notAfter:
      /\b(?:if|whether|so|so that|how|what|where|when|who|which|that|than|as|wish|until|before|and|anything|something|all|everything|whatever|think|as (?:soon|much|far|fast) as|only|not sure) $/u,
    notBefore:
      /^[^.;]{0,60}\bif (?:i|we) (?:could|had|only|knew|were|found|find)\b|^ (?:him|her|it|them|you) (?:now|from here|too)\b/u,
  },
];

const whoMay = `(?:you|your (?:\\p{L}+ ){1,3}?|anyone|anybody|someone|somebody|he|she|they|any of you(?:r \\p{L}+)?)`;
const has = `(?:have|has|have got|has got|own|owns|keep|keeps|know|knows)`;
const some = `(?:an?|some|two|three|four|five|several|a few|a couple of|plenty of|lots of|\\d+|the|our|my|one) `;
const household = `(?:i|we|(?:my|our)(?: \\p{L}+){1,3}?)`;

/** Ways to offer that name what is offered themselves. */
const rules: readonly Rule[] = [
  // "My sister has a spare room if your daughter needs one", "Should your students want time, we have slots".
  {
    says: pattern(
      `\\b${household} ${has} ${some}[^.;?]{2,70}?,? (?:if|in case|should|when|whenever) ${whoMay} ?(?:ever |still |also )*(?:needs?|wants?|would like|like|fancy|could use|can use|are looking|is looking|are ever|is ever|cares? to)\\b`,
    ),
    notBefore: /^ (?:not|never)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.;,] |\\b(?:and|but|so) )(?:if|should|in case|whenever) ${whoMay} ?(?:ever |still |also )*(?:needs?|wants?|would like|like|fancy|could use|are looking for|is looking for|needing|struggles?|gets? stuck)\\b[^.?]{0,70}?, ?(?:then )?${household} (?:${has}|can|could|will|would be|am happy|are happy|is happy|would|does|is|runs|sells|makes|lets|offers|teaches|repairs)\\b`,
    ),
    notBefore: /^ (?:not|never)\b/u,
  },
  {
    says: pattern(
      `\\blet (?:me|us) know (?:if|whether) (?:i|we) (?:should|can|could|may) (?!help|do anything|do something|be of|assist|answer|clarify|provide (?:any|more|further)|expect|count|plan|call you|assume|go ahead)\\p{L}+`,
    ),
  },
  {
    says: pattern(
      `\\blet (?:me|us) ${gift}\\b[^.;?]{2,80}\\bif (?:you (?:think|like|want|wish|fancy|would like)|(?:that|it|this) (?:is|would be|helps|would help|suits|works|makes)) ?(?:useful|helpful|of (?:any )?(?:use|interest|help)|easier|better|welcome)?`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:can|could) (?:also |always |easily |certainly |gladly )*(?!meet|talk|chat|speak|agree|live|see|be|do|go|come|join|stay|only|not|understand|sympathi[sz]e|relate|deal|cope|start|hear|imagine|tell|think|work with that|call|catch|discuss|connect|stand|identify)\\p{L}+ (?:down |up |along |it |this )?(?:with|for) (?:you|your|him|her|them)\\b`,
    ),
    notAfter:
      /\b(?:if|whether|so|that|how|what|where|when|who|which|than|as|wish|until|before|not sure|think) $/u,
    notBefore:
      /^[^.;]{0,60}\bif (?:i|we) (?:could|had|only|knew|were)\b|^ (?:on (?:mon|tues|wednes|thurs|fri)day at)/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) have (?:got )?(?:some |still |plenty of |enough )*(?:room|space|seats?|a seat|places?|capacity|beds?) for (?:you|your|two|three|one|a few|another|more|anyone|someone|\\d+)\\b|\\b(?:come|do come) (?:and |to )?(?:stay|crash) (?:with|at) (?:us|me|ours|mine|my|our)\\b|\\bi am your (?:man|woman|person|guy|girl)\\b|\\b(?:i|we) (?:can|could) offer (?:an?|two|three|some|\\d+) |\\b(?:use|treat|see) me as (?:a|an|your)\\b|\\bsay the word and (?:i|we)\\b|\\bwe offer (?!you (?:our|the best)|the best|great|high|a wide|solutions)(?:[\\p{L}-]+ ?){1,4}(?:in|at|for|to) (?:our|your|students|young|people|anyone)\\b`,
    ),
    notAfter: /\b(?:not|if|never)\b[^,;]*$/u,
  },
  {
    says: pattern(
      `\\b(?:if|should|in case|whenever) you (?:ever |still )*(?:need|want|are looking for|look for)\\b[^.?]{2,60}, ?(?:then |just |do )?(?:call|ask|try|talk to|speak to|write to|email|ring) (?:my|our|me|us)\\b|\\b${household} ${has} ${some}(?:extra |spare |free |empty |unused )[^.;?]{2,50}(?:interested|want (?:it|one|them)|any takers|fancy (?:it|one))\\?|\\b(?:my|our)(?: \\p{L}+){1,2} (?:can|could) (?:also |easily )?(?:${gift}|${work})\\b[^.;?]{0,60}\\b(?:for you|your|if you (?:want|like|wish|need))\\b`,
    ),
    notAfter: /\b(?:if|whether|so|how|wish|not|hope) $/u,
  },
  // "I know a few good designers in Ghent."
  {
    says: pattern(
      `\\b(?:i|we) (?:also |happen to |do |actually )*know (?:a|an|a few|a couple of|a number of|several|some|two|three|four|lots of|plenty of|just the|the perfect|exactly the) (?!of\\b|lot\\b|bit\\b|little\\b|thing|way|feeling|song|story|joke|fact|people (?:who|that) (?:think|say|believe|love|hate)|that\\b|more\\b|about\\b|what\\b|how\\b|great deal|few things)(?:[\\p{L}-]+ ?){1,5}(?:in [\\p{L}]+|at [\\p{L} ]+|from [\\p{L}]+|there|here|who [^.;?]{2,50}|with [^.;?]{2,40}|personally|well)?[.!]*$`,
    ),
    notAfter: /\b(?:if|when|that|because|not|but) $/u,
  },
  {
    says: pattern(
      `\\bif (?:it|that|this) (?:helps|would help|is (?:useful|helpful|(?:of )?(?:any )?(?:use|help|interest))|would be (?:useful|helpful|of use))(?: at all| to you)?,? (?:i|we|my|our) (?:\\p{L}+ ){0,2}?(?:know|knows|used|worked|did|has|have|am|own)\\b|\\b(?:so )?ask me (?:anything|whatever you|all you)\\b`,
    ),
    notBefore: /^ (?:else)\b/u,
  },
  // A thing that stands unused: "a room free in Bristol", "two tickets going spare", "a spectrometer you could use".
  {
    says: pattern(
      `\\b${household} ${has} ${some}(?:[\\p{L}-]+ ){0,6}?(?:free (?:in|from|for|until|at|on|over)|going (?:spare|free|begging)|to spare|to give away|to lend|to let|to rent out|lying (?:around|idle|about)|standing (?:empty|idle|around|unused)|sitting (?:idle|empty|around|unused)|left over|(?:that |which )?(?:you|anyone|your \\p{L}+) (?:could|can|may|might|would be welcome to|are welcome to) (?:use|borrow|have|take|share|stay))\\b`,
    ),
    notBefore: /^ (?:time|of charge)\b/u,
    notAfter: /\b(?:if|when|wish|not|do) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:can|could|will gladly|would gladly) make (?:an? |the |some |two |a few )?(?:warm |quick |direct |personal |proper )?intros?\\b`,
    ),
    notAfter: /\b(?:if|whether|so|how|wish|not) $/u,
  },
  {
    says: pattern(
      `\\b(?:my|our) (?!plan|goal|aim|hope)(?:\\p{L}+ ){1,8}?(?:is|are|would be|will be) (?:always |more than |very |quite |really |also )*(?:happy|glad|willing|delighted|keen) to (?:talk|help|look|meet|share|show|advise|chat|answer|read|review|speak|take|host|give|lend)\\b`,
    ),
    notBefore: /^ (?:forward|back on)\b/u,
    notAfter: /\b(?:if|whether|not|hope|glad|said) $/u,
  },
  {
    says: pattern(
      `\\b(?:i am|we are|my \\p{L}+ is|our \\p{L}+ is) an? [^.;?]{2,60}, (?:in case|if|should) you (?:ever |still )?(?:need|want|are looking for|could use|fancy)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:let (?:me|us) know|just (?:say|shout|ping|tell me)|tell me|say the word|shout|give me a shout|ping me|drop me a line|holler|reach out) (?:if|whether|when|should) (?:you (?:would |ever |might |still |also )*(?:like|want|need|could use)(?: (?:me|us) to|(?: an?| the| my| our| some| more| another| to (?:use|borrow|meet|see|try|have|talk to)))|(?:an?|my|our|the|more|some) [^.;]{2,60} (?:would|could|might|helps?|is of))\\b`,
    ),
  },
  {
    says: pattern(
      `\\bif (?:it|that|this) (?:helps|would help|is (?:useful|helpful|of (?:any )?(?:use|help|interest))|would be (?:useful|helpful|of use))(?: at all| to you)?,? (?:i|we) (?:can|could|would|will|am|are|have)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:if|should|whenever) you (?:would |ever |still |also |are ever )*(?:like|want|need|are looking for|looking for|are interested|could use|come|get stuck|fancy|find yourself|wish|struggle)\\b[^.?]{0,60}?,? (?:then )?(?:(?:i|we) (?:can|could|would be|will|am happy|are happy|would|know|have)|(?:my|our) [^.;,]{2,30} (?:is|are|would|can|could)|(?:mine|ours) (?:is|are))\\b`,
    ),
    notBefore: /^ (?:not|never)\b/u,
  },
  {
    says: pattern(
      `\\b(?:(?:do|would|did) you (?:want|like) (?:me|us) to|want (?:me|us) to|shall (?:i|we)|how about (?:i|we)|why do not i|what if i) ${adverbs}${anything}\\b`,
    ),
    notAfter: /\b(?:what|where|when|how|who|which|why)(?: \p{L}+)? $/u,
    notBefore: /^ (?:do|ask you|be)\b/u,
  },
  {
    says: pattern(
      `\\bwould (?:an?|some|my|our|any of) [^.?;]{2,60} (?:help|be (?:helpful|useful|of (?:any )?(?:use|interest|help)|interesting))\\b`,
    ),
  },
  {
    says: pattern(
      `\\bdo you (?:need|want|fancy) (?:a hand|(?:any |some )?help|someone to|company|an extra pair)\\b`,
    ),
  },
  {
    says: pattern(
      `\\byou (?:can|could|may|might) (?:always |also |certainly |gladly |happily )*(?:use|stay (?:at|in|with)|borrow|have|crash (?:at|on|in|with)|take|keep|park (?:at|in)|work from) (?:our|my|one of (?:our|my)|us\\b|me\\b|mine|the spare|the guest)`,
    ),
    notAfter: /\b(?:if|so|that|how|when|what|where|think|hope|wish) $/u,
  },
  {
    says: pattern(
      `\\b(?:would it (?:help|be (?:useful|helpful|of use|good))|does it help) if (?:i|we) \\p{L}+`,
    ),
  },
  {
    says: pattern(
      `\\b(?:should|can|may|could) (?:i|we) (?:perhaps |maybe )?(?:introduce you|connect you|put you in|send (?:you|him|her|them)|share (?:it|our|my|the|some)|forward (?:you|it|your|him|her|them)|bring (?:anything|you|something)|offer|interest you|help (?:you )?(?:with|find|out with)|give you a hand|get you|lend you|buy you|be of (?:help|use|assistance) with)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:you are|you would be|you will be|your team is|you guys are|you are all) (?:always |more than |very |most |all |both )*welcome to (?:use|stay|borrow|join|come|crash|work|have|take|bring|park|attend|sit|share|reuse|copy|drop|visit|try)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:feel free to (?:use|borrow|stay|crash|share|pass|mention|name|send (?:him|her|them|people|anyone)|put me|give (?:him|her|them|my|our)|take (?:one|it|some|any|the)|drop by|forward|copy|reuse|quote|help yourself)|(?:(?:^|[.,;!] )do|by all means|(?:^|[.,;!] )please do) (?:borrow|use|stay|crash|help yourself|take))\\b`,
    ),
    notBefore:
      /^ (?:care|your time|the time|a seat|the (?:train|bus|lift)|it easy|the (?:form|link|button|following)|a (?:moment|minute|look)|me|us)/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:still )?(?:have|have got) (?:an? |some |two |three |four |a few |a couple of |\\d+ |plenty of )?(?:extra |spare |free |empty |unused |old |leftover |used )+(?:\\p{L}+ ){1,6}?(?:if (?:you|your|anyone|someone|that|it)|for you|that you|you (?:can|could|may|are welcome)|anyone|to (?:give|lend|share|offer|spare)|going)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:my|our) (?:offer|door|couch|sofa|spare room|guest room|office|desk|car|network|place|contacts?|house|flat|garden|studio)\\b[^.]{0,40}\\b(?:still stands|stands|is (?:always )?(?:open|yours|free for you|at your disposal|available)|are (?:yours|at your disposal))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:would like to|want to|can|could) offer (?:you|your|to|my|our|him|her|them)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) know (?:(?:a |an |some |the |several |a few |lots of |many |just the |plenty of |two |three )\\p{L}|someone|somebody|people|folks)[^.?]{0,60}\\b(?:who (?:could|can|might|would|may)|that (?:could|can|might)|you (?:could|should|might)|if you|for (?:you|that|this)|to help|worth)\\b`,
    ),
    notBefore: /^[^.]{0,20}\bknow\b/u,
  },
  { says: pattern(`\\b(?:count me in|put me down|sign me up) (?:for|as|to)\\b`) },
  {
    says: pattern(
      `\\b(?:i|we) (?:would )?volunteer to\\b|\\bi am (?:around|free|available) (?:to help|if you (?:want|need) (?:help|someone|a hand|company))`,
    ),
  },
  { says: pattern(`\\bi (?:would|could) (?:be happy|be glad) (?:for you )?to (?:have you|use)\\b`) },
];

const politeOffer =
  /\b(?:if you (?:have|need|want|require) (?:any|anything|more|further|some more|additional)(?: (?:other|more|further|else|additional))*(?: (?:questions?|concerns?|comments?|information|info|details|queries|help|assistance|clarification|from (?:me|us)|else|from my side|at all|issues|problems))|questions? or (?:concerns|comments)|anything (?:else )?(?:i|we) can (?:do|help)|in any way (?:i|we) can|need (?:our|my|any) (?:assistance|help|support)|(?:i|we) would (?:wait|suggest|recommend|advise|go|try|check|start|say|think|use|look|avoid|contact|be careful|not|rather|have to|need|want|hope)\b|anything else|any questions|need anything|if you are interested ?[.!]?$|like to (?:chat|talk|speak|discuss|meet|know more|unsubscribe|opt|stop receiving|attend|hear more)|want to (?:chat|talk|discuss|meet|know more)|need (?:to )?(?:cancel|reschedule|change|move))\b/u;

/** "Happy to help.", "I'd love to chat", "I can help": nothing that could be taken up. */
const emptyOffer =
  /^(?:do (?:it|that|this|so)\b|(?:help|assist|chat|meet|talk|discuss|speak|answer|provide|join|give|take|bring|look|ask|check|try|read|share|hear|connect|jump|hop)(?:ing)?(?: (?:you|out|further|more|again|soon|anytime|any time|at any time|any way|in any way|anyway|i can|however|where|wherever|if needed|if you need|(?:with )?anything|with (?:that|this|it)|as needed|from you|any(?: further| other| more| and all)? questions|questions|any(?: further| more| additional)? (?:info|information|details|help|assistance)|you may have|you have|you might have|on a call|on a quick call|over coffee|over the phone|with you|to you|sometime|some time|tomorrow|today|next week|about it|about this|it over|of course|thoughts|my thoughts|of any help|you again|in|at it|always|too|as well|there))*(?: ?[.!,:;)?-]|$))/u;

/** Where the writer offers the reader something of substance; courtesies without content are none. */
export function offerIn(words: string): Cue | undefined {
  if (sarcastic.test(words)) return undefined;
  for (const rule of rules) {
    const cue = cueOf(words, [rule]);
    if (cue !== undefined && isMeant(words, cue)) return cue;
  }
  for (const rule of openRules) {
    const cue = cueOf(words, [rule]);
    if (cue === undefined || !isMeant(words, cue)) continue;
    if (!emptyOffer.test(fromVerb(words, cue))) return cue;
  }
  return undefined;
}

/** "… if the printer worked": said of a world that isn't. */
const unreal =
  /\bif (?:only|(?:i|we|he|she|it|they|there|my \p{L}+|our \p{L}+|the \p{L}+|anyone|nobody) (?:had|were|was|could|knew|did|allowed|still|ever|\p{L}{3,}ed)\b)/u;

function isMeant(words: string, cue: Cue): boolean {
  const before = words.slice(0, cue.start);
  if (
    reportedBefore.test(before) ||
    /\b(?:could|can|would|not|never|nobody|no one|maybe|perhaps|(?:wish|wishes|wished)(?: (?:that|i|we))?) $/u.test(
      before,
    ) ||
    /\b(?:wish|if only)\b[^,;]*$/u.test(words.slice(0, cue.start + 7))
  )
    return false;
  if (unreal.test(words.slice(cue.end))) return false;
  return !politeOffer.test(words.slice(cue.start));
}

/** The words from the verb of giving on: the last word of the cue that "help", "chat" and the like could be. */
function fromVerb(words: string, cue: Cue): string {
  const said = words.slice(cue.start, cue.end);
  const verb =
    /(?:do|help|assist|chat|meet|talk|discuss|speak|answer|provide|join|give|take|bring|look|ask|check|try|read|share|hear|connect|jump|hop)[^ ]*(?: [^ ]+)?$/u.exec(
      said,
    );
  return verb === null ? words.slice(cue.end) : words.slice(cue.start + verb.index);
}
