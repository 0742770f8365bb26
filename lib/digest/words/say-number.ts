const words = "no one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");

/** "five" of 5; figures from fourteen on. */
export function sayNumber(count: number): string {
  return words[count] ?? String(count);
}

/** "a", "a and b", "a, b and c". */
export function sayList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
