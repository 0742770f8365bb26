import {
  craftNames,
  craftOf,
  emptyWords,
  juniorRanks,
  lightWords,
  phrases,
  seniorRanks,
} from "./concepts.ts";
import { stemOf } from "./stem.ts";

/** What a topic, a job title or a note is about: what it says, and how much each of it counts. */
export type ReadTopic = {
  /** Concept → weight: 2 for a craft or role, 1.5 for a name, 1 for another word, less for words that only accompany. */
  weights: ReadonlyMap<string, number>;
  /** Crafts and roles named before any "in", "for" or "who": what is sought, not what it is sought for. */
  heads: ReadonlySet<string>;
  places: ReadonlySet<string>;
  rank: "senior" | "junior" | "";
  /** Of few words: a label rather than a note. */
  isShort: boolean;
};

const weight = { craft: 2, name: 1.5, word: 1, light: 0.3 } as const;

/** Longer texts are notes: they are read up to here. */
const topicCharsMax = 400;
const shortWordsMax = 7;

/** Reads a topic, a title or a note; the same text always gives the same. */
export function readTopic(text: string): ReadTopic {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= memoryMax) memory.clear();
  const read = readAfresh(text.slice(0, topicCharsMax));
  memory.set(text, read);
  return read;
}

/** The same few topics are compared with each other again and again within a digest. */
const memory = new Map<string, ReadTopic>();
const memoryMax = 4_000;

function readAfresh(written: string): ReadTopic {
  const names = namesIn(written);
  let lower = written
    .replace(/\bIT\b/g, "informatics")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, "");
  for (const [said, means] of phrases) lower = lower.replace(said, means);
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu) ?? [];
  const weights = new Map<string, number>();
  const heads = new Set<string>();
  let inHead = true;
  let isForWhom = false;
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/-+$/, "");
    if (closesHead.has(word)) inHead = false;
    // "visas for our new hires": whom it is for is no part of what is sought.
    if (word === "for" && whose.has(words[index + 1] ?? "")) isForWhom = true;
    // "20 chairs" is a number of chairs; "paper 12" is one among papers.
    const isQuantity = /^\d/.test(word) && words[index + 1] !== undefined;
    if (emptyWords.has(word) || isQuantity) continue;
    const concept = conceptOf(word);
    weights.set(
      concept,
      Math.max(weights.get(concept) ?? 0, isForWhom ? weight.light : weightOf(word, concept, names)),
    );
    if (inHead && craftNames.has(concept)) heads.add(concept);
  }
  const ranks = new Set(words);
  return {
    weights,
    heads,
    places: placesIn(written),
    rank:
      seniorRanks.intersection(ranks).size > 0
        ? "senior"
        : juniorRanks.intersection(ranks).size > 0
          ? "junior"
          : "",
    isShort: words.length <= shortWordsMax,
  };
}

const closesHead: ReadonlySet<string> = new Set(
  "in for who with at to on about from that near into around while because whose".split(" "),
);

const whose: ReadonlySet<string> = new Set("my our your his her their".split(" "));

function conceptOf(word: string): string {
  const stem = stemOf(word);
  return craftOf.get(word) ?? craftOf.get(stem) ?? stemmedCrafts.get(stem) ?? stem;
}

/** The first craft with a stem has it. */
const stemmedCrafts: ReadonlyMap<string, string> = new Map(
  [...craftOf]
    .filter(([word]) => word.length > 4)
    .map(([word, craft]) => [stemOf(word), craft] as const)
    .toReversed(),
);

function weightOf(word: string, concept: string, names: ReadonlySet<string>): number {
  if (craftNames.has(concept)) return weight.craft;
  if (lightWords.has(word)) return weight.light;
  return names.has(word) ? weight.name : weight.word;
}

/** Words written with a capital where none is due, or in capitals: names of people, places, firms and tools. */
function namesIn(written: string): Set<string> {
  const names = new Set<string>();
  for (const match of written.matchAll(
    /(?<![.!?]\s*)(?<=\S\s|\(|\/)\p{Lu}[\p{L}\p{N}-]*|\b\p{Lu}[\p{Lu}\p{N}]+\b/gu,
  ))
    names.add(match[0].toLowerCase());
  return names;
}

/** "in Berlin", "to Japan", "Leeds" after a comma at the end of a title. */
function placesIn(written: string): Set<string> {
  const places = new Set<string>();
  for (const match of written.matchAll(
    /\b(?:in|near|around|from|based in|to|across)\s+(?:the\s+)?(\p{Lu}\p{Ll}[\p{L}-]+)|,\s*(\p{Lu}\p{Ll}[\p{L}-]+)\s*$/gu,
  ))
    places.add(stemOf((match[1] ?? match[2] ?? "").toLowerCase()));
  return places;
}
