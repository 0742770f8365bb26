/** What the mails of one thread have in common: the subject without reply and forward prefixes, lower-cased. "" for none. */
export function threadOf(subject: string): string {
  return subject
    .slice(0, 300)
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|antw|rv|enc|doorst)\s*(?:\[\d+\])?\s*:)+/i, "")
    .trim()
    .toLowerCase();
}
