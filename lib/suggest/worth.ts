import type { Candidate, Draft, Factor } from "./candidate.ts";
import { closenessIn } from "./closeness.ts";
import type { View } from "./view.ts";

/** What a reason is worth before anything is known of the person (design section 7), tuned on the simulator. */
const base: Record<Candidate["reason"], Factor> = {
  promise: { words: "a promise of yours", times: 30 },
  introduction: { words: "you know who can meet their ask", times: 9 },
  "value-back": { words: "it is your turn to give", times: 8 },
  ask: { words: "an ask of theirs", times: 6 },
  meeting: { words: "you meet this week", times: 6 },
  new: { words: "a new tie", times: 5 },
  cooling: { words: "quieter than you two usually are", times: 4 },
  dormant: { words: "an old tie", times: 4 },
  "pass-on": { words: "news they would care for", times: 2.5 },
  chance: { words: "drawn by chance", times: 1 },
};

/** A mail that nobody answered may not have wanted an answer: it comes after a tie that cools. */
const unansweredBase: Factor = { words: "they wrote last", times: 2 };

/** What each further week of the same suggestion leaves of it: it had its chance, others wait. A word given waits less. */
const againTimes = 0.5;
const promiseAgainTimes = 0.7;
/** Help for people with whom little passes, up to three times: it spreads the help over the network. */
const distantTimesMore = 2;
/** At this closeness (a word of theirs or yours every two months) half of that is left. */
const distantHalf = 3;

/** Ranks a reason: the product of what it is, how pressing, and what is known of it. */
export function weigh(draft: Draft, view: View): Candidate {
  const factors = factorsOf(draft, view);
  let worth = 1;
  for (const factor of factors) worth *= factor.times;
  return Object.assign(draft, { factors, worth });
}

/** Only what changes something is listed. */
function factorsOf(draft: Draft, view: View): Factor[] {
  const { loop, reason, contact } = draft;
  const isUnanswered = reason === "value-back" && draft.favours === undefined;
  const factors = [
    isUnanswered ? unansweredBase : base[reason],
    { words: urgencyWords[reason], times: 0.6 + 0.8 * draft.urgency },
  ];
  const before = loop === undefined ? 0 : (view.suggested.get(loop.id) ?? 0);
  const again = reason === "promise" ? promiseAgainTimes : againTimes;
  if (before > 0) factors.push({ words: `suggested before, ${sayTimes(before)}`, times: again ** before });
  if (loop !== undefined && loop.maybeMetAt !== "") factors.push(looksDone);
  if (draft.meeting !== undefined && reason !== "meeting") factors.push(meetsThisWeek);
  if (reason === "ask" || reason === "introduction") {
    factors.push(distance(draft, view));
    const favours = view.favours.get(contact.id);
    if (favours !== undefined && favours.got.length > favours.gave.length) factors.push(theyGaveLast);
  }
  const learned = view.learned.get(reason);
  if (learned !== undefined) factors.push(learned);
  return factors;
}

function sayTimes(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

const looksDone: Factor = { words: "looks done", times: 0.5 };
/** A meeting is the moment to do what is owed anyway. */
const meetsThisWeek: Factor = { words: "you meet this week", times: 1.3 };
/** To meet an ask of theirs is the best way to give back. */
const theyGaveLast: Factor = { words: "they did more for you than you for them", times: 2 };

/** Help for someone with whom little passes serves two ends: the ask is met, and the tie is kept. */
function distance(draft: Draft, view: View): Factor {
  const closeness = closenessIn(view, draft.contact);
  return {
    words: "the less has passed between you lately, the more it keeps a tie",
    times: 1 + distantTimesMore / (1 + closeness / distantHalf),
  };
}

const urgencyWords: Record<Candidate["reason"], string> = {
  promise: "how due it is",
  introduction: "how fresh the ask is, and how well the two fit",
  ask: "how fresh the ask is",
  meeting: "how soon you meet",
  "value-back": "how much is owed, and since when",
  new: "how long the first contact is ago",
  cooling: "how long it has been silent",
  "pass-on": "how fresh the news is, and how well it fits",
  dormant: "how long it has been silent",
  chance: "nothing presses",
};
