import { Temporal } from "temporal-polyfill";
import { nextDigestAt, weekOf } from "./next-digest-at.ts";
import type { User } from "./user.ts";

/**
 * When the user's next digest is due: by schedule and zone, after a pause that has an end, one a week; "" while there is
 * none to come. `planned` is when it was due before the zone changed, "" otherwise: where the new zone's time of that
 * week has passed already, the digest comes as planned and no week is lost.
 */
export function nextDueAt(user: User, now: string, planned: string): string {
  if (user.status === "stopped" || user.status === "leaving") return "";
  const taken = takenWeeks(user);
  if (user.status === "paused") {
    return user.pausedUntil === ""
      ? ""
      : nextDigestAt(user.schedule, user.zone, endOfPause(user, now), taken);
  }
  const next = nextDigestAt(user.schedule, user.zone, now, taken);
  if (planned === "" || planned <= now || planned >= next) return next;
  const week = weekOf(planned, user.zone);
  return taken.includes(week) || week === weekOf(next, user.zone) ? next : planned;
}

/** The weeks that the last digest stands for: as the wall had it when it was begun, and as it has it now. A move sets them apart. */
function takenWeeks(user: User): string[] {
  if (user.lastDigest === null) return [];
  return [user.lastDigest.week, weekOf(user.lastDigest.triedAt, user.zone)];
}

/** The last minute of the pause; now, where that has passed. */
function endOfPause(user: User, now: string): string {
  const end = Temporal.PlainDate.from(user.pausedUntil)
    .subtract({ days: 1 })
    .toZonedDateTime({ timeZone: user.zone, plainTime: "23:59" });
  return new Date(Math.max(end.epochMilliseconds, Date.parse(now))).toISOString();
}
