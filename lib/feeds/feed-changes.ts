import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { meetingChanges } from "../calendar/meeting-changes.ts";
import type { MeetingState } from "../calendar/meeting-state.ts";
import { packEvent, unpackEvent } from "../calendar/pack-event.ts";
import type { Comparison, Saying } from "./compare-feed.ts";
import { type FeedMemory, goneHash, nameHash } from "./feed-memory.ts";
import { wordsOf } from "./kept-event.ts";
import { newerVersion } from "./newer-version.ts";
import { type KnownPart, knownParts, vanishedMeetings } from "./vanished-meetings.ts";

export type FeedChanges = {
  /** What is to be written: news only. */
  events: CalendarEvent[];
  /** How many of them are there because a meeting vanished. */
  vanished: number;
  memory: FeedMemory;
};

/** What the user's other feeds remember; an active one that lists a meeting keeps it when this one drops it. */
export type OtherFeed = { isActive: boolean; memory: FeedMemory };

/**
 * What a feed's reading changes in what is known of meetings. `at` is when the poll was due and stands in for a missing
 * DTSTAMP; `now` tells what is over, as a poll may come late. Linear in the feed and the state.
 */
export function feedChanges(
  comparison: Comparison,
  before: FeedMemory,
  others: readonly OtherFeed[],
  meetings: MeetingState,
  { at, now }: { at: string; now: string },
): FeedChanges {
  const known = knownParts(meetings);
  const said = comparison.changed.flatMap((saying) =>
    news(saying, known.get(saying.name), isSaidBefore(saying.name, before, others), at),
  );
  const gone = [...comparison.vanished].filter((name) => !isListedElsewhere(name, others));
  const parts = gone.flatMap((name) => known.get(name) ?? []);
  const seriesOf = (key: string) => comparison.present.get(nameHash(key, ""))?.event;
  const missed = meetingChanges(meetings, vanishedMeetings(parts, seriesOf, now), at);
  return {
    events: [...meetingChanges(meetings, said, at), ...missed],
    vanished: missed.length,
    memory: remembered(comparison.memory, gone, known),
  };
}

/** Nothing where what is known says the same already, from whatever source. */
function news(
  { event }: Saying,
  known: KnownPart | undefined,
  saidBefore: boolean,
  at: string,
): CalendarEvent[] {
  const whole = withKnownPeople(event, known);
  if (known !== undefined && wordsOf(packEvent(whole)) === wordsOf(known.part)) return [];
  const versioned = newerVersion(event, known?.part, saidBefore, at);
  return [{ ...whole, sequence: versioned.sequence, dtstamp: versioned.dtstamp }];
}

/** Guests whom the feed hides and an invitation told of. */
function withKnownPeople(event: CalendarEvent, known: KnownPart | undefined): CalendarEvent {
  if (known === undefined || event.status === "cancelled" || event.attendees.length > 0) return event;
  const { organizer, attendees } = unpackEvent("", "", known.part);
  return { ...event, attendees, organizer: event.organizer.address === "" ? organizer : event.organizer };
}

function isSaidBefore(name: string, before: FeedMemory, others: readonly OtherFeed[]): boolean {
  return before.has(name) || others.some((other) => other.memory.get(name) === goneHash);
}

function isListedElsewhere(name: string, others: readonly OtherFeed[]): boolean {
  return others.some((other) => other.isActive && (other.memory.get(name) ?? goneHash) !== goneHash);
}

/** What vanished is remembered as gone for as long as the network knows of it. */
function remembered(
  memory: FeedMemory,
  gone: readonly string[],
  known: ReadonlyMap<string, KnownPart>,
): FeedMemory {
  const kept = new Map([...memory].filter(([name, said]) => said !== goneHash || known.has(name)));
  for (const name of gone) if (known.has(name)) kept.set(name, goneHash);
  return kept;
}
