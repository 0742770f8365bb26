const timeNouns = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april " +
    "june july august september october november december tomorrow tonight today yesterday week weeks weekend day days month months year " +
    "morning afternoon evening night noon midnight lunch lunchtime eod eow cob asap soon shortly now hour hours minute minutes christmas easter"
  ).split(" "),
);

/** Words that lead up to a time, the rightmost first: "by the end of next week". */
const lead = new Set(
  (
    "by before until till on no later than this next the end of coming early late later in over within a an two three four five six few couple " +
    "first thing at during around sometime some time last same beginning start middle right straight as possible for once or so another"
  ).split(" "),
);

/** Without one of these a time noun is a thing like others: "the Friday numbers". */
const markers = new Set(
  (
    "by before until till on this next in over within at during around later early late tomorrow tonight today asap soon shortly now once for " +
    "straight right first"
  ).split(" "),
);

const follow = new Set("morning afternoon evening night at latest the or so then".split(" "));

/** The words without phrases of time: when a thing was due is said elsewhere. */
export function withoutTimes(words: readonly string[]): string[] {
  let kept = [...words];
  for (let at = kept.length - 1; at > 0; at--) {
    const word = bare(kept[at] ?? "");
    if (!isTime(kept, at) && !isNumeric(word)) continue;
    const from = phraseStart(kept, at);
    const phrase = kept.slice(from, at + 1).map(bare);
    const tellsTime = phrase.some((one, index) => isTime(kept, from + index) || isClock(one));
    if (from === 0 || !tellsTime || !phrase.some((one) => markers.has(one))) continue;
    let to = at + 1;
    while (to < kept.length && (follow.has(bare(kept[to] ?? "")) || isNumeric(bare(kept[to] ?? "")))) to += 1;
    const stop = /[,;]$/.exec(kept[to - 1] ?? "")?.[0] ?? "";
    const before = kept.slice(0, from);
    if (stop !== "" && to < kept.length) before.push(`${before.pop() ?? ""}${stop}`);
    kept = [...before, ...kept.slice(to)];
    at = from;
  }
  return kept;
}

function phraseStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0) {
    const before = bare(words[from - 1] ?? "");
    if (/[,;]$/.test(words[from - 1] ?? "")) break;
    if (!lead.has(before) && !isTime(words, from - 1) && !isNumeric(before)) break;
    from -= 1;
  }
  while (from < at && timeNouns.has(bare(words[from] ?? "")) && !markers.has(bare(words[from] ?? "")))
    from += 1;
  // "a", "the" and "of" alone lead up to nothing: they belong to what came before.
  while (from < at && /^(?:a|an|the|of|some|two|three|four|five|six|few)$/.test(bare(words[from] ?? ""))) {
    if (from === 0 || markers.has(bare(words[from - 1] ?? ""))) break;
    from += 1;
  }
  return from;
}

/** "May" is a month where it has its capital and stands after a number or a preposition. */
function isTime(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (timeNouns.has(bare(word))) return true;
  return (
    /^May[,;:.!?]*$/.test(word) &&
    /^(?:\d{1,2}(?:st|nd|rd|th)?|in|by|until|till|of|before|late|early)$/.test(bare(words[at - 1] ?? ""))
  );
}

function isClock(word: string): boolean {
  return /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)$|^\d{1,2}:\d{2}$/.test(word);
}

function isNumeric(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th|am|pm)?$|^\d{1,2}[:.]\d{2}(?:am|pm)?$|^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(
    word,
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[,;:.!?]+$/, "");
}
