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
  /** What is not as it should be, and how to repair it; "" mostly. */
  notice: string;
};

/** How a digest begins: each kind of week has its own honest words. */
export function openingWords(letter: DigestLetter): OpeningWords {
  const { digest } = letter;
  const isBare = digest.occasion.isBare && digest.items.length === 0;
  return {
    greeting: greetingOf(letter),
    title: isBare ? "Ready when you are" : titleOf(digest.items),
    lead: [
      occasionWords(letter),
      isBare ? bareWords : leadOf(digest.items),
      notedWords(digest.noted ?? []),
    ].filter((words) => words !== ""),
    steps: isBare ? stepsOf(letter) : [],
    notice: isBare || digest.pulse.capturedLastWeek ? "" : nothingCaptured,
  };
}

function greetingOf({ user, now }: DigestLetter): string {
  const { hour } = Temporal.Instant.from(now).toZonedDateTimeISO(user.zone);
  const time = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
  const first = user.name.trim() === "" ? "" : shortName(user.name);
  return first === "" ? `${time}.` : `${time}, ${first}.`;
}

function titleOf(items: readonly DigestItem[]): string {
  if (items.length === 0) return "Nobody is waiting for you";
  return items.length === 1
    ? "One person to help this week"
    : `${capital(sayNumber(items.length))} people to help this week`;
}

function leadOf(items: readonly DigestItem[]): string {
  if (items.length === 0)
    return "No promise is due, no question is open and no tie has gone quiet, as far as your mail tells. Enjoy the week.";
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const time = minutes === 0 ? "" : sayMinutes(minutes);
  if (items.length === 1) return time === "" ? "" : `It takes ${time}.`;
  const kinds = `${capital(sayList(kindsOf(items)))}.`;
  return time === "" ? kinds : `${kinds} About ${time} for all of it; one of them is a good week already.`;
}

function notedWords(names: readonly string[]): string {
  return names.length === 0 ? "" : `Noted this week: your contact with ${sayList(names.map(isolated))}.`;
}

/** "two promises, one question and a quiet tie": what the week is made of. */
function kindsOf(items: readonly DigestItem[]): string[] {
  const kinds: readonly [readonly DigestItem["reason"][], string, string][] = [
    [["promise"], "promise to keep", "promises to keep"],
    [["ask"], "question still open", "questions still open"],
    [["introduction"], "introduction to make", "introductions to make"],
    [["meeting"], "meeting to prepare", "meetings to prepare"],
    [["value-back"], "mail to answer", "mails to answer"],
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
    return `Your calendar says “${isolated(away.summary)}” until ${until}. None of this runs away: answer “pause until ${until}”, or just leave it.`;
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

const nothingCaptured =
  "Nothing reached Tend in the last seven days. If you wrote to people and forgot the Bcc, forward those mails from your Sent folder: that repairs it.";
