import { nameCharsMax } from "../limits.ts";
import {
  facultyWords,
  firstNameTitles,
  joiningWords,
  particleWords,
  suffixWords,
  titleWords,
} from "./name-words.ts";

/** A person's name in its parts, each as written; "" where there is none. */
export type NameParts = {
  title: string;
  first: string;
  middle: string;
  last: string;
  suffix: string;
  nickname: string;
};

/**
 * Takes a person's name apart, written "First Middle Last, Suffix" or "Last, First Middle": titles, family names with
 * particles, joined names ("Velasquez y Garcia"), generations and degrees, nicknames in quotes or parentheses.
 */
export function readName(input: string): NameParts {
  const { text, nickname } = takeNickname(input.slice(0, nameCharsMax).replace(/\s+/g, " ").trim());
  const pieces = text
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const parts: NameParts = { title: "", first: "", middle: "", last: "", suffix: "", nickname };
  const [head = "", ...tail] = pieces;
  if (tail.length > 0 && tail.every(isSuffixPiece) && (head.includes(" ") || tail.length === 0)) {
    readForward(words(head), parts);
    parts.suffix = [parts.suffix, ...tail].filter((piece) => piece !== "").join(", ");
  } else if (tail.length > 0) readInverted(head, tail, parts);
  else readForward(words(head), parts);
  return parts;
}

function takeNickname(text: string): { text: string; nickname: string } {
  const match =
    /\(([^()]{1,60})\)|"([^"]{1,60})"|[“”]([^“”]{1,60})[“”]|(?:^|\s)'([^']{1,60})'(?=\s|,|$)/.exec(text);
  if (!match) return { text: text.replaceAll('"', ""), nickname: "" };
  const inside = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim();
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const nickname = /^unknown$/i.test(inside) ? "" : inside;
  return { text: rest.replace(/\s+/g, " ").replace(/\s+,/g, ",").trim(), nickname };
}

/** "Okafor, Dr. Sam A., Jr." and "Okafor Jr., Sam". */
function readInverted(head: string, tail: readonly string[], parts: NameParts): void {
  const family = words(head);
  const familySuffixes = takeSuffixes(family, 1);
  parts.last = family.join(" ");
  const given = words(tail[0] ?? "");
  parts.title = takeTitles(given, given.length);
  const givenSuffixes = takeSuffixes(given, 1, true);
  parts.first = given[0] ?? "";
  parts.middle = given.slice(1).join(" ");
  const suffixes = [joinedSuffixes(familySuffixes), joinedSuffixes(givenSuffixes), ...tail.slice(1)];
  parts.suffix = suffixes.filter((piece) => piece !== "").join(", ");
}

function readForward(all: string[], parts: NameParts): void {
  parts.title = takeTitles(all, all.length);
  if (all.length === 0) return;
  parts.suffix = joinedSuffixes(takeSuffixes(all, parts.title === "" ? 2 : 1));
  const joined = joinNames(all);
  if (joined.length === 1) readSingle(joined[0] ?? "", parts);
  else {
    parts.first = joined[0] ?? "";
    parts.last = joined.at(-1) ?? "";
    parts.middle = joined.slice(1, -1).join(" ");
  }
}

/** One name alone: a family name after "Mr", a first name after "King" and where a nickname is the first name not. */
function readSingle(name: string, parts: NameParts): void {
  const titles = parts.title.toLowerCase().replaceAll(".", "").split(" ");
  if (parts.title !== "" && !titles.some((title) => firstNameTitles.has(title))) parts.last = name;
  else if (parts.title === "" && parts.nickname !== "") parts.last = name;
  else parts.first = name;
}

/** Takes the titles from the front, as they stood; a title that is all there is stays a title. */
function takeTitles(all: string[], wordsMax: number): string {
  const taken: string[] = [];
  while (all.length > 0 && taken.length < wordsMax) {
    const word = all[0] ?? "";
    const next = all[1] ?? "";
    // "Secretary of State", "Mr. and Mrs.": joined to the title before it, if that is followed by more.
    const joins = taken.length > 0 && joiningWords.has(word.toLowerCase()) && all.length > 2;
    const isWhole = joins && (titleWords.has(bare(next)) || word.toLowerCase() === "of");
    if (isTitle(word) || opensTitle(word, next) || goesOn(word, taken.at(-1))) taken.push(all.shift() ?? "");
    else if (isWhole) taken.push(all.shift() ?? "", all.shift() ?? "");
    else break;
  }
  return taken.join(" ");
}

/** "Us" is a name, "US" and "U.S." stand before an office. */
function isTitle(word: string): boolean {
  return titleWords.has(bare(word)) && !(bare(word) === "us" && !/^U\.?S\.?$/.test(word));
}

/** "Rt. Hon.", "The Rev.", "1st Lt.": said only before another title. */
function opensTitle(word: string, next: string): boolean {
  if (!/^(?:the|rt|right|most|very|1st|2nd)$/.test(bare(word))) return false;
  return isTitle(next) || /^(?:rt|right|most|very)$/.test(bare(next));
}

/** "Dr. med.", "District Judge", "Prof. emer.": said only behind another title. */
function goesOn(word: string, before: string | undefined): boolean {
  if (before === undefined) return false;
  if (/^(?:district|circuit|bankruptcy|emer|emeritus|emerita)$/.test(bare(word))) return true;
  const isFaculty = word.endsWith(".") && facultyWords.has(bare(word));
  return isFaculty && (/^(?:dr|doctor)$/.test(bare(before)) || facultyWords.has(bare(before)));
}

/** Takes generations and degrees from the end, leaving at least `keep` words. A single letter is an initial unless it is a numeral at the end of three. */
function takeSuffixes(all: string[], keep: number, inverted = false): string[] {
  const taken: string[] = [];
  while (all.length > keep) {
    const word = all.at(-1) ?? "";
    if (!isSuffixWord(word)) break;
    // "Larry V I" has initials; "King John V." has a name; "larry james edward johnson v" has a numeral.
    if (
      /^[iv]\.?$/i.test(word) &&
      (word.endsWith(".") || inverted || all.length < 4 || bare(all.at(-2) ?? "").length === 1)
    )
      break;
    taken.unshift(all.pop() ?? "");
  }
  return taken;
}

function joinedSuffixes(taken: readonly string[]): string {
  return taken.join(", ");
}

function isSuffixPiece(piece: string): boolean {
  const all = words(piece);
  if (
    all.length > 0 &&
    all.every((word) => word.endsWith(".") || /^\p{Ll}/u.test(word)) &&
    all.every(isTitleWord)
  )
    return true;
  if (/^ph\.?\s*d\.?$/i.test(piece)) return true;
  return all.length > 0 && all.every((word) => isSuffixWord(word));
}

function isTitleWord(word: string): boolean {
  return titleWords.has(bare(word));
}

function isSuffixWord(word: string): boolean {
  return suffixWords.has(bare(word));
}

/**
 * Joins a particle to all that follows it up to the next particle ("van Gogh", "von bergen wessels"), and names
 * around "y" or "and" into one. A single letter between two names is an initial.
 */
function joinNames(all: readonly string[]): string[] {
  const names: string[] = [];
  let open = false;
  for (const [index, word] of all.entries()) {
    const previous = names.at(-1);
    const isLast = index === all.length - 1;
    const joins = isJoiningWord(word, all.length);
    const joinsBack = previous !== undefined && isJoiningWord(previous.split(" ").at(-1) ?? "", all.length);
    const isParticle = particleWords.has(word.toLowerCase()) && word.length > 1 && index > 0 && !isLast;
    const particleOpen = previous !== undefined && isOpenParticle(previous);
    if (previous !== undefined && (joinsBack || (joins && !(isLast && names.length < 2)))) {
      names[names.length - 1] = `${previous} ${word}`;
    } else if (isParticle && !particleOpen) {
      names.push(word);
      open = true;
    } else if (previous !== undefined && open) names[names.length - 1] = `${previous} ${word}`;
    else names.push(word);
  }
  return names;
}

function isJoiningWord(word: string, total: number): boolean {
  return total > 2 && joiningWords.has(word.toLowerCase()) && !(word.length === 1 && total < 4);
}

/** A name that so far is particles only, as "de la". */
function isOpenParticle(name: string): boolean {
  return name.split(" ").every((word) => particleWords.has(word.toLowerCase()));
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, "");
}
