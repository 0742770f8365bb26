import {
  type AttributionShape,
  attributionShape,
  mayEndAttribution,
  mayEndInVerb,
  maySayWhoWrote,
} from "./attribution-shape.ts";
import { attributionLinesMax, judgedLineCharactersMax } from "./limits.ts";
import { type Line, tidy } from "./lines.ts";

/** "On … NAME wrote:", maybe wrapped over lines. */
export type Attribution = {
  first: number;
  last: number;
  /** Sure: what follows is quoted even without quote marks. Otherwise it counts only above a quote. */
  sure: boolean;
  /** Where in the first line it begins, when the writer's words stand before it on the same line. */
  cut: number;
  /** It names an address, so that it is no sentence of the writer's. */
  addressed: boolean;
};

const longest = 500;
/** A name with title and company behind the verb; more is a sentence. */
const nameWordsMax = 6;
const longestWithoutAddress = 250;
const endSigns = ":：>)]-–—*_";

/** Finds attribution lines outside of quotes, in order, none overlapping. */
export function findAttributions(lines: readonly Line[]): Attribution[] {
  const found: Attribution[] = [];
  let free = 0;
  for (let last = 0; last < lines.length; last++) {
    const line = lines[last];
    if (line === undefined) continue;
    if (
      line.depth > 1 &&
      line.text.startsWith(">>") &&
      line.words.endsWith(">>") &&
      groupWise.test(line.text.slice(0, 300))
    ) {
      found.push({ first: last, last, sure: true, cut: 0, addressed: true });
      free = last + 1;
      continue;
    }
    if (isRunOn(line)) {
      found.push({ first: last, last, sure: true, cut: 0, addressed: true });
      free = last + 1;
      continue;
    }
    const inNews = newsAttribution(lines, last, free);
    if (inNews !== undefined) {
      found.push(inNews);
      free = last + 1;
      continue;
    }
    if (!mayEnd(line) || goesOnBelow(line, lines[last + 1])) continue;
    const attribution = endingAt(lines, last, free);
    if (attribution === undefined) continue;
    while (found.length > 0 && (found[found.length - 1]?.first ?? -1) >= attribution.first) found.pop();
    found.push(attribution);
    if (attribution.sure) free = attribution.last + 1;
  }
  return found;
}

/** GroupWise: ">>> Ann Lee 12/11/00 03:54PM >>>", then the quoted text bare. */
const groupWise =
  /^>{2,3} ?["“]?(?=[\p{L}<])(?:[^<>]{3,120})?(?:<[^<>]{3,80}>)?[^<>]{0,40}\d{1,2}:\d{2}[^<>]{0,20}>{2,3}\s*$/u;

/** Outlook Express in a newsgroup: "… wrote in message news:abc@example.org...", in its languages, maybe wrapped. */
function newsAttribution(lines: readonly Line[], last: number, free: number): Attribution | undefined {
  const end = lines[last];
  if (end === undefined || end.depth > 0 || !end.words.includes("news:") || !newsEnd.test(end.words))
    return undefined;
  let joined = "";
  for (let first = last; first >= Math.max(free, last - 2); first--) {
    const line = lines[first];
    if (line === undefined || line.depth > 0 || line.words === "") return undefined;
    joined = joinWrapped(line.words, joined);
    const who = joined.slice(0, joined.lastIndexOf("news:"));
    if (joined.length > longest) return undefined;
    if (/^["'“«<]?\p{L}/u.test(who) && maySayWhoWrote(who) && attributionShape(who).verb)
      return { first, last, sure: true, cut: 0, addressed: true };
  }
  return undefined;
}

const newsEnd = /(?:^|\s)<?news:[^\s<>]{3,160}>?$/i;

/** Yahoo's app for Android: the quoted words begin on the line itself, "On … wrote:   Coming along?". */
function isRunOn(line: Line): boolean {
  if (line.depth > 0 || !line.words.includes(":  ") || !line.words.includes("@")) return false;
  const head = /^.{10,250}?<[^<>\s]{3,80}@[^<>\s]{3,80}>[^:<>]{1,40}:(?= {2,}\S)/u.exec(line.words)?.[0];
  if (head === undefined) return false;
  const shape = attributionShape(head);
  return shape.startsWell && shape.dated && shape.timed && shape.verb && isSure(shape, head.length);
}

function mayEnd(line: Line): boolean {
  if (isBrokenBracket(line)) return true;
  if (line.depth > 0 || line.words === "") return false;
  if (endSigns.includes(line.words.slice(-1)) || (!line.plain && endsInColon(line.words))) return true;
  return line.words.length < 200 && endsInLetterVerb(line.words);
}

/** A colon with a sign or two behind it. */
function endsInColon(words: string): boolean {
  if (!/[:：\s]\S{0,2}$/u.test(words.slice(-3))) return false;
  const behind = words.slice(Math.max(words.lastIndexOf(":"), words.lastIndexOf("：")) + 1);
  return behind.length < words.length && behind.length < 40 && /^\s*\S{0,2}$/u.test(behind);
}

/** Without its colon a line may only be the first of a wrapped attribution. */
function goesOnBelow(line: Line, below: Line | undefined): boolean {
  if (below === undefined || below.depth > 0 || !/[:：]$/u.test(below.words) || below.words.length > 200)
    return false;
  return !/[:：]$/u.test(line.words);
}

function endsInLetterVerb(words: string): boolean {
  return mayEndInVerb(words) && attributionShape(words.slice(-40)).verbEnds;
}

/** A wrapped address leaves its closing bracket at a line start: "> wrote:" or ">:" is no quote. */
function isBrokenBracket(line: Line): boolean {
  return (
    line.depth === 1 &&
    !line.plain &&
    line.words.length <= 40 &&
    /^[:：]$|^\p{L}[\p{L} ]*[:：]$/u.test(line.words) &&
    /^\s*>/.test(line.text)
  );
}

function endingAt(lines: readonly Line[], last: number, free: number): Attribution | undefined {
  const broken = isBrokenBracket(lines[last] ?? { text: "", depth: 0, words: "", mark: "none", plain: true });
  const quoteBelow = (lines[nextWords(lines, last + 1)]?.depth ?? 0) > 0;
  let joined = "";
  let fallback: Attribution | undefined;
  for (let first = last; first >= free && last - first < attributionLinesMax; first--) {
    const line = lines[first];
    if (line === undefined) break;
    if ((line.words === "" && !broken) || line.mark === "signature") break;
    if (line.depth > 0 && !(broken && first === last)) break;
    joined = broken && first === last ? `>${line.words}` : joinWrapped(line.words, joined);
    if (joined.length > longest) break;
    const ends = mayEndAttribution(joined);
    if (!ends && !broken) break;
    if (!ends || !(quoteBelow || mayBeSure(joined)) || !maySayWhoWrote(joined)) continue;
    const shape = attributionShape(joined);
    if (!shape.ends && !looseEnd(joined, shape)) {
      if (!broken) break;
      continue;
    }
    const sure = isSure(shape, joined.length);
    if (broken && !(sure && shape.startsWell)) continue;
    if (sure && (shape.startsWell || shape.dashed))
      return { first: nameAbove(lines, first, free), last, sure: true, cut: 0, addressed: shape.addressed };
    const cut = sure && shape.addressed ? cutInside(line.words, line.text, last - first, joined) : 0;
    if (cut > 0) return { first, last, sure: true, cut, addressed: true };
    if (fallback === undefined || (sure && !fallback.sure)) {
      if (sure || isPossible(shape, joined))
        fallback = { first, last, sure, cut: 0, addressed: shape.addressed };
    }
  }
  return fallback;
}

/** Becky: "NAME さんの" on a line of its own, then the date. */
function nameAbove(lines: readonly Line[], first: number, free: number): number {
  const above = lines[first - 1];
  if (above === undefined || first <= free || above.depth > 0 || above.words.length > 150) return first;
  return /(?:さん|様)[のは]$/u.test(above.words) ? first - 1 : first;
}

/** Only what may be sure counts where no quote follows: it is dated, addressed or dashed. */
function mayBeSure(joined: string): boolean {
  return /\p{Nd}|@|mailto:|^--/u.test(joined) || (joined.includes("<") && joined.includes(" at "));
}

/** The next line that is not blank. */
function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.words === "") at += 1;
  return at;
}

function joinWrapped(words: string, rest: string): string {
  return rest === "" ? words : `${words} ${rest}`;
}

/** Old Gmail: "2011/4/7 Name <name@example.org>" without a colon. */
function looseEnd(joined: string, shape: AttributionShape): boolean {
  return joined.endsWith(">") && shape.dated && shape.addressed && shape.startsWell;
}

function isSure(shape: AttributionShape, length: number): boolean {
  if (!shape.ends) return false;
  if (shape.dashed && shape.verbEnds && shape.verbIsSure) return true;
  if (shape.prose) return false;
  if (shape.addressed) {
    if (shape.verb && (shape.dated || shape.timed || shape.verbIsSure))
      return shape.endsInColon || shape.dated || shape.timed;
    return shape.endsInColon && shape.dated && shape.startsWell && shape.bracketed;
  }
  if (length > longestWithoutAddress || !shape.verbIsSure || shape.wordsBehindVerb > nameWordsMax)
    return false;
  if (shape.named && shape.dated && shape.timed && shape.endsInColon) return true;
  return (
    shape.startsWell &&
    shape.numbers >= 2 &&
    (shape.dated || shape.timed) &&
    (shape.endsInColon || (shape.dated && shape.timed && shape.verbEnds))
  );
}

/** Good enough above a quote: "Ann wrote:", "ann@example.org:", "[Ann, 3 May 2020]:". */
function isPossible(shape: AttributionShape, joined: string): boolean {
  if (joined.length > longestWithoutAddress || (!shape.addressed && intoQuote.test(joined))) return false;
  if (
    shape.endsInColon &&
    shape.verb &&
    (shape.verbEnds || shape.addressed || shape.dated || /^\p{Lu}/u.test(joined))
  )
    return true;
  if (shape.addressed && (shape.endsInColon || shape.dated)) return true;
  return (
    shape.verbEnds &&
    shape.verbIsSure &&
    (shape.dated || shape.timed || (joined.length < 50 && /^[\p{Lu}"'*<]/u.test(joined)))
  );
}

/** "As Kant says:" leads into a quote of the writer's own choice. */
const intoQuote = /^(?:As|When|If|Please|Here|But|Because|Like|Wie|Comme|Como|Come) \p{L}/u;

const inner = /(?:^|[\s.!?\-–—])(?:On|Am|Le|El|Il|Op|Em|Den|På|Dne|W dniu|Dnia)\s(?=[^@]{0,40}\d)/gu;

/** The writer's words may share the line with the attribution: "see you. On Mon, … wrote:". */
function cutInside(words: string, text: string, wrapped: number, joined: string): number {
  if ((wrapped > 0 && !/\d/.test(words)) || text.length > judgedLineCharactersMax) return 0;
  if (attributionShape(joined).startsWell) return 0;
  let at = -1;
  for (const match of text.matchAll(inner))
    at = match.index + (match[0].length - match[0].trimStart().length);
  if (at <= 0) return 0;
  const before = tidy(text.slice(0, at));
  if (before === "" || before.includes("@") || !/\p{L}/u.test(before)) return 0;
  const dashes = /[\s\-–—]*$/u.exec(text.slice(0, at));
  return at - (dashes?.[0].length ?? 0);
}
