import { referencesMax } from "../limits.ts";
import { type HeaderField, header } from "./header-fields.ts";

/** Nearest first: In-Reply-To, then References from its end (RFC 5322 3.6.4). */
export function referencesOf(fields: readonly HeaderField[]): string[] {
  const ids = [
    ...messageIds(header(fields, "in-reply-to")),
    ...messageIds(header(fields, "references")).reverse(),
  ];
  return [...new Set(ids)].slice(0, referencesMax);
}

/** The message ids of a header value, without their brackets; bare ones too. */
export function messageIds(value: string): string[] {
  const bracketed = value.match(/<[^<>\s]{1,998}>/g);
  if (bracketed) return bracketed.map((id) => id.slice(1, -1));
  return value.split(/[\s,]+/).filter((id) => id.includes("@"));
}
