import { sentenceCharsMax } from "./limits.ts";
import type { SignalKind } from "./signal.ts";
import { nounPhraseOf } from "./topic/noun-phrase.ts";
import { openingsOf } from "./topic/openings.ts";

const somebodyWho = /^(?:some|any)(?:one|body) who\b/iu;

/**
 * What a signal is about, as a short label: "CFO", "designer in Berlin", "intro to Ana"; "" when it can't be said shortly.
 * At most seven words, the writer's capitals kept, articles, praise and dates left out.
 */
export function topicOf(text: string, kind: SignalKind): string {
  const plain = text
    .slice(0, sentenceCharsMax)
    .replace(/[’‘]/g, "'")
    .replace(/[*_]/g, "")
    .replace(/\b(Dr|Mr|Ms|Mrs|Prof|St)\. /g, "$1 ");
  for (const { opens, prefix = "" } of openingsOf[kind]) {
    const match = opens.exec(plain);
    if (match === null) continue;
    const rest = plain.slice(match.index + match[0].length);
    const phrase = nounPhraseOf(rest);
    if (phrase === "") continue;
    // "An introduction to someone who runs a festival": the verb needs its someone.
    return prefix !== "" && somebodyWho.test(rest) ? `${prefix}someone who ${phrase}` : `${prefix}${phrase}`;
  }
  return "";
}
