import { topicWordsMax } from "./limits.ts";
import type { SignalKind } from "./signal.ts";

/** Where a topic begins: what follows is the topic, up to where its noun phrase ends. */
type Opening = { opens: RegExp; prefix?: string };

const whom = "(?:me|us|you|him|her|them|you two|you both|(?:my|our|your) \\p{Ll}+|\\p{Lu}\\p{L}+)";
const determiner =
  "(?:an?|the|my|our|your|his|her|their|some|those|these|that|this|two|three|four|five|several|more|another|all the)";

const introductions: readonly Opening[] = [
  {
    opens: new RegExp(
      `\\b(?:introduc(?:e|ing|ed|tion for) ${whom}(?: both)? to|intros?(?:ductions?)?(?: of ${whom})? (?:to|with)|put(?:ting)? ${whom}(?: both)? in (?:touch|contact) with|connect(?:ing|ed)? ${whom} (?:with|to)|(?:hook|link) ${whom} up with|(?:point|direct|refer) (?:me|us|you) (?:to|at|towards?))\\s+`,
      "iu",
    ),
    prefix: "intro to ",
  },
];

const people = [
  /\b(?:know|knows|recommend|suggest|think of|find|meet|reach|have)\s+(?:of\s+)?(?:any|some)(?:one|body)\s+(?:good\s+)?(?:who|that|with|in|at|from|working|doing|to|for)\s+/iu,
  /\b(?:any|some)(?:one|body)\s+(?:on your team |in your network |good )?(?:who|that|with|in|at|from|working|doing)\s+/iu,
].map((opens) => ({ opens }));

const seeking = [
  /\b(?:looking (?:for|to (?:hire|find|meet|recruit|buy|rent|fill|borrow|connect with|talk to|speak to|partner with))|search(?:ing)? for|hunting for|on the (?:lookout|hunt) for|in (?:need|search) of|in the market for|(?:am|are|is|'m|'re|'s) after|seeking|hiring|recruiting|trying to (?:find|hire|fill|reach|meet)|(?:want|like|love|hoping) to (?:hire|find|meet|rent|buy|borrow|recruit))\s+/iu,
  /\b(?:know|recommend|suggest|think of)\s+(?:of\s+)?(?=(?:any|some|a|an|two|three|your|good)\s)/iu,
  /\b(?:any|some|your|an?)?\s?(?:recommendations?|suggestions?|leads?|tips|ideas|pointers|candidates|feedback|advice|help|thoughts|input|questions?|updates?|news|info|information|details|expertise|take|opinion|view)\s+(?:for|on|about|with|regarding|concerning|in|of)\s+/iu,
  /\b(?:need|needs|require|requires|could (?:really )?use|could do with|want|wants|lack|lacks|missing|short of)\s+(?!to\b|you\b|it\b|this\b|that\b|me\b|us\b|help\b|your help\b)(?=\p{L})/iu,
  /\b(?:help|assist|a hand)\s+(?:(?:you|me|us|him|her|them|out|your \p{L}+)\s+)*(?:with|on|find(?:ing)?|to find)\s+/iu,
].map((opens) => ({ opens }));

const told = [
  { opens: /\b(?:moving|moved|relocating|relocated)\s+(?:back |over |out )?to\s+/iu, prefix: "move to " },
  {
    opens:
      /\b(?:promoted to|expanding (?:to|into)|acquired by|joined|joining|join|left|leaving|leave|quit|moved into|opened|opening|launched|launching|raised|closed|published|won|bought|sold|founded|got into|hit|reached|started|starting|accepted|passed|defended|finished|signed|hired|released|shipped)\s+(?=\p{L}|\p{N}|\$|€|£)/iu,
  },
];

const given = [
  /\b(?:thanks?|thank you|grateful|thankful|indebted|appreciate it|appreciate you|enough)\b[^.,;]{0,24}?\s+for\s+(?:(?:me|us|you)\s+)?(?:(?:taking|finding) the time to|\p{Ll}+ing\s+(?:(?:me|us|you|over|along|out|on|it|that|this|to|at|into|up)\s+)*)?/iu,
  /\b(?:appreciate(?:d)?|thanks to|owe (?:you|it to))\s+(?=(?:your|the|all)\s)/iu,
  /\b(?:your|the)\s+(?=(?:help|advice|feedback|intro|introduction|support|talk|notes|edits|recommendation|contact)\b)/iu,
].map((opens) => ({ opens }));

const things = [
  new RegExp(
    `\\b(?:send|share|forward|lend|show|give|bring|get|mail|email|pass|sent|shared|forwarded|emailed|mailed|resend|owe|owed|promise|promised|lent|drop off|upload|uploaded)(?:ing)?\\s+(?:(?:you|me|us|him|her|them|over|along|out|across|back|off)\\s+)*(?=${determiner}\\s)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:attached(?: please find| you will find| is| are)?|here(?:'s| is| are| you go:)|enclosed(?: is| are)?|find attached|find|below (?:is|are)|attaching)\\s+(?=${determiner}\\s)`,
    "iu",
  ),
  /\b(?:review|read|check|double-check|write|write up|draft|look (?:at|into|over|up|through)|finish|prepare|book|arrange|organi[sz]e|set up|put together|update|fix|translate|edit|proofread|host|co-host|cover|sponsor|recommend|build|test|ask about|follow up (?:on|with)|reviewed|finished|booked|use|borrow|sign|discuss|talk (?:about|to|with)|talked (?:to|with)|speak (?:to|with|at|about)|spoke (?:to|with)|chase|confirm|order|pay|paid|ship|deliver|receive|return|ask|circulate|join|stay at|rent|buy|find|make|provide|submit|pick up|teach|fill in|post|publish|have (?=(?:an?|the|your|my|our)\s)|dig (?:up|out)|invite|call|reschedule|move)\s+(?=\p{L})/iu,
  /\b(?:about|regarding|on)\s+(?=(?:the|your|our|my|an?)\s)/iu,
].map((opens) => ({ opens }));

const byKind: Record<SignalKind, readonly Opening[]> = {
  ask: [...introductions, ...seeking, ...people, ...things],
  offer: [...introductions, ...seeking, ...people, ...things],
  promise: [...introductions, ...things, ...seeking],
  delivered: [...things, ...introductions],
  thanks: [...introductions, ...given],
  introduction: [
    ...introductions,
    {
      opens:
        /\b(?:meet|introduce|introducing|looping in|cc'?ing|copying(?: in)?|adding|bringing in|cc'?d)\s+(?:my \p{Ll}+ (?:\p{Ll}+ )?)?(?=\p{Lu})/iu,
      prefix: "intro to ",
    },
  ],
  news: [...told, ...seeking.slice(2, 3)],
};

/** Where a noun phrase ends. "in", "at", "of" and "for" stay before a plain noun: "designer in Berlin", "head of sales". */
const closings =
  /\s*(?:\.(?=\s|$)|[,;:!?()[\]"“”…|]|\s-{1,2}\s|[–—]|<|https?:|www\.|@|\b(?:by|before|until|till|when|while|who|whom|whose|which|that|if|unless|so|and|but|because|as|since|after|next|this|last|tomorrow|today|tonight|yesterday|asap|shortly|please|soon|at some|at (?:the|your|our|my)|can|could|would|will|should|might|may|be|is|are|was|were|has|have|had|got|led|to (?=\p{Ll})|you|we|i|i'm|i'll|we're|they|he|she|it|from|on|into|about|through|with (?:me|you|us|him|her|them)|over|along|across|back|around|within|again|yet|right now|now|at the moment|these days|early|late|later|during|via|than|then|ready|instead|anyway|any ?time|too|also|though|attached|enclosed|for (?:me|us|you|our|my|your|the|a|an|this|that|him|her|them|some)|in (?:the (?:next|coming)|\d+|two|three|our|my|your|touch|case|time|advance|return|person|particular|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/iu;

/** Small words in front of what matters. */
const opener =
  /^(?:(?:an?|the|my|our|your|his|her|its|their|some|any|someone|somebody|anyone|anybody|people|folks|another|more|new|good|great|really|very|decent|reliable|solid|experienced|recommended|trusted|talented|skilled|strong|nice|best|right|first|extra|spare|quick|small|little|few|couple|of|two|three|four|five|several|these|those|this|that|such|kind|all|for|bit|warm|who|knows?|does|do|is|are|can|has|have|had|did|understands?|speaks?|works?|working|doing|good|at|in|with|from|to|up|on|about|possible|also|just|even|both|each|every|whole|lovely|wonderful|amazing|brilliant|huge|big|own|updated|latest|long|part of|as)\s+)+/iu;

/** Phrases that are no topic: time, measure, and the courtesies of asking. */
const empty =
  /^(?:(?:minute|moment|second|chance|look|bit|favou?r|question|day|days|week|weeks|month|lot|while|time|line|note|ring|shout|word|go|try|ping|heads up|thing|things|one|way|point|touch|place|sense|sure|rest|first|same|idea|lots|plenty|know|hear|see|get|make|both|here|there|everything|something|anything|nothing|someone|somebody|anyone|people|attached|help|hand)|(?:\d+(?:st|nd|rd|th)?|meet me|you|me|us|it|that|this|them|him|her|so|not|to|be|in|at|of|out|up|into|what|how|whether|where|why|if|done|forward)(?: .*)?)$/iu;

/**
 * What a signal is about, as a short label: "CFO", "designer in Berlin", "intro to Ana"; "" when it can't be said shortly.
 * At most six words, the writer's capitals kept, articles, praise and dates left out.
 */
export function topicOf(text: string, kind: SignalKind): string {
  const plain = text
    .replace(/[’‘]/g, "'")
    .replace(/[*_]/g, "")
    .replace(/\b(Dr|Mr|Ms|Mrs|Prof|St)\. /g, "$1 ");
  for (const { opens, prefix = "" } of byKind[kind]) {
    const match = opens.exec(plain);
    if (match === null) continue;
    const phrase = nounPhraseOf(plain.slice(match.index + match[0].length));
    if (phrase !== "") return `${prefix}${phrase}`;
  }
  return "";
}

function nounPhraseOf(rest: string): string {
  const opened = rest
    .slice(0, 160)
    .replace(opener, "")
    .replace(/^(?:a )?(?:hand|help) (?:with|on|from) /iu, "")
    .replace(opener, "");
  const end = closings.exec(opened);
  const phrase = (end === null ? opened : opened.slice(0, end.index)).trim();
  const words = phrase.split(/\s+/).filter((word) => word !== "");
  while (/^(?:in|at|of|for|with|to|on|a|an|the|not|very|really|doing|more)$/iu.test(words.at(-1) ?? ""))
    words.pop();
  const label = words.slice(0, topicWordsMax).join(" ");
  return words.length > topicWordsMax + 2 || empty.test(label) || !/\p{L}/u.test(label) ? "" : label;
}
