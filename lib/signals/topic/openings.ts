import type { SignalKind } from "../signal.ts";

/** Words after which a topic begins, and what is set before it. */
export type Opening = { opens: RegExp; prefix?: string };

const whom =
  "(?:me|us|you|him|her|them|you two|you both|(?:my|our|your) \\p{Ll}+(?: \\p{Lu}\\p{L}+)?|\\p{Lu}\\p{L}+)";
const determiner =
  "(?:an?|the|my|our|your|his|her|their|some|any|those|these|that|this|two|three|four|five|several|more|another|all the|\\d+)";
const relation =
  "(?:friend|cousin|sister|brother|wife|husband|partner|aunt|uncle|mother|father|mum|mom|dad|daughter|son|neighbou?r|colleague|flatmate|boss|team|company|firm|lab|office|sister-in-law|brother-in-law|mother-in-law|father-in-law|accountant|landlord|client)s?";

const plainly = (patterns: readonly RegExp[]): Opening[] => patterns.map((opens) => ({ opens }));

const introductions: readonly Opening[] = [
  {
    opens: new RegExp(
      `\\b(?:introduc(?:e|ing|ed|tion for) ${whom}(?: both)? to|intros?(?:ductions?)?(?: of ${whom})? (?:to|with)|put(?:ting)? ${whom}(?: both)? in (?:touch|contact) with|connect(?:ing|ed)? ${whom} (?:with|to)|(?:hook|link) ${whom} up with)\\s+`,
      "iu",
    ),
    prefix: "intro to ",
  },
  ...plainly([/\b(?:point|direct|refer|steer) (?:me|us|you) (?:to|at|towards?)\s+/iu]),
];

/** "Someone who can …", "anybody at …". */
const people = plainly([
  /\b(?:know|knows|recommend|suggest|think of|find|meet|reach|have|need|want|seeking|for|with|like|love)\s+(?:of\s+)?(?:any|some)(?:one|body)\s+(?:else\s+|on your team\s+|in your (?:network|circle)\s+|good\s+)*(?:who|that|with|working|doing|to|for|you(?:'d| would)(?: (?:trust|recommend|hire|use|ask)(?: with| for| about| to do)?)?)\s+/iu,
  /\b(?:any|some)(?:one|body)\s+(?:else\s+|on your team\s+|in your (?:network|circle)\s+|good\s+)*(?:who|that|with|working|doing|you(?:'d| would)(?: (?:trust|recommend|hire|use|ask)(?: with| for| about| to do)?)?)\s+/iu,
]);

const sought = plainly([
  /\b(?:teach|train|show|coach) (?:me|us|you|them|him|her|(?:my|our|your) \p{Ll}+)(?: (?:around|round|about|how to use|how to))?\s+(?=\p{L})(?!how\b|what\b|around\b|in\b|on\b|to\b)/iu,
  /\bask (?:your|the|her|his) \p{Ll}+ (?:whether|if|about) (?:her |his |their |the |your )?(?=\p{L})/iu,
  /\btak(?:e|ing) (?:over|on|charge of)\s+(?=(?:the|our|my|an?|your)\s)/iu,
  /(?:^|[,.;:] |\b(?:know|tell me|ask|remember) )who (?:built|made|did|wrote|designed|runs|ran|does|makes|handles|organi[sz]ed|catered|\p{Ll}+ed) (?:your|the|that|those)\s+/iu,
  /\b(?:sublet|let|rent out|sell|swap|give away|get rid of) (?=(?:my|our|an?|the|some)\s)/iu,
  /\bwanted:\s+/iu,
  /\b(?:looking (?:for|to (?:hire|find|meet|recruit|buy|rent|fill|borrow|connect with|talk to|speak to|partner with))|search(?:ing)? for|hunting for|searching(?= an? )|on the (?:lookout|hunt) for|in (?:need|search) of|in the market for|desperate for|keen on finding|(?:am|are|is|'m|'re|'s) after|seeking|hiring|recruiting|(?:an? )?(?:opening|vacancy|openings|vacancies) for|trying to (?:find|hire|fill|reach|meet|get hold of)|(?:want|like|love|hoping|hope|keen|eager) to (?:hire|find|meet|rent|buy|borrow|recruit|get to know|(?:talk|speak) (?:to|with)))\s+/iu,
  /\badvi[sc]e? (?:(?:me|us|him|her|them) )?on\s+/iu,
  /\bget (?:hold|our hands|my hands) (?:of|on)\s+/iu,
  /\b(?:pick your brains?|ask (?:you )?|questions?|talk to you|hear|thoughts) (?:about|on)\s+/iu,
  /\b(?:know|knows)\s+(?:of\s+)?(?=(?:any|some)(?:one|body)\s+(?:at|from|in)\b)/iu,
  /\bput (?:me|us) in (?:touch|contact) with\s+/iu,
  /\b(?:know|recommend|suggest|think of)\s+(?:of\s+)?(?=(?:any|some|a|an|two|three|your|good|the|people)\s)/iu,
  /\bwho (?:do|would|might|should|in your \p{Ll}+) (?:you|i|we|might|could|would)(?: \p{Ll}+){0,2} (?:know |ask |call |turn to )?(?:in|for|about|at)\s+/iu,
  /\bwho (?:could|can|would|might) help (?:(?:me|us|him|her|them) )?(?:to )?(?:\p{Ll}+ )(?=(?:an?|the|our|my)\b)/iu,
  /(?:^|[,.;:] |\b(?:know|tell me|ask|remember) )who (?:here |there )?(?:knows|does|builds|makes|sells|runs)\s+(?:about\s+)?/iu,
  /\b(?:experience|experienced|expertise|good|worked) (?:with|in)\s+/iu,
]);

const feedback: readonly Opening[] = [
  {
    opens: /\b(?:feedback|comments|thoughts|opinion|input|notes)\s+(?:on|about|regarding)\s+/iu,
    prefix: "feedback on ",
  },
];

const needed = plainly([
  /\b(?:any|some|your|an?)?\s?(?:recommendations?|suggestions?|leads?|tips|ideas|pointers|candidates|advice|help|questions?|updates?|news|info|information|details|expertise|take|view)\s+(?:for|on|about|with|regarding|concerning|in|of)\s+/iu,
  /\b(?:need|needs|require|requires|could (?:really )?use|could do with|want|wants|lack|lacks|missing|short of|welcome|(?:would|'d) (?:really )?(?:love|like|appreciate)|(?:any|a) chance of)\s+(?!to\b|you\b|it\b|this\b|that\b|me\b|us\b|help\b|a hand\b|your help\b|from\b|back\b)(?=\p{L}|\p{N})/iu,
  /\b(?:stuck|struggling|in trouble|busy|behind) with\s+/iu,
  /\b(?:help|assist|a hand)\s+(?:(?:you|me|us|him|her|them|out|your \p{L}+)\s+)*(?:with|on|find(?:ing)?|to find)\s+/iu,
  /\b(?:got|(?:do|did|would|might|could) you (?:happen to )?have|have you(?: got)?|has any(?:one|body)(?: here)?(?: got)?|is there|are there)\s+(?=(?:an?|any|some|someone|somebody|anyone|anybody)\s)/iu,
  /^(?:[^,]{0,40}, )?which\s+(?=\p{Ll}+ (?:did|do|does|would|was|is)\b)/iu,
  /\b(?:get|let|give|grant|bring|lend) (?:me|us) (?:have )?(?=(?:an?|the|some|your|two|three|\d+|\p{L}+s)\s)/iu,
]);

const given = plainly([
  /\b(?:thanks?|thank you|grateful|thankful|indebted|appreciate it|appreciate you|enough)\b[^.,;]{0,24}?\s+for\s+(?:(?:me|us|you)\s+)?(?:(?:taking|finding) the time to|\p{Ll}+ing\s+(?:(?:me|us|you|over|along|out|on|it|that|this|to|at|into|up)\s+)*)?/iu,
  /\b(?:appreciate(?:d)?|thanks to|owe (?:you|it to))\s+(?=(?:your|the|all)\s)/iu,
  /\b(?:your|the)\s+(?=(?:help|advice|feedback|intro|introduction|support|talk|notes|edits|recommendation|contact)\b)/iu,
]);

const told: readonly Opening[] = [
  { opens: /\b(?:moving|moved|relocating|relocated)\s+(?:back |over |out )?to\s+/iu, prefix: "move to " },
  {
    opens:
      /\b(?:promoted to|expanding (?:to|into)|acquired by|joined|joining|join|left|leaving|leave|quit|moved into|opened|opening|launched|launching|raised|closed|published|won|bought|sold|founded|got into|hit|reached|started|starting|accepted|passed|defended|finished|signed|hired|released|shipped)\s+(?=\p{L}|\p{N}|\$|€|£)/iu,
  },
];

const things = plainly([
  new RegExp(
    `\\b(?:send|share|forward|lend|show|give|bring|get|mail|email|pass|sent|shared|forwarded|emailed|mailed|resend|owe|owed|promise|promised|lent|drop off|upload|uploaded)(?:ing)?\\s+(?:(?:you|me|us|him|her|them|over|along|out|across|back|off)\\s+)*(?=${determiner}\\s)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:attached(?: please find| you will find| is| are)?|here(?:'s| is| are| you go:)|enclosed(?: is| are)?|find attached|find|below (?:is|are)|attaching)\\s+(?=${determiner}\\s)`,
    "iu",
  ),
  /\b(?:review|read|check|double-check|write|write up|draft|look (?:at|into|over|up|through)|finish|prepare|book|arrange|organi[sz]e|set up|put together|update|fix|translate|edit|proofread|host|co-host|cover|sponsor|recommend|build|test|ask about|follow up (?:on|with)|reviewed|finished|booked|use|borrow|sign|discuss|talk (?:about|to|with)|talked (?:to|with)|speak (?:to|with|at|about)|spoke (?:to|with)|chase|confirm|order|pay|paid|ship|deliver|receive|return|circulate|join|stay at|rent|buy|find|make|provide|submit|pick up|teach|fill in|post|publish|raise|have (?=(?:an?|the|your|my|our)\s)|dig (?:up|out)|invite|call|reschedule|move|push|merge|deploy|transfer|wire|print|scan|left|delivered|handed|wrote|merged|pushed|fixed|transferred|signed|ask)\s+(?=\p{L})/iu,
  /\b(?:about|regarding|on)\s+(?=(?:the|your|our|my|an?)\s)/iu,
]);

/** What somebody has, is or does, said as a matter of fact: an offer where the sentence is one. */
const standing = plainly([
  /\b(?:he|she)(?:(?:'s| is| was| used to be) an?| (?:runs|ran|owns|manages|teaches|makes|builds|sells|repairs|restores)(?: an?| the)?) (?=\p{L})/iu,
  /\bwho(?:'s| is| was) an? /iu,
  /\bdrive (?:you|him|her|them|your \p{Ll}+) to\s+/iu,
  /\bowns? (?=(?:an?|some|two|three|several)\s)/iu,
  /\bknow(?:s|ing)?\s+(?:of\s+)?(?=(?:an?|some|several|two|three|the|lots|plenty|many|a few|people|somebody|someone|folks|just the)\b)/iu,
  /\b(?:offer|lend|give|get|find|find you|save|spare|make) (?:(?:you|your \p{Ll}+|them|her|him) )(?=(?:an?|some|the|our|my|two|three|several|up)\s)/iu,
  /\byou (?:can|could|may|might|are welcome to|'re welcome to)(?: always| also| certainly| gladly)? (?:have|use|borrow|take|keep|stay (?:at|in)|park in|work from) (?=(?:our|my|the|one|an?)\s)/iu,
  /\bused to (?:do|run|work (?:in|for|at|as|with)|be|teach|own|manage|head)\s+/iu,
  /\bhelp (?:you|him|her|them|your \p{Ll}+) (?!with\b|to\b|out\b|find\b)(?=\p{Ll})/iu,
  new RegExp(
    `\\b(?:my|our) (?:\\p{Ll}+ ){0,2}?${relation}(?: \\p{Lu}\\p{L}+)? (?:is|was|are|works as|trained as|used to be) (?:an? |our |the )?(?!(?:happy|glad|keen|free|willing|leaving|also|so|very|in|at|on|from)\\b)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:my|our) (?:\\p{Ll}+ ){0,2}?${relation}(?: \\p{Lu}\\p{L}+)? (?:runs|owns|ran|manages|heads|has|have|repairs|fixes|builds|makes|sells|imports|breeds|teaches|collects|restores|designs|develops|rents out|works (?:in|at|for|on|with)|knows|does)\\s+`,
    "iu",
  ),
  /\b(?:i|we)(?:'m| am|'re| are| was|'ve been| have been) (?:an? )(?=\p{Ll})/iu,
  /\b(?:be|act as|serve as|stand in as) an? /iu,
  /\bwe offer\s+(?=\p{L})(?!you\b|our\b|the best)/iu,
  /\b(?:get|find) (?:you|them|him|her|your \p{Ll}+) (?=\p{L}+s\b)/iu,
  /\b(?:I|we)'ve (?=an?\s)/iu,
  /\b(?:have|has|got|'ve got) (?=(?:an?|some|two|three|four|several|our|one|plenty|\d+)\s)/iu,
]);

export const openingsOf: Record<SignalKind, readonly Opening[]> = {
  ask: [...introductions, ...people, ...sought, ...feedback, ...needed, ...things],
  offer: [
    ...introductions,
    ...standing.slice(0, 9),
    ...sought,
    ...feedback,
    ...needed,
    ...things,
    ...standing.slice(9),
  ],
  promise: [...introductions, ...things, ...sought, ...feedback, ...needed],
  delivered: [...things, ...introductions],
  thanks: [...introductions, ...given],
  introduction: [
    ...introductions.slice(0, 1),
    {
      opens:
        /\b(?:meet|introduce|introducing|looping in|cc'?ing|copying(?: in)?|adding|bringing in|cc'?d)\s+(?:my \p{Ll}+ (?:\p{Ll}+ )?)?(?=\p{Lu})/iu,
      prefix: "intro to ",
    },
  ],
  news: [...told, ...needed.slice(0, 1)],
};
