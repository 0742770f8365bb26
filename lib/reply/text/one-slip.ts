/** Whether a word is another with one letter left out, put in or changed, or two neighbours swapped. */
export function isOneSlip(word: string, meant: string): boolean {
  const lengths = word.length - meant.length;
  if (Math.abs(lengths) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  if (lengths === 1) return word.slice(start + 1) === meant.slice(start);
  if (lengths === -1) return word.slice(start) === meant.slice(start + 1);
  if (word.slice(start + 1) === meant.slice(start + 1)) return true;
  const swapped = word[start] === meant[start + 1] && word[start + 1] === meant[start];
  return swapped && word.slice(start + 2) === meant.slice(start + 2);
}
