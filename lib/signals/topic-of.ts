import { topicWordsMax } from "./limits.ts";
import type { SignalKind } from "./signal.ts";

/** Where a topic begins, strongest first; the topic is what follows, up to where its noun phrase ends. */
const openings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:introduc(?:e|ing|ed) (?:me|us|you|him|her|them)(?: both)? to|intros?(?:ductions?)? (?:(?:for|of) \p{L}+ )?(?:to|with)|put(?:ting)? (?:me|us|you|him|her|them) in (?:touch|contact) with|connect(?:ing|ed)? (?:me|us|you|him|her|them) (?:with|to)|hook (?:me|us|you) up with|link (?:me|us|you) (?:up )?with|get (?:an |a )?(?:intro|introduction) to|meet(?= [\p{Lu}]))\s+/iu,
    "intro to ",
  ],
  [
    /\b(?:looking (?:for|to (?:hire|find|meet|recruit|buy|rent|fill))|search(?:ing)? for|hunting for|on the (?:lookout|hunt) for|in (?:need|search) of|in the market for|seeking|hiring|recruiting|trying to (?:find|hire|fill))\s+/iu,
    "",
  ],
  [
    /\b(?:know|recommend|suggest|think of|got|find|found)\s+(?:of\s+)?(?=(?:any|some|a|an)(?:one|body)?\s)/iu,
    "",
  ],
  [
    /\b(?:recommendations?|suggestions?|leads?|tips|ideas|pointers|candidates|feedback|advice|help|thoughts|input|questions?|update|updates|news|info|information|details)\s+(?:for|on|about|with|regarding|concerning)\s+/iu,
    "",
  ],
  [
    /\b(?:need|needs|require|requires|could (?:really )?use|could do with|want|wants)\s+(?=(?:an?|some|someone|the|your|help|two|three|more|new|good|another|\p{Lu})\b)/iu,
    "",
  ],
  [
    /\b(?:help|assist|give a hand)\s+(?:you|me|us|him|her|them|out|your \p{L}+)?\s*(?:with|on|find(?:ing)?|to find)\s+/iu,
    "",
  ],
  [/\b(?:thanks?|thank you|grateful|appreciate it)\b[^.,;]{0,20}?\s+for\s+/iu, ""],
  [
    /\b(?:send|share|forward|lend|show|give|bring|get|mail|email|sent|shared|forwarded|emailed|mailed)(?:ing)?\s+(?:(?:you|me|us|him|her|them|over|along|out|across|back)\s+)*(?=(?:an?|the|my|our|your|some|those|these|that|this)\s)/iu,
    "",
  ],
  [
    /\b(?:attached(?: is| are)?|here(?:'s| is| are)|enclosed(?: is| are)?|find attached)\s+(?=(?:an?|the|my|our|your|some|those|these)\s)/iu,
    "",
  ],
  [
    /\b(?:review|read|check|write|draft|look (?:at|into|over)|finish|prepare|book|arrange|organi[sz]e|set up|update|fix|translate|edit|proofread|host|cover|sponsor|recommend|build|test|ask about|follow up on|reviewed|finished|booked|use|borrow|raised|closed|launched|launching|opened|joined|joining|started|starting|published|moved to|moving to|won|sign|discuss|talk about|talk to|speak to|speak with|talk with)\s+(?=\p{L})/iu,
    "",
  ],
  [/\b(?:owe you|promised? (?:you )?)\s+(?=(?:an?|the|my|our|that|some)\s)/iu, ""],
];

/** Where a noun phrase ends. "in", "for" and "of" stay: "designer in Berlin", "head of sales". */
const closings =
  /\s*(?:[.,;:!?()]|\s-\s|[–—]|<|https?:|www\.|\b(?:by|before|until|till|when|while|who|whom|whose|which|that|if|unless|so|and|but|because|as|since|after|next|this|tomorrow|today|tonight|asap|please|soon|at some|at the|can|could|would|will|should|might|may|is|are|was|were|has|have|had|to (?=\p{Ll})|you|we|i|i'm|i'll|we're|they|he|she|it|from|on|with (?:me|you|us)|over the|over|within|again|yet|right now|now|at the moment|these days|early|late|later|during|via|than|then|ready|back|instead|anyway|too|also|though|for (?:me|us|you|our|my|your|the|a|an|this|that|him|her|them)|in (?:the (?:next|coming)|\d+|two|three|a|our|my|your|touch|case|time|advance|return)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/iu;

const opener =
  /^(?:(?:an?|the|my|our|your|his|her|their|some|any|someone|somebody|anyone|anybody|people|another|more|new|good|great|really|very|decent|reliable|solid|experienced|recommended|trusted|talented|skilled|strong|nice|best|right|first|extra|spare|quick|small|little|few|couple|of|two|three|these|those|this|that|such|kind|all|making|doing|sending|giving|having|taking|being|for|a bit|bit|who (?:knows|does|is|can|has|could do|speaks|works (?:in|with|on))|knows|good at|does|is|to|up|sharing|on|about|with|you|me|us)\s+)+/iu;

/**
 * What a signal is about, as a short label: "CFO", "designer in Berlin", "intro to Ana"; "" when it can't be said shortly.
 * At most six words, the writer's capitals kept, articles, praise and dates left out.
 */
export function topicOf(text: string, kind: SignalKind): string {
  for (const [opening, prefix] of openings) {
    const match = opening.exec(text);
    if (match === null) continue;
    const rest = text.slice(match.index + match[0].length);
    const nounPhrase = nounPhraseOf(
      kind === "thanks" ? rest.replace(/^(?:\p{Ll}+ing)\s+(?:me|us|it|that)?\s*/u, "") : rest,
    );
    if (nounPhrase === "") continue;
    return prefix !== "" && kind !== "thanks" ? `${prefix}${nounPhrase}` : prefix + nounPhrase;
  }
  return "";
}

function nounPhraseOf(rest: string): string {
  const opened = rest.slice(0, 160).replace(opener, "");
  const end = closings.exec(opened);
  const phrase = (end === null ? opened : opened.slice(0, end.index)).trim();
  const words = phrase.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > topicWordsMax) return words.slice(0, topicWordsMax).join(" ");
  return /^(?:you|me|us|it|that|this|them|him|her|one|so|not|to|be)$/iu.test(phrase) ? "" : phrase;
}
