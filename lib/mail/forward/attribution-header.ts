import { findAttributions } from "../text/attribution.ts";
import { readLine } from "../text/lines.ts";
import { bareLine } from "./bare-line.ts";
import { dateWordIndex, foldDateWord } from "./date-words.ts";
import type { Header, HeaderBlock } from "./header-block.ts";

/**
 * Outlook on a Mac forwards under a line such as `On 28/10/2021 12:46, "Ana Costa" <ana@x.example> wrote:`. Finds the
 * first such line and reads its sender and date; null where there is none. Only the subject can tell it from a reply.
 */
export function attributionHeader(lines: readonly string[]): HeaderBlock | null {
  const found = findAttributions(lines.map((line) => readLine(line))).find(
    (one) => one.sure && one.cut === 0,
  );
  return found === undefined ? null : { ...headerOf(lines, found), markerLine: null, intent: "either" };
}

/** Proton and Yandex put such a line below their marker. `from` is the line after the marker. */
export function attributionBelow(lines: readonly string[], from: number): Header | null {
  const window = lines.slice(from, from + windowLines);
  const start = window.findIndex((line) => bareLine(line).text !== "");
  if (!/\d/.test((window[start] ?? "").slice(0, 200))) return null;
  const found = findAttributions(window.map((line) => readLine(line))).find(
    (one) => one.sure && one.cut === 0,
  );
  if (found === undefined || found.first !== start) return null;
  return headerOf(lines, { first: from + found.first, last: from + found.last });
}

const windowLines = 8;

function headerOf(lines: readonly string[], found: { first: number; last: number }): Header {
  const text = lines
    .slice(found.first, found.last + 1)
    .join(" ")
    .replaceAll(/[\ufeff\u200b-\u200f\u202a-\u202e]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const { from, rest } = senderIn(text);
  return {
    firstLine: found.first,
    lastLine: found.last,
    fields: { from, to: "", cc: "", date: dateSpan(rest), subject: "" },
    quoteDepth: 0,
    form: "attribution",
  };
}

const bracketed =
  /\(?<([^<>\s]{1,320}@[^<>\s]{1,320})>\)?|\(([^()\s]{1,320}@[^()\s]{1,320})\)|\[(?:mailto:)?([^[\]\s]{1,320}@[^[\]\s]{1,320})\]/;

/** The address and the name before it, and what is left of the line for the date. */
function senderIn(text: string): { from: string; rest: string } {
  const match = bracketed.exec(text);
  if (match === null) return { from: "", rest: text };
  const address = match[1] ?? match[2] ?? match[3] ?? "";
  const before = text.slice(0, match.index).trim();
  const name = nameBefore(before);
  const rest = `${before.slice(0, before.length - name.length)} ${text.slice(match.index + match[0].length)}`;
  return { from: `${name} <${address}>`.trim(), rest };
}

const quotedName = /["„«“'‘]\s?[^"„«“”»]{1,120}["”»“'’]$/u;

/** The name that ends the text: in quotes, or the words since the last comma or number that are no small words. */
function nameBefore(before: string): string {
  const quoted = quotedName.exec(before);
  if (quoted !== null) return quoted[0];
  const tail = /[^\d,:]*$/u.exec(before)?.[0] ?? "";
  const words = tail.trim().split(" ");
  while (words.length > 1 && isSmallWord(words[0] ?? "")) words.shift();
  return words.join(" ").trim();
}

/** "heeft", "uživatel", "AM": words between the date and the name. */
function isSmallWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) || /^[AP]\.?M\.?$/i.test(word) || /^\W*$/.test(word);
}

/** The stretch from the first to the last word that belongs to a date. */
function dateSpan(text: string): string {
  const words = text.split(" ").filter((word) => word !== "");
  // "On" is Wednesday in Norwegian: two letters alone begin no date.
  const isDate = (word: string) =>
    /\d/.test(word) || (word.length > 2 && dateWordIndex.has(foldDateWord(word.replace(/[,;:]+$/, ""))));
  const isTail = (word: string) =>
    isDate(word) || /^[AP]\.?M\.?[,:]?$/i.test(word) || /^\(?[A-Z]{3,4}\)?[,:]?$/.test(word);
  const first = words.findIndex(isDate);
  if (first < 0) return "";
  let last = first;
  for (const [at, word] of words.entries()) if (at > last && isTail(word) && at - last <= 3) last = at;
  return words
    .slice(first, last + 1)
    .join(" ")
    .replace(/[,،，:\s]+$/, "");
}
