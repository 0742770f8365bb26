import { eventKeyOf, messageKeyOf } from "../ledger/keys.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { stripSubjectPrefixes } from "../mail/forward/subject-prefixes.ts";
import type { MailReading } from "../mail/reading.ts";
import type { Delivery } from "./delivery.ts";
import { eventAt } from "./event-at.ts";

/**
 * The event that a mail is. `answers` names the digest whose numbers counted ("" for none) when the mail was words to
 * Tend; a forward that is asked about can be answered like one.
 */
export function eventOf(
  delivery: Delivery,
  mail: MailReading,
  effects: Effect[],
  answers: string | undefined,
): LedgerEvent {
  const messageKey = messageKeyOf({
    messageId: mail.messageId,
    from: mail.from.address,
    date: mail.date,
    subject: stripSubjectPrefixes(mail.subject),
  });
  const at = eventAt(mail, delivery.receivedAt, answers !== undefined);
  const isAsked = effects.some((effect) => effect.type === "unplaced" && effect.asks !== undefined);
  const batch = answers ?? (isAsked ? "" : undefined);
  return {
    v: 1,
    key: eventKeyOf(at, messageKey),
    at,
    recordedAt: delivery.receivedAt,
    cause: {
      kind: "mail",
      messageKey,
      messageId: mail.messageId,
      from: mail.from.address,
      subject: mail.subject,
      rawKey: delivery.rawKey,
      ...(batch === undefined ? {} : { answers: batch }),
    },
    effects,
  };
}

/** A mail that holds nothing readable: shown to the user as held. */
export function unreadableEvent(delivery: Delivery): LedgerEvent {
  const messageKey = messageKeyOf({
    messageId: `unreadable ${delivery.rawKey}`,
    from: "",
    date: "",
    subject: "",
  });
  return {
    v: 1,
    key: eventKeyOf(delivery.receivedAt, messageKey),
    at: delivery.receivedAt,
    recordedAt: delivery.receivedAt,
    cause: {
      kind: "mail",
      messageKey,
      messageId: "",
      from: delivery.envelopeFrom,
      subject: "",
      rawKey: delivery.rawKey,
    },
    effects: [
      { type: "held", reason: "unreadable", from: { name: "", address: delivery.envelopeFrom }, subject: "" },
    ],
  };
}
