import type { Meeting, MeetingPart, MeetingState } from "./meeting-state.ts";
import { parseRule } from "./recurrence-rule.ts";
import { daySeconds, formatInstant, parseExtended } from "./wall-time.ts";

/**
 * The state without meetings that were over before an instant (ISO 8601 in UTC), so that a snapshot does not grow
 * for ever. A series stays while it may have instances; what is cancelled stays until its last DTSTAMP is that
 * old, as an older invitation may still arrive. Returns the state itself when there is nothing to forget.
 */
export function forgetMeetings(state: MeetingState, before: string): MeetingState {
  const all = Object.entries(state.meetings);
  const kept = all.filter(([, meeting]) => lastMoment(meeting) >= before);
  return kept.length === all.length ? state : { meetings: Object.fromEntries(kept) };
}

/** ISO 8601 text compares as time does, also a date with an instant. */
function lastMoment(meeting: Meeting): string {
  const moments = Object.entries(meeting.parts).flatMap(([recurrenceId, part]) => [
    recurrenceId,
    ...endsOf(part),
  ]);
  const stamps = Object.values(meeting.replies ?? {}).map((reply) => reply.dtstamp);
  return [...moments, ...stamps].reduce((latest, moment) => (moment > latest ? moment : latest), "");
}

const forEver = "9999-12-31T23:59:59Z";

function endsOf(part: MeetingPart): string[] {
  if (part.cancelled) return [part.dtstamp === "" ? forEver : part.dtstamp];
  const ends = [part.end ?? part.start ?? "", ...(part.recurrence?.dates ?? [])];
  for (const text of part.recurrence?.rules ?? []) {
    const { rule } = parseRule(text);
    if (rule && !rule.until) return [forEver];
    // A day of margin: the last instance begins before UNTIL and may end after it.
    if (rule?.until) ends.push(formatInstant(rule.until.wall + daySeconds + lengthOf(part)));
  }
  return ends;
}

function lengthOf(part: MeetingPart): number {
  return Math.max(0, (parseExtended(part.end ?? "") ?? 0) - (parseExtended(part.start ?? "") ?? 0));
}
