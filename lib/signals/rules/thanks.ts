import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import { sarcastic } from "./hedges.ts";

const thank = `(?:thanks|thank you|many thanks|(?:i|we) (?:just )?(?:want(?:ed)?|would like) to thank you|(?:i|we) (?:really |truly |so |do )?thank you|big thanks|huge thanks|thousand thanks|cheers|kudos|hat tip)`;
const much = `(?:,? (?:so (?:very )?much|very much|a lot|a million|a bunch|a ton|tons|again|once again|once more|ever so much|kindly|indeed|both|all|guys|folks|(?!for\\b|to\\b)\\p{L}{2,12}),?){0,4}[!,]?`;

/** Thanks that one writes before anything was done, or only to be polite. */
const formula =
  /^ ?(?:any\b|(?:your|the) (?:(?:quick|prompt|fast|valued|kind|swift|speedy|lovely|nice|last|recent) )*(?:reply|replies|answer|answers|response|email|mail|message|note|fax|participation|input so far|membership|interest|patience|understanding|time|attention|consideration|cooperation|inquiry|enquiry|order|payment|purchase|business|subscription|registration|application|continued|update request)\b(?! (?:on|with|you spent))|(?:replying|confirming|responding|continuing|being|reaching out|getting in touch|contacting|writing|signing up|subscribing|choosing|your continued|shopping|joining us|registering|visiting|being a|reading|understanding|nothing|listening|stopping by|getting back(?: to me)?(?: so (?:quickly|fast|soon))?(?: ?[.!,]|$)|(?:the )?heads up\b(?= ?[.!]?$)))/u;

const rules: readonly Rule[] = [
  {
    says: pattern(
      `^thank(?:s| you)(?: so much| very much| a lot| again)?[,!.-] ?(?:that|your|the|those|this) (?:\\p{L}+ ){1,4}(?:was|were|led|helped|made|saved|worked|did|really|is)\\b|^(?:your|you|that|this|it|the) (?:[^.;?]{12,120}),? (?:so )?(?:thank you|thanks)(?: so much| very much| a lot| again| a million)?[.!]*$|\\b(?:much|so) obliged (?:for|to you)\\b`,
    ),
    notBefore: /^ (?:for your|in advance)/u,
  },
  {
    says: pattern(
      `^(?:really |so |very much |truly |much )?appreciate (?:you\\b|it that|your (?:help|advice|feedback|support|thoughts|input|kind|effort|work|intro)|the (?:help|intro|advice|support|feedback|effort))|\\b(?<!would be (?:most )?)(?:so|very|really|incredibly|extremely) (?:kind|generous|thoughtful|good|nice|sweet) of you to (?!\\p{L}+ if)|\\byou (?:were|have been) (?:so |very |really |incredibly )*(?:kind|generous|helpful) (?:to|with|in)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:can|could) (?:not|never) (?:\\p{L}+ )?thank you (?:all |both )?enough\\b|^thanks? (?:entirely |largely |in large part )?to (?:you\\b|your \\p{L}+)`,
    ),
  },
  { says: pattern(`\\b${thank}${much} (?:for|to you for)\\b`) },
  {
    says: pattern(
      `\\b(?:i|we) (?:really |truly |so |very much |greatly |deeply |do )*appreciate(?:d)? (?:you (?:\\p{L}+ing)|your (?!business|patience|understanding|participation|interest|cooperation|prompt|quick|time\\b|continued|email|input on)|the (?:time|help|effort|thought|offer|intro|support|feedback|advice|work|kind|care|gesture|chance)|all (?:you|your|the)|everything|it that|that you|how you|what you)`,
    ),
    notAfter: /\b(?:would|if|will) (?:\p{L}+ )?$/u,
  },
  {
    says: pattern(
      `\\b(?:i am|we are) (?:so |very |really |truly |deeply |incredibly |immensely |extremely )*(?:grateful|thankful|indebted)\\b`,
    ),
    notBefore: /^ (?:if|in advance|to be)\b/u,
  },
  {
    says: pattern(
      `\\b(?:that|this|it|you|your(?: \\p{L}+){1,6}|(?:the|those|all the) (?:\\p{L}+ ){1,3}you (?:gave|sent|made|shared|recommended|lent|wrote)(?: me| us)?) (?:was|were|is|has been|have been|are|really|has|have) (?:so |very |really |incredibly |super |hugely |extremely |immensely |such a |a |truly |totally |saved |made |me |all |the )*(?:helpful|lifesaver|life saver|huge help|great help|big help|lifesaving|godsend|saved my|made my day|generous|invaluable|useful|valuable|spot on|on point|thoughtful|insightful)\\b`,
    ),
    notAfter: /\b(?:if|whether|hope|not|would)\b/u,
  },
  {
    says: pattern(
      `\\b(?:could|would) not have (?:done|made|managed|pulled|finished|got|closed|found)\\b[^.;]{0,40}\\bwithout (?:you|your)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:thanks|thank you|grateful) (?:again )?(?:to|for) (?:you|your (?:help|intro|advice|feedback|support|introduction))\\b`,
    ),
  },
  {
    says: pattern(
      `(?:^|[.,;!-] ?)(?:this |that |it |everything )?(?:is |was |all )?(?:very |so |really |truly )?(?:much|greatly|hugely|deeply) appreciated[.! ]*$`,
    ),
    notAfter: /\b(?:would|will|any|if|could|can|please|help|advice|feedback)\b/u,
  },
  {
    says: pattern(
      `\\byou are (?:such )?an? (?:absolute |real |true |total )?(?:angel|star|legend|lifesaver|hero|gem|saint|treasure|rock)\\b`,
    ),
    notBefore: /^ if\b/u,
  },
  {
    says: pattern(
      `\\bthank you\\b[^.;?]{0,12}$|^(?:great|lovely|brilliant|superb|fantastic|amazing|excellent) (?:work|job|stuff) (?:on|with|by you)\\b[^?]*\\b(?:thanks|thank you|appreciate)`,
    ),
    notAfter:
      /^[^\p{L}]*$|^(?:ok|okay|yes|no|sure|great|fine|perfect|good|noted|received|got it|will do|understood|please)\b[^\p{L}]*$|\b(?:email|mail|message|note|reply|response|advance|would|will|please|not|never|if)\b/u,
  },
  {
    says: pattern(
      `\\b(?:that|this|it) (?:was|is) (?:so |very |really |extremely |most )*(?:kind|generous|sweet|thoughtful|nice|decent) of you\\b`,
    ),
    notBefore: /^ to (?:say|think)\b|^ if\b/u,
  },
  { says: pattern(`\\byou (?:really )?(?:saved|made) my (?:day|week|life|bacon|skin)\\b`) },
  {
    says: pattern(
      `\\b(?:i|we) owe you (?:a (?:beer|drink|coffee|big one|dinner|pint|huge|great)|one\\b|big time|so much)`,
    ),
  },
];

/** Where the writer thanks the reader for something done; never sign-offs, thanks in advance, or business courtesy. */
export function thanksIn(words: string, isQuestion: boolean): Cue | undefined {
  if (sarcastic.test(words)) return undefined;
  if (
    /\b(?:in advance|would be (?:great|lovely|appreciated|helpful),? thank|no,? thank|thanks but no|thanks,? but no|advance thanks)\b/u.test(
      words,
    )
  )
    return undefined;
  const cue = cueOf(words, rules);
  if (cue === undefined) return undefined;
  // A question may follow the thanks, but not be them.
  if (isQuestion && !/[,.;!-] |\b(?:and|but) /u.test(words.slice(cue.end))) return undefined;
  const before = words.slice(0, cue.start);
  if (
    /\b(?:no|not|never|said|says|(?<!to )say|(?<!(?:want|wanted|like|wants) )to|please|if|when|would|will|should|let us|let me|want me to|they|he|she|her|his) $/u.test(
      before,
    )
  )
    return undefined;
  if (formula.test(words.slice(cue.end))) return undefined;
  if (
    /^ (?:your|any|all|the)?(?: \p{L}+)? ?(?:help|time|assistance|support|input|thoughts|advice)(?: (?:you|that you) (?:can|could|may|might)\b)/u.test(
      words.slice(cue.end),
    )
  )
    return undefined;
  return cue;
}
