import type { Candidate } from "../../suggest/candidate.ts";
import { introductionWords } from "./introduction-words.ts";
import { loopWords } from "./loop-words.ts";
import { meetingWords } from "./meeting-words.ts";
import { passOnWords } from "./pass-on-words.ts";
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

/** What to do for this person, verb first, why now, how long it takes, and a line to begin with. */
export function helpWords(candidate: Candidate, moment: Moment): HelpWords {
  const { loop, meeting, other } = candidate;
  if (other !== undefined)
    return candidate.reason === "pass-on"
      ? passOnWords(candidate, other, moment)
      : introductionWords(candidate, other, moment);
  if (meeting !== undefined && candidate.reason === "meeting")
    return meetingWords(candidate, meeting, moment);
  return loop === undefined ? tieWords(candidate, moment) : loopWords(candidate, loop, moment);
}
