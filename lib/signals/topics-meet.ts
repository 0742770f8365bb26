/** Words that say nothing about what a topic is about. */
const stopWords = new Set(
  (
    "a an the my our your his her their some any of for to in on at by with from and or about into as is are be we i you me us it this that " +
    "good great new nice best help intro introduction introduce someone somebody anyone people person who can could does do need needs " +
    "looking experienced senior junior strong really very more one two three few next der die das ein eine für in und le la les un une des et " +
    "de du en el los una y o os um uma e il lo een het van"
  ).split(" "),
);

/** Words for one thing, first the one they are counted as. Roles, crafts and money: what networks ask each other for. */
const groups = [
  "design designer ux ui graphic illustrator illustration designing",
  "develop developer engineer engineering programmer coder dev devs software frontend backend fullstack development",
  "finance cfo accountant accounting bookkeeper bookkeeping controller financial tax",
  "law lawyer attorney legal solicitor counsel",
  "invest investor investors vc vcs angel angels fund funding fundraising fundraise raise capital seed money",
  "market marketer marketing cmo growth seo brand branding advertising",
  "sell sales seller salesperson customers clients",
  "recruit recruiter recruiting hr hiring talent headhunter",
  "journalist press reporter media pr editor",
  "flat apartment room sublet housing accommodation house",
  "office desk cowork coworking workspace space studio",
  "data analyst analytics scientist science statistics statistician",
  "ml machine-learning ai learning",
  "write writer copywriter copywriting writing copy author",
  "translate translator translation interpreter",
  "speak speaker speakers talk talks keynote speaking",
  "mentor mentors mentoring coach coaching advisor adviser advice",
  "photo photographer photography pictures photos",
  "video videographer film filming filmmaker",
  "doctor physician medical health clinician clinic",
  "teach teacher tutor teaching lessons",
  "cto cofounder co-founder cofounders founder founders",
  "product pm",
  "test tester testers beta testing users",
  "job role position work",
  "operations ops coo logistics",
];

const groupOf = new Map<string, string>();
for (const group of groups) {
  const [head = "", ...others] = group.split(" ");
  for (const word of [head, ...others]) groupOf.set(word, head);
}

/** Roles weigh more than places, and both more than other words. */
const weightOf = (word: string): number => (groupsByHead.has(word) ? 2 : 1);
const groupsByHead = new Set(groups.map((group) => group.split(" ")[0] ?? ""));

/**
 * How well two topics meet, in [0, 1]: 1 when each says what the other says, 0 when they share nothing.
 * "CFO" meets "finance person", "designer in Berlin" meets "graphic designer" more than "designer in Lisbon". Symmetric.
 */
export function topicsMeet(a: string, b: string): number {
  const left = readTopic(a);
  const right = readTopic(b);
  if (left.words.size === 0 || right.words.size === 0) return 0;
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared += weightOf(word);
  if (shared === 0) return 0;
  const total = (words: Set<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const smaller = Math.min(total(left.words), total(right.words));
  const larger = Math.max(total(left.words), total(right.words));
  const overlap = 0.7 * (shared / smaller) + 0.3 * (shared / larger);
  const elsewhere =
    left.places.size > 0 &&
    right.places.size > 0 &&
    ![...left.places].some((place) => right.places.has(place));
  return Math.min(1, elsewhere ? overlap * 0.4 : overlap);
}

/** The words that count, stemmed and grouped; places ("in Berlin") are kept apart as well. */
function readTopic(topic: string): { words: Set<string>; places: Set<string> } {
  const words = new Set<string>();
  const places = new Set<string>();
  for (const match of topic
    .slice(0, 300)
    .matchAll(/\b(?:in|near|around|at|from|based in)\s+(\p{Lu}[\p{L}-]+)/gu)) {
    places.add((match[1] ?? "").toLowerCase());
  }
  for (const raw of topic
    .slice(0, 300)
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu) ?? []) {
    const word = raw.replace(/[.-]+$/, "");
    if (word === "" || stopWords.has(word)) continue;
    words.add(groupOf.get(word) ?? groupOf.get(stem(word)) ?? stem(word));
  }
  return { words, places };
}

/** Plural and the commonest verb endings off, enough for "decks" to meet "deck" and "hiring" "hire". */
function stem(word: string): string {
  if (word.length < 5 || /[^a-z]/.test(word))
    return word.length === 4 && /[a-z]{3}s$/.test(word) && !/ss$/.test(word) ? word.slice(0, 3) : word;
  return word.replace(/(?:ies)$/, "y").replace(/(?<=[a-z]{3})(?:ings?|ers?|ed|es|e|s)$/, "");
}
