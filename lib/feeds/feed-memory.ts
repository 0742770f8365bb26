import { createHash } from "node:crypto";

/**
 * What a feed last said of each meeting: a hash of the meeting's name (UID and RECURRENCE-ID) to a hash of what was
 * said. Small enough for the feed's own record, and all that is needed to see that nothing changed. `goneHash`
 * stands for a meeting that vanished, so that one that comes back is known to be news.
 */
export type FeedMemory = Map<string, number>;

export const goneHash = 0;

/** 48 bits: among 20,000 meetings two share a name once in a million feeds. */
const nameBytes = 6;
const saidBytes = 4;

export function nameHash(meetingKey: string, recurrenceId: string): string {
  return sha256(`${meetingKey}\u0000${recurrenceId}`).toString("base64url", 0, nameBytes);
}

/** 32 bits, never `goneHash`. */
export function saidHash(text: string): number {
  return Math.max(1, sha256(text).readUInt32BE());
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

export function packMemory(memory: FeedMemory): string {
  const packed = Buffer.alloc(memory.size * (nameBytes + saidBytes));
  let at = 0;
  for (const [name, said] of memory) {
    packed.write(name, at, nameBytes, "base64url");
    packed.writeUInt32BE(said, at + nameBytes);
    at += nameBytes + saidBytes;
  }
  return packed.toString("base64");
}

export function unpackMemory(text: string): FeedMemory {
  const packed = Buffer.from(text, "base64");
  const memory: FeedMemory = new Map();
  for (let at = 0; at + nameBytes + saidBytes <= packed.length; at += nameBytes + saidBytes) {
    memory.set(packed.toString("base64url", at, at + nameBytes), packed.readUInt32BE(at + nameBytes));
  }
  return memory;
}
