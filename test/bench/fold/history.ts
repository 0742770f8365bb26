import { contactIdOf, shortHash } from "../../../lib/ledger/ids.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { copyKeyOf, eventKeyOf } from "../../../lib/ledger/keys.ts";
import type { Effect, LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import type { Signal } from "../../../lib/signals/signal.ts";
import { drawOf } from "../who/draw.ts";
import { kinds } from "../who/world.ts";

export const benchNow = "2026-11-30T07:00:00.000Z";

/** A ledger that ends a few hours ago: so many events, evenly over time, with so many contacts. Each week a digest. */
export function historyOf(events: number, contacts: number, perWeek: number): LedgerEvent[] {
  const draw = drawOf(events + contacts);
  return Array.from({ length: events }, (_, index) => {
    const back = events - index;
    const at = addDays(benchNow, -(back * 7) / perWeek);
    const person = Math.floor(draw("own-contact", index) * contacts);
    return eventOf(
      at,
      index,
      back % perWeek === 0 ? digest(at, person) : interaction(at, index, person, draw("writes", index)),
    );
  });
}

function interaction(at: string, index: number, person: number, luck: number): Effect {
  const address = `p${person}@org${person % 97}.example`;
  const isOut = index % 2 === 0;
  return {
    type: "interaction",
    direction: isOut ? "out" : "in",
    date: at,
    subject: `About ${kinds[index % kinds.length] ?? ""}`,
    messageKey: shortHash(["m", String(index)]),
    copyKey: copyKeyOf(address, at, String(index)),
    people: [{ name: `Person ${person}`, address, role: isOut ? "to" : "from" }],
    broadcast: false,
    excerpt: `Some ordinary words about ${kinds[index % kinds.length] ?? ""}, as they stand in a mail, number ${index}.`,
    signals: signalsOf(isOut, index, luck),
    links: [],
    ...(isOut
      ? {}
      : { facts: { name: "", title: kinds[person % kinds.length] ?? "", company: "", phone: "" } }),
  };
}

function signalsOf(isOut: boolean, index: number, luck: number): Signal[] {
  const topic = kinds[Math.floor(luck * 1_000) % kinds.length] ?? "";
  const common = { text: `These words say it, ${topic}, number ${index}.`, topic, due: "" };
  if (luck < 0.12) return [{ kind: isOut ? "promise" : "ask", by: isOut ? "user" : "contact", ...common }];
  if (luck < 0.2) return [{ kind: "delivered", by: isOut ? "user" : "contact", ...common }];
  if (luck < 0.28) return [{ kind: isOut ? "ask" : "offer", by: isOut ? "user" : "contact", ...common }];
  return luck < 0.34 ? [{ kind: "news", by: "contact", ...common }] : [];
}

function digest(at: string, person: number): Effect {
  const address = `p${person}@org${person % 97}.example`;
  return {
    type: "digest",
    digestId: at.replace(/\D/g, "").slice(0, 12),
    occasion: { isFirst: false, isBare: false, restedSince: "", isYearsEnd: false, away: null },
    items: Array.from({ length: 5 }, (_, index) => ({
      number: index + 1,
      contact: contactIdOf(address),
      name: `Person ${person}`,
      addresses: [address],
      reason: "cooling" as const,
      help: "See how they are doing",
      why: "Quiet for ten weeks.",
      evidence: [{ quote: "Some ordinary words", date: at }],
      remember: "",
      effort: "two minutes",
      draft: { subject: "How are things?", opening: "Hi," },
    })),
    week: [],
    passOn: [],
    decide: [],
    pulse: { helped: 0, asksMet: 0, introductions: 0, cameBack: 0, capturedLastWeek: true },
    given: [],
  };
}

function eventOf(at: string, index: number, effect: Effect): LedgerEvent {
  const messageKey = shortHash(["event", String(index)]);
  return {
    v: 1,
    key: eventKeyOf(at, messageKey),
    at,
    recordedAt: at,
    cause: { kind: "mail", messageKey, messageId: "", from: "me@example.com", subject: "", rawKey: "" },
    effects: [effect],
  };
}
