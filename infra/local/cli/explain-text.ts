import type { CalendarInstance } from "../../../lib/calendar/calendar-event.ts";
import { describeEvent } from "../../../lib/calendar/describe-event.ts";
import { sayDate } from "../../../lib/digest/say-date.ts";
import type { Understanding } from "../../../lib/ingest/understand.ts";
import type { Mailbox } from "../../../lib/mail/mailbox.ts";
import type { ForwardedMail, MailReading } from "../../../lib/mail/reading.ts";
import type { Signal } from "../../../lib/signals/signal.ts";
import { type Paint, paintFor } from "./paint.ts";

/** How Tend reads one mail, as a page for a person at a terminal. */
export function explainText(
  understanding: Understanding,
  timeZone: string,
  instances: readonly (readonly CalendarInstance[])[] | undefined,
): string {
  const paint = paintFor(process.stdout);
  const { mail } = understanding;
  const parts = [
    headline(mail, timeZone, paint),
    block("What was written", mail.body.newText, paint),
    ...mail.body.forwarded.map((forwarded) => forwardedBlock(forwarded, timeZone, paint)),
    signalsBlock(
      [...understanding.signals, ...understanding.forwardedSignals.flat()],
      timeZone,
      mail.date,
      paint,
    ),
    ...understanding.events.map((event, index) =>
      block(
        "Meeting",
        [...describeEvent(event, timeZone), ...instanceLines(instances?.[index], timeZone)].join("\n"),
        paint,
      ),
    ),
    block("Could not be read", understanding.calendarProblems.join("\n"), paint),
    mail.failed.length === 0
      ? ""
      : block(
          "Could not be delivered",
          mail.failed.map((failed) => `${failed.address} ${failed.status} ${failed.reason}`).join("\n"),
          paint,
        ),
    block("Signature", mail.body.signature, paint),
    factsBlock(mail, paint),
    block("Quoted, not used", shortened(mail.body.quoted), paint),
    mail.attachments.length === 0
      ? ""
      : block(
          "Attachments, not kept",
          mail.attachments.map((one) => `${one.filename || one.contentType} (${one.bytes} bytes)`).join("\n"),
          paint,
        ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function headline(mail: MailReading, timeZone: string, paint: Paint): string {
  const lines = [
    paint.bold(mail.subject === "" ? "(no subject)" : mail.subject),
    `${paint.soft("is")}      ${mail.kind}${mail.direction === "none" ? "" : mail.direction === "out" ? ", from you to others" : ", from others to you"}${mail.because === "" ? "" : paint.soft(`, because ${mail.because}`)}`,
    `${paint.soft("from")}    ${sayMailbox(mail.from)}`,
    `${paint.soft("date")}    ${sayDate(mail.date, new Date().toISOString(), timeZone)}`,
  ];
  if (mail.people.length > 0)
    lines.push(
      `${paint.soft("people")}  ${mail.people.map((person) => `${sayMailbox(person)} ${paint.soft(`(${person.role})`)}`).join("\n        ")}`,
    );
  return lines.join("\n");
}

function forwardedBlock(forwarded: ForwardedMail, timeZone: string, paint: Paint): string {
  const when =
    forwarded.date === "" ? forwarded.dateText : sayDate(forwarded.date, new Date().toISOString(), timeZone);
  const title = `Forwarded${forwarded.depth === 0 ? "" : ", inside the one above"}: ${sayMailbox(forwarded.from)}${when === "" ? "" : `, ${when}`}`;
  return block(
    title,
    `${forwarded.subject === "" ? "" : `${paint.bold(forwarded.subject)}\n`}${forwarded.text}`,
    paint,
  );
}

function signalsBlock(signals: readonly Signal[], timeZone: string, at: string, paint: Paint): string {
  const lines = signals.map((signal) => {
    const due = signal.due === "" ? "" : paint.soft(` (by ${sayDate(signal.due, at, timeZone)})`);
    return `${paint.accent(signal.kind)} ${paint.soft(signal.by === "user" ? "of yours" : "of theirs")}${due}  “${signal.text}”`;
  });
  return block("What matters in it", lines.join("\n"), paint);
}

function factsBlock(mail: MailReading, paint: Paint): string {
  const { name, title, company, phone } = mail.signatureFacts;
  return block(
    "The signature says",
    [name, title, company, phone].filter((fact) => fact !== "").join(" · "),
    paint,
  );
}

function instanceLines(instances: readonly CalendarInstance[] | undefined, timeZone: string): string[] {
  if (instances === undefined) return [];
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" });
  return instances.map(
    (instance) =>
      `  ${instance.start.length === 10 ? instance.start : format.format(new Date(instance.start))}`,
  );
}

function block(title: string, text: string, paint: Paint): string {
  if (text.trim() === "") return "";
  return `${paint.soft(title)}\n${text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n")}`;
}

/** Of a long quote the first lines are enough to know it. */
const quotedLinesShown = 6;

function shortened(text: string): string {
  const lines = text.split("\n");
  return lines.length <= quotedLinesShown
    ? text
    : `${lines.slice(0, quotedLinesShown).join("\n")}\n… and ${lines.length - quotedLinesShown} more lines`;
}

function sayMailbox(mailbox: Mailbox): string {
  if (mailbox.address === "") return mailbox.name === "" ? "nobody" : `${mailbox.name} (no address)`;
  return mailbox.name === "" ? mailbox.address : `${mailbox.name} <${mailbox.address}>`;
}
