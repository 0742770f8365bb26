import { Temporal } from "temporal-polyfill";
import type { DigestItem } from "../ledger/ledger-event.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { isolated } from "./isolate.ts";
import { sayAgo, sayDate } from "./say-date.ts";
import { capital } from "./words/deed-shape.ts";
import { sayMinutes } from "./words/say-minutes.ts";
import { sayList, sayNumber } from "./words/say-number.ts";
import { shortName } from "./words/short-name.ts";

export type OpeningWords = {
  greeting: string;
  title: string;
  /** One paragraph each. */
  lead: string[];
  /** What to do first where nothing has begun yet. */
  steps: string[];
  /** What is not as it should be, and how to repair it; mostly nothing. */
  notices: string[];
};

/** How a digest begins: each kind of week has its own honest words. */
export function openingWords(letter: DigestLetter): OpeningWords {
  const { digest } = letter;
  const isBare = digest.occasion.isBare && digest.items.length === 0;
  return {
    greeting: greetingOf(letter),
    title: isBare ? "Ready when you are" : titleOf(digest),
    lead: [occasionWords(letter), isBare ? bareWords : leadOf(digest), notedWords(digest.noted ?? [])].filter(
      (words) => words !== "",
    ),
    steps: isBare ? stepsOf(letter) : [],
    notices: [
      ...(isBare || digest.pulse.capturedLastWeek ? [] : [nothingCaptured(letter)]),
      ...(digest.troubles ?? []).map((trouble) => troubleWords(trouble, letter)),
    ],
  };
}

function greetingOf({ user, now }: DigestLetter): string {
  const { hour } = Temporal.Instant.from(now).toZonedDateTimeISO(user.zone);
  const time = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
  const first = user.name.trim() === "" ? "" : shortName(user.name);
  return first === "" ? `${time}.` : `${time}, ${first}.`;
}

function titleOf({ items, pulse }: DigestLetter["digest"]): string {
  if (items.length === 0)
    return pulse.capturedLastWeek
      ? "Nothing is due this\u00a0week"
      : "A quiet week, or a forgotten\u00a0Bcc?";
  return items.length === 1
    ? "One person to help this\u00a0week"
    : `${capital(sayNumber(items.length))} people to help this\u00a0week`;
}

function leadOf({ items, pulse }: DigestLetter["digest"]): string {
  if (items.length === 0)
    return `No promise to keep, no question to answer and no tie gone quiet, as far as your mail tells.${pulse.capturedLastWeek ? " Enjoy the week." : ""}`;
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const time = minutes === 0 ? "" : sayMinutes(minutes);
  if (items.length === 1) return time === "" ? "" : `It takes ${time}.`;
  const kinds = `${capital(sayList(kindsOf(items)))}.`;
  return time === "" ? kinds : `${kinds} About ${time} for all of it; one of them is a good week already.`;
}

function notedWords(names: readonly string[]): string {
  return names.length === 0 ? "" : `Tend noted that you were in touch with ${sayList(names.map(isolated))}.`;
}

/** "two promises, one question and a quiet tie": what the week is made of. */
function kindsOf(items: readonly DigestItem[]): string[] {
  const kinds: readonly [readonly DigestItem["reason"][], string, string][] = [
    [["promise"], "promise to keep", "promises to keep"],
    [["ask"], "question still open", "questions still open"],
    [["introduction"], "introduction to make", "introductions to make"],
    [["meeting"], "meeting to prepare", "meetings to prepare"],
    [["value-back"], "where it is your turn", "where it is your turn"],
    [["pass-on"], "thing to pass on", "things to pass on"],
    [["new"], "new acquaintance", "new acquaintances"],
    [["cooling", "dormant", "chance"], "tie gone quiet", "ties gone quiet"],
  ];
  return kinds.flatMap(([reasons, one, many]) => {
    const count = items.filter((item) => reasons.includes(item.reason)).length;
    return count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? one : many}`];
  });
}

function occasionWords({ digest, user, now }: DigestLetter): string {
  const { away, restedSince, isYearsEnd, isFirst, isBare } = digest.occasion;
  if (away !== null) {
    const until = sayDate(away.backOn, now, user.zone);
    return `Your calendar says “${isolated(away.summary)}” until ${until}. None of this will run away: answer “pause until ${until}”, or just leave it.`;
  }
  if (restedSince !== "")
    return `Welcome back. The last digest came ${sayAgo(restedSince, now)}; what reached Tend since then is in this one.`;
  if (isYearsEnd)
    return "Many people are away this week. A greeting is plenty, and whatever can wait may wait for the new year.";
  if (isFirst && !isBare)
    return "This is your first digest. It knows only what has reached Tend so far, and gets better with every Bcc.";
  return "";
}

const bareWords = "Nothing has reached Tend yet, so there is nobody to name. One mail is enough to begin:";

function stepsOf({ user }: DigestLetter): string[] {
  return [
    `Write to somebody you have been meaning to thank, with ${user.captureAddress} in Bcc.`,
    "Forward a mail that you still owe an answer to the same address.",
    "Add it as a guest to your next meeting.",
  ];
}

function nothingCaptured({ user }: DigestLetter): string {
  return `Nothing reached Tend in the last seven days. If you wrote to people and forgot the Bcc, forward those mails from your Sent folder to ${user.captureAddress}: that repairs it.`;
}

/** "The calendar at cal.example can’t be read: its server asks for a login (since 21 November). …" */
function troubleWords({ words, since }: Trouble, { now, user }: DigestLetter): string {
  return `${isolated(words)} (since ${sayDate(since, now, user.zone)}). Its meetings may be missing below. If its address has changed, answer “subscribe” and the new one.`;
}

type Trouble = NonNullable<DigestLetter["digest"]["troubles"]>[number];
