import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import { automatic, reportedBefore, sarcastic } from "./hedges.ts";

const we = `(?:i|we|my (?:\\p{L}+ )?(?:team|company|startup|friend|wife|husband|partner|colleague|boss|sister|brother|cofounder|co-founder|daughter|son|client|clients|mother|father|mum|mom|dad|parents|children|kids|niece|nephew|aunt|uncle|cousin|flatmate|students?)|our (?:\\p{L}+ )?(?:team|company|startup|group|lab|foundation|school|office|nonprofit|board|client|clients|daughter|son|kids|children|parents|club|choir|charity|church|parish|village|students?))`;
const clauseStart = `(?:^|[.;:!,] |- |\\b(?:and|so|but|or|then|also|otherwise|if not|please|just|kindly|ps|so please),? )`;

/** A request to the reader. */
const requests: readonly Rule[] = [
  {
    says: pattern(
      `\\b(?:can|could|would|will|might) (?:you(?: guys| all| two| both)?|one of you|someone|somebody|anyone|your team|either of you)(?: please| kindly| also| maybe| perhaps)? (?!(?:believe|imagine|blame|tell i)\\b)\\p{L}+`,
    ),
    notAfter:
      /\b(?:how|what|who|where|why|which|i|so that|so|as|anything|everything|if|whatever|that|when|best|things|all|than|as much as|as soon as|wish|hope|think|sure|says|said|asked|thought|like|have|way|ways) $/u,
  },
  { says: pattern(`\\b(?:(?:would|do) you|^) ?mind (?:if|\\p{L}+ing)\\b`) },
  {
    says: pattern(
      `\\b(?:would|will|are|is) you (?:be )?(?:able|willing|available|free|up for|open to|interested in|happy to|around|game|kind enough)\\b`,
    ),
    notAfter: /\b(?:if|when|whenever|that|hope|hear|glad|sure|assume|case|know) $/u,
  },
  {
    says: pattern(
      `\\b(?:please|kindly)(?: also| just| do| then| kindly| feel free to)? (?!(?:find|see|note|be (?:advised|aware|assured)|accept|excuse|forgive|pardon|ignore|disregard|do not hesitate|feel free|know|consider the environment|contact us|let me know if (?:you have|there (?:is|are)|any)|rest assured|remember that|enjoy|understand|bear with|stop|give (?:my|our) (?:regards|love|best)|say (?:hi|hello)|pass on my|send my (?:love|regards|best)|thank|do[.!,]|have a seat|meet\\b(?! (?:me|us|with)\\b)|take (?:care|your time))\\b)\\p{L}+`,
    ),
    notAfter: /\b(?:yes|no|oh|sure|said|if you|to) $/u,
  },
  {
    says: pattern(
      `\\blet (?:me|us) know (?!(?:if|whether|should|in case) (?:you (?:have (?:any|further|more|other|additional|questions|trouble|problems|issues|concerns|comments)|need|require|encounter|run into|get stuck|experience|would like (?:me|us|to|more|any|an? intro)|want (?:me|us|to|more|any|an? intro)|ever|should (?:need|have))|there (?:is|are) any|i can|we can|i could|we could|i may|it helps|i should|we should|anything|any|an? |my |our |it would)|when you (?:would like|need|want)|how (?:i|we) can (?:help|be)|what (?:i|we) can do|anytime|[.!,]|$)\\p{L}+`,
    ),
    notAfter: /\b(?:will|to|i|they|would|he|she|you|and we will) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:was|were|am|are) (?:also |just )?(?:wondering|curious) (?:if|whether|about|what|how|when|who|could|can)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:would|will|do) (?:really |greatly |very much |much |so |also |certainly )*(?:appreciate|be (?:very |so |most |really |super |extremely |eternally )*(?:grateful|thankful|obliged|glad|happy|keen|interested)) (?:if you|it if|for (?:any|an|your (?:help|advice|thoughts|feedback|input|view|opinion))|your (?:help|advice|thoughts|feedback|input|view|opinion|guidance|support|take)|any|an?\\b|to (?:hear your|get your|have your|know)|some|feedback|help|to (?:meet|learn|get|have|pick))`,
    ),
    notBefore: /^[^.]{0,40}\b(?:hear from you|meet you in person|soon)\b/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:would like|want|wanted|would love|hope|was hoping|were hoping|am hoping|are hoping) (?:to )?(?:ask (?:you )?(?:if|whether|for|a favou?r|you)|request|pick your brain|(?:for )?you (?:to|could|can|would|might)|that you (?:could|can|would|might|will be able)|have your|get your|hear your (?!news)|borrow|know (?:if|whether|what|how|when|who)|see if you)\\b`,
    ),
    notBefore: /^ (?:know|have|enjoy|feel|be)\b/u,
  },
  { says: pattern(`\\b(?:was|were|am|are) hoping (?:that )?(?:you|someone|somebody|your)\\b`) },
  {
    says: pattern(`^(?:hoping|hope) (?:that )?you (?:can|could|might|would)\\b`),
    notBefore: /^ (?:enjoy|rest|relax)\b/u,
  },
  {
    says: pattern(
      `\\b(?:would|could) (?:also |really )?love (?:to (?:get|have|hear|know|borrow|meet (?!you|up|for|soon|again)|talk to (?!you)|pick your|see (?:your|a|some))|your|an? intro|some|any|if you|a copy|help|feedback|a name|names|a few|a recommendation|recommendations)\\b`,
    ),
    notAfter: /\b(?:if|he|she|they|you|who) $/u,
    notBefore: /^ ?(?:from you|back from)/u,
  },
  {
    says: pattern(
      `\\b(?:may|can|could|might) (?:i|we) (?:please |possibly |perhaps |maybe |also |just )*(?:ask|borrow|have|get|use|see|pick|count on|come|stay|meet|bother|trouble|request|talk|call you|book|reserve|schedule|join|crash|persuade|bring|interview|quote|steal|do|set|move|push|change|discuss|catch|grab|speak)\\b`,
    ),
    notAfter: /\b(?:so|what|how|if|where|anything|that|all|as) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have|have got|got) (?:a |an |one |another |two |some |a few |a couple of |)(?:quick |small |big |little |tiny |huge |more |personal )*(?:favou?rs?|asks?|requests?|questions?)(?: to ask| for you| of you|:)?\\b|\\b(?:my|our|one|a|another|quick|small) (?:big |small |quick |only |main )*(?:ask|request|favou?r)(?: of you| for you| to ask)? ?(?:is|would be|:)|\\bask(?:ing)? (?:you )?(?:for )?(?:a|one|another|your) (?:quick |small |big |huge )*(?:favou?r|help|advice)\\b`,
    ),
    notAfter: /\b(?:asked|if|not|never|thanks|done|did) (?:\p{L}+ )?$/u,
    notBefore: /^ (?:left|about the weather)/u,
  },
  {
    says: pattern(
      `\\bhope you (?:can|could|might be able to) (?:help|join|make|come|introduce|send|share|lend|spare|put|point|tell|review)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:it|that|this) would be (?:so |very |really |extremely |most |super )*(?:kind|good|nice|great|helpful|generous|lovely|sweet|useful)(?: of you)? (?:to (?:know|hear (?:from you|your|how|what)|(?:have|get|see) your|tell|send|share|give|explain|let (?:me|us)|receive|learn)|if (?:you|someone|your|we could)|for (?:me|us) to (?:know|have|get|see))\\b`,
    ),
    notBefore: /^ (?:from you|you (?:again|soon|there|all|both))\b/u,
  },
  {
    says: pattern(
      `\\bi (?:just |also |do )*wonder (?:if|whether) (?:you|anyone|somebody|someone|your|i (?:could|can|may|might))\\b`,
    ),
    notBefore: /^ (?:ever|remember|saw|noticed|still think)\b/u,
  },
  { says: pattern(`\\b(?:it would (?:be|help|mean)|would be)(?: \\p{L}+){1,5} if (?:you|someone|your)\\b`) },
];

/** An imperative, where a clause begins. */
const commands: readonly Rule[] = [
  {
    says: pattern(
      `${clauseStart}(?:send|give|tell|forward|show|email|call|text|lend|remind|get|bring|keep|put|loan|mail|drop|shoot|ping|phone|pass|fax|copy|page) (?:me|us)\\b(?! (?:a|one|two|some|until|till|another|a few|five|ten|\\d+) (?:day|minute|moment|min|sec|second|week|few|hour|couple|time)|(?: a)? break|wrong|know|it is not)`,
    ),
    notAfter:
      /\b(?:i|we|he|she|they|it|that|who|will|would|can|could|did|does|might|may|happy to|glad to|going to|want to)\b[^.;!?]{0,40}$/u,
  },
  {
    says: pattern(
      `${clauseStart}(?:do (?:bring|send|share|tell|call|pass|ask|check|remind|forward)|do (?:me|us) a favou?r|get back to (?:me|us)|introduce (?:me|us)|hook (?:me|us) up|point (?:me|us) (?:to|in|toward)|give it (?:a|another) (?:read|look|try)|(?:have|take) a (?:quick )?look at|spread the word|pass (?:it|this) on|fill (?:in|out) (?:the|this)|remember to|do not forget (?:to|about)|make sure (?:to|you|that you)|be sure to|feel free to introduce|check (?:with|whether|if|the|that)|ask (?:him|her|them) (?:to|if|whether|for)|confirm (?:that|whether|if|the|your|by)|reply (?:to|by|with)|let \\p{L}+ know|sign (?:the|and|it|here)|review (?:the|and|it|this)|book (?:the|a|us)|add (?:me|us|\\p{L}+ to)|come (?:by|over|along|join|to (?:our|my))|join (?:us|me)|set up|forward (?:this|it|the)|send (?:it|the|over|him|her|them|a|your|this|an)|call (?:him|her|them)|think about it and)\\b`,
    ),
    notAfter:
      /\b(?:i|we|he|she|they|it|that|who|will|would|can|could|did|does|might|may|to)\b[^.;!?]{0,60}$/u,
  },
];

/** Something the writer lacks: a need said is an ask, also when nobody is told to meet it. */
const needs: readonly Rule[] = [
  {
    says: pattern(
      `\\b${we} (?:am|are|is) (?:(?:also|still|now|really|always|so|very|quite) )*(?:desperate|dying|anxious|keen|eager|hungry|crying out|screaming) (?:for (?:an?|some|someone|somebody|any|more|new|good|\\p{L}+s)\\b|to (?:talk|speak|get|find|meet (?!you)|hire|hear from|borrow|learn (?:about|from|how))\\b)`,
    ),
    notAfter: /\b(?:if|when|not|that|who) $/u,
    notBefore: /^ (?:to you|with you|about it|break|holiday|drink)\b/u,
  },
  {
    says: pattern(
      `\\b(?:our|my) (?:\\p{L}+ ){1,3}could (?:really |also |badly )?(?:do with|use) (?:an?|some|more|new|another|the|two|three)\\b|\\b(?:i|we) (?:still |also |just |urgently )*need from you\\b|^any chance (?:you|of|that|for|we|i|to)\\b|\\b(?:i|we) (?:would|do) (?:really |very much |always )?value your \\p{L}+`,
    ),
    notAfter: /\b(?:if|not|when)\b[^,;]*$/u,
    notBefore: /^ (?:rest|break|holiday|nap|haircut)\b/u,
  },
  // The subject of the clause before goes on: "we moved and are looking for …".
  {
    says: pattern(
      `\\b(?:and|but|so) (?:am|are) (?:(?:now|still|also|currently|both|again) )*(?:looking for|searching for|hunting for|seeking|in need of|hiring|recruiting|after an?)\\b`,
    ),
    notAfter: /\b(?:you|they|he|she|if|who|people|children|kids|students)\b[^.;]*$/u,
    notBefore: /^ (?:forward|trouble)\b/u,
  },
  // A note's shorthand: "Need the board pack.", "Wanted: a violinist."
  {
    says: pattern(
      `(?:^|[.!;] )(?:(?:still|also|urgently|badly|just|really) )*(?:need|require|missing|want) (?:the|those|that|this|these|it|them|all|both|\\d+|your|my|our|at least|two|three|four|five)\\b|^wanted:`,
    ),
    notBefore: /^ ?(?:break|holiday|nap|drink|most|to (?:go|run|sleep|rest))\b/u,
  },
  {
    says: pattern(
      `\\b${we} (?:would |will )?(?:(?:also|really|certainly|gladly|much|very much) )*(?:welcome|appreciate|value) (?:an?|any|some|more|new|another)\\b`,
    ),
    notAfter: /\b(?:if|not|who|always|that) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:(?:still|also|really|just|now|urgently|only) )*want (?:someone|somebody|an? [^.;,]{2,40} (?:who|with|to)\\b)|\\b(?:i|we) (?:still |now |currently |also )*have (?:an? |two |three |several |some )(?:new |open |junior |senior )*(?:opening|vacancy|openings|vacancies|open (?:role|position|seat)s?) (?:for|in|on)\\b|\\b(?:hoping|hope|keen|eager|wanting|trying) to (?:find|hire|borrow|rent|get hold of|track down|recruit)\\b`,
    ),
    notAfter: /\b(?:if|not|who|you|they|he|she|were|was|people|many|most) (?:\p{L}+ )?$/u,
    notBefore: /^ (?:time|peace|out (?:more )?about myself|myself|the courage|my (?:way|feet|keys))\b/u,
  },
  {
    says: pattern(
      `\\b${we} (?:am|are|is) (?:(?:also|still|now|currently|actively|desperately|really|urgently|always|again|just) )*(?:looking (?:for|to (?:hire|find|meet|connect|talk|speak|learn|buy|rent|raise|fill|partner|recruit|sell))|searching (?:for|an?|some|new)|hunting for|seeking|hiring|recruiting|in (?:need|search) of|in the market for|on the (?:hunt|lookout) for|short of|after an?|trying to (?:find|hire|reach|get (?:in touch|in front of|hold|through to|to (?:know|talk)|an intro|a (?:meeting|foot))|meet|get to know|locate|fill)|raising (?:a|an|our|money|capital|funds|another))\\b`,
    ),
    notAfter: /\b(?:if|when|while|because|not|since|that|which|as) $/u,
    notBefore:
      /^ (?:forward|into|at|trouble|a car|a van|a bike|a boat|ways? to unsubscribe|a reason|excuses)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.;:!-] |\\band )(?:(?:still|also|currently|now|urgently) )?(?:looking for|searching for|seeking|in search of|hiring|wanted:|in need of|iso|need (?:your|an?|some|someone|somebody|help|advice|to (?:find|hire|borrow|know))|could use)\\b ?`,
    ),
    notBefore: /^ ?(?:forward|trouble|a (?:way to unsubscribe|break|nap|drink|holiday|vacation|coffee))/u,
    notAfter: /\b(?:do|does|did|not|you|they|we|i) (?:\p{L}+ )?$/u,
  },
  {
    says: pattern(
      `\\b${we} (?:(?:still|also|really|urgently|desperately|badly|would|just|now|do|currently|will|probably|am going to|are going to) )*(?:need|needs|require|requires|could (?:really |also )?(?:use|do with)|am missing|are missing|lack)(?: (?:(?:an?|some|two|three|four|five|\\d+|more|another|one|the|your|good|new|this|that|it|these|those|extra|to (?:hire|find|borrow|talk to|speak to|get (?:hold|in touch|it|this|the|your|an?)|ask you|rent|buy|have (?:it|this|the|your)|reach|pick your brain|know (?:if|whether|what|when|how|who|by)|hear (?:from you|back)))\\b)|(?: (?:someone|somebody|help|people|advice|intros?|feedback|volunteers|money|funding|speakers|testers|you to|your|\\p{L}+s\\b)))`,
    ),
    notAfter:
      /\b(?:if|when|whenever|do|what|all|did|not|that|because|why|how|who|everything|anything|unless|as) $/u,
    notBefore:
      /^ (?:break|nap|vacation|holiday|drink|coffee right now|know how|moment|minute|hug|second|new (?:brain|life)|shower|day off|haircut|sleep|rest|lie down|miracle|excuse|reason|word for)\b|^[^.;]{0,20}\b(?:break|nap|vacation|holiday|drink|like a hole)\b/u,
  },
  {
    says: pattern(
      `\\b${we} (?:(?:still|also|really|just|now) )*(?:want|wants|would like|would love|hope|am hoping|are hoping|plan|am keen|am eager) to (?:hire|find|borrow|rent|recruit|meet (?!you|up|for|soon|again)|talk to (?:someone|somebody|people|other|a|an)|speak to (?:someone|somebody|people|other|a|an)|pick your brain|learn (?:more )?about|get (?:in touch|an intro|to know|hold of)|connect with|partner with|buy (?:a|an|your|some)|find out)\\b`,
    ),
    notAfter: /\b(?:if|when|not|that|because|who) $/u,
  },
  {
    says: pattern(
      `\\b(?:an?|your|any) intros? (?:\\p{L}+ )?(?:to|with|from)\\b[^.]{0,60}\\b(?:would (?:be|help|mean)|please|if possible)|\\b(?:help|advice|input|feedback|pointers?|suggestions|recommendations|leads|names|intros?|tips|hints|ideas|thoughts|referrals)(?: \\p{L}+){0,6} (?:(?:would|could) (?:be (?:really |very |so |super |hugely |most |greatly |incredibly )*(?:great|much|appreciated|welcome|amazing|helpful|fantastic|useful|awesome)|help|mean)|(?:is|are) (?:very |much |most |always |greatly )*(?:welcome|appreciated|needed)|welcome)`,
    ),
    notAfter: /\b(?:your|thanks for the|for your) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:(?:still|also|really|just|now) )*want (?:an? |some |any |more )?(?:\\p{L}+ )?(?:intros?|feedback|advice|help|opinions?|recommendations?|referrals?)\\b`,
    ),
    notAfter: /\b(?:if|when|not|that|who|you) $/u,
  },
  {
    says: pattern(
      `\\b(?:help|assistance|advice|volunteers?|speakers?|testers?|sponsors?|mentors?|investors?|intros?) (?:urgently )?(?:wanted|needed|sought)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:appreciate|need|want|welcome|love|value) your (?:help|advice|opinion|feedback|input|thoughts|take|support|view|eyes)\\b`,
    ),
    notAfter: /\b(?:do not|did not|really|always|so much|i|we|you|they) $(?<!\b(?:i|we) )/u,
  },
  {
    says: pattern(
      `\\bif you (?:know|know of|hear of|come across|happen to know|can think of|have (?:a contact|contacts|someone)) (?:(?:an?|any|some|someone|somebody|anyone|anybody|people|other|of)\\b[^.]{0,80})(?:i would|we would|let me|let us|please|send|tell|that would|i am all ears|do tell|shout|ping)\\b`,
    ),
  },
];

/** A question that wants the reader's answer. */
const questions: readonly Rule[] = [
  // "Thoughts?", "Any objections to Tuesday?", "Anyone who knows about audits?"
  {
    says: pattern(
      `(?:^|[.!;,-] )(?:any |your |first |quick |some )*(?:thoughts|ideas|comments|feedback|objections?|preferences?|suggestions?|updates?|news|takers|views|opinions?|eta|status|pointers|tips|recommendations?|candidates|chance|luck|word|views|interest|concerns|appetite|names|leads)\\b(?: (?:yet|on|about|for|from|of|with|to|as to|regarding|in|so far|who|how|whether|that)\\b[^?]{0,120})?\\?`,
    ),
  },
  {
    says: pattern(
      `(?:^|[.!;,-] )(?:(?:is there )?any(?:one|body)|some(?:one|body)) (?:here |there |on your (?:side|team) |in your (?:network|circle|team) |out there )?(?!else\\?|there\\?|home\\?|could have|would have|ever tell)\\p{L}+\\b[^?]{3,140}\\?`,
    ),
  },
  {
    says: pattern(
      `(?:^|[.!;,-] )(?:who|which \\p{L}+|what (?!a\\b|if\\b|would (?:we|i)\\b|could possibly|on earth|the hell|do they)\\p{L}+) (?:could|can|would|might|should|do|did|does|in your|among|here|is|are|to)\\b[^?]{3,140}\\?`,
    ),
    notBefore: /\b(?:believe|imagine|thought|guessed|needs|anyway|cares)\b/u,
    notAfter: /\b(?:know|knows|wonder|asks?|asked)\b/u,
  },
  {
    says: pattern(`(?:^|[.!;,-] )got (?:an?|any|some|time|five|ten|a few|the|your)\\b[^?]{2,100}\\?`),
  },
  {
    says: pattern(
      `\\b(?:do|does|would|did|could|can|will) (?:you|any of you|anyone|anybody|someone|either of you|your \\p{L}+) (?:happen to |perhaps |maybe |by any chance |still |ever |also |guys )?(?:know|have|recommend|suggest|think|want|need|like|see|remember|prefer|plan|use|accept|offer|agree|recall|get|mean|say|take|work|receive|understand|sell|speak|live|\\p{L}+)\\b[^.]{0,160}\\?`,
    ),
    notAfter: /\b(?:if|as|so|that|than|i|we|all) $/u,
    notBefore: /^ (?:ever )?(?:believe|imagine) (?:it|that|how)\b/u,
  },
  {
    says: pattern(
      `\\b(?:know|have|recommend|suggest|got|think of) (?:of )?(?:any|anyone|anybody|someone|somebody|a good|a great|any good)\\b[^.]{0,80}\\?`,
    ),
  },
  {
    says: pattern(
      `\\b(?:any|some) (?:chance|possibility|way|ideas?|recommendations?|suggestions?|tips|pointers|thoughts|advice|news|updates?|luck|leads|intros?|feedback|interest|word|progress|candidates|plans|preference|objections?|other)\\b[^.]{0,100}\\?`,
    ),
  },
  {
    says: pattern(`\\b(?:is|would|was|will) (?:it|that|there|this) (?:be )?[^.]{2,140}\\?`),
    notAfter:
      /\b(?:what|how|who|why|where) (?:on earth |cool |funny |weird |great |crazy |awesome |nice )?$/u,
    notBefore: /^x/u,
  },
  {
    says: pattern(
      `\\b(?:are|were) you(?: guys| all| both| two)? (?!kidding|serious|joking|crazy|insane|well|ok\\?|okay)[^.]{2,140}\\?`,
    ),
    notAfter: /\b(?:how|if) $/u,
  },
  {
    says: pattern(
      `\\b(?:is|are|was|were|has|have|does|did|will) (?:your|the|my|our|his|her|\\p{L}+) [^.]{2,140}\\?`,
    ),
    notAfter: /(?:[^.?!,;:-] )$/u,
  },
  {
    says: pattern(`\\b(?:have|has|had|did|were|was) (?:you|anyone|your \\p{L}+)\\b[^.]{0,160}\\?`),
    notAfter: /\b(?:how|if|all|i|that|what) $/u,
  },
  {
    says: pattern(
      `(?:^|[.!;:,-] |\\b(?:and|but|so|or|also|by the way|well|question|ok|okay),? )(?:what|when|where|who|which|how|why|whom|whose)\\b[^.]{0,200}\\?`,
    ),
    notBefore: /^x/u,
  },
  {
    says: pattern(
      `\\b(?:what about|how about|what do you (?:think|say)|your thoughts\\b|thoughts\\?|ok with you|sound good|works? for you|should (?:i|we)|shall we|can we|could we|is there|mind (?:if|\\p{L}+ing)|(?:you|anyone|who) (?:want|wanna|going|coming|free|up for|interested|around|available))\\b[^.]{0,160}\\?`,
    ),
  },
  {
    says: pattern(
      `, (?:right|correct|no|yes|ok|okay|please|would you|will you|can you|could you|is that|does that|do you|are you|did you|have you)[^.]{0,30}\\?$`,
    ),
  },
];

/** Questions that want no answer: greetings, exclamations, despair at a third party. */
const rhetorical =
  /^(?:(?:and|but|so|oh|well|hey|ha),? )*(?:(?:imagine|suppose|supposing)\b|how are (?:you|things|the kids|the family|we all)|how (?:is|has|was|did|are) (?:it going|everything|life|your (?:week|weekend|day|summer|holiday|holidays|trip|vacation|family|monday|morning|break|year|kids))|how have you been|how do you do|how goes|what is (?:up|new)\b|are you (?:well|ok|okay|kidding|serious|joking)|who (?:knew|knows|cares|would have|does not|needs|wants|has time|could have|am i|are we kidding)|what (?:could|can) (?:possibly )?go wrong|why (?:not|oh why|me|bother)\b|what if (?:i|we|they|he|she) (?:had|were|was|\p{L}+ed)\b|(?:is|are|was|does|do|did|has|have|would) not (?:it|that|this|we|life|they|he|she|you|i)\b|guess what|you know what|know what i mean|right\?|really\?|seriously\?|remember when|did (?:i mention|you know that)|(?:can|could|would|will) (?:you|we|anyone) (?:even )?(?:believe|imagine)|do you believe|what a\b|how (?:\p{L}+ )?(?:cool|great|nice|crazy|weird|awesome|funny|lovely|hard|difficult|sad|amazing|ironic|typical|good|bad|stupid|silly|strange|rude|cute|sweet) (?:is|was|can|could|would|are)\b|where (?:did|does|do|has|have) (?:the )?(?:time|year|years|summer|week|day|weekend)|how time|how \p{L}+ (?:can|could) (?:one|a|anyone|anybody|it|this|people|he|she|they)\b|is it (?:friday|christmas|monday|just me|only me)|ready for|(?:did|have|had) you (?:had )?(?:have )?a (?:nice|good|great|lovely|pleasant) (?:\p{L}+ )?(?:weekend|week|summer|holiday|christmas|trip|break|time|vacation|easter|evening)|when (?:did|will) (?:we|they|it|he|she|people)(?: all)? (?:get|ever|become|learn|stop|start|grow)|why (?:would|do|does|is|are|did|must|can) (?:anyone|anybody|nobody|no one|everyone|everything|nothing|people|they|he|she|it|these|those|this|things|always|i (?:always|even|bother))\b|what (?:on earth|in the world|the (?:hell|heck)|is the world|were they|was (?:he|she) thinking|kind of (?:person|people|idiot))|who (?:do|does) (?:he|she|they) think|(?:are|is|was|were) (?:they|he|she|people) (?:out of|crazy|insane|mad|serious|kidding|blind|joking|all right in)|what (?:else|more) (?:is new|can (?:i|we|you|one) say|could (?:one|you) want|do you want from life)|how many times|am i (?:the only|right|crazy|dreaming))/u;

const exclaimed =
  /\?["')]* (?:no|yes|never|not me|of course(?: not)?|hardly|exactly)[.!]|\b(?:who would (?:want|ever|dare|guess|believe)|why (?:do|does|did|would|should) (?:we|i|they|people|anyone|anybody) (?:even|ever|always|still|bother)|(?:have|did) you ever (?:see|seen|hear|heard|know|known|met|taste|tasted) (?:such|anything|the like|so)|(?:how |what )?(?:could|should|would) (?:i|we) have (?:known|done|guessed|said|seen)|(?:what|where|how) would (?:we|i|the world|this place) (?:do|be|manage|survive|live|cope)(?: all)? without|who needs \p{L}+ anyway|what is the (?:point|use|harm|matter|fuss|world coming)|(?:do|does) (?:i|he|she|it|this|that) look like|how hard can (?:it|that)|what a (?:day|week|year|mess|game|night|pity|shame)|on earth|what were (?:they|you) thinking|out of (?:their|his|her) minds?|is the world coming to|who knows(?=[?.!,]|$)|go figure|in what universe|you kidding|ever repay|ever thank)\b/u;

/** Courtesies that end a mail. */
const farewell =
  /^(?:thanks,? and |(?:i|we) will |will |looking forward to )?(?:see|talk to|talk with|speak to|speak with|chat to|catch)(?:ing)? you (?!r)[^?]*$|(?:^|[.!;,] |\b(?:and|so) )(?:(?:let (?:me|us) know|tell (?:me|us)|keep (?:me|us) posted(?: on)?) how (?:it|that|this|everything|things|all|you)(?: all)? (?:goes?|went|gets? on|turns? out|works? out|pans? out|get on|are (?:doing|getting on))(?: (?:with|for|on|at|tomorrow|tonight|next|in|then)[^,;?]*)?|(?:(?:if there is |for )?anything (?:else )?(?:that )?you (?:need|want|require)[^?]{0,40}|(?:just |then )?(?:shout|holler|give (?:me|us) a shout)))[.! ]*$/u;

/** Courtesies that sound like a request. */
const polite =
  /\b(?:give me (?:an?|one|two|three|four|five|ten|\d+|a few|a couple of) (?:\p{L}+ )?(?:days?|weeks?|minutes?|hours?|moments?|seconds?|secs?)\b|let (?:me|us) know (?:if|whether|should|in case) (?:you (?:have (?:any|further|more|other|additional|questions|trouble|problems|issues|concerns|comments)|need|require|encounter|run into|get stuck|should)|there (?:is|are)|anything|any|i can|we can)|(?:any|further|other|more) questions|do not hesitate|feel free to (?:reach|contact|call|email|write|ask|get|let|ping|drop|give|respond|reply|share your)|please (?:do not hesitate|note|be advised|be aware|find|see (?:the )?(?:attached|below)|accept|excuse|forgive|ignore|disregard|rest assured|know that|consider the environment|enjoy|give (?:my|our) (?:best|love|regards|warm|kind|congrat\p{L}*))|if you (?:have|need|require|want) (?:any|anything|more|further|to (?:talk|chat))|thanks? (?:you )?in advance|can you believe|could you imagine|can you imagine|could you believe|would you believe|hope (?:you|to|all|this|everything)(?: are| is| will| have| had| see| hear| find)|hear from you|take (?:your time|care|it easy)|no (?:need|rush|pressure|worries)|have a (?:great|good|nice|lovely|wonderful)|say (?:hi|hello)|give my (?:best|love|regards)|enjoy (?:your|the)|good luck|keep up the|get well|stay (?:safe|well|in touch)|(?:i|we) need to (?:(?:run|go|leave)(?: now| soon)? ?(?=[.,!]|$)|talk less|listen|be honest|say|thank|apologi[sz]e)|need you to know)\b/u;

/** Where the writer asks the reader for something, or states a need. */
export function askIn(words: string, isQuestion: boolean): Cue | undefined {
  for (const rule of [...requests, ...commands, ...needs, ...(isQuestion ? questions : [])]) {
    const cue = cueOf(words, [rule]);
    if (cue === undefined) continue;
    const before = words.slice(0, cue.start);
    if (
      reportedBefore.test(before) &&
      !isQuestion &&
      !/\b(?:wonder|know|like|hop|want)\p{L}* (?:if |whether |to )?$/u.test(before)
    )
      continue;
    return cue;
  }
  return undefined;
}

const reportedNeed =
  /^(?:(?:i|we|he|she|they|you|\p{L}+) )(?:(?:have|has|had|just|already|also|once|really|then) )*(?:asked|requested|wondered|needed|was asking|were asking|(?:was|were) looking for|had asked|used to) (?!(?:to (?:ask|know|see|check|find out|request|pick|hear|get|invite))\b)/u;

/** Whether the sentence can't be an ask, whatever words it has: courtesy, rhetoric, report, irony, a machine's words. */
export function asksNothing(words: string): boolean {
  if (words === "" || sarcastic.test(words) || automatic.test(words)) return true;
  const asksAfterwards =
    /[,;.!?] [^?]{14,}\?/u.test(words) ||
    /\bplease\b|\b(?:can|could|would|will) you\b/u.test(words.slice(12));
  if ((rhetorical.test(words) || exclaimed.test(words)) && !asksAfterwards) return true;
  if (reportedNeed.test(words) && !asksAfterwards) return true;
  // "Let me dig it up" asks for no leave.
  if (/^let me (?!know|have|see)/u.test(words) && !asksAfterwards && !words.includes("?")) return true;
  return (polite.test(words) || farewell.test(words)) && !asksBesides(words);
}

/** A courtesy beside a real request: what is left without it still asks. */
function asksBesides(words: string): boolean {
  const parts = words
    .split(/[,;] | - |[.!?] |\b(?:and|but|or|so)\b/u)
    .filter((part) => part.trim() !== "" && !polite.test(part) && !farewell.test(part));
  const rest = parts.join(" , ").trim();
  return rest.length > 12 && askIn(rest, /\?/.test(rest)) !== undefined;
}
