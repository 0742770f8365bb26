import type { FeedId } from "../ledger/ids.ts";
import { shortHash } from "../ledger/ids.ts";
import { eventKeyOf } from "../ledger/keys.ts";
import type { LedgerEvent, MeetingEffect } from "../ledger/ledger-event.ts";
import { eventBytesMax, meetingBytesMax } from "./limits.ts";

/**
 * Ledger events for what a feed changed, as many as its size needs. A key follows from the feed, the poll's instant
 * and what is written, so that a second try of the same poll writes nothing twice. A meeting that is larger than any
 * honest one is left out.
 */
export function feedEvents(
  feedId: FeedId,
  at: string,
  effects: readonly MeetingEffect[],
  recordedAt: string,
): LedgerEvent[] {
  return inParts(effects).map((part) => ({
    v: 1,
    key: eventKeyOf(at, shortHash(["feed", feedId, JSON.stringify(part)])),
    at,
    recordedAt,
    cause: { kind: "feed", feedId },
    effects: part,
  }));
}

function inParts(effects: readonly MeetingEffect[]): MeetingEffect[][] {
  const parts: MeetingEffect[][] = [];
  let room = 0;
  for (const effect of effects) {
    const bytes = Buffer.byteLength(JSON.stringify(effect));
    if (bytes > meetingBytesMax) continue;
    const last = parts.at(-1);
    if (last === undefined || bytes > room) {
      parts.push([effect]);
      room = eventBytesMax - bytes;
    } else {
      last.push(effect);
      room -= bytes;
    }
  }
  return parts;
}
