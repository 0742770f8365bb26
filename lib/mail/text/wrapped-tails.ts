import type { Line } from "./lines.ts";

/** Mail programs of old broke lines near here; a quote mark pushed the last words over. */
const narrowestWrap = 60;
const tailWordsLongest = 60;
/** A line this long had no room for another word in the widest wrapping in use. */
const fullWrap = 76;
const tailLinesMax = 14;
/** From so many sure tails on, a mail is known to be damaged and less sure ones count too. */
const damagedFrom = 3;

/**
 * Gives tails of quoted lines their depth back: a program that wraps quoted lines anew leaves their last words on a
 * line of their own without a quote mark ("> a long line that did\nnot fit\n> next").
 */
export function restoreWrappedTails(lines: readonly Line[]): Line[] {
  const restored = [...lines];
  const sure = markTails(restored, false);
  if (sure >= damagedFrom) markTails(restored, true);
  return restored;
}

function markTails(lines: Line[], damaged: boolean): number {
  let count = 0;
  for (let i = 1; i < lines.length; i++) {
    const tail = lines[i];
    const above = lines[i - 1];
    if (tail === undefined || above === undefined || tail.depth > 0 || above.depth === 0 || tail.words === "")
      continue;
    if (above.words === "" && !isLinkPiece(tail)) continue;
    let end = i + 1;
    while (end - i < tailLinesMax && isLoose(lines[end])) end++;
    if (isLoose(lines[end])) {
      i = skipLoose(lines, end) - 1;
      continue;
    }
    if (isTailGroup(above, lines.slice(i, end), (lines[end]?.depth ?? 0) > 0, damaged)) {
      for (let at = i; at < end; at++) lines[at] = { ...(lines[at] ?? tail), depth: above.depth };
      if ((lines[end]?.depth ?? 0) > 0) count++;
    }
    i = end - 1;
  }
  return count;
}

function skipLoose(lines: readonly Line[], from: number): number {
  let at = from;
  while (isLoose(lines[at])) at++;
  return at;
}

/** One tail, or a whole paragraph whose every line but the last was full. */
function isTailGroup(above: Line, group: readonly Line[], quoteBelow: boolean, damaged: boolean): boolean {
  const first = group[0];
  if (first === undefined || !isTail(above, first, quoteBelow, damaged, group.length)) return false;
  if (group.length === 1) return true;
  if (!quoteBelow && !damaged) return false;
  return group.slice(1).every((line, at) => room(group[at] ?? first, line) >= fullWrap);
}

/** How long the line above would have been with the first word of the one below. */
function room(above: Line, below: Line): number {
  const firstWord = below.words.split(" ", 1)[0] ?? "";
  return above.text.trimEnd().length + 1 + firstWord.length;
}

function isLoose(line: Line | undefined): boolean {
  return line !== undefined && line.depth === 0 && line.words !== "";
}

function isTail(above: Line, tail: Line, quoteBelow: boolean, damaged: boolean, groupLines: number): boolean {
  if (tail.mark !== "none") return false;
  if (quoteBelow && groupLines === 1 && (isLinkPiece(tail) || brokenLink(above, tail))) return true;
  const needed = room(above, tail);
  if (needed < narrowestWrap || (groupLines > 1 && needed < fullWrap)) return false;
  if (tail.words.length > tailWordsLongest && needed < fullWrap) return false;
  const runsOn = /^[\p{Ll}\d,;.)\]"'”’/&+=_-]/u.test(tail.words);
  const ended = /[.!?…:][)"'”’]?$/.test(above.words);
  if (groupLines === 1 && /[:：]$/.test(tail.words)) {
    return damaged && quoteBelow && (needed >= fullWrap || (runsOn && needed >= 68));
  }
  if (damaged)
    return quoteBelow
      ? !ended || runsOn || tail.words.length < 30 || needed >= fullWrap
      : needed >= 68 && (runsOn || !ended);
  if (!quoteBelow || (!runsOn && /[.!?]$/.test(tail.words))) return false;
  if (needed < 68) return runsOn && !ended;
  return !ended || (runsOn && tail.words.length < 40);
}

/** A link alone that was pushed out of its quote. */
function isLinkPiece(tail: Line): boolean {
  return /^[(<[]?(?:https?|mailto):\S+[)>\]]?\s?>?$/.test(tail.words) && /^\s|^[(<]/.test(tail.text);
}

/** The line above opened a bracket with a link in it that this line closes. */
function brokenLink(above: Line, tail: Line): boolean {
  return /[(<[]\s*(?:https?:|mailto:)[^\s)>\]]*$/.test(above.words) && /^\S*[)>\]]\S{0,2}$/.test(tail.words);
}
