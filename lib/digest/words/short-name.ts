import { isolated } from "../isolate.ts";
import { nameCharsMax } from "../limits.ts";
import { plain } from "../plain.ts";

const titles = new Set(
  "dr prof professor mr mrs ms mx miss sir dame rev fr herr frau mme mlle m sr sra srta sig ing dipl-ing ir".split(
    " ",
  ),
);

/**
 * What a friend would say: "Priya" of "Priya Raman" and of "Dr. Priya Raman". A name of one word, one that begins
 * with an initial, and an address stay whole. At most `nameCharsMax` characters.
 */
export function shortName(name: string): string {
  const whole = plain(name, nameCharsMax);
  if (whole.includes("@")) return isolated(whole);
  const words = whole.split(" ");
  const first = words.find((word) => !titles.has(word.toLowerCase().replace(/\.$/, ""))) ?? whole;
  return isolated(/^\p{L}\.?$/u.test(first) ? whole : first.replace(/,$/, ""));
}
