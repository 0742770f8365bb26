import { type Frequency, parseRule, type RecurrenceRule } from "./recurrence-rule.ts";
import { dayOf, formatDate } from "./wall-time.ts";

const units: Record<Frequency, string> = {
  SECONDLY: "second",
  MINUTELY: "minute",
  HOURLY: "hour",
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};
const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A recurrence rule in words; the rule itself where words would say less than it does. */
export function describeRule(text: string): string {
  const { rule } = parseRule(text);
  if (!rule || hasRareParts(rule)) return text;
  const every =
    rule.interval === 1 ? `every ${units[rule.freq]}` : `every ${rule.interval} ${units[rule.freq]}s`;
  const on = [
    ...rule.byDay.map(dayText),
    ...rule.byMonthDay.map((day) => (day > 0 ? `the ${ordinal(day)}` : lastText(day, "day"))),
  ];
  const parts = [
    every,
    on.length > 0 ? `on ${on.join(", ")}` : "",
    rule.byMonth.length > 0 ? `in ${rule.byMonth.map((month) => months[month - 1]).join(", ")}` : "",
    rule.count > 0 ? `${rule.count} times` : "",
    rule.until ? `until ${formatDate(dayOf(rule.until.wall))}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function hasRareParts(rule: RecurrenceRule): boolean {
  const rare = [rule.bySetPos, rule.byWeekNo, rule.byYearDay, rule.byHour, rule.byMinute, rule.bySecond];
  return rare.some((part) => part.length > 0) || (rule.byDay.length > 0 && rule.byMonthDay.length > 0);
}

function dayText({ weekday, nth }: { weekday: number; nth: number }): string {
  const name = days[weekday] ?? "";
  if (nth === 0) return name;
  return nth > 0 ? `the ${ordinal(nth)} ${name}` : lastText(nth, name);
}

function lastText(nth: number, what: string): string {
  return nth === -1 ? `the last ${what}` : `the ${ordinal(-nth)} last ${what}`;
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
