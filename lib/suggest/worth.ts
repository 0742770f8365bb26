import type { Network, Outcomes } from "../network/network.ts";
import type { Candidate, Draft, Factor } from "./candidate.ts";
import { quietHalfDays } from "./limits.ts";
import { unturnedDaysOf } from "./rhythm.ts";
import { saturating } from "./saturating.ts";
import type { View } from "./view.ts";

/** What a reason is worth before anything is known of the person (design section 7), tuned on the simulator. */
const base: Record<Candidate["reason"], Factor> = {
  promise: { words: "a promise of yours", times: 20 },
  introduction: { words: "you know who can meet their ask", times: 9 },
  ask: { words: "an ask of theirs", times: 8 },
  meeting: { words: "you meet this week", times: 6 },
  "value-back": { words: "it is your turn to give", times: 5 },
  new: { words: "a new tie", times: 5 },
  cooling: { words: "quieter than you two usually are", times: 4 },
  "pass-on": { words: "news they would care for", times: 3.5 },
  dormant: { words: "an old tie", times: 2.5 },
  chance: { words: "drawn by chance", times: 1 },
};

/** A mail that nobody answered may not have wanted an answer: it comes after a tie that cools. */
const unansweredBase: Factor = { words: "they wrote last", times: 2 };

/** What each further week of the same suggestion leaves of it: it had its chance, others wait. */
const againTimes = 0.75;
const perhapsDoneTimes = 0.5;
const meetingTimes = 1.3;
/** Help for people long not turned to, up to three times: it spreads the help over the network. */
const quietTimesMore = 2;

/** Ranks a reason: the product of what it is, how pressing, and what is known of it. */
export function weigh(draft: Draft, view: View): Candidate {
  const factors = factorsOf(draft, view).filter((factor) => factor.times !== 1);
  return { ...draft, factors, worth: factors.reduce((product, factor) => product * factor.times, 1) };
}

function factorsOf(draft: Draft, view: View): Factor[] {
  const { loop, reason } = draft;
  const before = loop === undefined ? 0 : (view.suggested.get(loop.id) ?? 0);
  const isOwedMeeting = draft.meeting !== undefined && reason !== "meeting";
  return [
    reason === "value-back" && draft.favours === undefined ? unansweredBase : base[reason],
    { words: urgencyWords[reason], times: 0.6 + 0.8 * draft.urgency },
    { words: `suggested ${before === 1 ? "once" : `${before} times`} before`, times: againTimes ** before },
    { words: "looks done", times: loop === undefined || loop.maybeMetAt === "" ? 1 : perhapsDoneTimes },
    { words: "you meet this week", times: isOwedMeeting ? meetingTimes : 1 },
    quietFactor(draft, view),
    learnedFactor(view.network, reason),
  ];
}

/** Help for someone the user has not turned to for long serves two ends: the ask is met, and the tie is kept. */
function quietFactor(draft: Draft, view: View): Factor {
  const isAsk = draft.reason === "ask" || draft.reason === "introduction";
  const days = isAsk ? unturnedDaysOf(draft.contact, view.context.now) : 0;
  return {
    words: `you last turned to them ${days} days ago`,
    times: 1 + quietTimesMore * saturating(days, quietHalfDays),
  };
}

const urgencyWords: Record<Candidate["reason"], string> = {
  promise: "how due it is",
  introduction: "how fresh the ask is, and how well the two fit",
  ask: "how fresh the ask is",
  meeting: "how soon you meet",
  "value-back": "how much is owed, and since when",
  new: "how long the first contact is ago",
  cooling: "how far beyond its own rhythm",
  "pass-on": "how fresh the news is, and how well it fits",
  dormant: "how long it has slept",
  chance: "nothing presses",
};

/** A reason is never learned away, nor learned to crowd out the others. */
const learnedTimesMin = 0.6;
const learnedTimesMax = 1.5;
/** What is known of all reasons together weighs as much as this many suggestions of one. */
const priorSuggestions = 6;

/** How much oftener this user acts on suggestions of this reason than on others, shrunk and bounded. */
export function learnedFactor(network: Network, reason: Candidate["reason"]): Factor {
  const all = Object.values(network.learned);
  const total = all.reduce((sum, outcomes) => sum + countOf(outcomes), 0);
  const own = network.learned[reason];
  if (own === undefined || total === 0) return { words: "", times: 1 };
  const overall = (all.reduce((sum, outcomes) => sum + actedOn(outcomes), 0) + 1) / (total + 2);
  const rate = (actedOn(own) + priorSuggestions * overall) / (countOf(own) + priorSuggestions);
  const times = Math.min(learnedTimesMax, Math.max(learnedTimesMin, rate / overall));
  return {
    words: `you acted on about ${Math.round(actedOn(own))} of the last ${Math.round(countOf(own))} such lines`,
    times: Math.round(times * 100) / 100,
  };
}

/** "Later" is half a yes: the help was right, the week was not. */
function actedOn(outcomes: Outcomes): number {
  return outcomes.done + 0.5 * outcomes.later;
}

function countOf(outcomes: Outcomes): number {
  return outcomes.done + outcomes.later + outcomes.no + outcomes.silent;
}
