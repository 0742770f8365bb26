import type { CalendarEvent, CalendarInstance } from "../../../lib/calendar/calendar-event.ts";
import type { Understanding } from "../../../lib/ingest/understand.ts";

/** The contract of `tend explain --json` and `--batch` (README, "tend explain"). */
export function explainJson(
  understanding: Understanding,
  instances?: readonly (readonly CalendarInstance[])[],
) {
  const { mail, events, signals, forwardedSignals } = understanding;
  return {
    kind: mail.kind,
    direction: mail.direction,
    messageId: mail.messageId,
    subject: mail.subject,
    date: mail.date,
    from: mail.from,
    people: mail.people,
    newText: mail.body.newText,
    signature: mail.body.signature,
    quoted: mail.body.quoted,
    forwarded: mail.body.forwarded.map(({ from, to, cc, date, subject, text }) => ({
      from,
      to,
      cc,
      date,
      subject,
      text,
    })),
    events: events.map((event, index) => ({
      ...eventJson(event),
      ...(instances === undefined ? {} : { instances: instances[index] ?? [] }),
    })),
    signals: [...signals, ...forwardedSignals.flat()].map(({ kind, by, text, topic, due }) => ({
      kind,
      by,
      text,
      topic,
      due,
    })),
    interleaved: mail.body.interleaved,
    failed: mail.failed,
    attachments: mail.attachments,
    calendarProblems: understanding.calendarProblems,
    because: mail.because,
  };
}

function eventJson(event: CalendarEvent) {
  const {
    uid,
    recurrenceId,
    sequence,
    method,
    status,
    summary,
    start,
    end,
    timeZone,
    allDay,
    rrule,
    organizer,
    attendees,
  } = event;
  return {
    uid,
    recurrenceId,
    sequence,
    method,
    status,
    summary,
    start,
    end,
    timeZone,
    allDay,
    rrule,
    organizer,
    attendees,
  };
}
