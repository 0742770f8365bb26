import { signalsMax } from "./limits.ts";
import { askProbability } from "./model/ask-model.ts";
import { type DueReading, readDue, type Written } from "./read-due.ts";
import { askIn, asksNothing } from "./rules/ask.ts";
import type { Cue } from "./rules/cue.ts";
import { deliveredIn } from "./rules/delivered.ts";
import { introductionIn } from "./rules/introduction.ts";
import { newsIn } from "./rules/news.ts";
import { offerIn } from "./rules/offer.ts";
import { cuesInLanguage } from "./rules/other-languages.ts";
import { promiseIn } from "./rules/promise.ts";
import { thanksIn } from "./rules/thanks.ts";
import { languageOf } from "./sentence/language-of.ts";
import { readSentence, type Sentence } from "./sentence/read-sentence.ts";
import type { Signal, SignalKind } from "./signal.ts";
import { splitSentences } from "./split-sentences.ts";
import { topicOf } from "./topic-of.ts";

/** How likely an English sentence asks its reader for something, in [0, 1]. */
export type AskModel = (sentence: Sentence) => number;

/** New text of one message (no quotes, no signature), who wrote it, and when (ISO 8601 instant) in which IANA zone. */
export type SaidText = { text: string; by: "user" | "contact" } & Written;

/**
 * What was said in a message that matters, in the order said, at most 40.
 * Precision before recall: conditions, reports, irony, courtesies and doubt yield nothing. Never throws.
 * `askModel` says how likely a sentence asks; the one learned and kept here unless another is to be measured.
 */
export function findSignals(said: SaidText, askModel: AskModel = askProbability): Signal[] {
  const signals: Signal[] = [];
  const language = languageOf(said.text);
  for (const text of splitSentences(said.text)) {
    const sentence = readSentence(text, language);
    for (const signal of signalsIn(sentence, said.by, said, askModel)) {
      if (signals.length < signalsMax) signals.push(signal);
    }
  }
  return signals;
}

/** The signals of one sentence. */
export function signalsIn(
  sentence: Sentence,
  by: "user" | "contact",
  written: Written,
  askModel: AskModel = askProbability,
): Signal[] {
  // Quoted lines, and writing that no rule here reads.
  if (/^\s*[>|]/.test(sentence.text) || !/\p{Script=Latin}/u.test(sentence.text)) return [];
  const cues = cuesOf(sentence, askModel).sort((a, b) => a.cue.start - b.cue.start);
  return cues.map(({ kind, cue }, index) => {
    const next = Math.min(
      cues.find((other) => other.cue.start >= cue.end && other.cue.end > other.cue.start)?.cue.start ??
        sentence.words.length,
      clauseEnd(sentence.words, cue),
    );
    const from = index === 0 ? clauseStart(sentence.words, cue) : cue.start;
    const reading = dueReadingOf(kind, sentence.words.slice(cue.start));
    const clause = { from, cue: cue.start, to: Math.max(next, cue.end) };
    const due =
      reading === undefined ? "" : readDue(sentence.words, clause, reading, sentence.language, written);
    return { kind, by, text: sentence.text, topic: topicOf(sentence.text, kind), due };
  });
}

/** Where the clause that a cue is in begins. */
function clauseStart(words: string, cue: Cue): number {
  const turns = [
    ...words
      .slice(0, cue.start)
      .matchAll(/; | - |: |[.!?] |\b(?:but|because|since|although|though|so) |, (?:and|but|so) /gu),
  ];
  const last = turns.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** Where the clause after a cue turns to something else: a date beyond is not its own. */
function clauseEnd(words: string, cue: Cue): number {
  const turn =
    /; | - |, (?:and (?:then |also |so )?(?:i|we|you|he|she|they|it|please|can|could|let|anyone|the|\p{L}+ (?:will|is|has|was))\b|but |so (?:that |i |we |you )|which |who |because |since |where )|\. /u.exec(
      words.slice(cue.end),
    );
  return turn === null ? words.length : cue.end + turn.index;
}

function cuesOf(sentence: Sentence, askModel: AskModel): { kind: SignalKind; cue: Cue }[] {
  const { words, isQuestion, language } = sentence;
  if (language !== "en") return cuesInLanguage(words, language, isQuestion);
  const found: { kind: SignalKind; cue: Cue }[] = [];
  const add = (kind: SignalKind, cue: Cue | undefined) => {
    if (cue !== undefined) found.push({ kind, cue });
  };
  const offer = offerIn(words);
  add("offer", offer);
  if (offer === undefined) add("promise", promiseIn(words, isQuestion));
  add("thanks", thanksIn(words, isQuestion));
  const introduction = introductionIn(words, isQuestion, sentence.text);
  add("introduction", introduction);
  const news = newsIn(words, isQuestion);
  add("news", news);
  const delivered = deliveredIn(words, isQuestion);
  if (
    introduction === undefined &&
    (news === undefined || delivered === undefined || !overlap(news, delivered))
  )
    add("delivered", delivered);
  add("ask", askOf(sentence, found, offer, askModel));
  return found;
}

/** How sure the model must be: beside a rule that says ask, alone, without anybody addressed, against other rules. */
const probabilityMin = {
  withRule: 0.12,
  alone: 0.36,
  unaddressed: 0.42,
  against: 0.65,
  statement: 0.55,
} as const;

/** Somebody is spoken to, or a verb of doing comes first. */
const addressed =
  /\b(?:you|your|yours|me|us|please|let us)\b|\?|^(?:also |then |and |so |or |but |ok |otherwise |, |if (?:so|not),? )*(?:join|call|tell|give|check|see|go|ask|use|try|think|review|bring|add|make|get|put|send|forward|keep|come|take|look|set|talk|meet|discuss|work)\b/u;

/** How a sentence about the writer begins that rarely asks, whatever words it shares with those that do. */
const statement =
  /^(?!.*(?:\?|\bplease\b|\b(?:can|could|would) you\b|\blet (?:me|us) know\b))(?:if (?:i|we)\b|i (?:may|might|will|can|could|had|did|was|am going)\b|it would have|(?:i|we) (?:still |also |just )*(?:need|have|ought|want) to (?!(?:know|hire|find|borrow|talk|speak|see|hear|get|ask|meet|discuss|rent|buy|reach|pick your)\b)|we (?:will|may|might|did|had|were)\b)/u;

function askOf(
  sentence: Sentence,
  found: readonly { kind: SignalKind }[],
  offer: Cue | undefined,
  askModel: AskModel,
): Cue | undefined {
  const { words, isQuestion } = sentence;
  if (asksNothing(words)) return undefined;
  // An offer often sounds like an ask ("want me to call him?"): what stands beside it must ask by itself.
  if (found.some(({ kind }) => kind === "introduction") && !/\b(?:can|could|would) you\b|\?/u.test(words))
    return undefined;
  if (offer !== undefined) return askBeside(words, offer, isQuestion);
  const rule = askIn(words, isQuestion);
  const isNamedOtherwise = found.some(({ kind }) => kind !== "news");
  const reading =
    rule !== undefined
      ? "withRule"
      : statement.test(words)
        ? "statement"
        : isNamedOtherwise
          ? "against"
          : addressed.test(words)
            ? "alone"
            : "unaddressed";
  return askModel(sentence) >= probabilityMin[reading] ? (rule ?? { start: 0, end: 0 }) : undefined;
}

/** An ask in the clauses before or after an offer. */
function askBeside(words: string, offer: Cue, isQuestion: boolean): Cue | undefined {
  const before = words.slice(0, offer.start);
  const earlier = /[.,;!&-] ?(?:and |so |but )?$|\b(?:and|so|but) $/u.test(before)
    ? askIn(before, false)
    : undefined;
  if (earlier !== undefined) return earlier;
  const turn = /(?:[.;!?] | - |, (?!who|which|that|whose|say\b|for example|including))/u.exec(
    words.slice(offer.end),
  );
  if (turn === null) return undefined;
  const from = offer.end + turn.index + turn[0].length;
  const later = askIn(words.slice(from), isQuestion);
  return later === undefined ? undefined : { start: from + later.start, end: from + later.end };
}

const overlap = (a: Cue, b: Cue): boolean => a.start < b.end && b.start < a.end;

/** Which days count: a promise's own day does; an ask's only when it is marked, or when it asks for an act. */
function dueReadingOf(kind: SignalKind, words: string): DueReading | undefined {
  if (kind === "promise") return "plain";
  if (kind === "offer") return "marked";
  if (kind !== "ask") return undefined;
  return /\b(?:send|share|forward|review|reply|respond|confirm|finish|submit|sign|pay|let (?:me|us) know|get back|give|fill|complete|return|deliver|introduce|provide|update|call (?:me|us)|email|need)\b/u.test(
    words,
  ) && !/\b(?:meet|free|available|join|attend|lunch|dinner|coffee|come)\b/u.test(words)
    ? "plain"
    : "marked";
}
