import { type Cue, cueOf, pattern, type Rule } from "./cue.ts";
import { automatic } from "./hedges.ts";
import { anyOf } from "./verbs.ts";

const thing = `(?:it|this|that|them|you|over|the|my|our|your|a|an|all|everything|her|him|out|across|along|both|two|these|those|some)`;

/** Past tenses at the head of a sentence that hand nothing over. */
const ownPast = anyOf(
  `need|indeed|proceed|loved|liked|enjoyed|missed|wanted|needed|hoped|watched|attended|visited|received|noted|wondered|heard|saw|met|felt|thought|knew|decided|hated|tried|failed|forgot|remembered|learned|learnt|moved|joined|used|worked|lived|stayed|travelled|agreed|based|related|given|compared|interested|excited|delighted|pleased|thrilled|honou?red|surprised|located|founded|born|raised|launched|closed|opened|won|bought|sold|hired|published|promoted|accepted|graduated|attached|confirmed|cancelled|expected|supposed|needed|wished|asked|ordered|required|scheduled|planned|stuck|bored|tired|married|retired|promised|owed|wanted`,
);

const rules: readonly Rule[] = [
  {
    says: pattern(`\\bfind (?:the|my|our|your|a|an) [^.;]{2,60} (?:attached|enclosed|below)\\b`),
    notAfter: /\b(?:not|did you|can you|could you|unable to)\b/u,
  },
  {
    says: pattern(
      `\\b(?:please |you will |kindly |pls )?(?:find|see|find the|see the) (?:the |my |our |your )?(?:attached|enclosed|below the|attachment|attachments)\\b`,
    ),
    notAfter: /\b(?:not|did you|can you|could you|cannot|unable to)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] |- |\\b(?:and|so) )(?:attached|enclosed)(?: (?:please find|you will find|is|are|here is|here are|to this|find|herewith))? ?(?:the|my|our|a|an|your|is|are|for|both|some|you|:|\\.|$|\\p{L}+)`,
    ),
    notBefore: /^ ?(?:to (?:the idea|him|her|you|my)|at the hip)/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |also |already |finally |now )*attached\\b|\\b(?:i am|we are) attaching\\b|\\b(?:is|are) (?:now )?(?:attached|enclosed)\\b`,
    ),
    notAfter: /\b(?:not|if|when|whether|once|should have) (?:\p{L}+ ){0,3}$/u,
    notBefore: /^ (?:to (?:the idea|him|her|you|it|my)|at the hip)/u,
  },
  {
    says: pattern(
      `\\b(?:as|like i|as i|what i|which i) (?:promised|discussed|requested|you (?:asked|requested)|agreed|said i would|mentioned)\\b(?:[^.]{0,30}),? ?(?:here|attached|enclosed|below|<link>|(?:i|we) (?:have|am|are) (?:sent|attached|sending|forwarded|shared|attaching|put|made|added|updated)|(?:i|we) (?:sent|attached|forwarded))\\b`,
    ),
  },
  {
    says: pattern(`\\bas (?:promised|requested)\\b`),
    notBefore: /^ ?,? ?(?:i will|we will|by|in the|earlier i|but|you)\b/u,
    notAfter: /\b(?:not|never)\b/u,
  },
  {
    says: pattern(
      `(?:^|[.,!:;] |- |\\b(?:and|so|ok|okay|done|voila|promised|discussed|requested),? )(?:here (?:is|are|you go|it is|they are)|here's|below (?:is|are)) ?(?:the|my|our|a|an|your|is|that|those|with|:|,|\\.|!|$|what (?:i|you)|some|<link>|\\p{L}+)`,
    ),
    notBefore:
      /^ ?(?:(?:thing|deal|plan is|problem|question|situation|catch|kicker|hoping|idea is|rub|to (?:you|a|another|the|good|many|us))\b|\p{L}* ?(?:thing|deal|problem|question|catch)\b)/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |already |also |finally |now |went ahead and |only just )*(?:sent|emailed|mailed|forwarded|shared|introduced|connected|posted|shipped|uploaded|delivered|resent|transferred|wired|paid|passed (?:on|along|your)|submitted|dropped off|put you in touch|made(?= (?:the|an|that|your) intro)|booked|reserved|ordered|signed|fixed|finished|completed|called|updated|published|reviewed|added|left(?= (?:the|your|it|them|a (?:copy|note with|package|parcel)))) ${thing}\\b`,
    ),
    notAfter:
      /\b(?:if|when|once|after|before|since|until|whether|unless|that|which|who|what|as soon as|thought|said|think|believe|sure|did|have|wish|not|because|where|assume|the|email|mail|message|last time|hope|hoping|nobody|anyone|everyone|people|ensure|sure)\s?(?:that )?$/u,
  },
  {
    says: pattern(
      `(?:^|[.!;:] |- )(?:just |already |finally |now |all |have just )*(?:sent|emailed|forwarded|shared|introduced|shipped|uploaded|delivered|paid|posted|booked|sorted|submitted|fixed|signed|transferred|made the intro) ?(?:it|this|that|them|you|over|the|my|our|your|a|an|everything|her|him|out|across|to|both)\\b`,
    ),
  },
  { says: pattern(`^(?:all )?done(?:[!.,;:]| -|$)(?! (?:you|yet))`), notBefore: /^ ?(?:deal|by|you|yet)/u },
  {
    says: pattern(
      `\\b(?:it|they|the \\p{L}+(?: \\p{L}+)?|everything|your \\p{L}+(?: \\p{L}+)?) (?:is|are|has been|have been|should be|should now be) (?:now |all |already |just |finally )*(?:in your inbox|sent|delivered|paid|shipped|live for you|in the mail|on its way|on their way|in the post|ready for you|uploaded|shared with you|submitted)\\b`,
    ),
    notAfter: /\b(?:if|when|once|after|before|until|whether|unless|not|sure|ensure|as soon as)\b/u,
  },
  {
    says: pattern(
      `\\b(?:you (?:should|will) (?:now )?(?:have|see|find) (?:it|them|an? (?:email|invite|invitation|mail|intro|message)|the (?:\\p{L}+ ){1,2})(?:in your inbox|now|from me|already))\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i am|we are) (?:sending|forwarding|sharing) (?:you )?(?:herewith|here|now|along|over now|with this|in this|the attached)\\b|\\bherewith\\b`,
    ),
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |already |also |finally |now )*(?:spoke|spoken|talked|checked|followed up|reached out|written|wrote) (?:to|with) \\p{L}+`,
    ),
    notAfter:
      /\b(?:if|when|once|after|before|since|until|whether|unless|last time|the day|nobody|everyone|anyone|people|who|that|else) $/u,
    notBefore:
      /^[^.]{0,20}\b(?:last year|years ago|back then|every|often|at length)\b|^(?: \p{L}+){0,3} (?:and|yesterday|last)? ?(?:laughed|cried|slept)/u,
  },
  {
    says: pattern(`\\b(?:i|we) (?:have |just |already |also )*asked \\p{L}+(?: and|,) (?:she|he|they|it)\\b`),
    notAfter: /\b(?:if|when|once|after|before) $/u,
  },
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |already |also |now )*put (?:your|you|it|them|the|a|an|my|our) (?:[\\p{L}-]+ ){0,4}(?:on|in|into) (?:the|your|our|my|a) (?:list|shared|drive|folder|inbox|mail|post|calendar|newsletter|box|agenda|programme|program|schedule|waiting)\\b`,
    ),
    notAfter: /\b(?:if|when|once|after|before|until|unless) $/u,
  },
  // "Merged your patch", "Left the book with your doorman": the writer did it, and says so first.
  {
    says: pattern(
      `^(?:just |already |finally |now |also |all |so, )*(?!${ownPast}\\b)(?:\\p{L}+ed|left|wrote|put|gave|built|cut|brought) (?:(?:your|you|it|them|him|her|those|both|everything)\\b|the \\p{L}+)`,
    ),
    notBefore: /^[^.]{0,60}\b(?:last year|years ago|was|were|lovely|great|amazing)\b|^ (?:out|wrong)\b/u,
  },
  {
    says: pattern(
      `^(?:just |already |finally |now )*(?!${ownPast}\\b)\\p{L}+ed and (?:\\p{L}+ed|sent|put)\\b`,
    ),
    notBefore: /^ (?:out|up|by|to be)\b/u,
  },
  {
    says: pattern(
      `\\bpfa\\b|^(?:in|as|with) (?:the )?(?:attach|attachment|attached|annex|enclosure|copy)\\b,? (?:you|is|are|the|please|i)\\b|\\b(?:i|we) (?:have |just |already )*put (?:your|my|our|his|her) name(?: down)? (?:for|on|forward)\\b`,
    ),
    notAfter: /\b(?:not|if)\b/u,
  },
  // "… as you asked."
  {
    says: pattern(
      `\\b(?:i|we) (?:have |just |already |also |now )*\\p{L}+(?: \\p{L}+){2,12},? (?:as|like) (?:you (?:asked|requested|wanted|wished|suggested)|agreed|promised|requested|discussed)\\b`,
    ),
    notAfter: /\b(?:if|when|not|did|will|would|could|can|shall|should)\b/u,
    notBefore: /\?/u,
  },
  // "Signed copy is in the data room."
  {
    says: pattern(
      `^(?:the |your |our |a |my |all )?(?:\\p{L}+ ){1,3}(?:is|are) (?:now |all |already )?(?:in (?:the|your|our) (?:data room|inbox|folder|shared \\p{L}+|drive|dropbox|letterbox|mailbox|post|mail|channel|repo|repository)|on (?:the|your|our) (?:drive|server|desk|doorstep|portal|sharepoint)|with (?:your|the) (?:doorman|receptionist|neighbou?rs?|courier|assistant|lawyer|office)|at (?:the|your) (?:reception|front desk))\\b`,
    ),
    notBefore: /\?/u,
    notAfter: /\b(?:not|no)\b/u,
  },
];

/** What a shop or a build server reports. */
const byMachine =
  /\byour (?:\p{L}+ )?(?:order|package|build|subscription|booking|reservation|request|payment|account|registration|ticket|shipment|item|items|purchase|delivery|job|deployment|export|download) (?:\p{L}+ )?(?:has|have|was|were|is|are) (?:been |now |successfully )*(?:shipped|delivered|dispatched|sent|submitted|processed|confirmed|received|uploaded|ready|completed?|paid)\b/u;

/** Where something asked for or promised is handed over or reported as done; never "once I've sent" or "I haven't sent". */
export function deliveredIn(words: string, isQuestion: boolean): Cue | undefined {
  if (automatic.test(words) || byMachine.test(words)) return undefined;
  const cue = cueOf(words, rules);
  if (cue === undefined) return undefined;
  const clauseBefore =
    words
      .slice(0, cue.start)
      .split(/[,;:] |\bbut\b/u)
      .at(-1) ?? "";
  if (
    /\b(?:not|never|if|unless|once|until|when|hope|wish|would|could|should|did|whether|almost|nearly|forgot|yet|suppose|supposing|imagine|say|pretend)\b/u.test(
      clauseBefore,
    )
  )
    return undefined;
  if (
    /\b(?:sent (?:you )?this (?:e-?mail|message|mail)|by mistake|wrong (?:file|version|one)|in error|(?:in|since|of) (?:19\d\d|20[01]\d)|last year|years ago|(?:my|our|the) (?:kids?|sons?|daughters?|children|dogs?|wife|husband) (?:to|off))\b/u.test(
      words,
    )
  )
    return undefined;
  if (isQuestion && !/[.!;,] /u.test(words.slice(cue.end))) return undefined;
  return cue;
}
