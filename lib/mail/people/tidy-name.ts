import { nameCharsMax } from "../limits.ts";
import { isCompanyName } from "./company-name.ts";
import { jobLastWords, jobWords } from "./job-words.ts";
import { readName } from "./read-name.ts";

/** What programs put behind or around a person's name. */
const programTails = [
  /\s+(?:via|über|tramite|a través de|par l'intermédiaire de|przez)\s+\S.*$/iu,
  /\s+(?:on behalf of|im auftrag von|au nom de|en nombre de)\s+\S.*$/iu,
  /\s*\((?:she|he|they|ze|any|er|sie|elle?|il|ella|él)(?:\/[^()]{1,20})?\)\s*$/iu,
  /\s*\((?:via|über|from|aus|bei|at|through|google|microsoft)\b[^()]*\)\s*$/iu,
  /\s*[|–—•·]\s*\S.*$/u,
  /\s+-\s+\S.*$/u,
  /\s+\/\s?\S.*$/u,
  /\s*(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d})+\s*/gu,
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
  const addressed = /^([^<>@]{2,})\s<[^<>\s]+@[^<>\s]+>?$/.exec(text)?.[1];
  if (addressed !== undefined) return addressed.trim();
  if (text.includes("@")) return nameOfLocalPart(text.split("@")[0] ?? "");
  if (!text.includes(" ") && isLocalPartOf(text, address)) return nameOfLocalPart(text) || text;
  if (/^\p{Ll}[\p{Ll}\d]*(?:[._]\p{Ll}+)+$/u.test(text)) return nameOfLocalPart(text) || text;
  if (/^\p{Lu}\p{Ll}+(?:[._]\p{Lu}\p{Ll}+){1,2}$/u.test(text)) return text.replace(/[._]/g, " ");
  const person = withoutCompany(text);
  if (isCompanyName(person)) return text;
  return wellCased(spoken(familyLast(withoutOffice(person))));
}

/** "Smith, John (Acme Corp)": what stands behind a name of two words is where they work. */
function withoutCompany(text: string): string {
  const person = /^([^()]{3,80}?)\s*\([^()]{1,80}\)$/u.exec(text)?.[1];
  return person?.includes(" ") ? person : text;
}

/** "Petra Nowak, Legal", "Jan Kowalski, CEO": a name of two words or more before the comma is whole. */
function withoutOffice(text: string): string {
  const [name = "", behind = "", ...more] = text.split(/,\s*/);
  if (more.length > 0 || !name.includes(" ")) return text;
  return isOffice(behind) ? name : text;
}

function isOffice(words: string): boolean {
  const all = words.toLowerCase().split(/[\s/&]+/);
  return all.some((word) => jobWords.has(word) || jobLastWords.has(word) || officeWords.has(word));
}

const officeWords = new Set(
  "legal finance hr it ops operations engineering product procurement purchasing logistics accounting payroll vertrieb einkauf buchhaltung".split(
    " ",
  ),
);

/** "DUBOIS Claire": many write the family name first and in capitals, to tell it from the others. */
function familyLast(text: string): string {
  const match =
    /^((?:\p{Lu}[\p{Lu}'’-]+ ){1,3})(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?)$/u.exec(text);
  const [, family = "", given = ""] = match ?? [];
  return isCapitalName(family.trim()) ? `${given} ${family.trim()}` : text;
}

/** Words in capitals that are a name rather than initials or an abbreviation. */
function isCapitalName(words: string): boolean {
  return words
    .split(" ")
    .some(
      (word) => /^\p{Lu}{3,}|^\p{Lu}['’]\p{Lu}{2,}/u.test(word) && /[AEIOUYÀ-ÖØ-ÝĄĘĖĚĒŐŮŰА-Я]/u.test(word),
    );
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
  if (!isUpper && !isLower) return familyCased(name);
  if (isUpper === isLower) return name;
  if (isUpper && !/\p{L}{3}/u.test(name)) return name;
  const words = name.toLowerCase().split(" ");
  return words
    .map((word, index) =>
      index > 0 && index < words.length - 1 && isParticle(word) ? word : capitalized(word),
    )
    .join(" ");
}

/** "Claire DUBOIS", "Anna VAN DEN BERG": the capitals only tell which is the family name. */
function familyCased(name: string): string {
  const match =
    /^(\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*| \p{Lu}\.)?) ((?:Mc|Mac)?\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,3})$/u.exec(
      name,
    );
  const [, given = "", family = ""] = match ?? [];
  if (!isCapitalName(family.replace(/^(?:Mc|Mac)/, "")) || /^(?:II|III|IV)$/.test(family)) return name;
  const words = family.toLowerCase().split(" ");
  const cased = words.map((word, at) =>
    at < words.length - 1 && isParticle(word) ? word : capitalized(word),
  );
  return `${given} ${cased.join(" ")}`;
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
