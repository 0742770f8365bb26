import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { meetingKey } from "../calendar/meeting-state.ts";
import { packEvent } from "../calendar/pack-event.ts";
import { compareVersions } from "../calendar/version.ts";
import { addDays } from "../ledger/instant.ts";
import { type FeedMemory, goneHash, nameHash, saidHash } from "./feed-memory.ts";
import { keptEvent, wordsOf } from "./kept-event.ts";
import { pastDays, rememberedMax } from "./limits.ts";
import { stillToCome } from "./still-to-come.ts";

/** One meeting as a feed says it now. */
export type Saying = { name: string; said: number; event: CalendarEvent };

/** What a reading of a feed comes to beside what the feed said before. */
export type Comparison = {
  /** Said otherwise than before, or for the first time. */
  changed: Saying[];
  /** Said before and not now, by name; empty unless the feed was read whole. */
  vanished: Set<string>;
  /** Everything it says now, by name. */
  present: Map<string, Saying>;
  memory: FeedMemory;
};

/**
 * Compares a reading with what is remembered, without a look at the network: most readings say nothing new. `at` is
 * the poll's instant; what was over before counts as past and is not taken in. Linear in the events.
 */
export function compareFeed(
  reading: { events: readonly CalendarEvent[]; whole: boolean },
  before: FeedMemory,
  at: string,
): Comparison {
  const present = sayingsOf(reading.events);
  const coming = comingOf([...present.values()], at);
  const memory: FeedMemory = new Map();
  const changed: Saying[] = [];
  for (const saying of coming) {
    memory.set(saying.name, saying.said);
    if (before.get(saying.name) !== saying.said) changed.push(saying);
  }
  const vanished = new Set<string>();
  for (const [name, said] of before) {
    if (memory.has(name)) continue;
    const isListed = present.has(name);
    if (reading.whole && !isListed && said !== goneHash) vanished.add(name);
    // What is past stays known while it is listed: it may be moved into the future again.
    else if (memory.size < rememberedMax) memory.set(name, said);
  }
  return { changed, vanished, present, memory };
}

/** Of events with one name the newest counts, and of equal versions the last. */
function sayingsOf(events: readonly CalendarEvent[]): Map<string, Saying> {
  const sayings = new Map<string, Saying>();
  for (const read of events) {
    const event = keptEvent(read);
    const name = nameHash(meetingKey(event), event.recurrenceId);
    const other = sayings.get(name);
    if (other !== undefined && compareVersions(event, other.event) < 0) continue;
    sayings.set(name, { name, said: saidHash(wordsOf(packEvent(event))), event });
  }
  return sayings;
}

/** What is still to come, the soonest first where a feed has more than is remembered. */
function comingOf(sayings: readonly Saying[], at: string): Saying[] {
  const isComing = stillToCome(
    sayings.map((saying) => saying.event),
    addDays(at, -pastDays),
  );
  const coming = sayings.filter((_, index) => isComing[index]);
  if (coming.length <= rememberedMax) return coming;
  return coming
    .toSorted((a, b) => (a.event.start < b.event.start ? -1 : a.event.start > b.event.start ? 1 : 0))
    .slice(0, rememberedMax);
}
