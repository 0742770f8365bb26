import { isolated } from "../isolate.ts";
import { plain } from "../plain.ts";

/** A subject without "Re:" and the like, as one short line; "" where nothing is left. */
export function subjectStem(subject: string, charsMax: number): string {
  return isolated(plain(subject.slice(0, 1_000).replace(prefixes, ""), charsMax));
}

/** An answer to a mail of this subject. */
export function replySubject(subject: string): string {
  const stem = plain(subject.slice(0, 1_000).replace(prefixes, ""), 120);
  return stem === "" ? "Following up" : `Re: ${stem}`;
}

const prefixes = /^\s*(?:(?:re|fwd?|aw|wg|tr|sv|vs|antw|rif|res|enc|odp|ynt|vl|doorst)\s?(?:\[\d{1,3}\])?\s?[:：]\s*)+/i;
