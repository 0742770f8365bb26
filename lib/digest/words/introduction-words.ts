import { nameOf } from "../../network/contact-of.ts";
import type { Contact } from "../../network/network.ts";
import { plain } from "../plain.ts";
import { sayAgo } from "../say-date.ts";
import type { Helpable, HelpWords, Moment } from "./help-words.ts";
import { shortName } from "./short-name.ts";

/** The words for an introduction, whether promised, asked for, or Tend's own idea: the draft is written to both. */
export function introductionWords(candidate: Helpable, other: Contact, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const second = shortName(nameOf(other));
  const at = candidate.evidence[0]?.date ?? moment.now;
  return {
    help: `Introduce ${first} to ${fullName(other)}`,
    why: whyOf(candidate, first, second, sayAgo(at, moment.now)),
    minutes: 5,
    draft: {
      subject: `${first}, meet ${second}`,
      opening: `Hi ${first}, hi ${second},\n\nI would like you two to meet.\n\n${first}, ${lineOn(other, second)}\n\n${second}, ${lineOn(candidate.contact, first)}\n\n`,
    },
  };
}

function whyOf(candidate: Helpable, first: string, second: string, ago: string): string {
  if (candidate.loop?.kind === "promise") return `You promised it ${ago}.`;
  if (candidate.loop?.kind === "ask" && candidate.reason === "ask") return `${first} asked for it ${ago}.`;
  return `What ${first} asked for ${ago} is what ${second} offers.`;
}

function fullName(contact: Contact): string {
  const name = plain(nameOf(contact), 40);
  const at = contact.company === "" ? "" : ` at ${plain(contact.company, 30)}`;
  return name.length + at.length > 44 ? name : `${name}${at}`;
}

/** "Ana is Head of Product at Mercado Verde." as a beginning that the user finishes. */
function lineOn(contact: Contact, first: string): string {
  const work = [plain(contact.title, 40), plain(contact.company, 40)].filter((part) => part !== "").join(" at ");
  return work === "" ? `${first} is …` : `${first} is ${work}, and …`;
}
