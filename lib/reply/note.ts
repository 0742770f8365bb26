import { namedIn } from "./people/named-in.ts";
import { noteStatement, onlyTargets, withoutBullet } from "./people/only-targets.ts";
import type { Target } from "./people/target.ts";
import { targetsAt } from "./people/targets-at.ts";
import type { Scene } from "./scene.ts";
import type { Statement } from "./stated.ts";
import { correctionAlone } from "./text/lead.ts";
import { cut, type Phrase } from "./text/phrase.ts";

/** Whom prose is about if it names nobody: the quoted line or heading it stands under, or the line just above. */
export type Around = { under: Target | undefined; above: Target | undefined };

/**
 * Keeps words that are no command as a note: on the number they begin with, on whom they name, or on whom they stand
 * under. Undefined when that is nobody.
 */
export function readNote(words: Phrase, around: Around, scene: Scene): Statement | undefined {
  const piece = withoutBullet(words);
  if (/^(?:please )?(?:forget|delete|remove|erase|drop)(?![a-z])/.test(piece.folded)) return undefined;
  if (correctionAlone.test(piece.folded)) return undefined;
  if (/^(?:but )?not #?\d[\d\s,&#]*$/.test(piece.folded)) return undefined;
  const named = /^(?:please )?(?:add (?:a )?)?note(?: (?:on|about|for|to|re))?:? +(?=\S)/.exec(piece.folded);
  const numbered = noteOpening(named === null ? piece : cut(piece, named[0].length), scene);
  if (numbered !== undefined) return numbered;
  if (around.under !== undefined) return underNote(around.under, piece);
  const mentioned = noteByName(piece, scene);
  if (mentioned !== undefined) return mentioned;
  if (speaksOfNumber(piece, scene)) return undefined;
  return around.above === undefined ? undefined : underNote(around.above, piece);
}

/** "Will do 2 tomorrow": a line of the digest is meant inside a sentence, so the sentence is not about the one before. */
export function speaksOfNumber(piece: Phrase, scene: Scene): boolean {
  for (const found of piece.folded.matchAll(inSentence)) {
    const end = found.index + found[0].length;
    const isTheirs = scene.people.byNumber.has(Number(found[1]));
    if (isTheirs && !counted.test(piece.folded.slice(end))) return true;
  }
  return false;
}

const inSentence =
  /(?:^|[^a-z'])(?:do|doing|did|finish|tackle|handle|get to|as for|regarding|number|no\.) ?#?(\d{1,2})(?![\d:.,%/-]|[a-z])/g;

/** A note that says in front whom it is on, also after the word "note". */
function noteOpening(piece: Phrase, scene: Scene): Statement | undefined {
  return noteByNumber(piece, scene) ?? noteByOpening(piece, scene);
}

function underNote(target: Target, piece: Phrase): Statement | undefined {
  if (target.by === "number" && target.person === undefined) return undefined;
  return noteStatement([target], piece);
}

/** What is counted, so that the number in front is no line of the digest: "3 weeks ago", "2 interviews". */
const counted =
  /^ (?:of|or|people|persons?|things?|times?|weeks?|days?|months?|years?|hours?|hrs?|minutes?|mins?|am|pm|o'clock|k|m|million|percent|%|euros?|dollars?|interviews?|meetings?|calls?|on \d|out of|x|to|and|kids?|children)(?![a-z])|^ (?:more|other)(?: to go| left)?[\s.!]*$|^ (?:more|other|new|great|good|big|quick|small|different|nice|old|long|short) [a-z]+s(?![a-z'])|^ (?!(?:is|was|has|does|this|his|needs|wants|says|asks|works|likes|loves|moves|leaves|starts|seems|looks|thinks|plans|knows|lives|runs|sends|thanks|always|yes|us|as|its|perhaps|hiss|sees|gets|goes|takes|joins|speaks|hires|hopes|keeps|sounds|feels|responds|replies|travels|changes|launches|still|emails|calls|mentions|promises)(?![a-z']))[a-z]{3,}[^s]s(?![a-z'])(?! (?:me|us|him|her|them|it|an?|the|that|my|his|their|[a-z]+ing)(?![a-z]))/;

/** `2: moved to Berlin`, `2 she moved to Berlin`, but not "2 weeks ago": a note on the digest's line. */
export function noteByNumber(piece: Phrase, scene: Scene): Statement | undefined {
  for (const reading of targetsAt(piece, scene.people)) {
    if (reading.inWords || reading.scope !== undefined) continue;
    const numbers = reading.targets.filter((one) => one.by === "number");
    if (numbers.length === 0 || numbers.some((one) => one.person === undefined)) continue;
    const pointed = /^\s*(?:[:;,)=>]|\.(?!\d)| ?- |→)/.test(reading.rest.folded);
    if (!pointed && !reading.rest.folded.startsWith(" ")) continue;
    if (!pointed && counted.test(reading.rest.folded)) continue;
    return noteStatement(numbers, reading.rest);
  }
  return undefined;
}

/** `Priya: had lunch`, also with her address: the colon says that all of the rest is about her. */
function noteByOpening(piece: Phrase, scene: Scene): Statement | undefined {
  const colon = piece.folded.indexOf(":");
  const opened = colon > 0 ? onlyTargets(cut(piece, 0, colon), scene) : undefined;
  if (opened !== undefined && opened.scope === undefined && !opened.inWords) {
    if (opened.several.length > 0) return { kind: "ambiguous", people: opened.several };
    if (opened.targets.every((one) => one.by !== "number"))
      return noteStatement(opened.targets, cut(piece, colon));
  }
  return undefined;
}

function noteByName(piece: Phrase, scene: Scene): Statement | undefined {
  const mentions = namedIn(piece, scene);
  const [first] = mentions;
  if (first === undefined) return undefined;
  if (first.several.length > 0) return { kind: "ambiguous", people: first.several };
  const together = mentions.filter((one, i) => i === 0 || isJoined(piece, mentions[i - 1]?.end ?? 0, one.at));
  const list = together.length > 1 && together[1] === mentions[1] ? together : [first];
  const doubted = list.find((one) => one.several.length > 0);
  if (doubted !== undefined) return { kind: "ambiguous", people: doubted.several };
  const targets = list.flatMap((one) => (one.target === undefined ? [] : [one.target]));
  const opening =
    first.at === 0 && list.length === 1 && /^\s*(?:[:;,]|- )/.test(piece.folded.slice(first.end));
  return noteStatement(targets, opening ? cut(piece, first.end) : piece);
}

function isJoined(piece: Phrase, from: number, to: number): boolean {
  return /^(?:,? and |, ?| & | \+ )$/.test(piece.folded.slice(from, to));
}
