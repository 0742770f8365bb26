/**
 * Other people's words, made fit for one line of a mail: no line breaks, no control or invisible formatting
 * characters (a right-to-left override would turn the rest of the line around), at most `charsMax` characters.
 * The joiners that scripts and emoji are written with stay; isolates stay where Tend itself set them.
 */
export function plain(text: string, charsMax: number, isolates?: "keep-isolates"): string {
  const clean = text
    .slice(0, charsMax * 4 + 200)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s\u3164\u115f\u1160\uffa0]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, (character) =>
      character === "\u200d" ||
      character === "\u200c" ||
      (isolates !== undefined && (character === "\u2068" || character === "\u2069"))
        ? character
        : "",
    )
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .trim();
  const characters = Array.from(clean);
  if (characters.length <= charsMax) return clean;
  const cut = characters.slice(0, charsMax - 1).join("");
  const atWord = cut.lastIndexOf(" ");
  return closed(`${(atWord > charsMax / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`);
}

/** An isolate that was cut before its end still ends. */
function closed(text: string): string {
  return text.lastIndexOf("\u2068") > text.lastIndexOf("\u2069") ? `${text}\u2069` : text;
}
