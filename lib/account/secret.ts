import { createHmac } from "node:crypto";

/**
 * Bytes that nobody can guess and that the same cause always gives again: a retry after a crash makes the same
 * address and the same user, not a second one.
 */
export function secretBytes(tokenSecret: string, parts: readonly string[], count: number): Uint8Array {
  const digest = createHmac("sha256", tokenSecret).update(parts.join("\u0000")).digest();
  return new Uint8Array(digest.subarray(0, count));
}

/** A user's id that follows from the cause: a ULID of its time and 80 secret bits. */
export function ulidOf(at: string, tokenSecret: string, parts: readonly string[]): string {
  let time = Date.parse(at);
  let out = "";
  for (let digit = 0; digit < 10; digit++) {
    out = alphabet.charAt(time % 32) + out;
    time = Math.floor(time / 32);
  }
  for (const byte of secretBytes(tokenSecret, parts, 16)) out += alphabet.charAt(byte & 31);
  return out;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
