import type { ParsedMail } from "../mail/parsed-mail.ts";

/**
 * A mail's headers as Mailpit gives them: names in canonical case ("Message-Id") and in alphabetical order, each
 * with all its values in the order of the mail, unfolded but not decoded.
 */
export function headersJson(mail: ParsedMail): Record<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of mail.headers) {
    const canonical = canonicalName(name);
    values.set(canonical, [...(values.get(canonical) ?? []), value]);
  }
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function canonicalName(name: string): string {
  return name
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join("-");
}
