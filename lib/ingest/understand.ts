import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { readCalendar } from "../calendar/read-calendar.ts";
import { readMail } from "../mail/read-mail.ts";
import type { MailContext, MailReading } from "../mail/reading.ts";
import { findSignals } from "../signals/find-signals.ts";
import type { Signal } from "../signals/signal.ts";

/** All that Tend understands of one mail. */
export type Understanding = {
  mail: MailReading;
  events: CalendarEvent[];
  /** What could not be read of its calendars, a line each. */
  calendarProblems: string[];
  /** From the writer's new text. */
  signals: Signal[];
  /** From each forwarded mail's own text, in the order of `mail.body.forwarded`. */
  forwardedSignals: Signal[][];
};

/** Raw bytes to meaning. Pure: time comes in with the context. Throws `UnreadableMailError` for what is no mail. */
export async function understand(raw: Uint8Array, context: MailContext): Promise<Understanding> {
  return understandReading(await readMail(raw, context), context);
}

/** The same for a mail whose parts are read already. */
export function understandReading(mail: MailReading, context: MailContext): Understanding {
  const calendars = mail.calendars.map((calendar) =>
    readCalendar(calendar.text, { timeZone: context.timeZone, method: calendar.method }),
  );
  return {
    mail,
    events: calendars.flatMap((calendar) => calendar.events),
    calendarProblems: calendars.flatMap((calendar) => calendar.problems),
    signals: saidByPeople(mail) ? signalsIn(mail.body.newText, writerOf(mail), mail.date, context) : [],
    forwardedSignals: mail.body.forwarded.map((forwarded) =>
      signalsIn(
        forwarded.text,
        context.own.includes(forwarded.from.address) ? "user" : "contact",
        forwarded.date || mail.date,
        context,
      ),
    ),
  };
}

/** A forward is about what came in, but its own words are those of the user who sends it on. */
function writerOf({ kind, direction }: MailReading): "contact" | "user" {
  return direction === "in" && kind !== "forward" ? "contact" : "user";
}

/** Machines promise and ask nothing. */
function saidByPeople(mail: MailReading): boolean {
  return !["automatic", "bulk", "list", "bounce", "feedback"].includes(mail.kind);
}

function signalsIn(text: string, by: "user" | "contact", at: string, context: MailContext): Signal[] {
  return text.trim() === "" ? [] : findSignals({ text, by, at, timeZone: context.timeZone });
}
