import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { expandEvents } from "../calendar/expand-events.ts";
import { type MeetingPart, type MeetingState, meetingKey } from "../calendar/meeting-state.ts";
import { unpackEvent } from "../calendar/pack-event.ts";
import { addDays } from "../ledger/instant.ts";
import { nameHash } from "./feed-memory.ts";
import { winningOver } from "./newer-version.ts";
import { stillToCome } from "./still-to-come.ts";

/** A part of a meeting that the network knows, by its name as feeds remember it. */
export type KnownPart = { key: string; recurrenceId: string; part: MeetingPart };

export function knownParts(state: MeetingState): Map<string, KnownPart> {
  const parts = new Map<string, KnownPart>();
  for (const [key, meeting] of Object.entries(state.meetings)) {
    for (const [recurrenceId, part] of Object.entries(meeting.parts))
      parts.set(nameHash(key, recurrenceId), { key, recurrenceId, part });
  }
  return parts;
}

/**
 * What it means that a feed no longer lists these: a meeting to come is cancelled; one that is over took place, as
 * many feeds list only what is ahead; and a changed instance whose series still makes it is back in its place.
 * `seriesOf` gives the series of a meeting as the feed lists it now.
 */
export function vanishedMeetings(
  gone: readonly KnownPart[],
  seriesOf: (meetingKey: string) => CalendarEvent | undefined,
  now: string,
): CalendarEvent[] {
  const live = gone.filter(({ part }) => !part.cancelled);
  const events = live.map(({ key, recurrenceId, part }) =>
    unpackEvent(key.startsWith("uid:") ? key.slice("uid:".length) : "", recurrenceId, part),
  );
  const isComing = stillToCome(events, now);
  return live.flatMap((known, index) => {
    const event = events[index];
    if (event === undefined || isComing[index] !== true || meetingKey(event) !== known.key) return [];
    const series = known.recurrenceId === "" ? undefined : seriesOf(known.key);
    const back = series === undefined ? undefined : backInPlace(event, series);
    return [back === undefined ? cancelled(event) : winningOver(back, known.part, now)];
  });
}

/** The smallest version that wins: a cancellation beats what has the same one. */
function cancelled(event: CalendarEvent): CalendarEvent {
  const { recurrence: _recurrence, ...single } = event;
  return { ...single, status: "cancelled", method: "CANCEL", rrule: "", attendees: [] };
}

/** The instance as its series has it, if it still has it. */
function backInPlace(changed: CalendarEvent, series: CalendarEvent): CalendarEvent | undefined {
  const time = Date.parse(changed.recurrenceId);
  if (Number.isNaN(time) || series.recurrence === undefined) return undefined;
  const around = new Date(time).toISOString();
  const window = { from: addDays(around, -1), to: addDays(around, 1), timeZone: "UTC" };
  const instance = expandEvents([series], window).instances[0]?.find(
    (one) => one.recurrenceId === changed.recurrenceId,
  );
  if (instance === undefined) return undefined;
  const { recurrence: _recurrence, ...single } = series;
  return {
    ...single,
    rrule: "",
    recurrenceId: changed.recurrenceId,
    start: instance.start,
    end: instance.end,
  };
}
