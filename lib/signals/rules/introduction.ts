import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";

const rules: readonly Rule[] = [
  {
    says: pattern(
      `\\b(?:(?:i|we) (?:would like|want|wanted|just wanted|am (?:happy|pleased|delighted|excited|writing)|would love) to (?:virtually |formally |quickly |finally )?(?:introduce|connect|e-?introduce)|(?:allow|let) me (?:to )?(?:virtually |formally |quickly )?(?:introduce|connect)|please allow me to introduce) (?:you\\b|the two|both|my|our|\\p{L}+ (?:to|and|with|\\())`,
    ),
    notBefore:
      /^ ?(?:myself|ourselves|our (?:company|product|service|new|latest|team at)|my (?:company|product|service|new|startup))|^ (?:next|later|tomorrow|when|once|if|at the)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] |\\b(?:and|so|by) )(?:hereby )?(?:introducing|connecting|e-?introducing|intro'?ing) (?:you|\\p{L}+ (?:to|and|with|\\()|both|the two)`,
    ),
    notBefore: /^ ?(?:our|my|the (?:all )?new)/u,
  },
  {
    says: pattern(
      `\\b(?:i am|we are|i was) (?:hereby |just |now |finally |happy to be )?(?:introducing|connecting|e-?introducing) (?:you\\b|the two|both|\\p{L}+ (?:to|and|with)\\b)`,
    ),
    notBefore: /^[^.]{0,40}\b(?:tomorrow|next week|later|on monday|soon)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] |- |\\b(?:so|and) )(?:please )?(?:e-?)?meet (?:my (?:friend|colleague|cofounder|co-founder|former|old|dear|good|brother|sister|wife|husband|partner|boss|neighbou?r)\\b|\\p{L}+(?: \\p{L}+)?(?:,| \\(| - | who\\b| from\\b|\\.$|!$|$))`,
    ),
    notBefore: /^ ?(?:at|on|in|me|us|up|you|next|tomorrow|there|here|again|the team)\b/u,
    notAfter: /\b(?:to|we|us|can|could|let us|shall|will|i|not|you|never)[,.]? ?$/u,
  },
  {
    says: pattern(
      `\\b(?:looping|cc'?ing|copying|adding|bringing|pulling|ccing) (?:in |on )?(?!you\\b|it\\b|this\\b|that\\b|a\\b|the\\b|to\\b|up\\b|value|some|more|my (?:personal|other))(?:my \\p{L}+ )?\\p{L}+(?: \\p{L}+){0,3} ?(?:in\\b|here\\b|\\(?cc'?d|into|to (?:this|the) (?:thread|conversation|mail|email|chain)|on (?:this|the) (?:thread|mail|email|chain)|who\\b|[,.(]|$)`,
    ),
    notBefore: /^ ?(?:if|unless)\b/u,
  },
  {
    says: pattern(
      `\\b(?:i have|i) (?:just |also )?(?:cc'?d|copied|looped in|added|ccd|cced|put) \\p{L}+(?: \\p{L}+){0,3} ?(?:in\\b|here\\b|on (?:this|the|cc)|to (?:this|the) (?:thread|email|mail|conversation)|in cc|who\\b|\\(|, who\\b)`,
    ),
  },
  {
    says: pattern(
      `\\b(?:is|are) (?:in cc|cc'?d|copied|on cc|cced|on copy|in copy)(?: here| on this| above)?\\b`,
    ),
    notBefore: /^[^.]{0,20}\bso (?:that )?(?:he|she|they) (?:is|are) aware/u,
    notAfter: /\b(?:who|you|i|not)\b ?$/u,
  },
  {
    says: pattern(
      `\\b(?:i will|will) let (?:you (?:two|both|guys)|the two of you|you) (?:take it from here|take over from here|connect|coordinate|arrange|find a time)`,
    ),
  },
  {
    says: pattern(
      `\\b(?:putting|i am putting) (?:you|\\p{L}+|the two of you|you both|you two)(?: (?:two|both|and \\p{L}+))? in (?:touch|contact)\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:you (?:two|both|guys)|the two of you) (?:should|must|ought to|have to|really should|need to|would) (?:really |definitely )?(?:meet|talk|know each other|connect|speak|chat)\\b`,
    ),
  },
  {
    says: pattern(`(?:^|[.,!:;] )(?:just )?(?:wanted|want|happy|pleased|delighted|excited|glad|a pleasure|time) to (?:finally |virtually |formally |quickly |be )*(?:introduc(?:e|ing)|connect(?:ing)?) (?:you\\b|the two|both|my|our|\\p{L}+ (?:to|and|with|\\())`),
    notBefore: /^ (?:next|later|tomorrow|when|once|if|to (?:anyone|anybody|someone|our|my|the|some|a few)|with (?:anyone|anybody|someone|our|my|the|some|a few))\b|^ ?myself/u,
  },
  { says: pattern(`\\b(?:let me|allow me to|please let me|i would like to|may i) introduce (?!myself|ourselves|our (?:company|product|service)|you to (?:our (?:product|service|company)|the concept)|the (?:idea|concept|topic))(?:\\p{L}+\\.? ?){1,4}(?:[,(:-]|who\\b|from\\b|our\\b|my\\b|$)`) },
  { says: pattern(`^(?:an |a quick |quick |the )?intros?(?: as (?:discussed|promised|requested))?(?: ?:| for (?:you two|you both))`) },
  { says: pattern(`^over to you (?:both|two)\\b`) },
];

/** Where two people are introduced in this very mail; not an offer, an ask or a report of an introduction. */
export function introductionIn(words: string, isQuestion: boolean): Cue | undefined {
  if (isQuestion && !/^(?:may|can) i introduce/u.test(words)) return undefined;
  const cue = cueOf(words, rules);
  if (cue === undefined) return undefined;
  const before = words.slice(0, cue.start);
  if (
    /\b(?:if|when|once|before|after|not|never|thanks|thank you|for|would you mind|can you|could you|please|asked|until|happy to|glad to|without)\b[^.;!]{0,30}$/u.test(
      before,
    )
  )
    return undefined;
  return /\bif (?:you|that|this|it)\b|\bintroduce (?:myself|ourselves)\b/u.test(words) ? undefined : cue;
}
