/** Where in a sentence's `words` a signal shows itself. */
export type Cue = { start: number; end: number };

/** One way of saying something: what must stand there, and what around it takes it back. */
export type Rule = {
  says: RegExp;
  /** Tested on the words before the cue. */
  notAfter?: RegExp;
  /** Tested on the words from the cue's end on. */
  notBefore?: RegExp;
};

/** Small Latin letters: all that the rules' languages are written in. */
const letters = "a-z\\u00df-\\u024f";

/**
 * A global pattern over `words` from its source, so that alternatives can be shared between rules. `\p{L}` and `\p{N}` stand for
 * small Latin letters and figures: with all those of the world, and so by code points, compiling the patterns took most of a cold start.
 */
export const pattern = (source: string): RegExp => {
  const plain = source.replace(/\[[^\]]*\]|\\p\{[LN]\}/g, (part) => {
    const inside = part.replaceAll("\\p{L}", letters).replaceAll("\\p{N}", "0-9");
    return part.startsWith("[") ? inside : `[${inside}]`;
  });
  return new RegExp(plain, plain.includes("\\p{") ? "gu" : "g");
};

/** The first place where one of the rules holds. */
export function cueOf(words: string, rules: readonly Rule[]): Cue | undefined {
  for (const rule of rules) {
    for (const match of words.matchAll(rule.says)) {
      const end = match.index + match[0].length;
      if (rule.notAfter?.test(words.slice(0, match.index))) continue;
      if (rule.notBefore?.test(words.slice(end))) continue;
      return { start: match.index, end };
    }
  }
  return undefined;
}
