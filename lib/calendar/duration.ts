import { daySeconds } from "./wall-time.ts";

/** RFC 5545 3.3.6: days and weeks are nominal (a wall-clock day), hours and less are exact. */
export type Duration = { days: number; seconds: number };

const unitSeconds: Record<string, number> = { W: 7 * daySeconds, D: daySeconds, H: 3600, M: 60, S: 1 };

/**
 * Reads a duration; `undefined` when it is not one. Tolerates days and weeks behind the T, as some exporters
 * write them (`PT1W`). Negative ones are read as such.
 */
export function parseDuration(text: string): Duration | undefined {
  if (text.length > 60) return undefined;
  const match = /^([+-]?)P((?:T?\d+[WDHMS])+T?|T?0)$/i.exec(text.trim());
  if (!match) return undefined;
  let days = 0;
  let seconds = 0;
  for (const part of (match[2] ?? "").matchAll(/(\d+)([WDHMS])/gi)) {
    const amount = Number(part[1]) * (unitSeconds[(part[2] ?? "").toUpperCase()] ?? 0);
    if (amount >= daySeconds && /[WD]/i.test(part[2] ?? "")) days += amount / daySeconds;
    else seconds += amount;
  }
  if (days > 36_600 || seconds > 36_600 * daySeconds) return undefined;
  const sign = match[1] === "-" ? -1 : 1;
  return { days: sign * days, seconds: sign * seconds };
}
