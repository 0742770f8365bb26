/**
 * Trackers announce whose words come next: "Ann Lee changed:", "--- Comment #3 from Ann <a@example.org> ---",
 * "Ann Lee commented on KEY-12:". Such a line is an attribution whose words are new.
 */
const comment = /^-{2,}\s*(?:Additional )?Comments? (?:#\d+ )?from .{3,200}$/i;
const change =
  /^[^\s:][^:]{1,120}\s(?:changed|updated|commented on|added a comment|created an issue|reopened|resolved|closed|reassigned|edited a comment on|deleted|has requested|granted)(?:\s+(?:on\s+)?[A-Z][A-Z0-9]+-\d+)?:$/;
const issueKey = /\b[A-Z][A-Z0-9]+-\d+:$/;
const address = /[^\s@]+@[^\s@]+|\(.{2,40}\)/;

/** Whether a line announces a tracker's comment. `words` is tidy. */
export function isNotice(words: string): boolean {
  if (words.length > 240) return false;
  if (words.startsWith("--")) return comment.test(words) && /\d{4}|@|---$/.test(words);
  return words.endsWith(":") && change.test(words) && (issueKey.test(words) || address.test(words));
}
