import { nameOf } from "../../network/contact-of.ts";
import type { Loop } from "../../network/network.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { isolated } from "../isolate.ts";
import { plain } from "../plain.ts";
import { sayAgo, sayDate } from "../say-date.ts";
import { askedDeed } from "./asked-deed.ts";
import { promisedDeed } from "./promised-deed.ts";
import { sayDue } from "./say-due.ts";
import { shortName } from "./short-name.ts";
import { replySubject } from "./subject-words.ts";
import { withArticle } from "./with-article.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for a promise of the user's, or an ask of the contact's, that is still open. */
export function loopWords(candidate: Candidate, loop: Loop, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  return loop.kind === "promise" ? promiseWords(first, loop, moment) : askWords(first, loop, moment);
}

function promiseWords(first: string, loop: Loop, moment: Moment): HelpWords {
  const topic = topicOf(loop);
  const deed = promisedDeed(loop.text, first);
  return {
    help:
      deed !== ""
        ? deed
        : topic === ""
          ? `Keep your promise to ${first}`
          : `Keep your promise to ${first}: ${topic}`,
    why: [
      `You promised it ${sayAgo(loop.at, moment.now)}${promiseDue(loop, moment)}.`,
      looksDone(loop, moment),
    ]
      .join(" ")
      .trim(),
    minutes: minutesFor(loop.text),
    draft: {
      subject:
        loop.subject === "" && topic !== ""
          ? topic.charAt(0).toUpperCase() + topic.slice(1)
          : replySubject(loop.subject),
      opening: `Hi ${first},\n\n${topic === "" ? "As promised: " : `As promised, ${withArticle(topic)}: `}`,
    },
  };
}

function askWords(first: string, loop: Loop, moment: Moment): HelpWords {
  const deed = askedDeed(loop.text, first);
  const topic = topicOf(loop);
  const due = loop.due === "" ? "" : ` ${wanted(loop, moment)}.`;
  return {
    help: deed?.help ?? plainHelp(first, loop, topic),
    why: `${first} asked ${sayAgo(loop.at, moment.now)}, and it is still open.${due} ${looksDone(loop, moment)}`.trim(),
    minutes:
      deed === null
        ? 10
        : { introduce: 5, find: 10, decide: 2, tell: 10, do: minutesFor(loop.text) }[deed.kind],
    draft: {
      subject: replySubject(loop.subject),
      opening: `Hi ${first},\n\n${askOpening(deed?.kind, topic)}`,
    },
  };
}

function plainHelp(first: string, loop: Loop, topic: string): string {
  if (loop.text.trimEnd().endsWith("?")) return `Answer ${first}’s question`;
  return topic === "" ? `See what you can do for ${first}` : `Help ${first} with ${withArticle(topic)}`;
}

function askOpening(
  kind: "introduce" | "find" | "decide" | "tell" | "do" | undefined,
  topic: string,
): string {
  const about = topic === "" ? "" : withArticle(topic);
  switch (kind) {
    case "find":
      return about === "" ? "You were looking for somebody. I would try " : `For ${about}, I would try `;
    case "decide":
      return "Thank you for asking. ";
    case "introduce":
      return "You asked for an introduction. ";
    default:
      return about === "" ? "About what you asked: " : `You asked about ${about}. `;
  }
}

function promiseDue(loop: Loop, moment: Moment): string {
  if (loop.due === "") return "";
  const said = sayDue(loop.due, moment.today, moment.now, moment.zone);
  if (loop.due >= moment.today) return `, and it is due ${said}`;
  return said === sayAgo(loop.at, moment.now) ? ", to be done the same day" : `, and it was due ${said}`;
}

function wanted(loop: Loop, moment: Moment): string {
  const said = sayDue(loop.due, moment.today, moment.now, moment.zone);
  return loop.due < moment.today ? `It was wanted ${said}` : `It is wanted by ${said.replace(/^on /, "")}`;
}

/** Something was sent since: the digest asks instead of deciding. */
function looksDone(loop: Loop, { now, zone }: Moment): string {
  return loop.maybeMetAt === ""
    ? ""
    : `You wrote again on ${sayDate(loop.maybeMetAt, now, zone)}: if that was it, answer “done”.`;
}

function topicOf(loop: Loop): string {
  return isolated(plain(loop.topic, 70));
}

function minutesFor(text: string): number {
  if (
    /\b(?:review|read|proofread|write|draft|prepare|put together|translate|fix|build|finish)\b/i.test(
      text.slice(0, 600),
    )
  )
    return 30;
  return /\b(?:send|share|forward|intro(?:duce)?|connect|pass|let you know)\b/i.test(text.slice(0, 600))
    ? 5
    : 10;
}
