import { sayDate, saySpan } from "../digest/say-date.ts";
import { shortName } from "../digest/words/short-name.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Contact } from "../network/network.ts";
import type { Candidate } from "../suggest/candidate.ts";
import type { Explanation } from "../suggest/explain.ts";

/** The sum for a person in a few lines: rhythm, the ledger of asked and given, each reason with what it is made of. */
export function sayWhy(explanation: Explanation, contact: Contact, now: string, zone: string): string[] {
  return [
    sayRhythm(explanation, contact),
    ...sayFavours(explanation, contact),
    ...explanation.candidates.flatMap((candidate) => sayReason(candidate, now, zone)),
    sayPlace(explanation, contact),
  ];
}

function sayRhythm({ rhythm }: Explanation, contact: Contact): string {
  const whose = rhythm.saidByUser
    ? "as you said"
    : "from your days of contact, your answers and a middle value";
  return `${nameOf(contact)}: about every ${saySpan(rhythm.periodDays)} (${whose}); last contact ${saySpan(rhythm.silentDays)} ago: ${stateWords[rhythm.state]}.`;
}

const stateWords = {
  new: "a new tie",
  active: "within your rhythm",
  cooling: "quieter than usual",
  dormant: "silent for long",
} as const;

/** Asked and given, each in distinct acts, with the newest words; nothing where nothing passed between the two. */
function sayFavours({ favours }: Explanation, contact: Contact): string[] {
  const first = shortName(nameOf(contact));
  const sides = [
    { words: "You asked", list: favours.asked },
    { words: `${first} did for you`, list: favours.got },
    { words: `${first} asked`, list: favours.wanted },
    { words: "You did", list: favours.gave },
  ];
  return sides.flatMap(({ words, list }) => {
    const newest = list.at(-1);
    if (newest === undefined) return [];
    const quote = newest.text === "" ? "" : `, last “${newest.text}”`;
    return [`${words} ${list.length === 1 ? "once" : `${list.length} times`} in half a year${quote}.`];
  });
}

function sayReason(candidate: Candidate, now: string, zone: string): string[] {
  const quotes = candidate.evidence
    .filter(({ quote }) => quote !== "")
    .map(({ quote, date }) => `“${quote}” (${sayDate(date, now, zone)})`);
  const because = quotes.length === 0 ? "" : `, because of ${quotes.join(" and ")}`;
  const sum = candidate.factors.map(
    ({ words, times }, index) => `${words} ${index === 0 ? "" : "× "}${number(times)}`,
  );
  return [`Reason: ${candidate.reason}${because}.`, `  ${sum.join(", ")} = ${number(candidate.worth)}`];
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function sayPlace({ place, leftOut }: Explanation, contact: Contact): string {
  const first = shortName(nameOf(contact));
  switch (leftOut) {
    case "":
      return `This week: number ${place}.`;
    case "muted":
      return `This week: not named, because you muted ${first}.`;
    case "postponed":
      return `This week: not named before ${contact.notBefore}, as you said.`;
    case "rests":
      return "This week: not named, because of the last two digests; an open ask or promise would change that.";
    case "others come first":
      return "This week: not named; others come first.";
    case "no reason":
      return "This week: nothing speaks for writing.";
    default:
      return leftOut satisfies never;
  }
}
