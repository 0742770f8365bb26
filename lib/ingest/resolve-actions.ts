import type { ActionEffect, Effect } from "../ledger/ledger-event.ts";
import { findContact, nameOf } from "../network/contact-of.ts";
import type { Network, PastDigest } from "../network/network.ts";
import type { Action, ReplyReading } from "../reply/action.ts";
import { findNoteSignals } from "../signals/find-note-signals.ts";

/** Verbs that ask Tend something or set something for the user: they are about no contact's record. */
const aboutNobody = new Set<Action["action"]>([
  "pause",
  "resume",
  "now",
  "people",
  "schedule",
  "zone",
  "address",
  "new-capture-address",
  "subscribe",
  "unsubscribe",
  "export",
  "delete",
  "find",
  "help",
  "yes",
  "pick",
]);

export type ResolveContext = {
  network: Network;
  /** The digest whose numbers count, if it is still known. */
  digest: PastDigest | undefined;
  /** The key of the batch that `undo` takes back; "" when there is none. */
  undoKey: string;
  at: string;
  timeZone: string;
};

/**
 * Looks up whom and which open loop each action is about. What can't be looked up becomes an unplaced line:
 * kept, and said so.
 */
export function resolveActions(reading: ReplyReading, context: ResolveContext): Effect[] {
  const effects = reading.actions.map((action) => resolveAction(action, context));
  return [
    ...effects,
    ...reading.unplaced.map((line) => ({ type: "unplaced" as const, line })),
    ...reading.ambiguous.map(({ line, candidates }) => ({ type: "asked-back" as const, line, candidates })),
  ];
}

function resolveAction(action: Action, context: ResolveContext): Effect {
  if (action.action === "undo") {
    return context.undoKey === ""
      ? { type: "unplaced", line: "undo" }
      : { type: "undo", key: context.undoKey };
  }
  const target = aboutNobody.has(action.action) ? { address: "", name: "" } : targetOf(action, context);
  if (target === null) return { type: "unplaced", line: wordsOf(action) };
  const { number, until, due, days, value, note } = action;
  return {
    type: "action",
    verb: endsDigests(action) ? "pause" : action.action,
    ...target,
    ...(number === undefined ? {} : { number }),
    ...otherOf(action, target.address),
    ...(until === undefined ? {} : { until }),
    ...(due === undefined ? {} : { due }),
    ...(days === undefined ? {} : { days }),
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note }),
    signals:
      note === undefined ? [] : findNoteSignals({ text: note, at: context.at, timeZone: context.timeZone }),
  };
}

/** Who says no more than "stop" or "unsubscribe" has had enough of digests: no calendar is ended by a guess. */
function endsDigests({ action, value }: Action): boolean {
  return action === "unsubscribe" && value === undefined;
}

type Target = Pick<ActionEffect, "address" | "name" | "loop" | "held">;

function targetOf(action: Action, context: ResolveContext): Target | null {
  if (action.number !== undefined) return numbered(action.number, context);
  const { address = "", name = "" } = action.who ?? {};
  if (address === "") return null;
  const contact = findContact(context.network, address.toLowerCase());
  const loop = context.digest?.items.find((item) => item.addresses.includes(address.toLowerCase()))?.loop;
  return {
    address: address.toLowerCase(),
    name: name === "" && contact !== undefined ? nameOf(contact) : name,
    ...(loop === undefined || !meetsLoop(action) ? {} : { loop }),
  };
}

/** A named "done" or "introduced" meets the loop that this digest showed for the person. */
function meetsLoop(action: Action): boolean {
  return action.action === "done" || action.action === "introduced";
}

function numbered(number: number, context: ResolveContext): Target | null {
  const item = context.digest?.items.find((one) => one.number === number);
  if (item !== undefined) {
    return {
      address: item.addresses[0] ?? "",
      name: item.name,
      ...(item.loop === undefined ? {} : { loop: item.loop }),
    };
  }
  const entry = context.digest?.decide.find((one) => one.number === number);
  if (entry === undefined) return null;
  const held = entry.held === undefined ? undefined : context.network.held[entry.held];
  // Decided before: the entry no longer stands for a mail that waits, nor for a contact.
  if (entry.kind === "held" && held === undefined) return null;
  return { address: entry.address, name: entry.name, ...(held === undefined ? {} : { held: held.key }) };
}

/** The second person: whom somebody was introduced to, or the further address of the same person. */
function otherOf(action: Action, address: string): { other?: { name: string; address: string } } {
  if (action.action === "same" && action.value !== undefined)
    return { other: { name: "", address: action.value.toLowerCase() } };
  if (action.action !== "introduced") return {};
  // By number, `who` is the other one; by name, the other stands in `value` as "Name <address>".
  const { name = "", address: other = "" } =
    action.number === undefined ? namedIn(action.value ?? "") : (action.who ?? {});
  return other === "" || other.toLowerCase() === address
    ? {}
    : { other: { name, address: other.toLowerCase() } };
}

function namedIn(value: string): { name?: string; address?: string } {
  const [, name, address] = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(value.slice(0, 400)) ?? [];
  return name === undefined || address === undefined ? {} : { name, address };
}

/** The line again, for what could not be placed. */
function wordsOf(action: Action): string {
  const who = action.number ?? action.who?.name ?? "";
  return [who, action.action === "note" ? "" : action.action, action.value ?? "", action.note ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}
