import { bare, capital, deedVerbs, said, thingWanted, until, wordsOf } from "./deed-shape.ts";
import { turnPerson } from "./turn-person.ts";
import { withoutTimes } from "./when-phrase.ts";

/** A help longer than this is not taken in at a glance; the whole sentence stands quoted below it. */
const deedCharsMax = 64;

/** What was asked for, as a thing to do. `kind` tells what acting takes: an introduction, a search, a decision. */
export type AskedDeed = { help: string; kind: "introduce" | "find" | "decide" | "tell" | "do" };

/**
 * What a contact asked of the user, as a thing to do: "Do you know a good CFO who …?" becomes "Help Sam find a CFO",
 * "Could you send me your notes?" becomes "Send Sam your notes". Null where the sentence (English) does not surely say it.
 */
export function askedDeed(sentence: string, first: string): AskedDeed | null {
  const words = wordsOf(sentence);
  for (const read of [introduction, search, opinion, request]) {
    const deed = read(words, first);
    if (deed !== null && deed.help.length <= deedCharsMax + first.length)
      return { ...deed, help: capital(deed.help) };
  }
  return null;
}

function introduction(words: readonly string[], first: string): AskedDeed | null {
  const at = findRun(words, [
    ["introduce|introducing", "me|us", "to"],
    ["connect|connecting", "me|us", "with|to"],
    ["put|putting", "me|us", "in", "touch|contact", "with"],
    ["intro|introduction", "to"],
  ]);
  if (at < 0) return null;
  const who = nounPhrase(words.slice(at));
  const turned = turnPerson(thingWanted(who), "contact", first);
  return turned === null || turned.length === 0
    ? null
    : { help: `introduce ${first} to ${said(turned)}`, kind: "introduce" };
}

function search(words: readonly string[], first: string): AskedDeed | null {
  const at = findRun(words, [
    ["know|recommend|suggest", "of", "any|anyone|anybody|a|an|some|someone|somebody|families|people", "<"],
    ["know|recommend|suggest", "any|anyone|anybody|a|an|some|someone|somebody|people|families", "<"],
    ["if", "you", "know"],
    ["looking|searching|hunting", "for"],
    ["in", "need|search", "of"],
    ["hiring|seeking", "a|an|some|two|three", "<"],
    ["trying", "to", "find|hire"],
    ["need|needs", "a|an|someone|somebody|some|two|three", "<"],
    ["recommendations|leads|tips|candidates", "for"],
  ]);
  if (at < 0) return null;
  return foundFor(words.slice(at), first, "whole") ?? foundFor(words.slice(at), first, "short");
}

function foundFor(words: readonly string[], first: string, clause: "whole" | "short"): AskedDeed | null {
  const wanted = thingWanted(nounPhrase(words, clause));
  if (
    wanted.length === 0 ||
    /^(?:you|me|us|it|that|this|them|him|her|your|help|hand|favou?r|forward|to|how|what|if|whether)$/.test(
      bare(wanted[0] ?? ""),
    )
  )
    return null;
  const turned = turnPerson(wanted, "contact", first);
  if (turned === null) return null;
  const short = said(turned).replaceAll(`${first}’s`, "their");
  const help = `help ${first} find ${short}`;
  return clause === "whole" && help.length > deedCharsMax + first.length ? null : { help, kind: "find" };
}

function opinion(words: readonly string[], first: string): AskedDeed | null {
  const think = findRun(words, [["what", "do|would", "you", "think", "of|about"]]);
  const advice = findRun(words, [["advice|input|tips|pointers", "on|about|for"]]);
  const thoughts = findRun(words, [["thoughts|feedback|opinion|view|views|take", "on|about"]]);
  const at = Math.max(think, advice, thoughts);
  if (at < 0) return null;
  const turned = turnPerson(nounPhrase(words.slice(at)), "contact", first);
  if (turned === null || turned.length === 0) return null;
  const about = said(turned);
  if (at === advice)
    return { help: `give ${first} your advice on ${about.replaceAll(`${first}’s`, "their")}`, kind: "tell" };
  const help = about.includes(first)
    ? `say what you think of ${about}`
    : `tell ${first} what you think of ${about}`;
  return { help, kind: "tell" };
}

function request(words: readonly string[], first: string): AskedDeed | null {
  const from = afterRequest(words);
  if (from < 0) return null;
  const deed = withoutTimes(
    until(plainVerb(words.slice(from)), (word, index) => isEnd(word, words[from + index - 1] ?? "")),
  );
  const verb = bare(deed[0] ?? "");
  if (deed.length === 0 || !/^\p{L}+$/u.test(verb)) return null;
  if (joining.has(verb)) {
    const turned = turnPerson(shortened(deed), "contact", first);
    if (turned === null) return null;
    const words = said(turned).replaceAll(`${first}’s`, "their");
    return { help: `tell ${first} whether you’ll ${words}`, kind: "decide" };
  }
  if (!deedVerbs.has(verb) && !/^(?:have|help|spare|point|explain|advise|confirm)$/.test(verb)) return null;
  const turned = turnPerson(shortened(deed), "contact", first);
  if (turned === null) return null;
  const spoken = said(turned);
  return {
    help: turned.some((word) => word.includes(first)) ? spoken : `${spoken} for ${first}`,
    kind: "do",
  };
}

/** What one does with one's own person: it wants a yes or a no first. */
const joining = new Set(
  "speak come join attend be meet host visit talk moderate present take sit stay like come fly".split(" "),
);

const polite = new Set(
  "please kindly perhaps possibly maybe also just then ever quickly so by any chance be able willing happy open like to up for".split(
    " ",
  ),
);

/** Where the deed asked for begins: after "could you", "if you could", "please", "would you mind". */
function afterRequest(words: readonly string[]): number {
  const plain = words.map(bare);
  for (let at = 0; at < plain.length; at += 1) {
    const [one = "", two = "", three = ""] = plain.slice(at, at + 3);
    const opensClause =
      at === 0 || /[,.;:!]$/.test(words[at - 1] ?? "") || /^(?:and|so|but|or)$/.test(plain[at - 1] ?? "");
    let from = -1;
    const isAsked = /^(?:can|could|would|will|might|do)$/.test(one) && two === "you";
    if (/^(?:who|whom|what|how|where|when|which|why)$/.test(plain[at - 1] ?? "")) continue;
    if (isAsked && three === "mind") from = at + 3;
    else if (isAsked && one !== "do") from = at + 2;
    else if (
      one === "you" &&
      /^(?:can|could|would|might)$/.test(two) &&
      /^(?:if|hoping|that|whether)$/.test(plain[at - 1] ?? "")
    )
      from = at + 2;
    else if (/^(?:please|kindly)$/.test(one)) from = at + 1;
    else if (
      opensClause &&
      /^(?:send|tell|give|forward|show|share|let)$/.test(one) &&
      /^(?:me|us)$/.test(two)
    )
      from = at;
    if (from < 0) continue;
    while (from < plain.length && polite.has(plain[from] ?? "")) from += 1;
    if (from < plain.length) return from;
  }
  return -1;
}

/** "sharing the deck", asked for with "would you mind", is "share the deck". */
function plainVerb(words: readonly string[]): string[] {
  const [verb = "", ...rest] = words;
  const stem = /^(\p{Ll}+)ing$/u.exec(verb)?.[1];
  if (stem === undefined) return [...words];
  const found = [stem, `${stem}e`, stem.slice(0, -1)].find((one) => deedVerbs.has(one));
  return found === undefined ? [...words] : [found, ...rest];
}

function isEnd(word: string, before: string): boolean {
  if (/[.;:!?]$/.test(before) || /^[–—-]+$/.test(word)) return true;
  if (/^(?:once|because|so|but|as|before|after|since)$/.test(bare(word))) return true;
  return before.endsWith(",") && bare(word) !== "and";
}

/**
 * A thing and what belongs to it, without the sentence that hangs on; all of it where the thing is only "someone", or
 * in short its beginning.
 */
function nounPhrase(words: readonly string[], clause: "whole" | "short" = "short"): string[] {
  const isVague =
    /^(?:anyone|anybody|someone|somebody|people|families|something|anything|companies|founders)$/.test(
      bare(words[0] ?? ""),
    );
  const kept = until(words, (word, index) => {
    const before = words[index - 1] ?? "";
    if (/[.;:!?,]$/.test(before) || /^[–—-]+$/.test(word)) return true;
    if (
      /^(?:and|but|because|so|if|when|while|before|after|please|could|would|can|will|is|are)$/.test(
        bare(word),
      ) &&
      !isVague
    )
      return true;
    if (/^(?:and|but|because|so|if|when|before)$/.test(bare(word)) && index > 2) return true;
    const hangsOn =
      clause === "whole" && isVague
        ? /^(?:who|which|that|whose|whom)$/
        : /^(?:who|which|that|whose|whom|to)$/;
    return hangsOn.test(bare(word)) && (!isVague || index > 3);
  });
  return withoutTimes(trimTail(kept));
}

function trimTail(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && /^(?:for|in|on|at|with|of|to|and|or|the|a|me|us)$/.test(bare(kept.at(-1) ?? "")))
    kept.pop();
  return kept;
}

/** A long deed ends before what hangs on to it. */
function shortened(deed: readonly string[]): string[] {
  if (deed.join(" ").length <= deedCharsMax - 8) return [...deed];
  return until(
    deed,
    (word, index) => index > 2 && /^(?:who|which|that|where|so|with|whether|if|about|from)$/.test(bare(word)),
  );
}

/** The index after the first run of words that one of the patterns names; "<" stands for "and begin at the last word". */
function findRun(words: readonly string[], patterns: readonly (readonly string[])[]): number {
  const plain = words.map(bare);
  for (const pattern of patterns) {
    const isInclusive = pattern.at(-1) === "<";
    const run = (isInclusive ? pattern.slice(0, -1) : pattern).map((step) => step.split("|"));
    for (let at = 0; at + run.length <= plain.length; at += 1) {
      if (run.every((step, index) => step.includes(plain[at + index] ?? "")))
        return at + run.length - (isInclusive ? 1 : 0);
    }
  }
  return -1;
}
