/**
 * Words of a line in two forms of the same length: as typed, and folded for commands. Cutting one cuts the other, so
 * that a note keeps the writer's own letters.
 */
export type Phrase = { typed: string; folded: string };

/** The part from `from` on, to `to` if given. */
export function cut(phrase: Phrase, from: number, to?: number): Phrase {
  return { typed: phrase.typed.slice(from, to), folded: phrase.folded.slice(from, to) };
}

/** Without white space at both ends of the folded form. */
export function trimmed(phrase: Phrase): Phrase {
  const from = phrase.folded.length - phrase.folded.trimStart().length;
  return cut(phrase, from, Math.max(from, phrase.folded.trimEnd().length));
}

/** What a sticky pattern takes at the start; undefined when it does not fit there. */
export function takes(pattern: RegExp, phrase: Phrase, at = 0): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(phrase.folded) ? pattern.lastIndex : undefined;
}

/** The words as a note: without the separator that they stand after, and the white space around. */
export function asNote(phrase: Phrase): string {
  const lead = /^(?:[\s:;,.)\]!>=*-]|→|✅|✔|☑|✓)*/.exec(phrase.folded)?.[0].length ?? 0;
  const note = phrase.typed.slice(lead).trim();
  if (/^\([^()]*\)[.!]?$/.test(note)) return note.replace(/^\(|\)[.!]?$/g, "").trim();
  return note;
}

/** Closing politeness and marks that change nothing about a command: "please!", "thanks :)". */
const politeEnd =
  /(?:[\s,.!;:)*"\]]|\b(?:please|pls|plz|thanks|thank you|thx|ta|cheers|ok|sorry|bitte|danke|merci|gracias|grazie|obrigad[oa]|por favor|xx?|lol)\b|(?!❌|👎|🚫|✖)\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]?|:-?\))+$/u;

/** Whether these folded words say nothing that counts after a command. */
export function saysNothing(folded: string): boolean {
  return folded.trim() === "" || folded.replace(politeEnd, "").trim() === "";
}

/** A command's words without closing politeness. */
export function withoutPoliteEnd(phrase: Phrase): Phrase {
  const last = phrase.folded.slice(-60);
  const end = last.replace(politeEnd, "").length;
  return trimmed(cut(phrase, 0, phrase.folded.length - last.length + end));
}

/** What stands between a number and its verb: `1) done`, `1 - done`, `1: done`, `1.done`. */
export function withoutSeparator(phrase: Phrase): Phrase {
  const lead = /^(?:[\s:;,.)\]=>*_|/-]|→)*/.exec(phrase.folded)?.[0].length ?? 0;
  return trimmed(cut(phrase, lead));
}

/** Without "please" and "can you" in front. */
export function withoutPoliteStart(phrase: Phrase): Phrase {
  const lead =
    /^(?:(?:please|pls|plz|ok|okay|so|and|also|then|hi|hello|hey|@?tend|can you|could you|would you|and also)[,:!.]* +)+/.exec(
      phrase.folded,
    );
  return lead === null ? phrase : cut(phrase, lead[0].length);
}
