import { nameOf } from "../../network/contact-of.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { isolated } from "../isolate.ts";
import { plain } from "../plain.ts";
import { sayTime, weekdayOf } from "../say-date.ts";
import { shortName } from "./short-name.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for somebody the user meets this week. */
export function meetingWords(
  candidate: Candidate,
  meeting: NonNullable<Candidate["meeting"]>,
  { zone }: Moment,
): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const day = meeting.allDay ? weekdayOf(meeting.start, "UTC") : weekdayOf(meeting.start, zone);
  const time = meeting.allDay ? "" : ` at ${sayTime(meeting.start, zone)}`;
  const summary = isolated(plain(meeting.summary, 60));
  return {
    help: `Bring something for ${first} on ${day}`,
    why: `You meet on ${day}${time}${summary === "" ? "" : `, for “${summary}”`}.`,
    minutes: 5,
    draft: {
      subject: summary === "" ? `Before ${day}` : `${summary}, ${day}`,
      opening: `Hi ${first},\n\nLooking forward to ${day}. Before we meet: `,
    },
  };
}
