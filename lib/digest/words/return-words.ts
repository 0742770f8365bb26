import { nameOf } from "../../network/contact-of.ts";
import type { Favours } from "../../network/favours.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { sayAgo } from "../say-date.ts";
import { shortName } from "./short-name.ts";
import { replySubject } from "./subject-words.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for somebody who did more for the user, or was asked for more, than the user gave back. */
export function returnWords({ contact, evidence }: Candidate, favours: Favours, { now }: Moment): HelpWords {
  const first = shortName(nameOf(contact));
  const [quoted] = evidence;
  const wasDone = favours.got.some(({ at, text }) => at === quoted?.date && text === quoted.quote);
  const ago = sayAgo(quoted?.date ?? now, now);
  return {
    help: `Give ${first} something back`,
    why: wasDone
      ? `${first} did something for you ${ago}, and the next turn is yours.`
      : `You asked this of ${first} ${ago}. Is there something you can do in return?`,
    minutes: 5,
    draft: {
      subject: contact.last === null ? "What can I do for you?" : replySubject(contact.last.subject),
      opening: `Hi ${first},\n\n${wasDone ? "I have not forgotten what you did for me" : "I asked something of you lately"}. What would help you most at the moment? `,
    },
  };
}
