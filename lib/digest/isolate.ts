const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Words of a right-to-left script between a first-strong isolate and its end (Unicode UAX #9, 2.4.2), so that they
 * don't turn the order of what stands around them; other words as they are.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) && !text.startsWith("\u2068") ? `\u2068${text}\u2069` : text;
}

/** Whether the first letter of a text is of a right-to-left script: what `dir="auto"` asks, for mail programs that don't know it. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? "");
}
