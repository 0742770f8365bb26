import { nameOf } from "../../network/contact-of.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { sayAgo, saySpan } from "../say-date.ts";
import { returnWords } from "./return-words.ts";
import { shortName } from "./short-name.ts";
import { replySubject, subjectTopic } from "./subject-words.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for a tie itself: nothing is owed, and a sign of life would do good. */
export function tieWords(candidate: Candidate, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const lastAbout = candidate.contact.last?.subject ?? "";
  const about = subjectTopic(lastAbout, 44);
  const span = saySpan(candidate.days);
  switch (candidate.reason) {
    case "value-back":
      if (candidate.favours !== undefined) return returnWords(candidate, candidate.favours, moment);
      return {
        help: `Answer ${first}`,
        why: `${first} wrote ${sayAgo(candidate.contact.lastInAt || moment.now, moment.now)}, and no answer of yours reached Tend.`,
        minutes: 5,
        draft: { subject: replySubject(lastAbout), opening: `Hi ${first},\n\nThank you for your note. ` },
      };
    case "new":
      return {
        help: `Write to ${first} a second time`,
        why: oneOf(candidate, [
          `You were first in touch ${span} ago. New ties last when a second word follows soon.`,
          `You were first in touch ${span} ago, and a second word is what makes a tie of it.`,
        ]),
        minutes: 2,
        draft: {
          subject: about === "" ? "Good to be in touch" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nI enjoyed our first exchange. How did it go with `,
        },
      };
    case "dormant":
    case "chance":
      return {
        help: about === "" ? `Say hello to ${first} again` : `Pick up “${about}” with ${first} again`,
        why: oneOf(candidate, [
          `You have not been in touch for ${span}. Old friends often know what near ones don’t.`,
          `It has been ${span}. A tie like this comes back faster than a new one grows.`,
          `The last word between you is ${span} old. Most people are glad to be remembered.`,
        ]),
        minutes: 10,
        draft: {
          subject: about === "" ? "Thinking of you" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nIt has been a while${about === "" ? "" : `, and I came across “${about}” again`}. How are you, and what are you working on? `,
        },
      };
    default:
      return {
        help: about === "" ? `Ask ${first} how things are` : `Ask ${first} how it goes with “${about}”`,
        why: oneOf(candidate, [
          `It has been quiet for ${span}, longer than usual for you two.`,
          `You two usually write sooner: it has been ${span}.`,
        ]),
        minutes: 2,
        draft: {
          subject: about === "" ? "How are things?" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nHow are things${about === "" ? "" : ` with “${about}”`}? `,
        },
      };
  }
}

/** Different words for different people, and the same for the same one, so that a week does not read like a form. */
function oneOf({ contact }: Candidate, wordings: readonly string[]): string {
  const draw = contact.id.charCodeAt(contact.id.length - 1) + contact.days.length;
  return wordings[draw % wordings.length] ?? "";
}
