import { readsAsProse } from "./attribution-prose.ts";
import { attributionWords } from "./attribution-words.ts";

/** What is seen in a line, or in wrapped lines joined, that may say "NAME wrote". */
export type AttributionShape = {
  /** It ends as such lines end: a colon, the verb itself, or closing dashes. */
  ends: boolean;
  endsInColon: boolean;
  verb: boolean;
  /** The verb is one that prose rarely ends a line with. */
  verbIsSure: boolean;
  verbEnds: boolean;
  dated: boolean;
  timed: boolean;
  addressed: boolean;
  /** It begins with the date, or with a word such as "On" and a date soon after. */
  startsWell: boolean;
  /** It begins with what may be a name of a few words and then the verb or the date: "Ann Lee kirjoitti 15.11.2021". */
  named: boolean;
  /** The address stands in brackets. */
  bracketed: boolean;
  /** It begins as a sentence does: "I wrote to ann@example.org on …". */
  prose: boolean;
  /** How many words stand behind the verb: the name, in languages that put it there. */
  wordsBehindVerb: number;
  /** How many numbers it holds: a date has at least two. */
  numbers: number;
  /** Dashes on both sides: "---- Ann wrote ----". */
  dashed: boolean;
};

/** English and other verbs that prose also ends a line with: they count only beside an address or above a quote. */
const unsureVerbs = new Set(
  "said says sent replied posted mentioned commented asked responded answered typed dijo disse sagte meinte zei 写 寫 발송 发送 tulis følgende geschrieben écrit escreve escribe scrive scritto".split(
    " ",
  ),
);

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function alternation(words: readonly string[]): string {
  const escaped = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, " +"));
  return escaped.join("|");
}

const verbs = attributionWords.flatMap((language) => language.verbs);
const spaced = verbs.filter((verb) => !withoutSpaces.test(verb));
const unspaced = verbs.filter((verb) => withoutSpaces.test(verb));
const wordVerb = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternation(spaced)})(?![\\p{L}\\p{M}])`, "giu");
const glyphVerb = new RegExp(`(?:${alternation(unspaced)})`, "gu");
const openers = attributionWords.flatMap((language) => language.openers);
const opener = new RegExp(`^(?:${alternation(openers)})(?![\\p{L}\\p{M}])`, "iu");
const gluedOpener = /^[ב在於于]/u;

const year = /(?<!\d)(?:19|20|25|13|14)\d\d(?!\d)/;
const numericDate = /(?<!\d)\d{1,4} ?[./-] ?\d{1,2} ?[./-] ?\d{1,4}(?!\d)/;
const clock = /(?<!\d)\d{1,2} ?[:.h時时点點시] ?\d{2}(?!\d)/;
const address = /[^\s<>()[\]"',;:]@[\w.-]+|<[^<>\s]{1,200} at [^<>\s]{1,200}>|mailto:/u;

/** Says what a joined candidate looks like. `text` is tidy and at most a few hundred characters. */
export function attributionShape(text: string): AttributionShape {
  const plain = westernDigits(text);
  const trimmed = plain.replace(/[\s*_"'“”»«]+$/u, "");
  const undashed = trimmed.replace(/[\s\-–—=]+$/u, "");
  const endsInColon = /[:：]$/u.test(undashed) || /[:：]\s*[([]?\s*$/u.test(undashed);
  const core = undashed.replace(/[\s:：)\]]+$/u, "");
  const found = lastVerb(core);
  const verbEnds = found !== undefined && core.length - found.end <= 3;
  const unaddressed = plain.includes("@") ? plain.replace(/\S*@\S*/g, "@") : plain;
  const dated = year.test(unaddressed) || numericDate.test(unaddressed);
  const timed = clock.test(unaddressed);
  const addressed = address.test(plain);
  const behindVerb = found === undefined ? "" : core.slice(found.end);
  return {
    ends: endsInColon || (found !== undefined && verbEnds),
    endsInColon,
    verb: found !== undefined,
    verbIsSure: found !== undefined && !unsureVerbs.has(found.word.toLowerCase()),
    verbEnds,
    dated,
    timed,
    addressed,
    startsWell: startsWell(plain),
    named: named.test(plain),
    bracketed: /[<([]\s?[^\s<>()[\]]*@[^\s<>()[\]]*\s?[>)\]]|mailto:|<\S+ at \S+>/.test(plain),
    prose: prose.test(plain) || (!addressed && readsAsProse(beforeNumber(plain), behindVerb, timed)),
    wordsBehindVerb: found === undefined ? 0 : behindVerb.trim().split(/\s+/).length,
    numbers: (unaddressed.match(/\d+/g) ?? []).length,
    dashed: /^-{2,}/.test(plain) && /-{2,}$/.test(plain),
  };
}

function beforeNumber(text: string): string {
  const at = text.search(/\d/);
  return at < 0 ? "" : text.slice(0, at);
}

/** The longest word of each verb: "a scris" and "has written" are not there where only "a" and "has" are. */
const verbTokens = new Set(spaced.map(longestWord));

function longestWord(verb: string): string {
  const words = verb.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

const verbEndings = new Set(spaced.flatMap((verb) => verb.toLowerCase().match(/[\p{L}\p{M}]+$/u)?.[0] ?? []));
const lastGlyphs = new Set(unspaced.map((verb) => verb.slice(-1)));

/** Whether words end in a verb, or in what may be one: a cheap look before the whole shape is taken. */
export function mayEndInVerb(words: string): boolean {
  const end = words.charCodeAt(words.length - 1);
  if (end < 128 && !isAsciiLetter(end)) return false;
  if (lastGlyphs.has(words.slice(-1))) return true;
  const last = lastWord(words.slice(-24));
  return last !== "" && verbEndings.has(last.toLowerCase());
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start -= 1;
  // Anything but ASCII before it may be a part of the word.
  if (start > 0 && text.charCodeAt(start - 1) > 127) return /[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? "";
  return text.slice(start);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a joined candidate ends as an attribution may: a cheap look, before the whole shape is taken. */
export function mayEndAttribution(text: string): boolean {
  const undashed = withoutEnd(withoutEnd(text, /[\s*_"'“”»«]/u), /[\s\-–—=]/u);
  if (isColonEnd(undashed) || (text.endsWith(">") && mayNameAddress(text) && address.test(text))) return true;
  return mayHoldVerb(withoutEnd(undashed, /[\s:：)\]]/u).slice(-verbTailCharacters));
}

/** Whether a joined candidate can say who wrote: it holds an address, or a word that some verb is made of. */
export function maySayWhoWrote(text: string): boolean {
  return mayNameAddress(text) || mayHoldVerb(text);
}

function mayNameAddress(text: string): boolean {
  return text.includes("@") || text.includes(" at ") || text.includes("mailto:");
}

/** Without the characters of one kind at the end. */
function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** More than the longest verb and what may stand behind it. */
const verbTailCharacters = 64;

function isColonEnd(undashed: string): boolean {
  return /[:：]$/u.test(undashed) || /[:：]\s*[([]?\s*$/u.test(undashed.slice(-colonTailCharacters));
}

/** Words are tidy: no more than a few spaces and a bracket stand behind a closing colon. */
const colonTailCharacters = 40;

/** Letters and marks beyond ASCII, and all that may be some. */
const beyondAscii = /[^\x00-\x7f\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2010-\u2027]/;
const beyondLatin = /[\u0e00-\uffff]/;

/** Cheap: most lines hold no word that any verb is made of. */
function mayHoldVerb(text: string): boolean {
  if (!beyondAscii.test(text)) return holdsAsciiVerb(text);
  if (beyondLatin.test(text) && withoutSpaces.test(text)) return true;
  for (const token of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    if (verbTokens.has(token)) return true;
  return false;
}

/** Lengths and first letters of the verbs' words: nearly every other word is turned away by them. */
const verbHeads = new Uint8Array(128 * 32);
for (const token of verbTokens) verbHeads[headIndex(token.charCodeAt(0), token.length)] = 1;

function headIndex(firstCode: number, length: number): number {
  return (firstCode & 127) * 32 + Math.min(length, 31);
}

function holdsAsciiVerb(text: string): boolean {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isAsciiLetter(text.charCodeAt(at))) continue;
    const head = headIndex(text.charCodeAt(start) | 32, at - start);
    if (at > start && verbHeads[head] === 1 && verbTokens.has(text.slice(start, at).toLowerCase()))
      return true;
    start = at + 1;
  }
  return false;
}

function lastVerb(text: string): { word: string; end: number } | undefined {
  if (!mayHoldVerb(text)) return undefined;
  let last: { word: string; end: number } | undefined;
  for (const pattern of [wordVerb, glyphVerb]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (last === undefined || end > last.end) last = { word: match[0], end };
    }
  }
  return last;
}

function startsWell(plain: string): boolean {
  const bare = plain.replace(/^[\s\-–—=*_>"'“”«»[(]+/u, "");
  const start = bare.includes("@") ? bare.replace(/\S*@\S*/g, "@") : bare;
  const firstDigit = start.search(/\d/);
  if (firstDigit < 0) return false;
  const listed = /^\d{1,2}[.)] \p{L}/u.test(start) && !(year.test(start) && clock.test(start));
  if (firstDigit <= 14 && !listed) return true;
  if (firstDigit > 60) return false;
  return opener.test(start) || gluedOpener.test(start);
}

const prose =
  /^(?:I|We|You|He|She|They|It|This|That|Please|Here|As|When|If|Yesterday|Today|My|Our|And|But|So|Ich|Wir|Je|Nous|Yo|Eu|Io)\s/;
const named =
  /^["“'«<]?(?!(?:I|We|He|She|They|You|It|This|That) )[\p{Lu}\p{Lo}][\p{L}\p{M}.,'’"”() -]{1,50}\d/u;

const digitZeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xff10,
];

/** Arabic-Indic, Devanagari, Thai, full-width and other decimal digits become 0-9. */
export function westernDigits(text: string): string {
  if (!/[\u0660-\u1fff\ua620-\uffff]/u.test(text)) return text;
  return text.replace(/[\p{Nd}]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
