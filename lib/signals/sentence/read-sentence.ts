import { type Language, languageOf } from "./language-of.ts";

/** One sentence, ready for the rules. */
export type Sentence = {
  /** As written, white space collapsed. */
  text: string;
  /** Lower case, plain apostrophes, contractions and short forms written out, greeting and quoted words left out. */
  words: string;
  isQuestion: boolean;
  language: Language;
};

/** Reads one sentence; `language` is what the text around it is in, used where the sentence alone doesn't say. */
export function readSentence(text: string, language: Language): Sentence {
  const own = languageOf(text, language);
  const words = own === "en" ? writtenOut(plainWords(text)) : plainWords(text);
  return { text, words, isQuestion: /\?["')\]!.]*(?:\s*[:;]-?[)D(])?\s*$/.test(text), language: own };
}

/** Lower case with straight quotes, without a greeting in front, with what is quoted inside replaced by a mark. */
function plainWords(text: string): string {
  return text
    .replace(/[’‘‛`´]/g, "'")
    .replace(/["“”„«»][^"“”„«»]{0,400}["“”«»]/g, (quote) =>
      isQuotation(quote) ? "<quote>" : quote.slice(1, -1),
    )
    .replace(/(?:^|\s)'[^']{12,400}'(?=[\s.,!?]|$)/g, " <quote>")
    .replace(/https?:\/\/\S+|www\.\S+/g, "<link>")
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?=\s|$)/g, "")
    .replace(/[–—]|\s--?\s/g, " - ")
    .replace(greeting, "")
    .replace(/^\s*(?:p\.?\s?){1,2}s\.?:?\s+/i, "")
    .toLowerCase()
    .replace(vocative, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Two words in quotes are a name or a title; more is somebody's speech. */
const isQuotation = (quote: string) => quote.split(" ").length > 2;

const greeting =
  /^\s*(?:hi|hey|hello|hallo|dear|good (?:morning|afternoon|evening)|morning|hej|salut|bonjour|hola|olá|ola|ciao|liebe[r]?|beste)(?:\s+(?:there|all|everyone|team|folks|both|[A-ZÀ-Ý][\p{L}.'-]*)){0,4}\s*(?:[,!:.]+|-|(?=\s(?:can|could|would|do|are|thanks|i|we)\b))\s*/iu;

/** "Ana, could you …": a name in front of a comma says nothing about what is said. Applied in lower case. */
const vocative =
  /^(?!(?:wow|oh|gee|yeah|if|when|once|thanks|please|so|ok|okay|sure|yes|no|well|also|and|but|sorry|done|sent|attached|happy|great|congrats)\b)[\p{L}'-]{2,15}(?:, | - |: )(?=(?:can|could|would|will|do|did|are|is|please|what|when|where|who|how|any|i|we|thanks|thank|let)\b)/u;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(can|could|would|should|do|does|did|is|are|was|were|have|has|had|must|need)n't\b/g, "$1 not"],
  [/\bcannot\b/g, "can not"],
  [/\bcan't\b|\bcant\b/g, "can not"],
  [/\bwon't\b|\bwont\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/\b(do|did|does|is|are|was|would|could|should|have|has|had)nt\b/g, "$1 not"],
  [/\bi'?m\b/g, "i am"],
  [/\b(i|we|you|they|he|she|it|who|that|there|this|what)'ll\b/g, "$1 will"],
  [/(^|[,;(] |\b(?:and|but|so|then) )ill (?=[a-z])/g, "$1i will "],
  [/\b(i|we|you|they|who)'ve\b/g, "$1 have"],
  [/\bive\b/g, "i have"],
  [/\b(i|we|you|they|he|she|it|who)'d\b/g, "$1 would"],
  [/\b(we|you|they|what|who)'re\b/g, "$1 are"],
  [/\byoure\b/g, "you are"],
  [/\b(he|she|it|that|what|who|where|how|when|there|here)'s\b/g, "$1 is"],
  [/\blet's\b|\blets\b/g, "let us"],
  [/\bwhats\b/g, "what is"],
  [/\blemme\b/g, "let me"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bgotta\b/g, "got to"],
  [/\b(?:pls|plz|plse|pleas)\b/g, "please"],
  [/\b(?:thx|thnx|tx|tnx|thks)\b/g, "thanks"],
  [/\bthank-you\b/g, "thank you"],
  [/\bty\b/g, "thank you"],
  [/\b(?:u|ya)\b(?!\.)/g, "you"],
  [/\bur\b/g, "your"],
  [/\br (?=you\b)/g, "are "],
  [/\b(?:tmrw|tmr|tomorow|tommorow|tommorrow|2moro)\b/g, "tomorrow"],
  [/\bw\/o?(?= |\b)/g, "with "],
  [/\bb4\b/g, "before"],
  [/\bintroduction\b/g, "intro"],
  [/\bintroductions\b/g, "intros"],
  [/\be-mail/g, "email"],
];

function writtenOut(words: string): string {
  let out = words;
  for (const [short, long] of contractions) out = out.replace(short, long);
  return out.replace(/ {2,}/g, " ");
}
