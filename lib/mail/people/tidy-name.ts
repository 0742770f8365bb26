import { nameCharsMax } from "../limits.ts";
import { isCompanyName } from "./company-name.ts";
import { readName } from "./read-name.ts";

/** What programs put behind or around a person's name. */
const programTails = [
  /\s+(?:via|über|tramite|a través de|par l'intermédiaire de|przez)\s+\S.*$/iu,
  /\s+(?:on behalf of|im auftrag von|au nom de|en nombre de)\s+\S.*$/iu,
  /\s*\((?:via|über|from|aus|bei|at|through|google|microsoft)\b[^()]*\)\s*$/iu,
  /\s*[|–—•·]\s*\S.*$/u,
  /\s+[-/]\s+\S.*$/u,
  /\s*\[[^[\]]*\]\s*/gu,
];

/**
 * A display name as one would say it: "Okafor, Sam", "sam.okafor" and "Sam (via Docs)" become "Sam Okafor",
 * "Sam Okafor" and "Sam". "" rather than a guess: an address gives a name only where its parts are plainly two words.
 */
export function tidyName(name: string, address = ""): string {
  if (plainName.test(name)) return name;
  let tidy = name.slice(0, nameCharsMax);
  // What one step uncovers, as a quoted name behind a tail, the next one tidies.
  for (let step = 0; step < stepsMax; step += 1) {
    const next = tidiedOnce(tidy, address);
    if (next === tidy) break;
    tidy = next;
  }
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : "";
}

/** "Sam", "Sam Okafor", "Jürgen": nothing to tidy in most names. */
const plainName =
  /^(?!(?:Dr|Mr|Mrs|Ms|Miss|Prof|Herr|Frau|Sir|Rev|Hon) |(?:Unknown|Undisclosed|None|Null)$)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?$/u;

const stepsMax = 5;

function tidiedOnce(name: string, address: string): string {
  let text = name.replace(/[\s\u00a0]+/g, " ").trim();
  text = text.replace(/^["'“”‘’`<]+|["'“”‘’`>]+$/g, "").trim();
  for (const tail of programTails) text = text.replace(tail, " ").trim();
  if (text === "" || /^(?:unknown|undisclosed.*|n\/a|none|null|no name)$/i.test(text)) return "";
  if (text.includes("@")) return nameOfLocalPart(text.split("@")[0] ?? "");
  if (!text.includes(" ") && isLocalPartOf(text, address)) return nameOfLocalPart(text) || text;
  if (/^\p{Ll}[\p{Ll}\d]*(?:[._]\p{Ll}+)+$/u.test(text)) return nameOfLocalPart(text) || text;
  if (isCompanyName(text)) return text;
  return wellCased(spoken(text));
}

function isLocalPartOf(text: string, address: string): boolean {
  return (
    address !== "" && address.slice(0, address.lastIndexOf("@")) === text.toLowerCase() && /[._]/.test(text)
  );
}

/** "sam.okafor" is a name, "sokafor77" is not: never invent one. */
function nameOfLocalPart(local: string): string {
  const words = (local.split("+")[0] ?? "").split(/[._]/);
  const areNames =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}'-]+$/u.test(word));
  if (!areNames || words.every((word) => word.length < 2)) return "";
  return words
    .map((word) => (word.length === 1 ? `${word.toUpperCase()}.` : capitalized(word.toLowerCase())))
    .join(" ");
}

/** First, middle, last and a generation; titles and degrees are left out, a nickname stands in for a missing first. */
function spoken(text: string): string {
  if (!/^[\p{L}\p{M}\p{N}\s.,'’ʻ()"“”-]+$/u.test(text)) return text;
  const read = readName(text);
  const generation = /\b(?:jr|sr|ii|iii|iv)\b\.?/i.exec(read.suffix)?.[0] ?? "";
  const first = read.first || read.nickname;
  const parts = [first, read.middle, read.last, generation].filter((part) => part !== "");
  if (first === "" && read.last !== "" && read.title !== "") return text;
  return parts.length === 0 ? text : parts.join(" ");
}

/** Only names written all in one case are changed: everyone else knows best. */
function wellCased(name: string): string {
  const isUpper = name === name.toUpperCase();
  const isLower = name === name.toLowerCase();
  if (isUpper === isLower) return name;
  if (isUpper && !/\p{L}{3}/u.test(name)) return name;
  const words = name.toLowerCase().split(" ");
  return words
    .map((word, index) =>
      index > 0 && index < words.length - 1 && isParticle(word) ? word : capitalized(word),
    )
    .join(" ");
}

function isParticle(word: string): boolean {
  return /^(?:van|von|der|den|de|da|do|dos|das|di|del|della|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|af|y|e)$/.test(
    word,
  );
}

function capitalized(word: string): string {
  return word
    .replace(/(^|[-'’.])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^(Mc)(\p{Ll})/u, (_whole, mc: string, letter: string) => mc + letter.toUpperCase())
    .replace(/^(?:II|Ii|Iii|Iv)$/, (numeral) => numeral.toUpperCase());
}
