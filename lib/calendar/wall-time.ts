/**
 * Wall-clock time is a count of seconds since 1970-01-01T00:00:00 on a clock that knows no zone; an instant is
 * the same count in UTC. Days are counted from 1970-01-01. Both are plain numbers, proleptic Gregorian.
 */
export const daySeconds = 86_400;

export type CivilDate = { year: number; month: number; day: number };

/** The day's number, by months counted from March so that a leap day comes last (any day of month is accepted). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day's number: the inverse of `dayNumber`. */
export function civilDate(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

export function dayOf(wall: number): number {
  return Math.floor(wall / daySeconds);
}

export function secondOfDay(wall: number): number {
  return wall - dayOf(wall) * daySeconds;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `YYYY-MM-DD`. */
export function formatDate(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM-DDTHH:MM:SS` on the wall. */
export function formatWall(wall: number): string {
  const second = secondOfDay(wall);
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${formatDate(dayOf(wall))}T${time.map((part) => pad(part, 2)).join(":")}`;
}

/** ISO 8601 in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export function formatInstant(instant: number): string {
  return `${formatWall(instant)}Z`;
}

/** `YYYYMMDD`, or `YYYYMMDDTHHMMSS` with the time: the basic form that calendars are written in. */
export function formatBasic(wall: number, dateOnly: boolean): string {
  const text = dateOnly ? formatDate(dayOf(wall)) : formatWall(wall);
  return text.replace(/[-:]/g, "");
}

const extended = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z?)?$/;

/** Reads what `formatDate`, `formatWall` and `formatInstant` write; `undefined` for anything else. */
export function parseExtended(text: string): number | undefined {
  const match = extended.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return dayNumber(year ?? 0, month ?? 0, day ?? 0) * daySeconds + hour * 3600 + minute * 60 + second;
}
