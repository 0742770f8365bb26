/** Verbs that a person does for another, in their plain form: a deed begins with one, or a second deed after "and". */
export const deedVerbs = new Set(
  (
    "add answer arrange ask book borrow bring build buy call chase check collect come comment complete confirm connect contribute copy cover deliver " +
    "dig donate draft drop edit email explain fill find finish fix follow forward get give go handle help host include introduce invite join keep " +
    "leave lend let link look mail make meet mention move nominate offer order organise organize pass pay phone pick ping post prepare print " +
    "proofread propose provide publish put read recommend refer remind repair reply report reserve respond return review ring run save schedule " +
    "send set share ship show sign sort speak spread start submit suggest support take talk teach tell test text think touch track transfer translate try " +
    "update upload visit vouch work write"
  ).split(" "),
);

/** Verbs that hand a thing to somebody: "send Priya the plan". */
export const givingVerbs = new Set(
  "send resend share forward email mail bring give lend show mail text ship".split(" "),
);

const praise = new Set(
  "good great really very decent reliable solid experienced trusted talented skilled strong nice best right brilliant excellent proper".split(
    " ",
  ),
);

/** "a good CFO" without the praise: "a CFO"; "anyone" is "someone" to be found. */
export function thingWanted(words: readonly string[]): string[] {
  const [head = "", ...rest] = words;
  const first = head.toLowerCase();
  const opened =
    first === "anyone" || first === "anybody" ? ["someone", ...rest] : first === "any" ? rest : words;
  const kept = opened.filter((word, index) =>
    index > 3 || index === 0
      ? !(index === 0 && praise.has(word.toLowerCase()))
      : !praise.has(word.toLowerCase()),
  );
  if (
    kept[0]?.toLowerCase() === "an" &&
    /^[^aeiou]/i.test(kept[1] ?? "") &&
    !/^[AEFHILMNORSX][A-Z]/.test(kept[1] ?? "")
  )
    return ["a", ...kept.slice(1)];
  if (
    kept[0]?.toLowerCase() === "a" &&
    (/^[aeio]/.test(kept[1] ?? "") || /^[AEFHILMNORSX][A-Z]{1,4}$/.test(kept[1] ?? ""))
  )
    return ["an", ...kept.slice(1)];
  return kept;
}

/** The words of a text: curly apostrophes made plain for looking at, white space gone. */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, sentenceCharsMax)
    .replaceAll("’", "'")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** More than a sentence that anyone says in one breath. */
const sentenceCharsMax = 600;

/** The words up to (not with) the first that the test holds for, from the second word on. */
export function until(words: readonly string[], isEnd: (word: string, index: number) => boolean): string[] {
  const end = words.findIndex((word, index) => index > 0 && isEnd(word, index));
  return end < 0 ? [...words] : words.slice(0, end);
}

/** Joined, with typographic apostrophes, without stops at the end. */
export function said(words: readonly string[]): string {
  return words
    .join(" ")
    .replaceAll("'", "’")
    .replace(/[\s,;:.!?–—-]+$/u, "");
}

export function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[("“]+|[,;:.!?)"”]+$/g, "");
}

export function capital(text: string): string {
  const at = text.startsWith("\u2068") ? 1 : 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}
