import { splitSentences } from "../../signals/split-sentences.ts";

/**
 * The sentence of a mail's beginning that tells most: not the greeting, not the closing, no formula. "" where nothing
 * else was said. `excerpt` has its white space collapsed and may end in mid-sentence; `about` is the mail's subject.
 */
export function tellingSentence(excerpt: string, about: string): string {
  const sentences = splitSentences(withoutGreeting(excerpt.slice(0, excerptCharsMax)));
  const said: string[] = [];
  for (const sentence of sentences) {
    if (isClosing(sentence)) break;
    said.push(withoutGreeting(sentence));
  }
  const subjectWords = contentWords(about);
  let best = "";
  let bestWeight = 0;
  for (const sentence of said) {
    const weight = weightOf(sentence, subjectWords);
    if (weight > bestWeight) [best, bestWeight] = [sentence, weight];
  }
  return best;
}

const excerptCharsMax = 1_000;

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|salut|ch(?:er|ère|ers)|hola|buen[oa]s (?:días|tardes)|querid[oa]|estimad[oa]|ol[áa]|bom dia|boa tarde|car[oa]|ciao|buongiorno|gentile|beste|hoi|hej|kære|cześć)(?![\p{L}'’])[^,.!?:;–—]{0,48}[,.!:;–—]+\s*/iu;
const nameAlone = /^\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?\s?[,!–—]\s+(?=\p{L})/u;

function withoutGreeting(text: string): string {
  const trimmed = text.trim();
  const rest = trimmed.replace(greeting, "");
  return rest === trimmed ? trimmed.replace(nameAlone, "") : rest;
}

const closingWords =
  /^(?:(?:all the |with )?(?:best|kind(?:est)?|warm(?:est)?|many|friendly)(?: (?:regards|wishes|greetings|thanks))?|regards|cheers|thanks(?: again)?|thank you|thx|love|yours(?: (?:truly|sincerely|faithfully))?|sincerely|take care|talk soon|see you(?: soon)?|xo+|viele (?:liebe )?grüße|(?:beste|liebe|herzliche|schöne) grüße|mit freundlichen grüßen|lg|vg|mfg|cordialement|bien à (?:toi|vous)|amicalement|bises|saludos|un (?:saludo|abrazo)|abraços?|um abraço|atenciosamente|(?:cordiali )?saluti|un abbraccio|groet(?:en|jes)?|met vriendelijke groet(?:en)?|hilsen|pozdrawiam|sent from my)(?!\p{L})/iu;

/** "Best, Maya" and "Warm regards Ana Souza Product Lead", but not "Thank you for the tour". */
function isClosing(sentence: string): boolean {
  const words = closingWords.exec(sentence)?.[0];
  if (words === undefined) return false;
  const rest = sentence.slice(words.length);
  return /^[\s,.!–—-]*$/.test(rest) || /^[,.!–—-]\s*\p{Lu}|^\s\p{Lu}/u.test(rest);
}

const formula =
  /^(?:i )?hope (?:you|this|all|everything|the|your)\b|^(?:how are you|how's it going|thanks for (?:your|the) (?:mail|email|e-mail|message|note|reply|answer)|nice to meet you|good to (?:hear|meet|read)|all (?:well|good) here|long time no see|quick (?:question|note|one|sign)|just (?:checking|following|circling)|happy new year|merry christmas|ich hoffe|j'espère|espero que|spero che)\b/iu;

function weightOf(sentence: string, subjectWords: ReadonlySet<string>): number {
  const words = sentence.split(" ").length;
  if (words < 3 && sentence.length < 12) return 0;
  const shared = [...contentWords(sentence)].some((word) => subjectWords.has(word));
  const length = Math.min(sentence.length, 90) / 90;
  return (
    (length + (shared ? 0.5 : 0) + (sentence.endsWith("?") ? 0.3 : 0)) *
    (formula.test(sentence) ? 0.3 : 1) *
    (/[.!?…。！？]["”’)\]]?$/u.test(sentence) ? 1 : 0.6) *
    (sentence.length > 240 ? 0.6 : 1)
  );
}

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}
