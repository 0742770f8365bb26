import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";

const pair = `(?:you two|you both|you guys|the two of you|both of you|the pair of you)`;

/** Ways to say that two people are being introduced; no names needed to know it. */
const rules: readonly Rule[] = [
  {
    says: pattern(
      `\\b(?:i|we) (?:would like|want|wanted|just wanted|would love|am (?:so |very |really )?(?:happy|pleased|delighted|excited|glad|writing)|are (?:happy|pleased|delighted|glad)) to (?:virtually |formally |quickly |finally )?(?:introduce|connect|e-?introduce|put) (?:you\\b|the two|both|my|our (?!company|product|service|new|latest|team at)|\\p{L}+ (?:to|and|with|\\())`,
    ),
    notBefore:
      /^ ?(?:myself|ourselves|in front)|^ (?:next|later|tomorrow|when|once|if|at the|to (?:anyone|anybody|someone|some of|a few|people|folks|our (?:product|service|new))|with (?:anyone|anybody|someone|some of|a few|people|folks))\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] )(?:just )?(?:wanted|want|happy|pleased|delighted|excited|glad|a pleasure|time) to (?:finally |virtually |formally |quickly |be )*(?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?) (?:you\\b|the two|both)`,
    ),
    notBefore:
      /^ (?:next|later|tomorrow|when|once|if|to (?:anyone|anybody|someone|our|my|the|some|a few|people|folks|him|her|them)|with (?:anyone|anybody|someone|our|my|the|some|a few|people|folks|him|her|them))\b|^ ?myself/u,
  },
  {
    says: pattern(
      `\\b(?:let me|allow me to|please let me|i would like to|may i|can i) (?:virtually |formally |quickly )?(?:introduce|connect) (?:you two|you both|you to \\p{L}+|you with \\p{L}+|the two of you)`,
    ),
    notBefore: /^ (?:product|company|service|concept|idea)|^[^.]{0,40}\?/u,
  },
  {
    says: pattern(
      `\\b(?:i am|we are|i was) (?:hereby |just |now |finally |happy to be )*(?:introducing|connecting|e-?introducing|putting) (?:you\\b|the two|both|\\p{L}+ (?:to|and|with)\\b)`,
    ),
    notBefore: /^[^.]{0,40}\b(?:tomorrow|next week|later|on monday|soon)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] |\\b(?:and|so|by) )(?:hereby )?(?:introducing|connecting|e-?introducing|intro'?ing) (?:you\\b|both|the two)`,
    ),
    notBefore: /^ ?(?:to the (?:internet|network|wifi|server)|our|my)/u,
  },
  { says: pattern(`\\b(?:putting|i am putting) (?:you|${pair})(?: and \\p{L}+)? in (?:touch|contact)\\b`) },
  {
    says: pattern(
      `\\b(?:i will|will) let (?:${pair}|you) (?:take it from here|take over from here|connect|coordinate from here|find a time)`,
    ),
  },
  {
    says: pattern(
      `\\b${pair} (?:should|must|ought to|have to|really should|need to|would|will) (?:really |definitely |surely |both )?(?:meet|talk|know each other|connect|speak|chat|hit it off|get along|get on|have (?:a lot|lots|so much|plenty))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b${pair} (?:both |clearly |surely |really )?(?:have (?:a lot|so much|much|plenty|lots) (?:in common|to talk about|to discuss)|share (?:a|the|an)|are both (?:\\p{L}+ing|interested|obsessed|based|into|looking|in))`,
    ),
  },
  { says: pattern(`^over to you (?:both|two)\\b`) },
  {
    says: pattern(
      `\\bi (?:just |really )?(?:think|thought|figured|feel|felt) (?:that )?you (?:two |both |guys )?(?:should|ought to|might want to) (?:meet(?! (?:him|her|them|my|our|with))|talk(?! (?:to|about))|connect(?! (?:to|with))|know each other|be in touch)`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |also )*(?:copied|looped|cced|added|included) (?:in )?(?:my|our) \\p{L}+(?: \\p{L}+)?(?:, \\p{L}+| (?:in|here|on cc)\\b)`,
    ),
    notBefore: /^ (?:data|numbers|list|files?)\b/u,
  },
  { says: pattern(`(?:^|[.,!] )(?:please |do )?meet ?: ?\\p{L}+`) },
  {
    says: pattern(
      `\\b(?:i|we) (?:am |are |have |also |would like to |want to |just )*(?:take|taking|put|putting|add|adding|added|included|including|copy|copied|loop|looped) (?:in )?(?:my|our) (?:\\p{L}+ ){1,4}(?:in|on|into|to) (?:copy|cc|the loop|this (?:thread|email|mail|conversation|chain))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:would like to|want to|wanted to|am happy to|am glad to|hereby|am) bring(?:ing)? (?:you (?:two|both)|(?:\\p{L}+ ){0,3}?together)\\b`,
    ),
    notBefore: /^ (?:next|later|tomorrow|when|once|if|for|on|over|soon|again|sometime)\b/u,
  },
  {
    says: pattern(
      `(?:^|both, |all, )(?:an |a quick |quick |the )?intros?(?: as (?:discussed|promised|requested))?(?: ?:| for ${pair})`,
    ),
  },
  {
    says: pattern(
      `\\bthis is the (?:intro|introduction) (?:we (?:talked|spoke) about|i promised|you asked for)`,
    ),
  },
];

/** A capitalised name, as written; "my friend Ana" and "our CTO Ana" count. */
const name = `(?:(?:my|our|the) (?:\\p{Ll}[\\p{L}-]* ){1,3})?(?:Dr\\.? |Mr\\.? |Ms\\.? |Mrs\\.? |Prof\\.? )?\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'.-]*|van|von|de|da|della|bin|al))*`;
const relation = `(?:friend|colleague|cofounder|co-founder|former|old|dear|good|brother|sister|wife|husband|partner|boss|neighbou?r|cousin|mentor|client|flatmate|classmate)`;

/** Ways that rest on a name: read in the sentence as written. */
const named: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.,!:;]\\s|[-–—]\\s|\\b(?:so|and)\\s)(?:[Pp]lease )?(?:e-)?[Mm]eet (?:${name}(?:[,.;!]| \\(| [-–—] |[-–—]| who\\b| from\\b|$)|my (?:\\p{Ll}+ )?${relation}\\b)`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Ll]ooping|[Cc][Cc]'?ing|[Cc]opying|[Aa]dding|[Bb]ringing|[Pp]ulling|CCing|Cc-ing|cc-ing) (?:in )?${name}(?=[,.!( ]|$)`,
    "u",
  ),
  new RegExp(
    `\\b(?:I have|I've|I|we've|We've) (?:just |also )?(?:cc'?d|cc'ed|CC'?d|CC'ed|copied|looped in|cced|added) (?:in )?${name}(?: ?(?:in\\b|here\\b|\\(|,|who\\b|on (?:this|the|cc)|to (?:this|the) (?:thread|email|mail|conversation|chain))|[.!]|$)`,
    "u",
  ),
  new RegExp(
    `${name}(?: \\([^)]{1,40}\\))? (?:is|are) (?:in|on) (?:cc|copy|CC)\\b|${name}(?:,| is) (?:cc'?d|cc'ed|copied|CC'?d)(?: here| above| on this)?\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Ll]et me|[Aa]llow me to|[Pp]lease let me|I'd like to|I would like to|I want to|I wanted to|[Mm]ay I|[Ww]anted to|[Hh]appy to|[Pp]leased to) (?:finally |virtually )?(?:introduce|connect) (?:you (?:to|with) )?(?!You|I\\b|Our|My)${name}(?:[,(:.!]| [-–—(]| who\\b| from\\b| our\\b| my\\b| to (?:you|${name})| and ${name}| with ${name}|$)`,
    "u",
  ),
  new RegExp(
    `(?:^|[.,!:;]\\s)(?:[Ii]ntroducing|[Cc]onnecting|E-introducing) (?!The\\b|Our\\b|My\\b|New\\b)${name}(?: (?:to|and|with|&) |[,:(]| \\()`,
    "u",
  ),
  new RegExp(
    `^${name}, (?:this is|meet|I'd like you to meet|you should meet) ${name}|\\bis the (?:person|one|friend|woman|man|guy|designer|lawyer|developer|founder) (?:that |who(?:m)? )?I (?:told you about|mentioned|promised|was telling you about)\\b`,
    "u",
  ),
  new RegExp(`^This is (?:my|our) (?:\\p{Ll}+ )?${relation}(?:,)? ${name}`, "u"),
  new RegExp(`\\b[Pp]utting ${name} and (?:you|${name}) in (?:touch|contact)`, "u"),
];

/** Where two people are introduced in this very mail; not an offer, an ask or a report of an introduction. */
export function introductionIn(words: string, isQuestion: boolean, text: string): Cue | undefined {
  if (isQuestion && !/^(?:may|can) i introduce/u.test(words)) return undefined;
  if (/\bintroduce (?:myself|ourselves)\b|\b(?:said|told me|asked me to) ["“]/u.test(words)) return undefined;
  const cue = cueOf(words, rules) ?? namedIn(text, words);
  if (cue === undefined) return undefined;
  const before = words.slice(0, cue.start);
  const takenBack =
    /\b(?:if|when|once|before|after|not|never|thanks|thank you|for|would you mind|can you|could you|please (?=.)|asked|until|happy to|glad to|without|did|was|were|should|could|to)\b[^.;!:,]{0,30}$/u;
  return takenBack.test(before) || /\bif (?:you|that|this|it|i)\b/u.test(words) ? undefined : cue;
}

/** A cue found in the text as written, at about the same place in the words. */
function namedIn(text: string, words: string): Cue | undefined {
  const plain = text.replace(/[’‘]/g, "'").replace(/["“„«][^"“”„«»]{12,400}["”»]/g, "");
  for (const says of named) {
    const match = says.exec(plain);
    if (match === null) continue;
    const start = words.indexOf(
      match[0]
        .trim()
        .split(" ")[0]
        ?.toLowerCase()
        .replace(/[^\p{L}']/gu, "") ?? "",
    );
    return { start: Math.max(0, start), end: Math.min(words.length, Math.max(0, start) + match[0].length) };
  }
  return undefined;
}
