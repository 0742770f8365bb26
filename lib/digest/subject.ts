import type { DigestLetter } from "./digest-letter.ts";

/** Says who: "Priya, Sam and 3 more: who to help this week". */
export function subjectOf(letter: DigestLetter): string {
  const names = letter.digest.items.map((item) =>
    item.name.includes("@") ? item.name : (item.name.split(" ")[0] ?? item.name),
  );
  const [first, second, third] = names;
  if (first === undefined) return "A quiet week: nobody waits for you";
  if (second === undefined) return `${first}: who to help this week`;
  if (third === undefined) return `${first} and ${second}: who to help this week`;
  if (names.length === 3) return `${first}, ${second} and ${third}: who to help this week`;
  return `${first}, ${second} and ${names.length - 2} more: who to help this week`;
}
