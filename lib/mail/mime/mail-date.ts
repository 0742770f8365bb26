const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Hours from UTC of the zone names of RFC 822; the military letters mean nothing (RFC 5322 4.3). */
const zoneHours = new Map([
  ["edt", -4],
  ["est", -5],
  ["cdt", -5],
  ["cst", -6],
  ["mdt", -6],
  ["mst", -7],
  ["pdt", -7],
  ["pst", -8],
  ["cet", 1],
  ["cest", 2],
  ["met", 1],
  ["mest", 2],
  ["bst", 1],
  ["jst", 9],
]);

/**
 * The instant of a Date header in ISO 8601 UTC, or "" when it is none. Reads RFC 5322, its obsolete forms, asctime
 * and ISO dates; no zone means UTC.
 */
export function readMailDate(text: string): string {
  const plain = text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(plain);
  if (iso) {
    const [, year, month, day, hour, minute, second] = iso.map(Number);
    const rest = plain.slice(iso[0].length).replace(/^\.\d+/, "");
    return instant(year, (month ?? 1) - 1, day, hour, minute, second || 0, zoneMinutes(rest));
  }
  const time = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])m\b)?/i.exec(plain);
  const dayFirst = /(\d{1,2})[\s-]+([A-Za-z]{3})[a-z.]*[\s-]+(\d{4}|\d{2})\b/.exec(plain);
  const monthFirst = /([A-Za-z]{3})[a-z.]*\s+(\d{1,2})\b/.exec(plain.replace(/^[A-Za-z]{3,9},?\s+/, ""));
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const month = months.indexOf((dayFirst?.[2] ?? monthFirst?.[1] ?? "").toLowerCase());
  // "Nov 23 09:00:05 2026" has its year behind the time, "April 9, 2026 12:30 PM" before it.
  const behindTime = plain.slice(time ? time.index + time[0].length : 0);
  const year = dayFirst?.[3] ?? (/(?<![+-])\b(\d{4})\b/.exec(behindTime) ?? /,\s*(\d{4})\b/.exec(plain))?.[1];
  if (!day || month < 0 || !year || !time) return "";
  const half = time[4]?.toLowerCase();
  const hour = half ? (Number(time[1]) % 12) + (half === "p" ? 12 : 0) : Number(time[1]);
  const zone = zoneMinutes(plain.slice(time.index + time[0].length));
  return instant(fullYear(year), month, Number(day), hour, Number(time[2]), Number(time[3] ?? 0), zone);
}

/** RFC 5322 4.3: two digits up to 49 are this century's. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function zoneMinutes(text: string): number {
  const offset = /(?:^|\s|GMT|UTC)([+-])(\d{2}):?(\d{2})\b/.exec(text);
  if (offset) return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const name = /^\s*([A-Za-z]{2,4})\b/.exec(text)?.[1]?.toLowerCase() ?? "";
  return (zoneHours.get(name) ?? 0) * 60;
}

function instant(
  year: number | undefined,
  month: number,
  day: number | undefined,
  hour: number | undefined,
  minute: number | undefined,
  second: number,
  offsetMinutes: number,
): string {
  if (year === undefined || day === undefined || hour === undefined || minute === undefined) return "";
  if (year < 1 || month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59) return "";
  if (Math.abs(offsetMinutes) > 24 * 60 || year > 9999) return "";
  const date = new Date(Date.UTC(year, month, day, hour, minute - offsetMinutes, Math.min(second, 59)));
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? "" : date.toISOString();
}
