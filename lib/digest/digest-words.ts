import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { isolated } from "./isolate.ts";
import { meetingNamesMax } from "./limits.ts";
import { openingWords } from "./opening-words.ts";
import { pulseWords } from "./pulse-words.ts";
import { sayAgo, sayDate, sayWeekdayTime, sayZone, weekdayOf } from "./say-date.ts";
import { capital } from "./words/deed-shape.ts";
import { sayList } from "./words/say-number.ts";
import { shortName } from "./words/short-name.ts";

/** The sentences that text and HTML share, so that both always say the same. */
export function digestWords(letter: DigestLetter) {
  const { digest, user, now } = letter;
  return {
    date: `${weekdayOf(now, user.zone)} ${sayDate(now, now, user.zone)}`,
    ...openingWords(letter),
    items: digest.items.map((item) => itemWords(letter, item)),
    week: digest.week.map((meeting) => ({
      when: sayWeekdayTime(meeting.start, user.zone),
      what: meetingWords(meeting),
      open: meeting.open,
    })),
    passOn: digest.passOn.map((news) => ({
      who: isolated(news.name),
      when: sayAgo(news.date, now),
      quote: isolated(news.quote),
      forWhom: forWhomWords(news.forWhom),
    })),
    decide: digest.decide.map((entry) => ({
      number: entry.number,
      who: isolated(entry.name),
      text: decideWords(entry, user.ownAddresses.includes(entry.address) || entry.address === user.email),
    })),
    pulse: pulseWords(digest),
    howTo: howToWords(digest),
    // A digest that tells how to begin has just said it.
    capture:
      letter.digest.occasion.isBare && digest.items.length === 0
        ? ""
        : `Your capture address is ${user.captureAddress}. Put it in Bcc when you write, forward what you receive to it, invite it to your meetings.`,
    schedule: `This comes every ${weekdays[user.schedule.weekday - 1] ?? "Monday"} at ${user.schedule.time}, ${sayZone(user.zone)} time.`,
  };
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function itemWords({ now, user }: DigestLetter, item: DigestItem) {
  return {
    item,
    name: isolated(item.name),
    who: sayList([item.name, item.other?.name ?? ""].filter((name) => name !== "").map(isolated)),
    quotes: item.evidence
      .filter(({ quote }) => quote !== "")
      .map(({ quote, date, who }) => {
        const when = sayDate(date, now, user.zone);
        return { quote: isolated(quote), when: who === undefined ? when : `${who}, ${when}` };
      }),
    effort: item.effort,
    to: [item.addresses[0] ?? "", item.other?.address ?? ""].filter((address) => address !== ""),
  };
}

/** "Pilot papers, with Jonas Weber"; a name that the summary says already is not said again. */
function meetingWords(meeting: DigestEffect["week"][number]): string {
  const summary = isolated(meeting.summary === "" ? "A meeting" : meeting.summary);
  const said = new Set(lettersOf(meeting.summary));
  const names = meeting.with.filter((name) => {
    const first = lettersOf(shortName(name))[0];
    return first === undefined || !said.has(first);
  });
  if (names.length === 0) return summary;
  const shown = names.slice(0, meetingNamesMax).map(isolated);
  return `${summary}, with ${sayList(names.length > meetingNamesMax ? [...shown, "others"] : shown)}`;
}

function lettersOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

function forWhomWords(people: readonly { name: string }[]): string {
  if (people.length === 0) return "";
  const names = sayList(people.map((person) => isolated(person.name)));
  return `${names} asked for something like it.`;
}

function decideWords(entry: DigestEffect["decide"][number], isInUsersName: boolean): string {
  const about = entry.about === "" ? "" : ` about “${entry.about}”`;
  if (entry.kind === "new")
    return `is new${about === "" ? "" : `: you were in touch${about}`}. Keep, or ignore?`;
  return isInUsersName
    ? `is the name on a mail${about}, but nothing proves that you sent it, so it waits. Keep, or ignore?`
    : `wrote to an address of yours at Tend${about}. Nothing shows that you know them, so it waits. Keep, or ignore?`;
}

function howToWords(digest: DigestEffect): string[] {
  const first = digest.items[0];
  const last = digest.items.length;
  const [toDecide] = digest.decide;
  const examples = [
    ...(first === undefined
      ? ["5 people", "pause until March"]
      : ["1 done: sent it", `${Math.min(2, last)} later`, `${Math.min(3, last)} no`]),
    ...(toDecide === undefined ? [] : [`${toDecide.number} keep`]),
  ].map((example) => `“${example.replace(" ", "\u00a0")}”`);
  const name = first === undefined ? "Sam" : capital(shortName(first.name));
  return [
    `Just answer this mail in a few words: ${examples.join(", ")}.`,
    `Or say what happened: “${name}: had lunch, is looking for a flat”, “met Sam Okafor <sam@example.com>”. “undo” takes an answer back.`,
  ];
}
