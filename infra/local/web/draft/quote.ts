import { quotedCharactersMax } from "../limits.ts";
import { htmlToPlain } from "../mail/html-to-plain.ts";
import type { ParsedMail } from "../mail/parsed-mail.ts";
import type { MailEntry } from "../web-ports.ts";

/** The words of a mail as plain text with line feeds. */
export function wordsOf(mail: ParsedMail): string {
  const text = mail.text.trim() === "" ? htmlToPlain(mail.html) : mail.text;
  return text.slice(0, quotedCharactersMax).replace(/\r\n?/g, "\n").trim();
}

/** Each line behind ">", a quote within a quote behind ">>" (RFC 3676 section 4.5). */
export function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(">") ? `>${line}` : line === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** The line above a quote: "On Mon, 5 Jan 2026 at 08:00, Tend <digest@example.com> wrote:". */
export function attribution(entry: MailEntry, mail: ParsedMail, timeZone: string): string {
  const name = mail.from?.name ?? "";
  const address = mail.from?.address ?? entry.from;
  const who = name === "" || name === address ? `<${address}>` : `${name} <${address}>`;
  return `On ${mailDate(entry, mail, timeZone)}, ${who} wrote:`;
}

/** When a mail was written, on the reader's wall clock: "Mon, 5 Jan 2026 at 08:00". */
export function mailDate(entry: MailEntry, mail: ParsedMail, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(mail.date ?? entry.at));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("weekday")}, ${of("day")} ${of("month")} ${of("year")} at ${of("hour")}:${of("minute")}`;
}
