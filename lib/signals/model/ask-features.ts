import { askIn, asksNothing } from "../rules/ask.ts";
import { deliveredIn } from "../rules/delivered.ts";
import { offerIn } from "../rules/offer.ts";
import { promiseIn } from "../rules/promise.ts";
import { thanksIn } from "../rules/thanks.ts";
import type { Sentence } from "../sentence/read-sentence.ts";

/** Verbs that open a request in the imperative. */
const imperatives = new Set(
  (
    "send give tell call email mail forward let see check make take get put add review provide confirm contact fax print update set schedule " +
    "come go join visit click follow use try download sign register enter read look find keep note remember remind advise respond reply return " +
    "complete fill submit include change move delete remove run start stop open close select choose copy talk speak meet discuss think consider " +
    "do be have ask help show bring pick pass write page text attend arrange handle work enjoy learn watch share save buy order pay vote rate " +
    "like prepare ensure verify attach distribute coordinate plan stay hold wait leave cancel continue correct explain describe list identify " +
    "indicate draft finish revise resend introduce connect invite recommend suggest drop swing test install upgrade press tap turn switch paste"
  ).split(" "),
);

/** Words of getting together: a day beside one of them is a proposal more often than a report. */
const gatherings = new Set(
  "meet meeting lunch dinner coffee breakfast drinks call discuss talk chat visit together regroup conference appointment catch schedule".split(
    " ",
  ),
);

const leadIns = new Set(
  ", please also then and so but just kindly ok okay however otherwise if not".split(" "),
);

/** Words read of a sentence: what is asked is asked early or at the end. */
const wordsMax = 60;

/**
 * What the ask model sees of a sentence: words, pairs of words (adjacent and with one between), how it and its clauses open and end,
 * who is spoken of, and what the rules say of it.
 * Names of days, times, numbers, links and addresses are put into classes. Each feature counts once.
 */
export function askFeatures(sentence: Sentence): Set<string> {
  const words = classedWords(sentence.words).slice(0, wordsMax);
  const features = new Set<string>([...ruleFeatures(sentence, words), ...shapeFeatures(sentence, words)]);
  const padded = ["<s>", ...words, "</s>"];
  for (let at = 0; at < padded.length; at++) {
    const [one = "", two = "", three = ""] = padded.slice(at, at + 3);
    features.add(one);
    if (two !== "") features.add(`${one} ${two}`);
    if (three !== "" && at < 40) features.add(`${one} ${three} ~`);
  }
  return features;
}

function classedWords(words: string): string[] {
  const classed = words
    .replace(/\S+@\S+\.\S+/gu, " <email> ")
    .replace(/\$link|<link>|\blink\b/gu, " <link> ")
    .replace(/\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)\b|\b\d{1,2}:\d\d\b|\bnoon\b/gu, " <time> ")
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btonight\b|\btoday\b/gu, " <day> ")
    .replace(
      /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gu,
      " <month> ",
    )
    .replace(/[\p{N}][\p{N},.:/-]*/gu, " <n> ");
  return classed.match(/<\/?[a-z]+>|[\p{L}']+|[?!:;@$%"]|,/gu) ?? [];
}

function ruleFeatures(sentence: Sentence, words: readonly string[]): string[] {
  const { words: text, isQuestion } = sentence;
  const has = (pattern: RegExp) => pattern.test(text);
  const features = [`#length ${Math.min(6, Math.floor(words.length / 5))}`];
  const flag = (name: string, holds: boolean) => {
    if (holds) features.push(`#${name}`);
  };
  const nothing = asksNothing(text);
  const rule = askIn(text, isQuestion) !== undefined;
  flag("rule", rule);
  flag("rule, clear", rule && !nothing);
  flag("nothing", nothing);
  flag("question", isQuestion);
  flag("promise", promiseIn(text, isQuestion) !== undefined);
  flag("offer", offerIn(text) !== undefined);
  flag("delivered", deliveredIn(text, isQuestion) !== undefined);
  flag("thanks", thanksIn(text, isQuestion) !== undefined);
  flag("you", has(/\byou\b/u));
  flag("your", has(/\byour\b/u));
  flag("me", has(/\b(?:me|us)\b/u));
  flag("i", has(/\bi\b/u));
  flag("if you", has(/\bif you\b/u));
  flag("please", has(/\bplease\b/u));
  flag(
    "bulk",
    has(
      /\b(?:unsubscribe|click|subscribe|newsletter|download|offers?|privacy|app|free|inbox|website|account)\b|\$link|<link>|@/u,
    ),
  );
  flag("past", has(/^(?:i|we|he|she|they) (?:\p{L}+ed|was|were|had|went|got|told|said)\b/u));
  flag("we or us opening", has(/^(?:let us|we (?:should|need to|can|could|will))\b/u));
  flag("third", has(/^(?:he|she|they|it|this|that|these|the|there)\b/u));
  const question = isQuestion ? "?" : ".";
  const first = words.find((word) => !leadIns.has(word)) ?? "";
  flag(`imperative first ${question}`, imperatives.has(first));
  flag(
    "imperative later",
    words.some((word, at) => imperatives.has(word) && [",", ":", ";"].includes(words[at - 1] ?? "")),
  );
  flag(
    "imperative after and",
    words.some((word, at) => imperatives.has(word) && words[at - 1] === "and"),
  );
  const meetings = words.filter((word) => gatherings.has(word)).length;
  flag("meeting", meetings > 0);
  flag("meetings", meetings > 1);
  flag("meeting with you", meetings > 0 && has(/\b(?:you|we|let us|me)\b/u));
  flag("meeting on a day", meetings > 0 && has(/\b(?:\p{L}+day|today|tomorrow|week|\d+)\b/u));
  features.push(`#opens ${words[0] ?? ""} ${question}`, `#ends ${words.at(-1) ?? ""}`);
  flag(`question with you ${has(/\byou\b/u)}`, isQuestion);
  return features;
}

const persons = new Set("i you we he she it they me us your my our".split(" "));

/** How the sentence is made: its marks, its length, who is spoken of in which order, how its clauses open. */
function shapeFeatures({ text }: Sentence, words: readonly string[]): string[] {
  const written = text.trim();
  const features = [
    `#marks ${marksOf(written)}`,
    `#size ${Math.min(8, Math.floor(Math.log2(1 + words.length) * 2))}`,
  ];
  const names = (written.match(/ \p{Lu}\p{Ll}+/gu) ?? []).length;
  features.push(`#names ${Math.min(5, names)}`);
  if (/^\d{1,2}[.)]|^[-•*]/u.test(written)) features.push("#item");
  if (/\b[A-Z]{4,}\b/.test(written)) features.push("#shouted");
  if (/^\p{Lu}\p{Ll}+ ?[,:-]/u.test(written)) features.push("#called by name");
  const spokenOf = words.filter((word) => persons.has(word));
  features.push(`#first person ${spokenOf[0] ?? ""}`, `#persons ${spokenOf.slice(0, 3).join(" ")}`);
  for (const many of [2, 3]) features.push(`#opens ${many}: ${words.slice(0, many).join(" ")}`);
  features.push(`#ends 2: ${words.slice(-2).join(" ")}`);
  const clauses = words.join(" ").split(/ [,;:!?] /u);
  features.push(`#clauses ${Math.min(4, clauses.length)}`);
  for (const clause of clauses.slice(1)) {
    const [first = "", second = ""] = clause.split(" ");
    features.push(`#clause ${first}`, `#clause ${first} ${second}`);
  }
  if (written.includes("?")) {
    for (const person of spokenOf.slice(0, 2)) features.push(`#asked ${person}`);
    features.push(`#question opens ${clauses.at(-1)?.split(" ")[0] ?? ""}`);
  }
  return features;
}

/** How a sentence ends. */
function marksOf(written: string): string {
  const end = written.slice(-3);
  return end.includes("?")
    ? "?"
    : end.includes("!")
      ? "!"
      : (/[.:]$/.exec(end)?.[0] ?? (/\p{L}$/u.test(end) ? "letter" : ""));
}
