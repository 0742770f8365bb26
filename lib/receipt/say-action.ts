import type { User } from "../account/user.ts";
import { sayDate } from "../digest/say-date.ts";
import type { ActionEffect } from "../ledger/ledger-event.ts";

/** What was stored for one action, in plain words; "" for what is answered elsewhere in the receipt. */
export function sayAction(action: ActionEffect, user: User, now: string): string {
  const who = action.name || action.address;
  const note = action.note === undefined || action.note === "" ? "" : `: “${action.note}”`;
  const day = (date: string) => sayDate(date, now, user.zone);
  switch (action.verb) {
    case "done":
      return `${who}: done${note}`;
    case "later":
      return action.until === undefined
        ? `${who}: later, not next week${note}`
        : `${who}: not before ${day(action.until)}${note}`;
    case "no":
      return `${who}: not this${note}`;
    case "never":
    case "mute":
      return `${who}: will not be suggested any more${note}`;
    case "unmute":
      return `${who}: may be suggested again`;
    case "note":
      return `${who}: noted${note}`;
    case "met":
      return `${who}: you met${note}`;
    case "helped":
      return `${who}: you helped${note}`;
    case "introduced":
      return `${who}: introduced${action.other === undefined ? "" : ` to ${action.other.name || action.other.address}`}${note}`;
    case "promised":
      return `You promised ${who}${note}${action.due === undefined ? "" : `, by ${day(action.due)}`}`;
    case "asked":
      return `You asked ${who}${note}`;
    case "every":
      return `${who}: every ${action.days === undefined ? "so often" : `${action.days} days`}`;
    case "same":
      return `${who} is ${action.other?.address ?? action.value ?? ""} too`;
    case "forget":
      return `${who}: forgotten, with all that was kept; this can’t be taken back`;
    case "keep":
      return action.held === undefined ? `${who}: kept` : `The held mail of ${who}: accepted`;
    case "ignore":
      return action.held === undefined ? `${who}: will not be suggested` : `The held mail of ${who}: refused`;
    case "pause":
      return action.until === undefined
        ? "Digests pause until you say “resume”"
        : `Digests pause until ${day(action.until)}`;
    case "resume":
      return "Digests come again";
    case "people":
      return `A digest names at most ${user.people} ${user.people === 1 ? "person" : "people"}`;
    case "schedule":
    case "zone":
      return `Digests come ${weekdayNames[user.schedule.weekday - 1]}s at ${user.schedule.time}, ${user.zone} time`;
    case "now":
      return "A digest is on its way";
    default:
      return "";
  }
}

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
