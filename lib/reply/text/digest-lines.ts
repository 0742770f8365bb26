import type { ReplySuggestion } from "../action.ts";
import { nameAt } from "../people/name-at.ts";
import type { People } from "../people/people.ts";
import type { Target } from "../people/target.ts";
import { fold } from "./fold.ts";

/**
 * A numbered line of the digest, found in a reply. `isCopy` where it carries the help's own words, so that it is surely
 * the digest's even without a quote mark; `helpLeft` is what of the help did not fit on this line.
 */
export type DigestLine = {
  target: Target;
  isCopy: boolean;
  helpLeft: string;
  /** Characters at the line's end that stand after the whole help: an answer typed behind it. */
  afterHelp: number;
};

/** The help of each suggestion, folded, as it is looked for in quoted lines. */
export function printedHelps(suggestions: readonly ReplySuggestion[]): Map<number, string> {
  return new Map(
    suggestions.map((one) => [
      one.number,
      fold((one.help ?? "").normalize("NFC"))
        .replace(/\s+/g, " ")
        .trim(),
    ]),
  );
}

const numbered = /^[*_#[( |]*(\d{1,2})[*_]*[.)\]:|]*[*_]* +[*_]*/;

/** Which of the digest's lines this is: its number with the person's name or address, or with the help's own words. */
export function digestLine(
  folded: string,
  people: People,
  helps: Map<number, string>,
): DigestLine | undefined {
  const lead = numbered.exec(folded);
  if (lead === null) return namedOnly(folded, people, helps);
  const number = Number(lead[1]);
  const person = people.byNumber.get(number);
  if (person === undefined) {
    return isPastTheLast(number, people) && isListed(folded)
      ? { target: { by: "number", number }, isCopy: false, helpLeft: "", afterHelp: 0 }
      : undefined;
  }
  const rest = folded.slice(lead[0].length).replace(/[*_]/g, "");
  const target: Target = { by: "number", number, person };
  const help = helps.get(number) ?? "";
  for (const named of [person.words.join(" "), person.address]) {
    if (named !== "" && rest.startsWith(named)) return { target, ...helpOn(rest.slice(named.length), help) };
  }
  const bare = helpOn(rest, help);
  if (bare.isCopy) return { target, ...bare };
  const match = nameAt({ typed: rest, folded: rest }, 0, people);
  const isTheirs = match.kind === "one" && match.person.address === person.address;
  return isTheirs ? { target, ...helpOn(rest.slice(match.length), help) } : undefined;
}

/** New people and held mail in one digest, at the most. */
const decidedMax = 20;

/** New people and held mail are numbered after the people to help; they can be kept or ignored. */
function isPastTheLast(number: number, people: People): boolean {
  if (people.byNumber.size === 0) return false;
  const last = Math.max(...people.byNumber.keys());
  return number > last && number <= last + decidedMax;
}

/** Numbered as the digest does it, "6. Noah is new"; "20 November: …" and "20. November" are days. */
function isListed(folded: string): boolean {
  return /^[*_#[( |]*\d{1,2}[*_]*[.)\]:]/.test(folded) && !dated.test(folded);
}

const dated =
  /^[^a-z]*(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|dic|fev|avr|abr|ago|aou|out|set|gen|giu|lug|ott)[a-z]{0,7}(?![a-z])/;

/** A digest's line whose number a mail program has dropped: nothing but the full name, or the name and the help. */
function namedOnly(folded: string, people: People, helps: Map<number, string>): DigestLine | undefined {
  const words = folded.replace(/[*_]/g, "").trim();
  const match = nameAt({ typed: words, folded: words }, 0, people);
  if (match.kind !== "one" || match.person.number === undefined) return undefined;
  const { person } = match;
  if (match.length < person.words.join(" ").length) return undefined;
  const after = words.slice(match.length);
  const target: Target = { by: "number", number: match.person.number, person };
  const found = helpOn(after, helps.get(match.person.number) ?? "");
  return found.isCopy || /^[\s:,.-]*$/.test(after) ? { target, ...found } : undefined;
}

/** Words of a help that are too few to be sure that they are the digest's. */
const helpCharsMin = 8;

/** Whether words after a name are (the beginning of) the help that the digest printed. */
function helpOn(after: string, help: string): Omit<DigestLine, "target"> {
  const words = after
    .replace(/^[\s:,.*-]+/, "")
    .replace(/\s+/g, " ")
    .trimEnd();
  if (help === "" || words.length < Math.min(helpCharsMin, help.length))
    return { isCopy: false, helpLeft: "", afterHelp: 0 };
  if (help.startsWith(words))
    return { isCopy: true, helpLeft: help.slice(words.length).trim(), afterHelp: 0 };
  const isCopy = words.startsWith(help);
  return { isCopy, helpLeft: "", afterHelp: isCopy ? words.length - help.length : 0 };
}

/** Links and labels as the digest prints them are not what a person types. */
export function looksPrinted(folded: string): boolean {
  return /https?:|mailto:|<[^>]*>|\[[^\]]*\]| \* | \| /.test(folded);
}

/** Where a mail program may have broken a line of the digest's, so that what follows is its end. */
const brokenCharsMin = 56;

/**
 * Whether a person typed this rather than the digest printed it: no capital, or in the first person, and not the end
 * of the line above, which was `before` characters long.
 */
export function looksTyped(line: string, before: number): boolean {
  if (before >= brokenCharsMin || /["“”«»—–·|]|^\S{1,12}:/.test(line)) return false;
  return /^(?:\p{Ll}|I(?:'|’)?(?:ll|ve|m|d)? |We(?:'|’)?(?:ll|ve|re)? |Had |Sent |Called |Emailed |Spoke |Not yet)/u.test(
    line,
  );
}

const headings =
  /^[*_#=\s-]*(?:your week|this week|worth passing on|new people|new and held|held|waiting for you|to decide|what you did|pulse|your pulse|how to answer|how to reply|to answer|answer by|reply with|also new|unsubscribe|your capture address|this comes every|this (?:mail|digest) comes)(?![a-z])/;

/** Whether a quoted line opens a part of the digest that is about nobody in particular. */
export function isHeading(folded: string): boolean {
  return headings.test(folded);
}
