import type { CalendarEvent } from "./calendar-event.ts";
import type { Meeting, MeetingPart, MeetingReply } from "./meeting-state.ts";
import { packEvent } from "./pack-event.ts";
import { compareVersions } from "./version.ts";

/** A meeting while events are folded into it: one copy for many events, so that folding stays linear. */
export type MeetingDraft = {
  parts: Map<string, MeetingPart>;
  replies: Map<string, MeetingReply>;
  changed: boolean;
};

/** What an event did to a draft: `stamp` is a newer version that says the same. */
export type Effect = "news" | "stamp" | "nothing";

export function openDraft(meeting: Meeting | undefined): MeetingDraft {
  const parts = new Map(Object.entries(meeting?.parts ?? {}));
  return { parts, replies: new Map(Object.entries(meeting?.replies ?? {})), changed: false };
}

/** Keys in order, so that equal meetings are equal as text too, whatever came first. */
export function closeDraft(draft: MeetingDraft): Meeting {
  const parts = inOrder(draft.parts);
  return draft.replies.size === 0 ? { parts } : { parts, replies: inOrder(draft.replies) };
}

function inOrder<T>(map: Map<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Folds one event into the draft of its meeting. */
export function applyEvent(draft: MeetingDraft, event: CalendarEvent): Effect {
  const effect = effectOf(draft, event);
  if (effect !== "nothing") draft.changed = true;
  return effect;
}

function effectOf(draft: MeetingDraft, event: CalendarEvent): Effect {
  switch (event.method) {
    case "REPLY":
      return applyReply(draft, event);
    case "COUNTER":
    case "DECLINECOUNTER":
    case "REFRESH":
      return "nothing";
    case "ADD":
      return applyPart(draft, event.recurrenceId === "" ? event.start : event.recurrenceId, event);
    case "PUBLISH":
    case "REQUEST":
    case "CANCEL":
    case "":
      return applyPart(draft, event.recurrenceId, event);
  }
}

function applyPart(draft: MeetingDraft, recurrenceId: string, event: CalendarEvent): Effect {
  // Without a time it is no meeting; only a cancellation needs none.
  if (event.start === "" && event.status !== "cancelled") return "nothing";
  const part = packEvent(event);
  const before = draft.parts.get(recurrenceId);
  if (before && !isNewer(part, before)) return "nothing";
  draft.parts.set(recurrenceId, part);
  const same =
    before && JSON.stringify({ ...part, dtstamp: "" }) === JSON.stringify({ ...before, dtstamp: "" });
  return same ? "stamp" : "news";
}

/** Equal versions that differ are decided by what they say, so that the order of arrival decides nothing. */
function isNewer(part: MeetingPart, before: MeetingPart): boolean {
  const order = compareVersions(part, before);
  if (order !== 0) return order > 0;
  if (part.cancelled !== before.cancelled) return part.cancelled === true;
  return JSON.stringify(part) > JSON.stringify(before);
}

/** A REPLY speaks for its one attendee (RFC 5546 3.2.3); of several only the first is believed. */
function applyReply(draft: MeetingDraft, event: CalendarEvent): Effect {
  const [attendee] = event.attendees;
  if (!attendee) return "nothing";
  const key = `${event.recurrenceId} ${attendee.address}`;
  const version = { sequence: event.sequence, dtstamp: event.dtstamp };
  const named = attendee.name === "" ? {} : { name: attendee.name };
  const reply: MeetingReply = { ...version, status: attendee.status, ...named };
  const before = draft.replies.get(key);
  const order = before ? compareVersions(reply, before) : 1;
  if (before && (order < 0 || (order === 0 && JSON.stringify(reply) <= JSON.stringify(before))))
    return "nothing";
  draft.replies.set(key, reply);
  return before?.status === reply.status && before.name === reply.name ? "stamp" : "news";
}
