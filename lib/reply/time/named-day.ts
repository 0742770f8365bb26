import { Temporal } from "temporal-polyfill";
import type { Today } from "./today.ts";

const monthForm =
  /^(?:(early|mid|middle of|late|(?:the )?end of|(?:the )?(?:beginning|start) of)[ -](?:in )?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?(?: (\d{4}))?$/;

const monthName =
  "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)";

const dayOfMonthForm = new RegExp(`^${monthName}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`);

const dayThenMonthForm = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?${monthName}\\.?(?:,? (\\d{4}))?$`,
);

const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days that have names of their own: months and parts of them, quarters, holidays on a fixed date. */
export function namedDay(words: string, lead: string, today: Today): Temporal.PlainDate | undefined {
  const month = monthForm.exec(words);
  if (month !== null) return dayInMonth(month[1] ?? "", month[2] ?? "", month[3] ?? "", today);
  const american = dayOfMonthForm.exec(words);
  if (american !== null) return dayOfMonth(american[1] ?? "", american[2] ?? "", american[3] ?? "", today);
  const european = dayThenMonthForm.exec(words);
  if (european !== null) return dayOfMonth(european[2] ?? "", european[1] ?? "", european[3] ?? "", today);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words);
  if (ordinal !== null) return nextDayNumber(Number(ordinal[1]), today);
  const quarter = /^q([1-4])(?: (\d{4}))?$/.exec(words);
  if (quarter !== null) return nextFirst(3 * Number(quarter[1]) - 2, 1, quarter[2] ?? "", today);
  if (/^(?:new year'?s?(?: day)?|the new year)$/.test(words)) return nextFirst(1, 1, "", today);
  if (/^(?:christmas|xmas)$/.test(words)) return nextFirst(12, 25, "", today);
  if (words === "end of year" || words === "end of the year") return nextFirst(12, 31, "", today);
  if (words === "end of month" || words === "end of the month")
    return today.date.with({ day: today.date.daysInMonth });
  if (/^(?:end of )?(?:the |this )?(?:week|weekend)$/.test(words) && lead === "after")
    return nextMonday(today);
  if (/^(?:tmrw?|tmw|tomo|tomorow|tommorow|tommorrow)$/.test(words)) return today.date.add({ days: 1 });
  if (words === "next year") return today.date.with({ month: 1, day: 1 }).add({ years: 1 });
  if (words === "next month" && /^(?:until|untill|till|til|'til)$/.test(lead))
    return today.date.with({ day: 1 }).add({ months: 1 });
  if (words === "next quarter") return nextQuarter(today);
  return undefined;
}

function dayInMonth(part: string, name: string, year: string, today: Today): Temporal.PlainDate {
  const month = monthStems.indexOf(name.slice(0, 3)) + 1;
  if (part.startsWith("mid")) return nextFirst(month, 15, year, today);
  if (part === "late") return nextFirst(month, 20, year, today);
  if (part.includes("end")) return nextFirst(month, 31, year, today);
  return nextFirst(month, 1, year, today);
}

function dayOfMonth(name: string, day: string, year: string, today: Today): Temporal.PlainDate | undefined {
  const month = monthStems.indexOf(name.slice(0, 3)) + 1;
  const number = Number(day);
  return number >= 1 && number <= 31 ? nextFirst(month, number, year, today) : undefined;
}

/** "Until the 5th": of this month, or of the next where that is past. */
function nextDayNumber(day: number, today: Today): Temporal.PlainDate | undefined {
  if (day < 1 || day > 31) return undefined;
  const here = today.date.with({ day });
  return Temporal.PlainDate.compare(here, today.date) > 0
    ? here
    : today.date.with({ day: 1 }).add({ months: 1 }).with({ day });
}

/** The next such day strictly after today; a day past the month's end is its last. */
export function nextFirst(month: number, day: number, year: string, today: Today): Temporal.PlainDate {
  const inYear = (one: number) =>
    Temporal.PlainDate.from({ year: one, month, day }, { overflow: "constrain" });
  if (year !== "") return inYear(Number(year));
  const same = inYear(today.date.year);
  return Temporal.PlainDate.compare(same, today.date) > 0 ? same : inYear(today.date.year + 1);
}

function nextMonday(today: Today): Temporal.PlainDate {
  return today.date.add({ days: 8 - today.date.dayOfWeek });
}

function nextQuarter(today: Today): Temporal.PlainDate {
  const first = Math.floor((today.date.month - 1) / 3) * 3 + 1;
  return Temporal.PlainDate.from({ year: today.date.year, month: first, day: 1 }).add({ months: 3 });
}
