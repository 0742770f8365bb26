/**
 * The date that Lotus Notes writes at the end of a header's first line: `05/24/2001 11:46:04 AM`, `13/12/2000 13:52 CST`,
 * `24.05.2001 11:46`, `2001-05-24 11:46`.
 */
const dateAndClock = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:um |at |kl\. ?|à )?\d{1,2}[:.]\d{2}`;
const dateTime = new RegExp(
  String.raw`(?:^|\s)(${dateAndClock}(?:[:.]\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s+(?:[A-Z]{2,5}|[A-Z]{1,3}[+-]\d{1,4}|[+-]\d{4}))?)$`,
);
const anyDateTime = new RegExp(String.raw`(?:^|\s)${dateAndClock}`);

/** Whether such a date stands near the beginning of a line: a cheap look, before the line is taken apart. */
export function mayHoldDateTime(text: string): boolean {
  return anyDateTime.test(text.slice(0, nameCharsMax));
}

/** What stands between a Lotus name and its date, in the languages that have a word there. */
const between = /\s(?:on|am|le|el|il|em|op|den|dnia|dne|на|on the)$/i;

/** A name followed by a date at the end of one line; `name` is "" for a line that is a date alone. */
export type NameAndDate = { name: string; date: string };

const nameCharsMax = 300;

/** Splits `Name on DATE`, `Name   DATE` or a bare date; null where the text does not end in a date and a time. */
export function nameAndDate(text: string): NameAndDate | null {
  if (text.length > nameCharsMax || !endsLikeTime(text)) return null;
  const match = dateTime.exec(text);
  const date = match?.[1];
  if (match === null || date === undefined) return null;
  const head = text.slice(0, match.index).trim();
  return { name: head.replace(between, "").trim(), date };
}

/** A cheap look at the end before the expression runs: a digit or a letter, and a digit not far back. */
function endsLikeTime(text: string): boolean {
  return /\d[^\d]{0,12}$/.test(text.slice(-14)) && text.includes(":")
    ? true
    : /\d{1,2}\.\d{2}$/.test(text.slice(-6));
}

/** A date without its time at the end of a line whose time wrapped to the next: `"Name" <addr> on 05/16/2000`. */
const dateOnly = /\son\s\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** True where the next line must hold the time. */
export function endsInBareDate(text: string): boolean {
  return text.length <= nameCharsMax && /\d$/.test(text) && dateOnly.test(text);
}

/** A line that is only a clock time, as wrapping leaves it. */
export function isClockTime(text: string): boolean {
  return (
    text.length < 24 &&
    /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s+[A-Z]{2,5})?$/.test(text)
  );
}
