import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";

/** A person to be taken out of the ledger. `names` are whole names; a single word is left, since others share it. */
export type Forgotten = { addresses: readonly string[]; names: readonly string[] };

/**
 * An event without any trace of the forgotten: they are no participant, no attendee, no line of a digest, and no text
 * that stays holds their address or full name. The same object when it held none. The key stays, so that a second copy
 * of the mail is still known as one.
 */
export function scrubEvent(event: LedgerEvent, forgotten: Forgotten): LedgerEvent {
  if (forgotten.addresses.length === 0) return event;
  const scrub = scrubber(forgotten);
  if (!scrub.isIn(JSON.stringify(event))) return event;
  const effects = event.effects.flatMap((effect) => scrubEffect(effect, scrub));
  const { cause } = event;
  if (cause.kind !== "mail") return { ...event, effects };
  const isFrom = scrub.isIn(cause.from) || scrub.isIn(cause.messageId) || effects.length === 0;
  return {
    ...event,
    effects,
    cause: {
      ...cause,
      from: scrub.text(cause.from),
      messageId: isFrom ? "" : cause.messageId,
      subject: isFrom ? "" : scrub.text(cause.subject),
      // The raw mail is deleted by whoever forgets.
      rawKey: "",
    },
  };
}

type Scrub = {
  isIn: (text: string) => boolean;
  isOne: (address: string) => boolean;
  text: (text: string) => string;
};

function scrubber({ addresses, names }: Forgotten): Scrub {
  const wholeNames = names.filter((name) => name.trim().includes(" "));
  const needles = [...addresses, ...wholeNames]
    .filter((needle) => needle !== "")
    .map((one) => one.toLowerCase());
  const isIn = (text: string) => {
    const lower = text.toLowerCase();
    return needles.some((needle) => lower.includes(needle));
  };
  return {
    isIn,
    isOne: (address) => addresses.includes(address),
    text: (text) => (isIn(text) ? "" : text),
  };
}

function scrubEffect(effect: Effect, scrub: Scrub): Effect[] {
  switch (effect.type) {
    case "interaction": {
      const people = effect.people.filter((person) => !scrub.isOne(person.address));
      const isTheirs = effect.direction === "in" && people.length < effect.people.length;
      if (people.length === 0 || isTheirs) return [];
      const isNamed = people.length < effect.people.length;
      return [
        {
          ...scrubbed(effect, scrub),
          people,
          // Words written to several are about the forgotten one as much as about the others.
          ...(isNamed ? { excerpt: "", signals: [], links: [] } : {}),
        },
      ];
    }
    case "meeting": {
      const { organizer, attendees } = effect.event;
      const kept = {
        ...effect.event,
        organizer: scrub.isOne(organizer.address) ? { name: "", address: "" } : organizer,
        attendees: attendees.filter((one) => !scrub.isOne(one.address)),
      };
      return [scrubbed({ ...effect, event: kept }, scrub)];
    }
    case "action": {
      const { other, ...rest } = effect;
      if (scrub.isOne(effect.address)) return [];
      const { value, ...plain } = rest;
      if (effect.verb === "forget")
        return [{ type: "action", verb: "forget", address: "", name: "", signals: [] }];
      const keptOther = other === undefined || scrub.isOne(other.address) ? {} : { other };
      const keptValue = value === undefined || scrub.isIn(value) ? {} : { value };
      return [scrubbed({ ...plain, ...keptOther, ...keptValue }, scrub)];
    }
    case "held":
      return scrub.isOne(effect.from.address) ? [] : [scrubbed(effect, scrub)];
    case "digest":
      return [
        scrubbed(
          {
            ...effect,
            items: effect.items.filter((item) => !item.addresses.some(scrub.isOne)),
            passOn: effect.passOn.filter((one) => !scrub.isOne(one.address)),
            decide: effect.decide.filter((one) => !scrub.isOne(one.address)),
          },
          scrub,
        ),
      ];
    case "asked-back":
      return [
        scrubbed({ ...effect, candidates: effect.candidates.filter((one) => !scrub.isOne(one)) }, scrub),
      ];
    case "unplaced":
      return scrub.isIn(effect.line) ? [] : [effect];
    case "undo":
    case "ignored":
    case "imported":
      return [effect];
    default:
      return effect satisfies never;
  }
}

/** Every text in a value that still names the forgotten is emptied; objects that are them are left out of lists. */
function scrubbed<Value>(value: Value, scrub: Scrub): Value;
function scrubbed(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub.text(value);
  if (Array.isArray(value))
    return value
      .filter((one) => !isThem(one, scrub) && !(typeof one === "string" && scrub.isIn(one)))
      .map((one) => scrubbed(one, scrub));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !isThem(one, scrub))
      .map(([key, one]) => [key, scrubbed(one, scrub)]),
  );
}

function isThem(value: unknown, scrub: Scrub): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "address" in value &&
    typeof value.address === "string" &&
    scrub.isOne(value.address)
  );
}
