/** A line of nothing but dashes, underscores, stars or the like, at least three. */
export function isRule(words: string): boolean {
  return (
    words.length >= 3 &&
    /^(?:[-_=*#~+·•─━═—–‐＝－＿＊★☆◆◇■□●○※▲▼]|\s){3,}$/u.test(words) &&
    /[^\s]/u.test(words)
  );
}
