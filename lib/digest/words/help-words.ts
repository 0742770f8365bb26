import type { Contact } from "../../network/network.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { introductionWords } from "./introduction-words.ts";
import { loopWords } from "./loop-words.ts";
import { tieWords } from "./tie-words.ts";

/** The words of one suggestion. */
export type HelpWords = {
  /** What to do, verb first. */
  help: string;
  /** Why now. */
  why: string;
  minutes: number;
  draft: { subject: string; opening: string };
};

/** When and where it is said. */
export type Moment = {
  /** ISO instant. */
  now: string;
  /** `YYYY-MM-DD` on the user's wall. */
  today: string;
  /** IANA zone of the user. */
  zone: string;
};

/** A candidate, and whom an introduction leads to where that is known. */
export type Helpable = Candidate & { other?: Contact };

/** What to do for this person, verb first, why now, how long it takes, and a line to begin with. */
export function helpWords(candidate: Helpable, moment: Moment): HelpWords {
  if (candidate.other !== undefined) return introductionWords(candidate, candidate.other, moment);
  const { loop } = candidate;
  if (loop !== undefined) return loopWords(candidate, loop, moment);
  return tieWords(candidate, moment);
}
