const instantForm = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

/**
 * The instant that words name in ISO 8601, as milliseconds since 1970: a day is its first moment in UTC, and a time
 * without a zone is in UTC too, wherever the machine stands. NaN for everything else ("monday", "5", a 13th month).
 */
export function instantMs(words: string): number {
  const text = words.trim();
  if (!instantForm.test(text)) return Number.NaN;
  const upper = text.toUpperCase().replace(" ", "T").replace(",", ".");
  const hasZone = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(upper);
  return Date.parse(
    upper.includes("T") && !hasZone ? `${upper}Z` : upper.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
  );
}
