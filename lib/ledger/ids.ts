import { createHash } from "node:crypto";
import { z } from "zod";

export const userIdSchema = z
  .string()
  .regex(/^usr_[0-9a-z]{26}$/)
  .brand<"UserId">();
/** `usr_` and a lower-cased ULID. */
export type UserId = z.infer<typeof userIdSchema>;

export const contactIdSchema = z
  .string()
  .regex(/^con_[0-9a-z]{16}$/)
  .brand<"ContactId">();
/** `con_` and 16 characters that follow from the address the contact was first seen with. */
export type ContactId = z.infer<typeof contactIdSchema>;

export const loopIdSchema = z
  .string()
  .regex(/^loop_[0-9a-z]{16}$/)
  .brand<"LoopId">();
/** `loop_` and 16 characters that follow from the message and the words the loop rests on. */
export type LoopId = z.infer<typeof loopIdSchema>;

export const feedIdSchema = z
  .string()
  .regex(/^feed_[0-9a-z]{16}$/)
  .brand<"FeedId">();
/** `feed_` and 16 characters that follow from the user and the feed's URL. */
export type FeedId = z.infer<typeof feedIdSchema>;

/** A ULID (26 characters, any case) as a user's id. */
export function userIdOf(ulid: string): UserId {
  return userIdSchema.parse(`usr_${ulid.toLowerCase()}`);
}

/** The id of the contact who is first met with this address (lower-cased before). */
export function contactIdOf(address: string): ContactId {
  return contactIdSchema.parse(`con_${shortHash([address])}`);
}

export function loopIdOf(messageKey: string, contact: ContactId, words: string): LoopId {
  return loopIdSchema.parse(`loop_${shortHash([messageKey, contact, words])}`);
}

/** One user's subscription to a URL: subscribing twice is one feed. */
export function feedIdOf(user: UserId, url: string): FeedId {
  return feedIdSchema.parse(`feed_${shortHash([user, url])}`);
}

/**
 * 16 characters (80 bits) of base 32 that follow from the parts: enough to tell millions of things of one
 * user apart, short enough for a key.
 */
export function shortHash(parts: readonly string[]): string {
  const digest = createHash("sha256").update(parts.join("\u0000")).digest();
  let out = "";
  for (let bit = 0; bit < 80; bit += 5) {
    const at = bit >> 3;
    const pair = ((digest[at] ?? 0) << 8) | (digest[at + 1] ?? 0);
    out += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return out;
}

/** Crockford's base 32, lower case: no letter that looks like a digit. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
