import { shortHash } from "../../../lib/ledger/ids.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { copyKeyOf } from "../../../lib/ledger/keys.ts";
import type { ActionEffect, DigestEffect, Effect, LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import type { Signal } from "../../../lib/signals/signal.ts";
import { anEvent } from "../../fakes/builders.ts";

/** Small whole numbers below a bound, the same for the same seed. */
export type Roll = (below: number) => number;

/** Marsaglia's xorshift. */
export function rollOf(seed: number): Roll {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** Few, so that asks meet offers, both ways round. */
const topics = ["CFO", "graphic designer", "patent lawyer", "flat in Lisbon", "Rust developer", "copywriter"];
const peopleCount = 45;
const organisationCount = 9;

export function addressOf(person: number): string {
  return person % 5 === 0 ? `p${person}@gmail.com` : `p${person}@org${person % organisationCount}.example`;
}

/** What came in and went out in one week after `monday`, in the order of time. */
export function aWeekOfMail(roll: Roll, monday: string): LedgerEvent[] {
  const events = Array.from({ length: 4 + roll(8) }, (_, index) => {
    const at = addDays(monday, 0.2 + (roll(640) + index / 100) / 100);
    return anEvent(at, [roll(12) === 0 ? aMeeting(roll, at) : aMail(roll, at, index)], `week ${at} ${index}`);
  });
  return events.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function aMail(roll: Roll, at: string, index: number): Effect {
  const isOut = roll(2) === 0;
  const count = isOut && roll(6) === 0 ? 2 + roll(3) : 1;
  const chosen = [...new Set(Array.from({ length: count }, () => roll(peopleCount)))];
  const subject = `About ${topics[roll(topics.length)] ?? ""} ${at.slice(0, 10)} ${index}`;
  const people = chosen.map((person) => ({
    name: `Person${person} Name${person}`,
    address: addressOf(person),
    role: isOut ? ("to" as const) : ("from" as const),
  }));
  return {
    type: "interaction",
    direction: isOut ? "out" : "in",
    date: at,
    subject,
    messageKey: shortHash(["mail", at, String(index)]),
    copyKey: copyKeyOf(people[0]?.address ?? "", at, subject),
    people,
    broadcast: false,
    excerpt: `Some words of ${at} number ${index}`,
    signals: signalsOf(roll, isOut, at, index),
    links: [],
    ...(isOut || roll(3) > 0
      ? {}
      : {
          facts: { name: "", title: topics[(chosen[0] ?? 0) % topics.length] ?? "", company: "", phone: "" },
        }),
  };
}

function signalsOf(roll: Roll, isOut: boolean, at: string, index: number): Signal[] {
  const topic = topics[roll(topics.length)] ?? "";
  const by = isOut ? ("user" as const) : ("contact" as const);
  const say = (kind: Signal["kind"], words: string, due = ""): Signal[] => [
    { kind, by, text: `${words} ${topic} (${at} ${index})`, topic, due },
  ];
  switch (roll(9)) {
    case 0:
      return say("promise", "I will send you the paper on the", addDays(at, 3 + roll(20)).slice(0, 10));
    case 1:
    case 2:
      return say("ask", "Do you know a good");
    case 3:
      return say("offer", "Happy to help as a");
    case 4:
      return say("news", "There is something new about the");
    case 5:
      return say("delivered", "Here is what you wanted on the");
    case 6:
      return say("thanks", "Thank you for the");
    default:
      return [];
  }
}

function aMeeting(roll: Roll, at: string): Effect {
  // Calendars count in seconds.
  const start = `${addDays(at, 1 + roll(8)).slice(0, 10)}T${String(8 + roll(9)).padStart(2, "0")}:00:00.000Z`;
  return {
    type: "meeting",
    own: ["me@example.com"],
    event: {
      uid: `meeting ${at}`,
      recurrenceId: "",
      thisAndFuture: false,
      sequence: 0,
      dtstamp: at,
      method: "REQUEST",
      status: "confirmed",
      summary: `Coffee ${at}`,
      location: "",
      start,
      end: addDays(start, 0.04),
      timeZone: "UTC",
      allDay: false,
      rrule: "",
      organizer: { name: "", address: "me@example.com" },
      attendees: [
        {
          name: "",
          address: addressOf(roll(peopleCount)),
          status: "accepted",
          kind: "individual",
          required: true,
        },
      ],
    },
  };
}

/** What the user answers to a digest: of some lines something, of most nothing. */
export function someAnswers(roll: Roll, digest: DigestEffect, at: string): LedgerEvent[] {
  const actions = digest.items.flatMap((item, index): ActionEffect[] => {
    const verb = answers[roll(answers.length)];
    if (verb === undefined || verb === "") return [];
    const { number, name, addresses, loop, other } = item;
    const isIntroduced = verb === "introduced" && other !== undefined;
    return [
      {
        type: "action",
        verb: verb === "introduced" && !isIntroduced ? "done" : verb,
        address: addresses[0] ?? "",
        name,
        number,
        note:
          roll(4) === 0 ? `Noted something of the ${topics[roll(topics.length)] ?? ""} (${at} ${index})` : "",
        signals: [],
        ...(loop === undefined ? {} : { loop }),
        ...(isIntroduced ? { other } : {}),
      },
    ];
  });
  return actions.map((action, index) =>
    anEvent(addDays(at, 0.05 + index / 1_000), [action], `answer ${at} ${index}`),
  );
}

const answers: readonly (ActionEffect["verb"] | "")[] = [
  ..."          ".split(" ").map(() => "" as const),
  "done",
  "done",
  "introduced",
  "introduced",
  "later",
  "no",
  "never",
  "mute",
  "forget",
];
