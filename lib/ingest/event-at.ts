/** A reply's own date is believed for this long before it arrived; older ones come from clocks that are wrong. */
const replyLagHoursMax = 36;

/**
 * When a mail counts: its own date, capped at receipt (the reader did that). The same mail sent twice then
 * has the same place in the ledger.
 */
export function eventAt(mail: { date: string }, receivedAt: string, isReply: boolean): string {
  if (mail.date > receivedAt) return receivedAt;
  const lagHours = (Date.parse(receivedAt) - Date.parse(mail.date)) / 3_600_000;
  return isReply && lagHours > replyLagHoursMax ? receivedAt : mail.date;
}
