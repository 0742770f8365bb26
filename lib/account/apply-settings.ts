import type { ActionEffect } from "../ledger/ledger-event.ts";
import { settingChangesMax } from "./limits.ts";
import { nextDueAt } from "./next-due-at.ts";
import { type SettingChange, type SettingField, scheduleSchema, type User } from "./user.ts";
import { isZone } from "./zone.ts";

/**
 * The user's record after what a reply set: pause, resume, how many people, when, where, or a digest now. `key` is the
 * reply's event: the same reply a second time changes nothing, and two replies give the same whichever comes first.
 * The version is counted up when anything changed, and the next digest is placed anew.
 */
export function applySettings(user: User, actions: readonly ActionEffect[], now: string, key = now): User {
  if (user.changes.some((change) => change.key === key)) return user;
  const wanted = new Map<SettingField, string>();
  for (const action of actions) for (const [field, after] of settingsOf(action)) wanted.set(field, after);
  if (wanted.size === 0) return user;
  let changed = user;
  for (const [field, after] of wanted) changed = insertChange(changed, key, field, after);
  return {
    ...changed,
    version: user.version + 1,
    changes: changed.changes.slice(-settingChangesMax),
    nextDigestAt: wanted.has("now") ? now : dueAfter(user, changed, now, wanted.has("zone")),
  };
}

/** The user's record without what the reply of this key set; the same object when it set nothing. */
export function undoSettings(user: User, key: string, now: string): User {
  let changed = user;
  for (const change of user.changes) if (change.key === key) changed = takeOut(changed, change);
  if (changed === user) return user;
  return { ...changed, version: user.version + 1, nextDigestAt: dueAfter(user, changed, now, false) };
}

/** A digest that is due already stays due, whatever else is set: it may be on its way. */
function dueAfter(user: User, changed: User, now: string, isMoved: boolean): User["nextDigestAt"] {
  const isDue = user.nextDigestAt !== "" && user.nextDigestAt <= now;
  const restsAsBefore = changed.status === user.status && changed.pausedUntil === user.pausedUntil;
  if (isDue && restsAsBefore) return user.nextDigestAt;
  return nextDueAt(changed, now, isMoved ? user.nextDigestAt : "");
}

/** What an action sets, as absolute values: a time alone leaves the weekday as it is. */
function settingsOf(action: ActionEffect): [SettingField, string][] {
  const value = action.value ?? "";
  switch (action.verb) {
    case "pause":
      return [["rest", `paused ${action.until ?? ""}`]];
    case "resume":
      return [["rest", "active "]];
    case "people":
      return /^(?:[1-9]|10)$/.test(value) ? [["people", value]] : [];
    case "zone":
      return isZone(value) ? [["zone", value]] : [];
    case "schedule":
      return scheduleFrom(value);
    case "now":
      return [["now", ""]];
    default:
      return [];
  }
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "tuesday 07:30", "tuesday" or "07:30". */
function scheduleFrom(value: string): [SettingField, string][] {
  const weekday = weekdays.findIndex((day) => value.toLowerCase().includes(day)) + 1;
  const time = scheduleSchema.shape.time.safeParse(/\d{2}:\d{2}/.exec(value)?.[0]);
  const set: [SettingField, string][] = [];
  if (weekday > 0) set.push(["weekday", `${weekday}`]);
  if (time.success) set.push(["time", time.data]);
  return set;
}

/** Puts a change where its key belongs; only the last of a field is what stands in the record. */
function insertChange(user: User, key: string, field: SettingField, after: string): User {
  const later = user.changes.find((change) => change.field === field && change.key > key);
  if (later === undefined) {
    const change = { key, field, before: standingValue(user, field), after };
    return { ...withValue(user, field, after), changes: inOrder([...user.changes, change]) };
  }
  const change = { key, field, before: later.before, after };
  const rest = user.changes.map((one) => (one === later ? { ...later, before: after } : one));
  return { ...user, changes: inOrder([...rest, change]) };
}

function takeOut(user: User, change: SettingChange): User {
  const rest = user.changes.filter((one) => one.key !== change.key || one.field !== change.field);
  const next = rest.find((one) => one.field === change.field && one.key > change.key);
  if (next === undefined) return { ...withValue(user, change.field, change.before), changes: rest };
  return { ...user, changes: rest.map((one) => (one === next ? { ...next, before: change.before } : one)) };
}

function inOrder(changes: readonly SettingChange[]): SettingChange[] {
  return changes.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function standingValue(user: User, field: SettingField): string {
  switch (field) {
    case "rest":
      return `${user.status} ${user.pausedUntil}`;
    case "people":
      return `${user.people}`;
    case "zone":
      return user.zone;
    case "weekday":
      return `${user.schedule.weekday}`;
    case "time":
      return user.schedule.time;
    case "now":
      return "";
    default:
      return field satisfies never;
  }
}

function withValue(user: User, field: SettingField, value: string): User {
  switch (field) {
    case "rest": {
      const [status, pausedUntil = ""] = value.split(" ");
      const known = status === "paused" || status === "stopped" ? status : "active";
      return { ...user, status: known, pausedUntil };
    }
    case "people":
      return { ...user, people: Number(value) };
    case "zone":
      return { ...user, zone: value };
    case "weekday":
      return { ...user, schedule: { ...user.schedule, weekday: Number(value) } };
    case "time":
      return { ...user, schedule: { ...user.schedule, time: value } };
    case "now":
      return user;
    default:
      return field satisfies never;
  }
}
