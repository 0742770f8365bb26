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
  if (characters.length <= charsMax) return balanced(clean);
  const cut = characters.slice(0, charsMax - 1).join("");
  const atWord = cut.lastIndexOf(" ");
  return balanced(`${(atWord > charsMax / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`);
}

/** Every isolate ends, and nothing ends that was not begun: a cut, or somebody's own character, may break a pair. */
function balanced(text: string): string {
  let open = 0;
  let out = "";
  for (const character of text) {
    if (character === "\u2069" && open === 0) continue;
    if (character === "\u2068") open += 1;
    if (character === "\u2069") open -= 1;
    out += character;
  }
  return out + "\u2069".repeat(open);
}
