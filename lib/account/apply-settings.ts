import { Temporal } from "temporal-polyfill";
import type { ActionEffect } from "../ledger/ledger-event.ts";
import { nextDigestAt } from "./next-digest-at.ts";
import { scheduleSchema, type User } from "./user.ts";
import { isZone } from "./zone.ts";

/**
 * The user's record after what a reply set: pause, resume, how many people, when, where, or a digest now. The
 * version is counted up when anything changed, and the next digest is placed anew.
 */
export function applySettings(user: User, actions: readonly ActionEffect[], now: string): User {
  let changed = user;
  for (const action of actions) changed = applyOne(changed, action);
  const isAskedNow = actions.some((action) => action.verb === "now");
  if (changed === user && !isAskedNow) return user;
  return { ...changed, version: user.version + 1, nextDigestAt: isAskedNow ? now : nextFor(changed, now) };
}

function applyOne(user: User, action: ActionEffect): User {
  switch (action.verb) {
    case "pause":
      return { ...user, status: "paused", pausedUntil: action.until ?? "" };
    case "resume":
      return { ...user, status: "active", pausedUntil: "" };
    case "people": {
      const people = Number(action.value);
      return Number.isInteger(people) && people >= 1 && people <= 10 ? { ...user, people } : user;
    }
    case "zone":
      return action.value !== undefined && isZone(action.value) ? { ...user, zone: action.value } : user;
    case "schedule":
      return { ...user, schedule: scheduleFrom(action.value ?? "", user) };
    default:
      return user;
  }
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "tuesday 07:30", "tuesday" or "07:30": what is not said stays. */
function scheduleFrom(value: string, user: User): User["schedule"] {
  const weekday = weekdays.findIndex((day) => value.toLowerCase().includes(day)) + 1;
  const time = /\d{2}:\d{2}/.exec(value)?.[0];
  const parsed = scheduleSchema.safeParse({
    weekday: weekday === 0 ? user.schedule.weekday : weekday,
    time: time ?? user.schedule.time,
  });
  return parsed.success ? parsed.data : user.schedule;
}

/** While paused with an end, the first digest after it; without an end, none. */
function nextFor(user: User, now: string): string {
  if (user.status === "stopped") return "";
  if (user.status !== "paused") return nextDigestAt(user.schedule, user.zone, now);
  if (user.pausedUntil === "") return "";
  const end = Temporal.PlainDate.from(user.pausedUntil)
    .subtract({ days: 1 })
    .toZonedDateTime({ timeZone: user.zone, plainTime: "23:59" });
  return nextDigestAt(user.schedule, user.zone, new Date(end.epochMilliseconds).toISOString());
}
