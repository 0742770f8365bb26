import type { User } from "../../lib/account/user.ts";
import { shortHash, userIdOf } from "../../lib/ledger/ids.ts";
import { copyKeyOf, eventKeyOf } from "../../lib/ledger/keys.ts";
import type { InteractionEffect, LedgerEvent } from "../../lib/ledger/ledger-event.ts";

export const someUserId = userIdOf("01hzzzzzzzzzzzzzzzzzzzzzzz");

/** A user in Berlin with a digest on Monday at eight. */
export function aUser(overrides: Partial<User> = {}): User {
  return {
    id: someUserId,
    version: 1,
    email: "me@example.com",
    name: "Maya Lindqvist",
    zone: "Europe/Berlin",
    schedule: { weekday: 1, time: "08:00" },
    people: 5,
    ownAddresses: ["me@example.com"],
    captureAddress: "log+aaaaaaaaaaaaaaaa@tend.example",
    formerCaptureAddresses: [],
    status: "active",
    pausedUntil: "",
    createdAt: "2026-01-01T00:00:00.000Z",
    greetedAt: "2026-01-01T00:00:00.000Z",
    changes: [],
    forgotten: [],
    deletion: null,
    lastDigest: null,
    nextDigestAt: "2026-11-30T07:00:00.000Z",
    ...overrides,
  };
}

/** A mail to Sam on a day, recorded. */
export function anInteraction(overrides: Partial<InteractionEffect> = {}): InteractionEffect {
  const date = overrides.date ?? "2026-11-02T09:00:00.000Z";
  const subject = overrides.subject ?? "Lunch";
  return {
    type: "interaction",
    direction: "out",
    date,
    subject,
    messageKey: shortHash(["message", date, subject]),
    copyKey: copyKeyOf("me@example.com", date, subject),
    people: [{ name: "Sam Okafor", address: "sam@example.org", role: "to" }],
    broadcast: false,
    excerpt: "Shall we have lunch?",
    signals: [],
    links: [],
    ...overrides,
  };
}

export function anEvent(at: string, effects: LedgerEvent["effects"], cause = "cause"): LedgerEvent {
  const messageKey = shortHash([cause, at]);
  return {
    v: 1,
    key: eventKeyOf(at, messageKey),
    at,
    recordedAt: at,
    cause: {
      kind: "mail",
      messageKey,
      messageId: `${messageKey}@example.com`,
      from: "me@example.com",
      subject: "",
      rawKey: "raw",
    },
    effects,
  };
}
