import { nameOf } from "../../network/contact-of.ts";
import type { Contact } from "../../network/network.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { plain } from "../plain.ts";
import { sayAgo } from "../say-date.ts";
import { shortName } from "./short-name.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for an introduction, whether promised, asked for, or Tend's own idea: the draft is written to both. */
export function introductionWords(candidate: Candidate, other: Contact, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const second = shortName(nameOf(other));
  const at = candidate.evidence[0]?.date ?? moment.now;
  return {
    help: `Introduce ${first} to ${fullName(other)}`,
    why: whyOf(candidate, other, sayAgo(at, moment.now)),
    minutes: 5,
    draft: {
      subject: `${first}, meet ${second}`,
      opening: `Hi ${first}, hi ${second},\n\nI would like you two to meet.\n\n${first}, ${lineOn(other, second)}\n\n${second}, ${lineOn(candidate.contact, first)}\n\n`,
    },
  };
}

function whyOf(candidate: Candidate, other: Contact, ago: string): string {
  const first = shortName(nameOf(candidate.contact));
  const second = shortName(nameOf(other));
  if (candidate.loop?.kind === "promise") return `You promised it ${ago}.`;
  if (candidate.reason === "ask") return `${first} asked for it ${ago}.`;
  const rest = candidate.evidence[1]?.quote ?? "";
  return isJob(rest, other)
    ? `${first} asked ${ago}, and ${second}, ${workOf(other)}, may be the one to meet.`
    : `${first} asked ${ago}, and ${second} may have the answer.`;
}

/** Whether words are somebody's title or company, and nothing that they said. */
export function isJob(words: string, contact: Contact): boolean {
  const job = words.toLowerCase();
  return (
    job !== "" &&
    [contact.title, contact.company, `${contact.title}, ${contact.company}`].some(
      (one) => one.toLowerCase() === job,
    )
  );
}

function workOf(contact: Contact): string {
  return [plain(contact.title, 40), plain(contact.company, 40)].filter((part) => part !== "").join(" at ");
}

function fullName(contact: Contact): string {
  const name = plain(nameOf(contact), 40);
  const at = contact.company === "" ? "" : ` at ${plain(contact.company, 30)}`;
  return name.length + at.length > 44 ? name : `${name}${at}`;
}

/** "Ana is Head of Product at Mercado Verde." as a beginning that the user finishes. */
function lineOn(contact: Contact, first: string): string {
  const work = workOf(contact);
  return work === "" ? `${first} is …` : `${first} is ${work}, and …`;
}
