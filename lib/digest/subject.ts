import type { DigestLetter } from "./digest-letter.ts";
import { shortName } from "./words/short-name.ts";

/** Says who: "Priya, Sam and 3 more: who to help this week". */
export function subjectOf({ digest }: DigestLetter): string {
  const names = digest.items.map((item) => shortName(item.name));
  const [first, second, third] = names;
  if (first === undefined)
    return digest.occasion.isBare
      ? "Ready when you are: one mail starts it"
      : "A quiet week: nobody is waiting for you";
  const who =
    second === undefined
      ? first
      : third === undefined
        ? `${first} and ${second}`
        : names.length === 3
          ? `${first}, ${second} and ${third}`
          : `${first}, ${second} and ${names.length - 2} more`;
  return digest.occasion.restedSince === ""
    ? `${who}: who to help this week`
    : `Welcome back: ${who} to help this week`;
}

/** What a mail program shows beside the subject: what the first ones are about. */
export function preheaderOf({ digest }: DigestLetter): string {
  if (digest.items.length === 0)
    return digest.occasion.isBare
      ? "How to begin, in three lines."
      : "Your week, and what you did for people.";
  const helps: string[] = [];
  for (const item of digest.items) {
    if (helps.join(" · ").length + item.help.length > preheaderCharsMax) break;
    helps.push(item.help);
  }
  return (helps.length === 0 ? [digest.items[0]?.help ?? ""] : helps).join(" · ");
}

/** Phones show about this much. */
const preheaderCharsMax = 140;
