import { craftNames } from "./topic/concepts.ts";
import { type ReadTopic, readTopic } from "./topic/read-topic.ts";

/** What is left of a match that something speaks against. */
const share = { elsewhere: 0.4, otherHead: 0.5, otherSort: 0.5, otherRank: 0.6, placeOnly: 0.4 } as const;

/** Less than this said in all is too little to be the same thing. */
const weightMin = 1;

/**
 * How well two topics meet, in [0, 1]: 1 when each says what the other says, 0 when they share nothing. Symmetric.
 * "CFO" meets "Head of Finance"; "designer in Berlin" meets "UX designer" more than "designer in Lisbon"; "piano teacher"
 * hardly meets "Maths teacher". Either may be a topic, a job title, a company or a note.
 */
export function topicsMeet(a: string, b: string): number {
  const left = readTopic(a);
  const right = readTopic(b);
  const shared = sharedOf(left, right);
  if (shared.weight === 0) return 0;
  if (saySame(left, right)) return 1;
  const [leftTotal, rightTotal] = [totalOf(left), totalOf(right)];
  // A place that only one of them names says little against the other.
  const smaller = Math.min(leftTotal - lonelyPlaces(left, right), rightTotal - lonelyPlaces(right, left));
  const overlap =
    0.7 * (shared.weight / Math.max(weightMin, smaller)) +
    0.3 * (shared.weight / Math.max(weightMin, leftTotal, rightTotal));
  return Math.min(1, overlap * doubtOf(left, right, shared.concepts));
}

function sharedOf(left: ReadTopic, right: ReadTopic): { weight: number; concepts: ReadonlySet<string> } {
  const concepts = new Set<string>();
  let weight = 0;
  for (const [concept, counts] of left.weights) {
    const other = right.weights.get(concept);
    if (other === undefined) continue;
    concepts.add(concept);
    weight += Math.min(counts, other);
  }
  return { weight, concepts };
}

function totalOf({ weights }: ReadTopic): number {
  let total = 0;
  for (const counts of weights.values()) total += counts;
  return total;
}

function lonelyPlaces({ places, weights }: ReadTopic, other: ReadTopic): number {
  if (other.places.size > 0) return 0;
  let total = 0;
  for (const place of places) if (!other.weights.has(place)) total += weights.get(place) ?? 0;
  return total;
}

function saySame(left: ReadTopic, right: ReadTopic): boolean {
  return (
    left.weights.size === right.weights.size &&
    [...left.weights.keys()].every((concept) => right.weights.has(concept)) &&
    (left.places.size === 0 || right.places.size === 0 || !left.places.isDisjointFrom(right.places))
  );
}

/** What is left of a match between two topics that share words but are about other places, people or sorts of thing. */
function doubtOf(left: ReadTopic, right: ReadTopic, shared: ReadonlySet<string>): number {
  let rest = 1;
  if (left.places.size > 0 && right.places.size > 0 && left.places.isDisjointFrom(right.places))
    rest *= share.elsewhere;
  const [leftOwn, rightOwn] = [ownOf(left, shared), ownOf(right, shared)];
  if (leftOwn.length > 0 && rightOwn.length > 0) {
    const isPlaceOnly = [...shared].every((concept) => left.places.has(concept) || right.places.has(concept));
    const isCraftOnly = shared.size === 1 && [...shared].every((concept) => craftNames.has(concept));
    if (isPlaceOnly) rest *= share.placeOnly;
    else if (isCraftOnly && left.isShort && right.isShort) rest *= share.otherSort;
  }
  // One is sought, the other only mentioned: "mason for a garden wall", "gardener".
  if (
    (hasOtherHead(left, shared) && right.heads.size > 0) ||
    (hasOtherHead(right, shared) && left.heads.size > 0)
  )
    rest *= share.otherHead;
  if (left.rank !== "" && right.rank !== "" && left.rank !== right.rank) rest *= share.otherRank;
  return rest;
}

/** What one of the two says that the other doesn't, places and company words left out. */
function ownOf(topic: ReadTopic, shared: ReadonlySet<string>): string[] {
  return [...topic.weights]
    .filter(([concept, counts]) => counts >= 1 && !shared.has(concept) && !topic.places.has(concept))
    .map(([concept]) => concept);
}

const hasOtherHead = ({ heads }: ReadTopic, shared: ReadonlySet<string>): boolean =>
  heads.size > 0 && heads.isDisjointFrom(shared);
