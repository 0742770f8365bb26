import { topicWordsMax } from "../limits.ts";

/** Longer than this no label is: the sentence is read up to here. */
const phraseCharsMax = 160;

/** Where a noun phrase ends. "in", "at", "of" and "for" stay before what is sought: "designer in Berlin", "head of sales". */
const closings =
  /\s*(?:\.(?=\s|$)|[,;:!?()[\]"“”…|]|\s-{1,2}\s|[–—]|<|https?:|www\.|@|\b(?:by|[Bb]efore|until|till|when|while|where|if|unless|so|and (?=i\b|I\b|we\b|you\b|he\b|she\b|they\b|it\b|am\b|are\b|could\b|can\b|would\b|will\b|is\b|then\b|be\b|please\b|let\b|need\b|get\b|have\b|want\b)|but|because|as(?! an? \p{Ll})|since|after|next|this|last|tomorrow|today|tonight|yesterday|asap|ASAP|shortly|please|soon|at (?:some|the (?:moment|end|latest|start|weekend|same)|your (?:earliest |convenience|leisure)|noon|least|all)|can|could|would|will|should|might|may|be|is|are|was|were|had|got|led|did|do|does|(?:to|from|into) (?=[\p{Ll}\d])|you|we|i|I|i'm|I'm|I'll|I'd|I've|i'll|we're|we'd|they|he|she|it|(?<!\b(?:book|books|talk|talks|course|courses|speaker|speakers|article|paper|report|workshop|training|lecture|advice|expert|experts|guide|class|lessons?|data|tips|panel|podcast|feedback|expertise|experience|expert) )on|about|through|whether|with (?:me|you|us|him|her|them|my|our|your|this|that|it)|(?<!\b(?:take|taking|hand|handing) )over|along|across|back|around|within|again|yet|right now|now|these days|early|late|later|during|via|than|then|ready|instead|anyway|any ?time|too|also|though|attached|enclosed|to hand|going|free|available|for (?:me|us|you|our|my|your|this|that|him|her|them|some|free|now|the (?:time|day|night|week|weekend|month|year|summer|winter|move|moment|first|next|whole|meeting|rest|evening|afternoon|morning|day|duration)|(?:two|three|four|five|six|a few|\d+) (?:days?|weeks?|months?|hours?|years?|people)|an? (?:day|night|week|weekend|month|year|while|bit|few|couple|moment|chat|call|coffee|change|start|project))|in (?:the (?:next|coming|meantime|morning|afternoon|evening|end|past|last|first)|\d+|two|three|our|my|your|touch|case|time|advance|return|person|particular|any|general|spring|summer|autumn|fall|winter|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[qQ]\d)|from (?:[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday)|(?:for |in |of )?(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day)(?![\p{L}-]))/u;

/** "… who does employment law": kept where it is short enough to say what is sought. */
const relative =
  /\s+(?:who|that|which)(?:'s|'ve| has| have| can| could| would| is| are| do| does| did)?\s+(?!(?:you|i|I|we|it|would|could|can|is|might|may)\b)/u;

/** Small words in front of what matters. */
const opener =
  /^(?:(?:an?|the|my|our|your|his|her|its|their|some|any|another|more|new|good|great|really|very|decent|reliable|solid|experienced|recommended|trusted|talented|skilled|strong|nice|best|right|first|extra|spare|quick|small|little|few|couple|of|two|three|four|five|several|\d{1,4}(?= (?!minutes?\b|mins?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b)\p{L})|these|those|this|that|such|kind|all|for|bit|warm|who|knows?|does|do|is|are|can|could|has|have|had|did|understands?|speaks?(?! (?:at|to|on|about))|(?:works?|worked|working)(?= (?:in|with|on|at|as|for|about)\s)|doing|free|available|at|in|with|to|up|on|about|possible|also|just|even|both|each|every|whole|lovely|wonderful|amazing|brilliant|huge|big|own|updated|latest|long|part of|as|lots|plenty|many|spots?|else|older?|proper|someone|somebody|anyone|anybody|people|folks)\s+)+/iu;

/** "Somebody at Siemens": nobody in particular, and still more than the place alone. */
const somebodyAt =
  /^(?:an? |any |some |good |couple of |few |two |three |several )*(?:someone|somebody|anyone|anybody|people|folks|persons?)(?: else| good)? (?=(?:at|from|in) (?:the |my |our )?\p{L})/iu;

/** Phrases that are no topic: time, measure, and the courtesies of asking. */
const empty =
  /^(?:(?:minute|moment|second|chance|look|bit|favou?r|question|questions|day|days|week|weeks|month|lot|while|time|line|note|ring|shout|word|go|try|ping|heads up|thing|things|one|ones|way|point|touch|place|sense|sure|rest|first|same|idea|ideas|lots|plenty|know|hear|see|get|make|both|here|there|everything|something|anything|nothing|someone|somebody|anyone|anybody|people|folks|attached|help|hand|problem|reason|feeling|number|few|some|any|happy|glad|out|need|use|be|think|out to)|(?:\d+(?:st|nd|rd|th)?|meet me|you|me|us|it|that|this|them|him|her|so|not|to|be|in|at(?! the| \p{Lu})|of|out|up|into|what|how|whether|where|why|if|done|forward)(?: .*)?)$/iu;

const trailing =
  /^(?:in|at|of|for|with|to|from|into|on|a|an|the|not|very|really|doing|more|and|or|by|who|that|as|is|has|have|your|my|our)$/iu;

/** The noun phrase that a text opens with, as a label of at most seven words; "" when there is none to be said shortly. */
export function nounPhraseOf(text: string): string {
  const said = text
    .slice(0, phraseCharsMax)
    .replace(/\s(?:free|available|vacant|going spare)(?=\s(?:in|near|at)\s\p{Lu})/gu, "");
  const somebody = somebodyAt.exec(said);
  if (somebody !== null) {
    const where = labelOf(said.slice(somebody[0].length));
    return where === "" ? "" : `someone ${where}`;
  }
  const opened = said
    .replace(opener, "")
    .replace(/^(?:a )?(?:hand|help) (?:with|on|from) /iu, "")
    .replace(opener, "");
  const clause = relative.exec(opened);
  const head = labelOf(clause === null ? opened : opened.slice(0, clause.index));
  if (clause === null || head === "" || cutBefore(opened, clause.index)) return head;
  const more = labelOf(opened.slice(clause.index + clause[0].length));
  const whole = `${opened.slice(0, clause.index + clause[0].length)}${more}`.trim();
  return more !== "" && wordsOf(whole).length <= topicWordsMax ? whole.replace(/\s+/g, " ") : head;
}

function labelOf(text: string): string {
  const end = closings.exec(text);
  const words = wordsOf(end === null ? text : text.slice(0, end.index));
  while (trailing.test(words.at(-1) ?? "")) words.pop();
  const label = words
    .slice(0, topicWordsMax)
    .join(" ")
    .replace(/[-'’]+$/u, "");
  return words.length > topicWordsMax + 2 || empty.test(label) || !/\p{L}/u.test(label) ? "" : label;
}

const cutBefore = (text: string, index: number): boolean =>
  (closings.exec(text)?.index ?? text.length) < index;

const wordsOf = (phrase: string): string[] =>
  phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
