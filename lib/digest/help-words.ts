import { nameOf } from "../network/contact-of.ts";
import type { Contact, Loop } from "../network/network.ts";
import type { Candidate } from "../suggest/candidate.ts";
import { nameCharsMax } from "./limits.ts";
import { plain } from "./plain.ts";
import { sayDate, saySpan } from "./say-date.ts";

/** The words of one suggestion. */
export type HelpWords = {
  help: string;
  why: string;
  effort: string;
  draft: { subject: string; opening: string };
};

/** What to do for this person, verb first, why now, how long it takes, and a line to begin with. */
export function helpWords(candidate: Candidate, now: string, zone: string): HelpWords {
  const first = shortNameOf(candidate.contact);
  const { loop } = candidate;
  if (loop !== undefined && candidate.reason === "promise") return promiseWords(first, loop, now, zone);
  if (loop !== undefined && candidate.reason === "ask") return askWords(first, loop, now, zone);
  return tieWords(candidate, first, now, zone);
}

/** "Priya" of "Priya Raman"; a name of one word, or an address, whole. */
export function shortNameOf(contact: Contact): string {
  const name = plain(nameOf(contact), nameCharsMax);
  return name.includes("@") ? name : (name.split(" ")[0] ?? name);
}

function promiseWords(first: string, loop: Loop, now: string, zone: string): HelpWords {
  const thing = objectOf(loop);
  const promisedOn = `You promised it on ${sayDate(loop.at, now, zone)}`;
  const due =
    loop.due === ""
      ? ""
      : loop.due < now.slice(0, 10)
        ? `; it was due ${sayDate(loop.due, now, zone)}`
        : `, due ${sayDate(loop.due, now, zone)}`;
  const looksDone =
    loop.maybeMetAt === ""
      ? ""
      : ` Looks done on ${sayDate(loop.maybeMetAt, now, zone)}? Then answer “done”.`;
  return {
    help: promiseHelp(first, loop, thing),
    why: `${promisedOn}${due}.${looksDone}`,
    effort: isQuick(loop.text) ? "five minutes" : "a quarter of an hour",
    draft: {
      subject: thing === "" ? replySubject(loop.subject) : capital(thing),
      opening: `Hi ${first},\n\nAs promised${thing === "" ? "" : `, ${withArticle(thing)}`}: `,
    },
  };
}

function promiseHelp(first: string, loop: Loop, thing: string): string {
  if (thing === "") return `Keep your word to ${first}`;
  if (/^intro(duction)? to /i.test(thing))
    return `Introduce ${first} to ${thing.replace(/^intro(duction)? to /i, "")}`;
  const verb =
    /\b(send|share|forward|review|check|call|read|book|fix|write|draft|prepare|find|look into|look at)\b/i.exec(
      loop.text,
    )?.[1];
  switch (verb?.toLowerCase()) {
    case "send":
    case "share":
    case "forward":
    case "write":
    case "draft":
    case "prepare":
      return `${capital(verb ?? "send")} ${first} ${withArticle(thing)}`;
    case "call":
      return `Call ${first} about ${withArticle(thing)}`;
    case undefined:
      return `Keep your word to ${first}: ${thing}`;
    default:
      return `${capital(verb ?? "")} ${withArticle(thing)} for ${first}`;
  }
}

function askWords(first: string, loop: Loop, now: string, zone: string): HelpWords {
  const thing = objectOf(loop);
  const due = loop.due === "" ? "" : ` It is wanted by ${sayDate(loop.due, now, zone)}.`;
  const looksDone =
    loop.maybeMetAt === ""
      ? ""
      : ` You wrote on ${sayDate(loop.maybeMetAt, now, zone)}: if that was it, answer “done”.`;
  const isIntro = /^intro(duction)? to /i.test(thing);
  const help =
    thing === ""
      ? `Answer ${first}’s question`
      : isIntro
        ? `Introduce ${first} to ${thing.replace(/^intro(duction)? to /i, "")}`
        : `Help ${first} with ${withArticle(thing)}`;
  return {
    help,
    why: `Asked on ${sayDate(loop.at, now, zone)}, and still open.${due}${looksDone}`,
    effort: isIntro ? "five minutes" : "ten minutes",
    draft: {
      subject: replySubject(loop.subject),
      opening: `Hi ${first},\n\nYou asked about ${thing === "" ? "this" : withArticle(thing)}. `,
    },
  };
}

function tieWords(candidate: Candidate, first: string, now: string, zone: string): HelpWords {
  const lastAbout = candidate.contact.last?.subject ?? "";
  const about = lastAbout === "" ? "" : plain(stripPrefixes(lastAbout), 60);
  switch (candidate.reason) {
    case "value-back":
      return {
        help: `Answer ${first}`,
        why: `${first} wrote on ${sayDate(candidate.contact.lastInAt, now, zone)} and has had no answer you captured.`,
        effort: "five minutes",
        draft: { subject: replySubject(lastAbout), opening: `Hi ${first},\n\nThank you for your note. ` },
      };
    case "new":
      return {
        help: `Write to ${first} a second time, while you are both still new to each other`,
        why: `You first met ${saySpan(candidate.days)} ago. Ties that get a second touch early are the ones that last.`,
        effort: "five minutes",
        draft: {
          subject: about === "" ? "Good to meet you" : `Following up: ${about}`,
          opening: `Hi ${first},\n\nIt was good to be in touch. How did it go with `,
        },
      };
    case "dormant":
      return {
        help: `Write to ${first} again`,
        why: `Nothing for ${saySpan(candidate.days)}. Old ties know things your near ones don’t.`,
        effort: "ten minutes: a real message, not a ping",
        draft: {
          subject: about === "" ? "Thinking of you" : `Thinking of ${about}`,
          opening: `Hi ${first},\n\nIt has been a while, and I was thinking of you: `,
        },
      };
    default:
      return {
        help: `See how ${first} is doing, and what would help`,
        why: `Quiet for ${saySpan(candidate.days)}, longer than you two usually are.`,
        effort: "two minutes",
        draft: {
          subject: about === "" ? "How are things?" : `How is it going with ${about}?`,
          opening: `Hi ${first},\n\nHow are things with `,
        },
      };
  }
}

function objectOf(loop: Loop): string {
  return plain(loop.topic, 70);
}

/** "hiring plan" wants an article, "CFO" and "designer in Berlin" too; "your deck" and "Ana" do not. */
function withArticle(thing: string): string {
  if (
    /^(a|an|the|my|your|our|his|her|their|this|that|some|any|one|two|what|who|how|whether|where|when)\b/i.test(
      thing,
    )
  )
    return thing;
  if (/^\p{Lu}\p{Ll}/u.test(thing) || /s$/.test(thing.split(" ")[0] ?? "")) return thing;
  return `the ${thing}`;
}

function isQuick(text: string): boolean {
  return /\b(send|share|forward|intro(duce)?|connect|ping)\b/i.test(text);
}

function replySubject(subject: string): string {
  const stem = plain(stripPrefixes(subject), 120);
  return stem === "" ? "Following up" : `Re: ${stem}`;
}

function stripPrefixes(subject: string): string {
  return subject.replace(/^\s*((re|fwd?|aw|wg|tr|sv|vs|antw)\s*:\s*)+/i, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
