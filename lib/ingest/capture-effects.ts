import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { instant } from "../ledger/instant.ts";
import { copyKeyOf, messageKeyOf } from "../ledger/keys.ts";
import type { Effect, InteractionEffect, MeetingEffect } from "../ledger/ledger-event.ts";
import { stripSubjectPrefixes } from "../mail/forward/subject-prefixes.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { isImpersonalAddress } from "../mail/people/impersonal-address.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import type { ForwardedMail } from "../mail/reading.ts";
import { broadcastRecipientsMin, excerptCharsMax } from "../network/limits.ts";
import { findNoteSignals } from "../signals/find-note-signals.ts";
import { isSure } from "../signals/is-sure.ts";
import type { Signal } from "../signals/signal.ts";
import type { Understanding } from "./understand.ts";

/** Whose ledger it is for, and which addresses are never people. */
export type CaptureContext = {
  own: readonly string[];
  tend: readonly string[];
  receivedAt: string;
  timeZone: string;
  /** The address of the one known contact of this name, or "". */
  addressOfName: (name: string) => string;
  /** Said in answer to "who was this with?". */
  toldAddress?: string;
};

/** What a captured mail does to the ledger: interactions, meetings, notes. Empty when it is about nobody. */
export function captureEffects(understanding: Understanding, context: CaptureContext): Effect[] {
  const { mail } = understanding;
  const effects: Effect[] = [];
  const said = mail.kind === "invitation" ? null : ownInteraction(understanding, context);
  if (said !== null) effects.push(said);
  for (const [index, forwarded] of mail.body.forwarded.entries()) {
    if (forwarded.depth > 0) continue;
    effects.push(
      ...forwardedEffects(
        understanding,
        forwarded,
        (understanding.forwardedSignals[index] ?? []).filter(isSure),
        context,
      ),
    );
  }
  for (const event of understanding.events) effects.push(meetingEffect(event, context));
  return effects;
}

/** What the mail itself is between the user and others; a forward to Tend alone is nothing in itself. */
function ownInteraction(understanding: Understanding, context: CaptureContext): InteractionEffect | null {
  const { mail } = understanding;
  const direction = isOther(mail.from, context) ? "in" : "out";
  const receivers = peopleOf(mail, context);
  const people = direction === "in" ? [{ ...mail.from, role: "from" as const }] : receivers;
  if (people.length === 0) return null;
  const subject = stripSubjectPrefixes(mail.subject);
  return {
    type: "interaction",
    direction,
    date: mail.date,
    subject: mail.subject,
    messageKey: messageKeyOf({
      messageId: mail.messageId,
      from: mail.from.address,
      date: mail.date,
      subject,
    }),
    copyKey: copyKeyOf(mail.from.address, mail.date, subject),
    people,
    broadcast: receivers.length >= broadcastRecipientsMin,
    excerpt: excerptOf(mail.body.newText),
    signals: understanding.signals.filter(isSure),
    ...(direction === "in" ? { facts: mail.signatureFacts } : {}),
    links: mail.links.slice(0, 5),
  };
}

function forwardedEffects(
  understanding: Understanding,
  forwarded: ForwardedMail,
  signals: Signal[],
  context: CaptureContext,
): Effect[] {
  const { mail } = understanding;
  const isOwn = addressTest(context.own)(forwarded.from.address);
  const people = isOwn ? peopleOf(forwarded, context) : senderOf(understanding, forwarded, context);
  if (people.length === 0) {
    return [
      {
        type: "unplaced",
        asks: "who",
        line: `A forwarded mail from ${forwarded.from.name || "somebody"} (“${forwarded.subject}”) that gives no address`,
      },
    ];
  }
  const date = dateOf(forwarded, mail.date, context.receivedAt);
  const subject = stripSubjectPrefixes(forwarded.subject || mail.subject);
  const from = isOwn ? forwarded.from.address : (people[0]?.address ?? "");
  const interaction: InteractionEffect = {
    type: "interaction",
    direction: isOwn ? "out" : "in",
    date,
    subject: forwarded.subject || mail.subject,
    messageKey: messageKeyOf({ messageId: "", from, date, subject }),
    copyKey: copyKeyOf(from, date, subject),
    people,
    broadcast: people.length >= broadcastRecipientsMin,
    excerpt: excerptOf(forwarded.text),
    signals,
    ...(isOwn ? {} : { facts: mail.signatureFacts }),
    links: [],
  };
  return [interaction, ...noteAbove(understanding, people[0], context)];
}

/** The original's own date, never later than arrival; the forward's where the original gives none. */
function dateOf(forwarded: ForwardedMail, forwardedAt: string, receivedAt: string): string {
  if (forwarded.date === "") return forwardedAt;
  const date = instant(forwarded.date);
  return date <= receivedAt ? date : forwardedAt;
}

/** The writer's words above a forward are a note on the person who is forwarded. */
function noteAbove(
  understanding: Understanding,
  person: Mailbox | undefined,
  context: CaptureContext,
): Effect[] {
  const { mail } = understanding;
  const note = mail.body.newText.trim();
  if (note === "" || person === undefined || mail.people.length > 0 || mail.body.forwarded.length > 1)
    return [];
  return [
    {
      type: "action",
      verb: "note",
      address: person.address,
      name: person.name,
      note: note.slice(0, noteCharsMax),
      signals: findNoteSignals({ text: note, at: mail.date, timeZone: context.timeZone }),
    },
  ];
}

/** A note is a few words; a page above a forward is kept as its beginning, and whole in the raw mail. */
const noteCharsMax = 2_000;

/** Who a mail, or a forwarded one, was written to: people, not machines and not the user. */
function peopleOf(
  written: { to: Mailbox[]; cc: Mailbox[] },
  context: CaptureContext,
): InteractionEffect["people"] {
  const to = written.to.map((person) => ({ ...person, role: "to" as const }));
  const cc = written.cc.map((person) => ({ ...person, role: "cc" as const }));
  return [...to, ...cc].filter((person) => isOther(person, context) && !isImpersonalAddress(person.address));
}

/**
 * The forwarded person. Outlook's inline forwards drop addresses: then one typed above, or the one known
 * contact of that name, stands in.
 */
function senderOf(
  understanding: Understanding,
  forwarded: ForwardedMail,
  context: CaptureContext,
): InteractionEffect["people"] {
  const { name } = forwarded.from;
  const typed = /[^\s<>"(),;:]+@[^\s<>"(),;:]+\.[a-z]{2,}/i
    .exec(understanding.mail.body.newText.slice(0, 500))?.[0]
    ?.toLowerCase();
  const address =
    forwarded.from.address ||
    (context.toldAddress ?? "") ||
    (name === "" ? "" : context.addressOfName(name)) ||
    (typed ?? "");
  const person = { name, address, role: "from" as const };
  return address !== "" && isOther(person, context) ? [person] : [];
}

function isOther(person: Mailbox, context: Pick<CaptureContext, "own" | "tend">): boolean {
  const { address } = person;
  return address !== "" && !addressTest(context.own)(address) && !addressTest(context.tend)(address);
}

/** A meeting as it was read; which of its addresses are the user's or Tend's is noted beside it. */
export function meetingEffect(
  event: CalendarEvent,
  context: Pick<CaptureContext, "own" | "tend">,
): MeetingEffect {
  const { description: _description, ...kept } = event;
  const addresses = [event.organizer, ...event.attendees].map((person) => person.address);
  const own = addresses.filter((address) => address !== "" && !isOther({ name: "", address }, context));
  return { type: "meeting", event: kept, own: [...new Set(own)] };
}

/** The first words of a text on one line. */
function excerptOf(text: string): string {
  return text
    .slice(0, excerptCharsMax * 3)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, excerptCharsMax);
}
