import { Temporal } from "temporal-polyfill";
import { shortHash } from "../../../lib/ledger/ids.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { copyKeyOf, eventKeyOf } from "../../../lib/ledger/keys.ts";
import type { ActionEffect, Effect, LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { findSignals } from "../../../lib/signals/find-signals.ts";

export type Person = { name: string; address: string; title?: string; company?: string };

/** One thing that happened, as it is told to a gallery ledger; `daysAgo` counts back from the digest. */
export type Told =
  | { kind: "wrote" | "heard"; who: Person; daysAgo: number; subject: string; text: string }
  | { kind: "did"; who: Person; daysAgo: number; verb: ActionEffect["verb"]; note?: string; other?: Person }
  | { kind: "meets"; who: readonly Person[]; inDays: number; time: string; summary: string }
  | { kind: "off"; inDays: number; days: number; summary: string }
  | { kind: "held"; who: Person; daysAgo: number; subject: string }
  | { kind: "digest"; daysAgo: number };

export type GalleryPlace = { own: string; now: string; zone: string };

/** Events as capture would have made them: signals are found in the words, nothing is said that Tend did not read. */
export function galleryLedger(told: readonly Told[], place: GalleryPlace): LedgerEvent[] {
  return told.map((one, index) => eventOf(one, index, place)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function eventOf(told: Told, index: number, place: GalleryPlace): LedgerEvent {
  const at = addDays(place.now, -("daysAgo" in told ? told.daysAgo : 3));
  const hash = shortHash(["gallery", String(index), at]);
  return {
    v: 1,
    key: eventKeyOf(at, hash),
    at,
    recordedAt: at,
    cause:
      told.kind === "digest"
        ? { kind: "schedule" }
        : {
            kind: "mail",
            messageKey: hash,
            messageId: `${hash}@example.com`,
            from: place.own,
            subject: "",
            rawKey: "",
          },
    effects: effectsOf(told, at, place),
  };
}

function effectsOf(told: Told, at: string, place: GalleryPlace): Effect[] {
  switch (told.kind) {
    case "wrote":
    case "heard":
      return [interaction(told, at, place)];
    case "did":
      return [
        {
          type: "action",
          verb: told.verb,
          address: told.who.address,
          name: told.who.name,
          signals: [],
          ...(told.note === undefined ? {} : { note: told.note }),
          ...(told.other === undefined
            ? {}
            : { other: { name: told.other.name, address: told.other.address } }),
        },
      ];
    case "meets":
      return [meeting(told.summary, told.who, dayAt(place.now, told.inDays), told.time, place)];
    case "off":
      return [daysOff(told, place)];
    case "held":
      return [{ type: "held", reason: "stranger", from: mailbox(told.who), subject: told.subject }];
    case "digest":
      return [emptyDigest(at)];
    default:
      return told satisfies never;
  }
}

function interaction(
  told: Extract<Told, { kind: "wrote" | "heard" }>,
  at: string,
  place: GalleryPlace,
): Effect {
  const isOut = told.kind === "wrote";
  return {
    type: "interaction",
    direction: isOut ? "out" : "in",
    date: at,
    subject: told.subject,
    messageKey: shortHash(["gallery", told.who.address, at, told.subject]),
    copyKey: copyKeyOf(isOut ? place.own : told.who.address, at, told.subject),
    people: [{ ...mailbox(told.who), role: isOut ? "to" : "from" }],
    broadcast: false,
    excerpt: told.text.replace(/\s+/g, " ").slice(0, 280),
    signals: findSignals({ text: told.text, by: isOut ? "user" : "contact", at, timeZone: place.zone }),
    ...(isOut
      ? {}
      : { facts: { name: "", title: told.who.title ?? "", company: told.who.company ?? "", phone: "" } }),
    links: [],
  };
}

function meeting(
  summary: string,
  people: readonly Person[],
  day: string,
  time: string,
  place: GalleryPlace,
): Effect {
  const start = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(place.zone);
  return {
    type: "meeting",
    event: {
      ...bareEvent(summary, place),
      start: start.toInstant().toString({ fractionalSecondDigits: 3 }),
      end: start.add({ hours: 1 }).toInstant().toString({ fractionalSecondDigits: 3 }),
      timeZone: place.zone,
      attendees: people.map((person) => ({
        ...mailbox(person),
        status: "accepted" as const,
        kind: "individual" as const,
        required: true,
      })),
    },
    own: [place.own],
  };
}

function daysOff(told: Extract<Told, { kind: "off" }>, place: GalleryPlace): Effect {
  const start = dayAt(place.now, told.inDays);
  const end = dayAt(place.now, told.inDays + told.days);
  return {
    type: "meeting",
    event: { ...bareEvent(told.summary, place), start, end, timeZone: "", allDay: true, attendees: [] },
    own: [place.own],
  };
}

function bareEvent(summary: string, { own, now }: GalleryPlace) {
  return {
    uid: shortHash(["gallery", summary]),
    recurrenceId: "",
    thisAndFuture: false,
    sequence: 0,
    dtstamp: addDays(now, -3),
    method: "REQUEST" as const,
    status: "confirmed" as const,
    summary,
    location: "",
    allDay: false,
    rrule: "",
    organizer: { name: "", address: own },
  };
}

function emptyDigest(at: string): Effect {
  return {
    type: "digest",
    digestId: at.replace(/\D/g, "").slice(0, 12),
    occasion: { isFirst: false, isBare: false, restedSince: "", isYearsEnd: false, away: null },
    items: [],
    week: [],
    passOn: [],
    decide: [],
    pulse: { helped: 0, asksMet: 0, introductions: 0, cameBack: 0, capturedLastWeek: true },
    noted: [],
    given: [],
  };
}

function dayAt(now: string, days: number): string {
  return addDays(now, days).slice(0, 10);
}

function mailbox({ name, address }: Person) {
  return { name, address };
}
