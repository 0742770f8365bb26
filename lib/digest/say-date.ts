import { daysBetween } from "../ledger/instant.ts";
import { sayNumber } from "./words/say-number.ts";

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
  return `${weekdayOf(at, zone)} ${sayTime(at, zone)}`;
}

export function sayTime(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  );
}

/** "today", "yesterday", "nine days ago", "six weeks ago", "four months ago", "two years ago". */
export function sayAgo(at: string, now: string): string {
  const days = daysBetween(at, now);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  return `${saySpan(days)} ago`;
}

/** "nine days", "six weeks": a span as people say it. */
export function saySpan(days: number): string {
  if (days < 14) return count(days, "day");
  if (days < 70) return count(Math.round(days / 7), "week");
  if (days < 700) return count(Math.round(days / 30.4), "month");
  return count(Math.round(days / 365), "year");
}

function count(amount: number, unit: string): string {
  return amount === 1 ? `one ${unit}` : `${sayNumber(amount)} ${unit}s`;
}

/** "Thursday", on the wall of the zone. */
export function weekdayOf(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" }).format(new Date(at));
}

function yearIn(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric" }).format(new Date(at));
}

/** "Berlin" of "Europe/Berlin", as people call their zone; names that are no place stay whole. */
export function sayZone(zone: string): string {
  const place = zone.startsWith("Etc/") ? zone.replace(/^Etc\/(?=U)/, "") : (zone.split("/").at(-1) ?? zone);
  return place.replaceAll("_", " ");
}
