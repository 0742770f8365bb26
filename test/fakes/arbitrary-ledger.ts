import fc from "fast-check";
import { shortHash } from "../../lib/ledger/ids.ts";
import { copyKeyOf } from "../../lib/ledger/keys.ts";
import type { Effect, LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import { actionVerbs } from "../../lib/reply/action.ts";
import { signalKinds } from "../../lib/signals/signal.ts";
import { anEvent } from "./builders.ts";

/** A few people, so that events meet. */
const address = fc.constantFrom("ana@a.example", "bob@b.example", "cy@c.example", "dee@b.example");
const at = fc
  .integer({ min: 0, max: 500 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString());
const words = fc.constantFrom("the deck", "a CFO", "lunch", "the plan");

const signal = fc.record({
  kind: fc.constantFrom(...signalKinds),
  by: fc.constantFrom("user" as const, "contact" as const),
  text: words,
  topic: words,
  due: fc.constantFrom("", "2025-06-01"),
});

const interaction: fc.Arbitrary<Effect> = fc
  .record({
    date: at,
    subject: words,
    to: fc.array(address, { minLength: 1, maxLength: 3 }),
    isOut: fc.boolean(),
    signals: fc.array(signal, { maxLength: 3 }),
  })
  .map(({ date, subject, to, isOut, signals }) => ({
    type: "interaction",
    direction: isOut ? "out" : "in",
    date,
    subject,
    messageKey: shortHash(["m", date, subject]),
    copyKey: copyKeyOf(to[0] ?? "", date, subject),
    people: [...new Set(to)].map((one) => ({ name: "", address: one, role: isOut ? "to" : "from" })),
    broadcast: false,
    excerpt: subject,
    signals,
    links: [],
  }));

const action: fc.Arbitrary<Effect> = fc
  .record({
    verb: fc.constantFrom(...actionVerbs),
    address,
    note: words,
    signals: fc.array(signal, { maxLength: 1 }),
    other: address,
  })
  .map(({ verb, other, ...rest }) => ({
    type: "action",
    verb,
    name: "",
    ...rest,
    other: { name: "", address: other },
  }));

const meeting: fc.Arbitrary<Effect> = fc
  .record({
    start: at,
    uid: fc.constantFrom("u1", "u2"),
    sequence: fc.nat(3),
    who: address,
    isCancelled: fc.boolean(),
  })
  .map(({ start, uid, sequence, who, isCancelled }) => ({
    type: "meeting",
    own: ["me@example.com"],
    event: {
      uid,
      recurrenceId: "",
      thisAndFuture: false,
      sequence,
      dtstamp: start,
      method: isCancelled ? "CANCEL" : "REQUEST",
      status: isCancelled ? "cancelled" : "confirmed",
      summary: "Coffee",
      location: "",
      start,
      end: new Date(Date.parse(start) + 3_600_000).toISOString(),
      timeZone: "UTC",
      allDay: false,
      rrule: "",
      organizer: { name: "", address: "me@example.com" },
      attendees: [{ name: "", address: who, status: "accepted", kind: "individual", required: true }],
    },
  }));

/** A ledger in the order of its keys; some events take back earlier ones. */
export const arbitraryLedger: fc.Arbitrary<LedgerEvent[]> = fc
  .array(
    fc.record({
      at,
      effects: fc.array(fc.oneof(interaction, action, meeting), { minLength: 1, maxLength: 2 }),
      undoes: fc.option(fc.nat(20)),
    }),
    { maxLength: 25 },
  )
  .map((drafts) => {
    const events = drafts
      .map(({ at: when, effects }, index) => anEvent(when, effects, `event ${index}`))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return events.map((event, index) => {
      const target = events[index - 1 - (drafts[index]?.undoes ?? index)];
      return target === undefined || drafts[index]?.undoes === null
        ? event
        : { ...event, effects: [{ type: "undo" as const, key: target.key }] };
    });
  });
