const plural = /(?<=[^s])s$/;
const endings =
  /(?:isations?|izations?|ations?|ators?|ating|ated|ates?|ements?|ments?|istic|ists?|ians?|ings?|ions?|ors?|ers?|ery|ed|ies|es|e|y)$/;

/** Words whose stem is another thing. */
const unlike: ReadonlySet<string> = new Set(
  "projector project station stationery university universe general generation customs custom number paper letter matter party partner organ organisation organization process processor".split(
    " ",
  ),
);

/** Fewer letters than this say too little to be the same word. */
const stemCharsMin = 4;

/**
 * A word without the endings that make a plural, a doer or a doing of it: "translators", "translation" and
 * "translate" are one. Lower case in and out; short words and words with other than Latin letters stay as they are.
 */
export function stemOf(word: string): string {
  if (unlike.has(word)) return word;
  if (word.length <= stemCharsMin || /[^\p{Script=Latin}]/u.test(word))
    return word.length === stemCharsMin && /[a-z]{2}[^s]s$/.test(word) ? word.slice(0, -1) : word;
  // "mechanics" and "statistics" name a field, "mechanic" a person: the field keeps its s.
  if (/ics$/.test(word)) return word;
  const single = word
    .replace(/ies$/, "y")
    .replace(/(?<=sh|ch|x|ss)es$/, "")
    .replace(plural, "");
  const stem = single.replace(endings, "");
  const found = stem.length >= stemCharsMin ? stem : single;
  return found.length > stemCharsMin && /([^aeiouls])\1$/.test(found) ? found.slice(0, -1) : found;
}
