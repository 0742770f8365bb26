import type { Candidate } from "../../suggest/candidate.ts";
import { introductionWords } from "./introduction-words.ts";
import { loopWords } from "./loop-words.ts";
import { meetingWords } from "./meeting-words.ts";
import { passOnWords } from "./pass-on-words.ts";
import { tieWords } from "./tie-words.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

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
