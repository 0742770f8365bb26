import type { User } from "../account/user.ts";
import { type Effect, type LedgerEvent, ledgerEventSchema } from "../ledger/ledger-event.ts";
import type { MailKind } from "../mail/reading.ts";
import { UnreadableMailError } from "../mail/unreadable-mail-error.ts";
import { type CaptureContext, captureEffects } from "./capture-effects.ts";
import { recordable } from "./recordable.ts";
import { type Understanding, understand } from "./understand.ts";

/** Why an event stays as it is without being read again. */
export const leftReasons = [
  "no-raw-mail",
  "answer",
  "held",
  "set-aside",
  "import",
  "question",
  "other",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/**
 * What reading a mail again gives. `anew` carries the event that takes the stored one's place; `namesForgotten` when
 * its raw mail tells of somebody who was forgotten, and is not to be kept.
 */
export type Replay =
  | { kind: "anew"; event: LedgerEvent; namesForgotten: boolean }
  | { kind: "same" }
  | { kind: "left"; because: LeftReason };

/** Why this event is no capture that could be read again; null when it is one. Looks at the event alone. */
export function whyLeft(event: LedgerEvent): LeftReason | null {
  const { cause, effects } = event;
  if (cause.kind !== "mail") return "other";
  if (effects.some((effect) => effect.type === "imported")) return "import";
  if (effects.some((effect) => effect.type === "held")) return "held";
  // A forward that is asked about can be answered like words to Tend, and is a capture nonetheless.
  if (cause.answers !== undefined && !asksWho(effects)) return "answer";
  if (effects.some((effect) => effect.type === "ignored" && effect.reason !== "nobody")) return "set-aside";
  if (!effects.every(isOfCapture)) return "answer";
  return cause.rawKey === "" ? "no-raw-mail" : null;
}

/**
 * Reads the raw mail of a captured event again with the rules of today. The key, `at`, `recordedAt` and the cause stay,
 * so that copies, undo and what was asked still find the event. Where Tend would only ask a question now the event stays:
 * nobody is asked by a replay. Pure; `context` is of the event's own time.
 */
export async function replayMail(
  user: User,
  event: LedgerEvent,
  raw: Uint8Array,
  context: CaptureContext,
): Promise<Replay> {
  const because = whyLeft(event);
  if (because !== null) return { kind: "left", because };
  const understanding = await understandOrNull(raw, context);
  if (understanding === null || !isItsMail(event, understanding)) return { kind: "left", because: "other" };
  const { mail } = understanding;
  const changedKind = notCapturedNow(mail.kind);
  if (changedKind !== null) return { kind: "left", because: changedKind };
  if (asksWho(event.effects) && mail.body.forwarded.length === 0) return { kind: "left", because: "answer" };
  const effects = captureEffects(understanding, knowingPeopleOf(event, context));
  if (asksWho(effects) && !asksWho(event.effects)) return { kind: "left", because: "question" };
  const whole = ledgerEventSchema.parse({ ...event, effects });
  const read = recordable(user, mail, whole);
  return sameEffects(read.event, event) ? { kind: "same" } : { kind: "anew", ...read };
}

/**
 * Mail that would be no capture if it came today. What was set aside is not read again, so that a rule that errs here
 * would lose the event for good: it stays as it was.
 */
function notCapturedNow(kind: MailKind): LeftReason | null {
  switch (kind) {
    case "note":
      return "answer";
    case "import":
      return "import";
    case "automatic":
    case "bulk":
    case "list":
    case "bounce":
    case "feedback":
      return "set-aside";
    default:
      return null;
  }
}

/** What captureEffects makes: its actions are notes above a forward. */
function isOfCapture(effect: Effect): boolean {
  switch (effect.type) {
    case "interaction":
    case "meeting":
    case "ignored":
      return true;
    case "action":
      return effect.verb === "note" && effect.number === undefined;
    case "unplaced":
      return effect.asks !== undefined;
    case "held":
    case "digest":
    case "undo":
    case "asked-back":
    case "imported":
      return false;
    default:
      return effect satisfies never;
  }
}

function asksWho(effects: readonly Effect[]): boolean {
  return effects.some((effect) => effect.type === "unplaced" && effect.asks === "who");
}

async function understandOrNull(raw: Uint8Array, context: CaptureContext): Promise<Understanding | null> {
  try {
    return await understand(raw, context);
  } catch (error) {
    if (error instanceof UnreadableMailError) return null;
    throw error;
  }
}

function isItsMail({ cause }: LedgerEvent, { mail }: Understanding): boolean {
  return cause.kind === "mail" && (cause.messageId === "" || cause.messageId === mail.messageId);
}

/** A name that was given an address when the mail came keeps it, whoever else has that name by now. */
function knowingPeopleOf(event: LedgerEvent, context: CaptureContext): CaptureContext {
  const people = event.effects.flatMap((effect) => (effect.type === "interaction" ? effect.people : []));
  return {
    ...context,
    addressOfName: (name) => {
      const known = people.filter((person) => person.name.toLowerCase() === name.toLowerCase());
      const addresses = new Set(known.map((person) => person.address));
      const [only] = addresses;
      return addresses.size === 1 && only !== undefined ? only : context.addressOfName(name);
    },
  };
}

/** Both in the order of the schema, so that only what they say is compared. */
function sameEffects(one: LedgerEvent, other: LedgerEvent): boolean {
  const inOrder = (event: LedgerEvent) => JSON.stringify(ledgerEventSchema.parse(event).effects);
  return inOrder(one) === inOrder(other);
}
