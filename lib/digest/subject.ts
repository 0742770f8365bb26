import type { DigestLetter } from "./digest-letter.ts";
import { pulseWords } from "./pulse-words.ts";
import { sayList } from "./words/say-number.ts";
import { shortName } from "./words/short-name.ts";

/** Says who: "Priya, Sam and 3 more: who to help this week". */
export function subjectOf({ digest }: DigestLetter): string {
  const { isBare, restedSince } = digest.occasion;
  const names = digest.items.map((item) => shortName(item.name));
  const [first, second, third] = names;
  if (first === undefined) {
    if (isBare) return "Ready when you are: one mail starts it";
    if (!digest.pulse.capturedLastWeek) return "A quiet week, or a forgotten Bcc?";
    return restedSince === "" ? "A quiet week: nothing is due" : "Welcome back: nothing is due";
  }
  const who =
    second === undefined
      ? first
      : third === undefined
        ? `${first} and ${second}`
        : names.length === 3
          ? `${first}, ${second} and ${third}`
          : `${first}, ${second} and ${names.length - 2} more`;
  return restedSince === "" ? `${who}: who to help this week` : `Welcome back: ${who} to help this week`;
}

/** What a mail program shows beside the subject: what the first ones are about. */
export function preheaderOf({ digest }: DigestLetter): string {
  if (digest.items.length === 0)
    return digest.occasion.isBare ? "How to begin, in three lines." : restOf(digest);
  const helps: string[] = [];
  for (const item of digest.items) {
    if (helps.join(" · ").length + item.help.length > preheaderCharsMax) break;
    helps.push(item.help);
  }
  return (helps.length === 0 ? [digest.items[0]?.help ?? ""] : helps).join(" · ");
}

/** What a digest with nobody to help still holds. */
function restOf(digest: DigestLetter["digest"]): string {
  const parts = [
    digest.week.length > 0 ? "your week" : "",
    digest.passOn.length > 0 ? "news worth passing on" : "",
    digest.decide.length > 0 ? "who is new" : "",
    pulseWords(digest).lines.length > 0 ? "what you did for people" : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) return `Inside: ${sayList(parts)}.`;
  return digest.pulse.capturedLastWeek
    ? "Nothing to do. Enjoy the week."
    : "Forward what you sent without the Bcc: that repairs it.";
}

/** Phones show about this much. */
const preheaderCharsMax = 140;
