import { nameOf } from "../../network/contact-of.ts";
import { sayAgo, saySpan } from "../say-date.ts";
import type { Helpable, HelpWords, Moment } from "./help-words.ts";
import { shortName } from "./short-name.ts";
import { replySubject, subjectStem } from "./subject-words.ts";

/** The words for a tie itself: nothing is owed, and a sign of life would do good. */
export function tieWords(candidate: Helpable, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const lastAbout = candidate.contact.last?.subject ?? "";
  const about = subjectStem(lastAbout, 44);
  const span = saySpan(candidate.days);
  switch (candidate.reason) {
    case "value-back":
      return {
        help: `Answer ${first}`,
        why: `${first} wrote ${sayAgo(candidate.contact.lastInAt || moment.now, moment.now)}, and no answer of yours reached Tend.`,
        minutes: 5,
        draft: { subject: replySubject(lastAbout), opening: `Hi ${first},\n\nThank you for your note. ` },
      };
    case "new":
      return {
        help: `Write to ${first} a second time`,
        why: `You first met ${span} ago. New ties last when a second word follows soon.`,
        minutes: 2,
        draft: {
          subject: about === "" ? "Good to meet you" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nI was thinking of our first contact. How did it go with `,
        },
      };
    case "pass-on":
      return {
        help: `Pass something on to ${first}`,
        why: "It touches what they care about.",
        minutes: 2,
        draft: { subject: "Thought of you", opening: `Hi ${first},\n\nI saw this and thought of you: ` },
      };
    case "meeting":
      return {
        help: `Get ready for ${first}`,
        why: "You meet this week.",
        minutes: 5,
        draft: { subject: "Before we meet", opening: `Hi ${first},\n\nBefore we meet: ` },
      };
    case "dormant":
    case "chance":
      return {
        help: about === "" ? `Say hello to ${first} again` : `Pick up “${about}” with ${first} again`,
        why: `You have not been in touch for ${span}. Old friends often know what near ones don’t.`,
        minutes: 10,
        draft: {
          subject: about === "" ? "Thinking of you" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nIt has been a while${about === "" ? "" : `, and I came across “${about}” again`}. How are you, and what are you working on? `,
        },
      };
    default:
      return {
        help: about === "" ? `Ask ${first} how things are` : `Ask ${first} how it goes with “${about}”`,
        why: `It has been quiet for ${span}, longer than usual for you two.`,
        minutes: 2,
        draft: {
          subject: about === "" ? "How are things?" : replySubject(lastAbout),
          opening: `Hi ${first},\n\nHow are things${about === "" ? "" : ` with “${about}”`}? `,
        },
      };
  }
}
