import { shortHash } from "../../../lib/ledger/ids.ts";
import { addDays, instant } from "../../../lib/ledger/instant.ts";
import { copyKeyOf, eventKeyOf } from "../../../lib/ledger/keys.ts";
import type { ActionEffect, DigestItem, Effect, LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { foldInto } from "../../../lib/network/fold.ts";
import { emptyNetwork, type Network } from "../../../lib/network/network.ts";
import type { Signal } from "../../../lib/signals/signal.ts";
import type { Person } from "./latent.ts";

const owner = "owner@example.com";
const firstMonday = "2026-01-05T07:00:00.000Z";

/** What was captured of a world, as events of a real ledger, folded by the real fold. */
export type Recorder = { network: Network; waiting: LedgerEvent[]; count: number };

export function newRecorder(): Recorder {
  return { network: emptyNetwork(), waiting: [], count: 0 };
}

/** Monday morning of a week. */
export function mondayOf(week: number): string {
  return addDays(firstMonday, 7 * week);
}

/** A moment of a week, later draws later: 0 to 1. */
export function momentIn(week: number, share: number): string {
  return instant(new Date(Date.parse(mondayOf(week)) + 3_600_000 + Math.floor(share * 6.8 * 86_400_000)));
}

/** Folds what was captured since; the events must all lie before the instants of later ones. */
export function settle(recorder: Recorder): Network {
  const events = recorder.waiting.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  recorder.waiting = [];
  return foldInto(recorder.network, events);
}

export function recordMail(
  recorder: Recorder,
  mail: {
    direction: "in" | "out";
    people: readonly Person[];
    at: string;
    signals: Signal[];
    title?: string;
    thread?: string;
  },
): void {
  const subject = mail.thread ?? `Mail ${recorder.count}`;
  const people = mail.people.map(({ name, address }) => ({
    name,
    address,
    role: mail.direction === "in" ? ("from" as const) : ("to" as const),
  }));
  record(recorder, mail.at, {
    type: "interaction",
    direction: mail.direction,
    date: mail.at,
    subject,
    messageKey: shortHash([mail.at, String(recorder.count)]),
    copyKey: copyKeyOf(people[0]?.address ?? "", mail.at, `${subject} ${recorder.count}`),
    people,
    broadcast: false,
    excerpt: `Words of mail ${recorder.count}.`,
    signals: mail.signals,
    links: [],
    ...(mail.title === undefined ? {} : { facts: { name: "", title: mail.title, company: "", phone: "" } }),
  });
}

export function recordMeeting(recorder: Recorder, person: Person, invitedAt: string, start: string): void {
  const { name, address } = person;
  record(recorder, invitedAt, {
    type: "meeting",
    own: [owner],
    event: {
      uid: `meeting-${recorder.count}`,
      recurrenceId: "",
      thisAndFuture: false,
      sequence: 0,
      dtstamp: invitedAt,
      method: "REQUEST",
      status: "confirmed",
      summary: "Coffee",
      location: "",
      start,
      end: instant(new Date(Date.parse(start) + 3_600_000)),
      timeZone: "UTC",
      allDay: false,
      rrule: "",
      organizer: { name: "", address: owner },
      attendees: [{ name, address, status: "accepted", kind: "individual", required: true }],
    },
  });
}

export function recordAction(
  recorder: Recorder,
  person: Person,
  at: string,
  action: Pick<ActionEffect, "verb" | "loop" | "other" | "number">,
): void {
  record(recorder, at, {
    type: "action",
    address: person.address,
    name: person.name,
    signals: [],
    ...action,
  });
}

export function recordDigest(recorder: Recorder, at: string, items: DigestItem[]): void {
  record(recorder, at, {
    type: "digest",
    digestId: at.replace(/\D/g, "").slice(0, 12),
    occasion: { isFirst: false, isBare: false, restedSince: "", isYearsEnd: false, away: null },
    items,
    week: [],
    passOn: [],
    decide: [],
    pulse: { helped: 0, asksMet: 0, introductions: 0, cameBack: 0, capturedLastWeek: true },
    given: [],
  });
}

function record(recorder: Recorder, at: string, effect: Effect): void {
  recorder.count += 1;
  const messageKey = shortHash(["event", String(recorder.count)]);
  recorder.waiting.push({
    v: 1,
    key: eventKeyOf(at, messageKey),
    at,
    recordedAt: at,
    cause: { kind: "mail", messageKey, messageId: "", from: owner, subject: "", rawKey: "" },
    effects: [effect],
  });
}
