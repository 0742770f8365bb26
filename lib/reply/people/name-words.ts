import { fold } from "../text/fold.ts";
import { nicknamesOf } from "./nicknames.ts";

const titles = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "prof",
  "professor",
  "sir",
  "dame",
  "rev",
  "jr",
  "sr",
  "phd",
  "md",
]);

/** `Samuel "Sam" Okafor`, `Okafor, Sam`, `Ana (Anushka) Rao`: words in the order that the name is said. */
export function nameWords(name: string): { words: string[]; nicknames: string[] } {
  const folded = fold(name.normalize("NFC"));
  const inside = [...folded.matchAll(/["(']([^"()']{2,30})["')]/g)].map((found) => (found[1] ?? "").trim());
  const outside = folded.replace(/["(][^"()]{0,40}[")]/g, " ");
  const comma = outside.indexOf(",");
  const turned = comma < 0 ? outside : `${outside.slice(comma + 1)} ${outside.slice(0, comma)}`;
  const words = wordsOf(turned).filter((word) => !titles.has(word));
  const first = words[0];
  const said = inside.flatMap(wordsOf).filter((word) => !words.includes(word));
  return { words, nicknames: [...said, ...(first === undefined ? [] : nicknamesOf(first))] };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ""))
    .filter((word) => word !== "");
}
