import { type DateWord, dateWordIndex, foldDateWord } from "./date-words.ts";

type DateWordFound = { folded: string; meanings: readonly DateWord[] };

/** The words of a date that are month or weekday names; two or three words that are one name count as one. */
function dateWordsIn(text: string): DateWordFound[] {
  const words = foldDateWord(text).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  const found: DateWordFound[] = [];
  for (const [at, word] of words.slice(0, 20).entries()) {
    const pair = `${word}_${words[at + 1] ?? ""}`;
    const triple = `${pair}_${words[at + 2] ?? ""}`;
    const folded = dateWordIndex.has(triple) ? triple : dateWordIndex.has(pair) ? pair : word;
    const meanings = dateWordIndex.get(folded);
    if (meanings !== undefined) found.push({ folded, meanings });
  }
  return found;
}

/** The month that a date names, 1 to 12; `language` decides where a name has two meanings. */
export function monthIn(text: string, language: string | undefined): number | null {
  const words = dateWordsIn(text);
  const spoken = languagesOf(words, language);
  let best: { month: number; length: number; sure: boolean } | null = null;
  for (const { folded, meanings } of words) {
    const months = meanings.filter((meaning) => meaning.month > 0);
    const word = mostSpoken(months, spoken);
    if (word === null) continue;
    const sure = months.length === meanings.length;
    const better =
      best === null || (sure && !best.sure) || (sure === best.sure && folded.length > best.length);
    if (better) best = { month: word.month, length: folded.length, sure };
  }
  return best === null ? null : best.month;
}

/** How much each language is in evidence: "listopad" is October beside a Croatian weekday, November beside a Polish one. */
function languagesOf(words: readonly DateWordFound[], hinted: string | undefined): Map<string, number> {
  const counts = new Map<string, number>(hinted === undefined ? [] : [[hinted, 1]]);
  for (const { meanings } of words) {
    for (const language of new Set(meanings.map((meaning) => meaning.language))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

function mostSpoken(meanings: readonly DateWord[], spoken: Map<string, number>): DateWord | null {
  let best: DateWord | null = null;
  for (const meaning of meanings) {
    if (best === null || (spoken.get(meaning.language) ?? 0) > (spoken.get(best.language) ?? 0))
      best = meaning;
  }
  return best;
}

/** The weekday that a date names, 0 for Sunday; null where it names none. */
export function weekdayOf(text: string, language: string | undefined): number | null {
  for (const { meanings } of dateWordsIn(text)) {
    const days = meanings.filter((meaning) => meaning.weekday >= 0);
    const word = days.find((meaning) => meaning.language === language) ?? days[0];
    if (word !== undefined) return word.weekday;
  }
  return null;
}
