import { leaveOutForgotten } from "../account/forgotten.ts";
import type { User } from "../account/user.ts";
import { type CaptureContext, captureEffects } from "../ingest/capture-effects.ts";
import { type Understanding, understandReading } from "../ingest/understand.ts";
import { addDays } from "../ledger/instant.ts";
import { eventKeyOf, messageKeyOf } from "../ledger/keys.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import { stripSubjectPrefixes } from "../mail/forward/subject-prefixes.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import { readMailNow } from "../mail/read-mail.ts";
import type { MailReading } from "../mail/reading.ts";
import { UnreadableMailError } from "../mail/unreadable-mail-error.ts";
import { freshDays } from "./limits.ts";

export type ImportContext = {
  user: User;
  tend: readonly string[];
  now: string;
  /** Whom the user wrote to, as far as is known; null lets in everybody's mail. */
  written: ReadonlySet<string> | null;
};

export type ImportedMessage =
  | { kind: "event"; event: LedgerEvent }
  /** A machine's, a list's, a stranger's, or about nobody. */
  | { kind: "nothing" }
  | { kind: "unreadable" };

/**
 * The event of one old mail: what it was between the user and others, at its own time. Never a command, whoever it was
 * to. The key follows from the message, so that a mailbox imported twice, or a mail also captured, is one event.
 * `boxDate` stands in where the mail gives no date.
 */
export function messageEvent(raw: Uint8Array, boxDate: string, context: ImportContext): ImportedMessage {
  const { user, now } = context;
  const mailContext = {
    own: user.ownAddresses,
    tend: [...context.tend],
    receivedAt: now,
    timeZone: user.zone,
  };
  let read: MailReading;
  try {
    read = readMailNow(raw, mailContext);
  } catch (error) {
    if (error instanceof UnreadableMailError) return { kind: "unreadable" };
    throw error;
  }
  // A missing or absurd date was read as now, which another run would read otherwise.
  const mail = read.date === now ? { ...read, date: boxDate === "" ? user.createdAt : boxDate } : read;
  if (!isTie(mail, context)) return { kind: "nothing" };
  const effects = leaveOutForgotten(
    user,
    captureEffects(understandOld(mail, now, mailContext), captureContextOf(context)),
  );
  const kept = effects.filter((effect) => effect.type === "interaction" || effect.type === "meeting");
  if (kept.length === 0) return { kind: "nothing" };
  const messageKey = messageKeyOf({
    messageId: mail.messageId,
    from: mail.from.address,
    date: mail.date,
    subject: stripSubjectPrefixes(mail.subject),
  });
  const { messageId, subject, date } = mail;
  return {
    kind: "event",
    event: {
      v: 1,
      key: eventKeyOf(date, messageKey),
      at: date,
      recordedAt: now,
      cause: { kind: "mail", messageKey, messageId, from: mail.from.address, subject, rawKey: "" },
      effects: kept,
    },
  };
}

/** A person's mail with the user, both ways once the user ever wrote to them. */
function isTie(mail: MailReading, { user, written }: ImportContext): boolean {
  if (mail.kind !== "capture" && mail.kind !== "forward" && mail.kind !== "invitation") return false;
  if (addressTest(user.ownAddresses)(mail.from.address)) return true;
  return written === null || written.has(mail.from.address);
}

/** Old promises and asks open nothing; finding them would also be most of the work. */
function understandOld(
  mail: MailReading,
  now: string,
  mailContext: Parameters<typeof understandReading>[1],
): Understanding {
  if (mail.date >= addDays(now, -freshDays)) return understandReading(mail, mailContext);
  const events = mail.calendars.length === 0 ? [] : understandReading(mail, mailContext).events;
  return { mail, events, calendarProblems: [], signals: [], forwardedSignals: [] };
}

function captureContextOf({ user, tend, now }: ImportContext): CaptureContext {
  return { own: user.ownAddresses, tend, receivedAt: now, timeZone: user.zone, addressOfName: () => "" };
}
