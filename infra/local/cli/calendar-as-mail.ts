/** Whether a file is a calendar by itself (.ics) and not a mail. */
export function isCalendarText(bytes: Uint8Array): boolean {
  return /^(\ufeff|\s)*BEGIN:VCALENDAR\b/i.test(Buffer.from(bytes.subarray(0, 400)).toString("utf8"));
}

/** A calendar file as the mail that would bring it: its bytes in one text/calendar part. */
export function mailOfCalendar(calendar: Uint8Array): Uint8Array {
  const head =
    "MIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
  return Buffer.concat([Buffer.from(head), calendar]);
}
