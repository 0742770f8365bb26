import { nameOf } from "../network/contact-of.ts";
import type { Contact } from "../network/network.ts";
import type { Candidate } from "../suggest/candidate.ts";
import { isolated } from "./isolate.ts";
import { labelCharsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import { sayAgo } from "./say-date.ts";
import { shortName } from "./words/short-name.ts";
import { subjectStem } from "./words/subject-words.ts";
import type { Moment } from "./words/worded-help.ts";

/** What to know before writing: their work, your last note, your last contact where the evidence is not that already. */
export function remember(candidate: Candidate, { now }: Moment): string {
  const { contact } = candidate;
  const parts = [workOf(contact), noteOn(contact, now), lastContact(candidate, now)];
  return parts.filter((part) => part !== "").join(" ");
}

function workOf(contact: Contact): string {
  const title = isolated(plain(contact.title, 50));
  const company = isolated(plain(contact.company, 50));
  const work = title === "" ? company : company === "" ? title : `${title} at ${company}`;
  return work === "" ? "" : `${work.replace(/\.$/, "")}.`;
}

function noteOn(contact: Contact, now: string): string {
  const note = contact.notes.at(-1);
  if (note === undefined || plain(note.text, 100) === "") return "";
  return `You noted ${sayAgo(note.at, now)}: “${isolated(plain(note.text, 100))}”.`;
}

function lastContact(candidate: Candidate, now: string): string {
  const { last } = candidate.contact;
  if (last === null || candidate.evidence.some((evidence) => evidence.date === last.at)) return "";
  const who =
    last.direction === "met"
      ? "You met"
      : last.direction === "out"
        ? "You last wrote"
        : `${shortName(nameOf(candidate.contact))} last wrote`;
  const subject = subjectStem(last.subject, labelCharsMax);
  return `${who} ${sayAgo(last.at, now)}${subject === "" ? "" : `, ${last.direction === "met" ? "for" : "about"} “${subject}”`}.`;
}
