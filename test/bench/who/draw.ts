/** What is drawn for: each stream has numbers of its own, so that one more draw here shifts none there. */
export const streams = [
  "skill",
  "skill-seen",
  "organisation",
  "half-life",
  "strength",
  "circle",
  "start",
  "rate",
  "need",
  "need-kind",
  "need-length",
  "owner-can",
  "tells",
  "tells-when-asked",
  "captured-in",
  "captured-out",
  "captured-meeting",
  "recognised",
  "false",
  "own-contact",
  "group",
  "promise",
  "promise-length",
  "promise-kept",
  "writes",
  "news",
  "offers",
  "asks-owner",
  "returns",
  "meets",
  "acts",
  "answers",
  "remembers",
  "thinks",
  "at-once",
  "replies",
  "day",
  "policy",
  "works",
  "favour",
  "told-reply",
  "contact-reply",
] as const;
export type Stream = (typeof streams)[number];

const streamNumber = new Map(streams.map((stream, index) => [stream, index + 1]));

export type Draw = (stream: Stream, a?: number, b?: number) => number;

/** Numbers in [0, 1) that follow from seed, stream and two keys alone: every policy meets the same luck. */
export function drawOf(seed: number): Draw {
  return (stream, a = 0, b = 0) => {
    let hash = Math.imul(seed, 0x9e3779b1) ^ Math.imul(streamNumber.get(stream) ?? 0, 0x85ebca6b);
    hash = mixed(hash ^ Math.imul(a + 1, 0xc2b2ae35));
    hash = mixed(hash ^ Math.imul(b + 1, 0x27d4eb2f));
    return hash / 4_294_967_296;
  };
}

function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function between([low, high]: readonly [number, number], share: number): number {
  return low + (high - low) * share;
}
