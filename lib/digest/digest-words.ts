import type { DigestLetter } from "./digest-letter.ts";
import { plain } from "./plain.ts";
import { sayAgo, sayWeekdayTime } from "./say-date.ts";

/** The sentences that text and HTML share, so that both always say the same. */
export function digestWords(letter: DigestLetter) {
  const { digest, user, now } = letter;
  const first = plain(user.name, 40).split(" ")[0] ?? "";
  return {
    greeting: first === "" ? "Good morning." : `Good morning, ${first}.`,
    intro: introOf(letter),
    week: digest.week.map((meeting) => ({
      when: sayWeekdayTime(meeting.start, user.zone),
      what: meeting.with.length === 0 ? meeting.summary : `${meeting.summary} with ${list(meeting.with)}`,
      open: meeting.open.map((words) => `Open between you: “${words}”`),
    })),
    passOn: digest.passOn.map((news) => ({
      who: news.name,
      quote: news.quote,
      when: sayAgo(news.date, now),
    })),
    decide: digest.decide.map((entry) => ({
      number: entry.number,
      text:
        entry.kind === "new"
          ? `${entry.name} is new${entry.about === "" ? "" : ` (“${entry.about}”)`}. Keep or ignore?`
          : `A mail from ${entry.name}${entry.about === "" ? "" : ` (“${entry.about}”)`} is held. It was not surely yours.`,
    })),
    pulse: pulseOf(letter),
    quiet: quietOf(letter),
    howTo: [
      "Answer this mail in a few words, for example: “1 done”, “2 later”, “3 no”.",
      "Or say what happened: “met Sam Okafor <sam@example.com>: needs a CFO”. “undo” takes an answer back.",
    ],
    capture: `Put ${user.captureAddress} in Bcc when you write to someone, forward it what you receive, invite it to your meetings.`,
  };
}

function introOf(letter: DigestLetter): string {
  const count = letter.digest.items.length;
  if (count === 0) return "Nobody waits for anything from you this week, as far as your mail tells.";
  const people = count === 1 ? "One person" : `${numberWord(count)} people`;
  return `${people} you can help this week.`;
}

/** Says so when nothing was captured all week, and how to repair it. */
function quietOf(letter: DigestLetter): string {
  if (letter.digest.pulse.capturedLastWeek) return "";
  return "Nothing reached Tend in the last seven days. If you wrote to people and forgot the Bcc, forward those mails from your Sent folder: that repairs it.";
}

function pulseOf(letter: DigestLetter): string[] {
  const { helped, asksMet, introductions, cameBack } = letter.digest.pulse;
  const lines: string[] = [];
  if (helped > 0) lines.push(`In the last 90 days you did something for ${people(helped)}.`);
  const parts = [
    asksMet > 0 ? `${count(asksMet, "ask was", "asks were")} met` : "",
    introductions > 0 ? `${count(introductions, "introduction was", "introductions were")} made` : "",
    cameBack > 0 ? `${count(cameBack, "tie", "ties")} came back to life` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) lines.push(`${sentence(list(parts))}.`);
  return lines;
}

function people(n: number): string {
  return n === 1 ? "one person" : `${numberWord(n).toLowerCase()} people`;
}

function count(n: number, one: string, many: string): string {
  return n === 1 ? `one ${one}` : `${numberWord(n).toLowerCase()} ${many}`;
}

function numberWord(n: number): string {
  return (
    ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"][n] ?? String(n)
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Ana", "Ana and Sam", "Ana, Sam and Tom". */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
