import { signalsIn } from "./find-signals.ts";
import { signalsMax } from "./limits.ts";
import type { Written } from "./read-due.ts";
import { pattern } from "./rules/cue.ts";
import { languageOf } from "./sentence/language-of.ts";
import { readSentence, type Sentence } from "./sentence/read-sentence.ts";
import type { Signal, SignalKind } from "./signal.ts";
import { splitSentences } from "./split-sentences.ts";
import { topicOf } from "./topic-of.ts";

/** A note of the user's about one contact ("she needs a CFO by March; I'll send it Friday"), and when it was written. */
export type Note = { text: string } & Written;

/**
 * What a note about a third person says that matters: their asks, offers, promises and news as theirs, the user's
 * promises and deliveries as the user's. Same precision as `findSignals`, same bounds; never throws.
 */
export function findNoteSignals(note: Note): Signal[] {
  const language = languageOf(note.text);
  const signals: Signal[] = [];
  for (const sentence of splitSentences(note.text)) {
    for (const clause of clausesOf(sentence)) {
      for (const signal of signalsOfClause(readSentence(clause, language), note)) {
        if (signals.length < signalsMax) signals.push({ ...signal, text: sentence });
      }
    }
  }
  return signals;
}

/** A note runs on: "had lunch, she needs a CFO and I'll intro Ben". Each subject starts a clause of its own. */
function clausesOf(sentence: string): string[] {
  return sentence.split(
    /(?:[,;:]\s+|\s+-\s+|\s+)(?=(?:and|but|so|then|also)\s+(?:I|we|she|he|they)\b)|[,;:]\s+(?=(?:I|we|she|he|they|needs?|wants?|looking|promised|offered|asked|i)\b)|;\s+/iu,
  );
}

/** Reported acts: in a note, the past is what is being recorded. */
const reports: readonly { says: RegExp; kind: SignalKind; by: "user" | "contact" }[] = [
  {
    says: pattern(
      "\\b(?:she|he|they|<subject>) (?:has |have |just |also )*(?:asked|begged|wants (?!to (?:go|see|be|do|sleep|leave|move|stay|come|take|try|write|make|start)\\b)\\p{L}+|wanted|would like|would love) (?:me|us|for|if|whether|to (?:get|be introduced|meet|have|borrow|know|find|hire)|\\b)",
    ),
    kind: "ask",
    by: "contact",
  },
  {
    says: pattern(
      "\\b(?:she|he|they|<subject>) (?:has |have |just |also |kindly )*(?:offered|volunteered|is happy to|are happy to|is willing to|can (?:help|introduce|intro|make|host|lend|review))\\b",
    ),
    kind: "offer",
    by: "contact",
  },
  {
    says: pattern(
      "\\b(?:she|he|they|<subject>) (?:has |have |just |also )*(?:promised|agreed|committed|said (?:she|he|they) (?:will|would|is going to) (?:send|introduce|share|get back|call|forward|email|review|check))\\b",
    ),
    kind: "promise",
    by: "contact",
  },
  {
    says: pattern(
      "(?:^|\\b(?:i|we|and|so) )(?:have |just |also )*(?:promised|agreed to|committed to|(?:said|told (?:her|him|them)) (?:that )?i (?:will|would))\\b",
    ),
    kind: "promise",
    by: "user",
  },
  { says: pattern("(?:^|\\b(?:i|we|and|so) )(?:have |just |also )*offered\\b"), kind: "offer", by: "user" },
  {
    says: pattern("(?:^|\\b(?:i|we|and) )(?:have |just |also )*asked (?:her|him|them|if|for|whether)\\b"),
    kind: "ask",
    by: "user",
  },
  {
    says: pattern(
      "(?:^|\\b(?:i|we|and|have) )(?:have |just |also |finally )*(?:sent|emailed|forwarded|gave|shared|lent|reviewed|paid|booked) (?:her|him|them|it|the|my|a|over|\\p{L}+ the)\\b",
    ),
    kind: "delivered",
    by: "user",
  },
  {
    says: pattern(
      "\\b(?:she|he|they) (?:has |have |just |also |finally )*(?:sent|emailed|forwarded|gave|shared|lent|reviewed|paid) (?:me|us|over|it|the)\\b",
    ),
    kind: "delivered",
    by: "contact",
  },
  {
    says: pattern(
      "(?:^|\\b(?:i|we|and|have) )(?:have |just |also |finally )*(?:introduced|connected) (?:her|him|them|both|\\p{L}+ (?:to|and|with))\\b",
    ),
    kind: "introduction",
    by: "user",
  },
  {
    says: pattern(
      "\\b(?:she|he|they) (?:has |have |just |also |kindly |finally )*(?:introduced|connected) (?:me|us)\\b",
    ),
    kind: "introduction",
    by: "contact",
  },
  {
    says: pattern(
      "\\b(?:she|he|they) (?:thanked (?:me|us)|(?:is|was|are|were) (?:so |very |really )*(?:grateful|thankful))\\b",
    ),
    kind: "thanks",
    by: "contact",
  },
];

const takenBack =
  /\b(?:not|never|if|unless|might|may|maybe|perhaps|could have|should have|forgot to|wish|did not|no longer)\b/u;

function signalsOfClause(sentence: Sentence, note: Written): Signal[] {
  const { words } = sentence;
  const asSaid = withSubject(words);
  for (const { says, kind, by } of reports) {
    const match = asSaid.matchAll(says).next().value;
    if (
      match === undefined ||
      takenBack.test(asSaid.slice(0, match.index + match[0].length)) ||
      sentence.isQuestion
    )
      continue;
    const spoken = { ...sentence, words: kind === "promise" ? `i will send ${words}` : words };
    const due =
      kind === "promise" || kind === "ask"
        ? (signalsIn(spoken, by, note).find((signal) => signal.due !== "")?.due ?? "")
        : "";
    return [{ kind, by, text: sentence.text, topic: topicOf(sentence.text, kind), due }];
  }
  const theirs = inTheirWords(asSaid);
  if (theirs === undefined) {
    return signalsIn(sentence, "user", note).filter(
      (signal) => signal.kind === "promise" || signal.kind === "offer" || signal.kind === "delivered",
    );
  }
  return signalsIn({ ...sentence, words: theirs }, "contact", note).filter(
    (signal) => signal.kind !== "introduction" && signal.kind !== "thanks",
  );
}

/** "needs a CFO" and "looking for a flat" leave the subject out: it is the contact. */
function withSubject(words: string): string {
  return words.replace(
    /^(?:(?:and|but|so|also|still|now) )?(?=(?:needs|wants|is|has|seeks|hires|wishes|looks|looking|hiring|raising|raised|launching|launched|moving|moved|joining|joined|leaving|left|got|getting|starting|started|closed|will|asked me|offered me|offered to (?:intro|help)|promised me|sent me|introduced me|just|recently)\b)/u,
    "she ",
  );
}

const verbForms: Record<string, string> = {
  is: "am",
  has: "have",
  does: "do",
  was: "was",
  needs: "need",
  wants: "want",
  seeks: "seek",
  requires: "require",
  lacks: "lack",
};

/** A third person's sentence turned into the first person, so that the same rules read it; undefined when it has none. */
function inTheirWords(words: string): string | undefined {
  const match =
    /^(?:(?:and|but|so|then|also|said|says|that|met|apparently) )*(she|he|they|(?!i\b|we\b|you\b|it\b|this\b|that\b|there\b|here\b|what\b|who\b|will\b)\p{L}{2,20}(?= (?:needs|wants|is|has|will|would|could|seeks|just|also|still))) (.+)$/u.exec(
      words,
    );
  if (match === null) return undefined;
  const [first = "", ...rest] = (match[2] ?? "").split(" ");
  const lead =
    /^(?:looking|hiring|raising|launching|moving|joining|leaving|starting|getting|searching)$/.test(first)
      ? `am ${first}`
      : (verbForms[first] ?? (first === "are" ? "am" : first));
  const swapped = rest.map(
    (word) =>
      ({
        me: "you",
        us: "you",
        my: "your",
        i: "you",
        her: "my",
        his: "my",
        their: "my",
        herself: "myself",
        himself: "myself",
        needs: "need",
        wants: "want",
      })[word] ?? word,
  );
  return `i ${lead} ${swapped.join(" ")}`.trim();
}
