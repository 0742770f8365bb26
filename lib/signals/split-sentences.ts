import { sentenceCharsMax, sentencesMax, textCharsMax, wrapCharsMin } from "./limits.ts";

const abbreviations = new Set(
  (
    "mr mrs ms dr prof st jr sr vs etc inc ltd corp co dept est approx no nr nos vol fig ref tel ext attn cc " +
    "e.g i.e eg ie a.m p.m u.s u.k ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "z.b d.h u.a bzw ca usw ggf evtl inkl zzgl hr fr herr frau m mme mlle sra sto sta dott sig avv ing bijv o.a d.w.z"
  ).split(" "),
);

/** Abbreviations that may also close a sentence: a capital after them starts a new one. */
const mayClose = new Set([
  "etc",
  "inc",
  "ltd",
  "corp",
  "co",
  "a.m",
  "p.m",
  "jr",
  "usw",
  "ph.d",
  "u.s",
  "u.k",
]);

const bullet = /^\s{0,12}(?:[-*•‣–—+·]|\(?\d{1,2}[.)]|[a-z]\))\s+/;
const closers = new Set(["”", '"', "'", "’", ")", "]", "»", "*", "_"]);

/**
 * The sentences of a text as written, white space collapsed, in order.
 * Lines that a mail program wrapped are joined again; list items, greetings and blank lines end a sentence; a full
 * stop after an abbreviation, an initial or inside an address doesn't. Each is at most `sentenceCharsMax` long.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of paragraphsOf(text.slice(0, textCharsMax))) {
    for (const sentence of cutAtStops(paragraph)) {
      for (const piece of piecesOf(sentence)) {
        if (sentences.length >= sentencesMax) return sentences;
        sentences.push(piece);
      }
    }
  }
  return sentences;
}

/** A run-on longer than any sentence is cut at its commas, else between words, else hard. */
function* piecesOf(sentence: string): Generator<string> {
  let rest = sentence;
  while (rest.length > sentenceCharsMax) {
    const head = rest.slice(0, sentenceCharsMax);
    const comma = head.lastIndexOf(", ");
    const space = head.lastIndexOf(" ");
    const end =
      comma > sentenceCharsMax / 2 ? comma + 1 : space > sentenceCharsMax / 2 ? space : sentenceCharsMax;
    yield head.slice(0, end).trim();
    rest = rest.slice(end).trim();
  }
  if (rest !== "") yield rest;
}

/** Lines put back together as the writer meant them: one string for each paragraph, list item or short line. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  const paragraphs: string[] = [];
  let open = "";
  let previous = "";
  const close = () => {
    if (open.trim() !== "") paragraphs.push(open);
    open = "";
  };
  const widthChars = wrapWidthOf(lines);
  for (const line of lines) {
    const words = line.trim().replace(/\s+/g, " ");
    if (words === "") close();
    else if (bullet.test(line)) {
      close();
      open = words.replace(bullet, "");
    } else if (open !== "" && isWrapped(previous, words, widthChars)) open += ` ${words}`;
    else {
      close();
      open = words;
    }
    previous = words;
  }
  close();
  return paragraphs;
}

/** The column at which this text was wrapped: its longest line, within what mail programs use. */
function wrapWidthOf(lines: readonly string[]): number {
  let longest = wrapCharsMin;
  for (const line of lines) if (line.length > longest && line.length <= 100) longest = line.length;
  return longest;
}

/** A break is a wrap when the next word would not have fitted, or when the next line goes on in mid-sentence. */
function isWrapped(previous: string, next: string, widthChars: number): boolean {
  const firstWordChars = next.indexOf(" ") < 0 ? next.length : next.indexOf(" ");
  if (previous.length + 1 + firstWordChars > widthChars) return true;
  const isMidSentence = /^\p{Ll}/u.test(next) && !/[.!?:;…。！？]["”')\]]?$/.test(previous);
  return isMidSentence && previous.split(" ", 5).length > 4;
}

function* cutAtStops(paragraph: string): Generator<string> {
  let start = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const end = stopEndAt(paragraph, at, start);
    if (end < 0) continue;
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== "") yield sentence;
    start = end;
    at = end - 1;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== "") yield rest;
}

/** Where the sentence that stops at `at` ends (after its closing quotes), or -1 when it doesn't stop here. */
function stopEndAt(text: string, at: number, start: number): number {
  const stop = text[at] ?? "";
  if ("。！？".includes(stop)) return at + 1;
  if (!".!?…".includes(stop)) return -1;
  let end = at + 1;
  while (end < text.length && ".!?…".includes(text[end] ?? "")) end++;
  while (end < text.length && closers.has(text[end] ?? "")) end++;
  if (end < text.length && text[end] !== " ") return -1;
  if (stop === "!" || stop === "?")
    return /^ ?\p{Ll}/u.test(text.slice(end, end + 2)) && text[end - 1] === ")" ? -1 : end;
  const next = text.slice(end + 1, end + 2);
  if (text[at + 1] === "." || text[at - 1] === "." || stop === "…") return /^\p{Ll}/u.test(next) ? -1 : end;
  return isAbbreviated(text.slice(Math.max(start, at - 12), at), next) ? -1 : end;
}

function isAbbreviated(before: string, next: string): boolean {
  const word = before.slice(before.lastIndexOf(" ") + 1).replace(/^["'(“‘[]+/, "");
  const lower = word.toLowerCase();
  if (mayClose.has(lower)) return !/^\p{Lu}/u.test(next);
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nr|nos|fig|vol)$/.test(lower))
    return /^\d/.test(next);
  if (/^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|m|ca|est|ext|fr|ing|sig|cc)$/.test(lower))
    return /^[\p{Ll}\d]/u.test(next) || lower === "m";
  if (abbreviations.has(lower)) return true;
  return /^\p{Lu}$/u.test(word) && word !== "I"
    ? /^\p{Lu}/u.test(next)
    : /^\d{1,2}$/.test(word) && /^\p{Ll}/u.test(next);
}
