import { bare, capital, deedVerbs, givingVerbs, said, until, wordsOf } from "./deed-shape.ts";
import { turnPerson } from "./turn-person.ts";
import { withoutTimes } from "./when-phrase.ts";

/** A help longer than this is not taken in at a glance; the whole sentence stands quoted below it. */
const deedCharsMax = 64;

/**
 * What the user promised, as a thing to do: "I'll send you the hiring plan by Friday, with the two roles" becomes
 * "Send Priya the hiring plan". "" where the sentence (English) does not surely say it.
 */
export function promisedDeed(sentence: string, first: string): string {
  const words = wordsOf(sentence);
  const from = afterOpener(words);
  if (from < 0) return "";
  const deeds = deedsOf(withoutTimes(clauseFrom(words, from)));
  const held = withThing(deeds, words.slice(0, from));
  const whole = spoken(held, first);
  if (whole !== "" && whole.length <= deedCharsMax) return capital(whole);
  const short = spoken(held.map(core), first);
  if (short !== "" && short.length <= deedCharsMax) return capital(short);
  const one = spoken(held.slice(0, 1).map(core), first);
  return one.length <= deedCharsMax + 16 ? capital(one) : "";
}

const adverbs = new Set(
  "also happily gladly definitely certainly just then gladly quickly personally really surely try to make sure of course be able sure happy glad still probably now always".split(
    " ",
  ),
);

/** Where the deed begins: after "I'll", "I will", "I'm going to", "let me", "happy to". -1 where nothing opens one. */
function afterOpener(words: readonly string[]): number {
  const plain = words.map(bare);
  for (let at = 0; at < plain.length; at += 1) {
    const end = openerAt(plain, at, words[at - 1] ?? "");
    if (end < 0 || /^(?:not|never)$/.test(plain[end] ?? "")) continue;
    let from = end;
    while (from < plain.length && adverbs.has(plain[from] ?? "") && !/[.!?]$/.test(words[from] ?? ""))
      from += 1;
    if (isDeed(plain[from] ?? "")) return from;
  }
  return -1;
}

function openerAt(plain: readonly string[], at: number, before: string): number {
  const [one = "", two = "", three = "", four = ""] = plain.slice(at, at + 4);
  if (one === "i'll" || one === "we'll") return at + 1;
  const isWe = one === "i" || one === "we";
  if (isWe && /^(?:will|shall|can|could|must|should)$/.test(two)) return at + 2;
  if (isWe && /^(?:need|have|promise|promised)$/.test(two) && three === "to") return at + 3;
  if (isWe && /^(?:am|are)$/.test(two) && three === "going" && four === "to") return at + 4;
  if (/^(?:i'm|we're)$/.test(one) && /^(?:going|happy|glad)$/.test(two) && three === "to") return at + 3;
  if (/^(?:i'd|we'd)$/.test(one) && two === "be" && three === "happy" && four === "to") return at + 4;
  if (one === "let" && two === "me") return at + 2;
  const opensClause = at === 0 || /[,.;:!]$/.test(before) || /^(?:and|so|but)$/.test(bare(before));
  return opensClause && (one === "will" || (one === "happy" && two === "to"))
    ? at + (one === "will" ? 1 : 2)
    : -1;
}

function isDeed(word: string): boolean {
  return deedVerbs.has(word);
}

/** Up to the end of the sentence, a dash, or a comma after which somebody else is spoken of. */
function clauseFrom(words: readonly string[], from: number): string[] {
  const rest = words.slice(from);
  return until(rest, (word, index) => {
    const before = rest[index - 1] ?? "";
    if (/[.;:!?]$/.test(before) || /^[–—-]+$/.test(word)) return true;
    if (/^(?:but|because|although|though|unless|since)$/.test(bare(word))) return true;
    if (
      /^(?:once|when|if|after|before|while|until)$/.test(bare(word)) &&
      !/^(?:see|ask|check|know|out)$/.test(bare(before))
    )
      return true;
    if (
      /^(?:and|so|or)$/.test(bare(word)) &&
      /^(?:you|i|we|he|she|they|i'll|we'll|you'll)$/.test(bare(rest[index + 1] ?? ""))
    )
      return true;
    return before.endsWith(",") && !/^(?:and|then|or)$/.test(bare(word));
  });
}

/** "ask Jonas and let you know" is two deeds. */
function deedsOf(words: readonly string[]): string[][] {
  const deeds: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const after = bare(words[index + 1] ?? "");
    const isJoint =
      index > 0 &&
      /^(?:and|then)$/.test(bare(word)) &&
      isDeed(after === "then" ? bare(words[index + 2] ?? "") : after);
    if (isJoint && deeds.length < 2) deeds.push([]);
    else if (isJoint) break;
    else if (!(bare(word) === "then" && deeds.at(-1)?.length === 0)) deeds.at(-1)?.push(word);
  }
  return deeds.map((deed) => trimmed(deed)).filter((deed) => deed.length > 0);
}

function trimmed(deed: readonly string[]): string[] {
  return deed.map((word, index) => (index === deed.length - 1 ? word.replace(/[,;:.!?]+$/, "") : word));
}

/** "Send me your CV and I'll pass it on": the thing is named before. */
function withThing(deeds: string[][], before: readonly string[]): string[][] {
  const [deed, ...others] = deeds;
  const at = deed?.findIndex((word) => /^(?:it|that|this|them|those)$/.test(bare(word))) ?? -1;
  const asked = before.findIndex(
    (word, index) => givingVerbs.has(bare(word)) && /^(?:me|us)$/.test(bare(before[index + 1] ?? "")),
  );
  if (deed === undefined || at < 0 || asked < 0) return deeds;
  const thing = until(before.slice(asked + 2), (word) =>
    /^(?:and|so|when|if|then|by|i'll|i|we)$/.test(bare(word)),
  );
  if (thing.length === 0 || thing.length > 6) return deeds;
  const [verb = "", ...rest] = [...deed.slice(0, at), ...deed.slice(at + 1)];
  return [[verb, ...trimmed(thing), ...rest], ...others];
}

const tail =
  /^(?:whether|if|who|whom|whose|which|that|because|so|when|where|how|what|why|with|from|as|at|in|on)$/;

/** A deed without what hangs on to it. */
function core(deed: readonly string[]): string[] {
  const isGiving = givingVerbs.has(bare(deed[0] ?? "")) || bare(deed[0] ?? "") === "let";
  return until(deed, (word, index) => index > (isGiving ? 2 : 1) && tail.test(bare(word)));
}

function spoken(deeds: readonly (readonly string[])[], first: string): string {
  // Each deed names them anew: somebody else may have been spoken of in between.
  const turned = deeds.map((deed) => turnPerson(deed, "user", first));
  const parts = turned.flatMap((words) => (words === null || words.length === 0 ? [] : [words.join(" ")]));
  if (parts.length === 0 || parts.length < deeds.length) return "";
  const isNamed = parts.some((part) => part.includes(first));
  const [one = "", two] = isNamed ? parts : [forWhom(parts[0] ?? "", first), ...parts.slice(1)];
  return said([two === undefined ? one : `${one.replace(/,$/, "")}, and ${two}`]);
}

/** A deed that names nobody is done for the one it was promised to. */
function forWhom(deed: string, first: string): string {
  const [verb = "", ...words] = deed.split(" ");
  const rest = words.filter(
    (word, index) => !(index === words.length - 1 && /^(?:over|across|along|through|round)$/.test(word)),
  );
  if (!givingVerbs.has(verb) || rest.length === 0) return `${deed} for ${first}`;
  if (/ to /.test(deed)) return deed;
  return /^(?:it|that|this|them|those)$/.test(rest[0] ?? "")
    ? `${verb} ${rest.join(" ")} to ${first}`
    : `${verb} ${first} ${rest.join(" ")}`;
}
