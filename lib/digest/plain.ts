/**
 * Other people's words, made fit for one line of a mail: no line breaks, no control or invisible formatting
 * characters (a right-to-left override would turn the rest of the line around), at most `charsMax` characters.
 */
export function plain(text: string, charsMax: number): string {
  const clean = text
    .slice(0, charsMax * 4 + 200)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, (character) =>
      character === "\u200d" || character === "\u200c" ? character : "",
    )
    .trim();
  const characters = Array.from(clean);
  if (characters.length <= charsMax) return clean;
  const cut = characters.slice(0, charsMax - 1).join("");
  const atWord = cut.lastIndexOf(" ");
  return `${(atWord > charsMax / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}
