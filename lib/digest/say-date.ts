import { daysBetween } from "../ledger/instant.ts";

/** "12 May", with the year when it is not this one, as the user's wall shows it. */
export function sayDate(at: string, now: string, zone: string): string {
  const sameYear = yearIn(at, zone) === yearIn(now, zone);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: at.length === "2026-11-23".length ? "UTC" : zone,
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(new Date(at));
}

/** "Thursday 14:30"; only the weekday for an all-day date. */
export function sayWeekdayTime(at: string, zone: string): string {
  if (at.length === "2026-11-23".length) return weekdayOf(at, "UTC");
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
  return `${weekdayOf(at, zone)} ${time}`;
}

/** "yesterday", "9 days ago", "6 weeks ago", "4 months ago", "2 years ago". */
export function sayAgo(at: string, now: string): string {
  const days = daysBetween(at, now);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 14) return `${days} days ago`;
  if (days < 70) return `${Math.round(days / 7)} weeks ago`;
  if (days < 700) return `${Math.round(days / 30.4)} months ago`;
  return `${Math.round(days / 365)} years ago`;
}

/** "nine days", "six weeks": a span as people say it. */
export function saySpan(days: number): string {
  return sayAgo("2000-01-01", new Date(Date.parse("2000-01-01") + days * 86_400_000).toISOString()).replace(
    / ago$/,
    "",
  );
}

function weekdayOf(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" }).format(new Date(at));
}

function yearIn(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric" }).format(new Date(at));
}
