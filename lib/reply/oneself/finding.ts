import { findWordsMax } from "../limits.ts";
import { cut, type Phrase, trimmed } from "../text/phrase.ts";
import type { SelfCommand } from "./self-command.ts";

const notSought =
  /^(?:out|now|and|jobs now|time|it|him|her|them|that|this|attached|below|some time|another|my way|his|a way|enclosed|here|in the|myself|these|those|you|my|our|hard|useful|helpful)(?![a-z'])/;

/** `find designer`, `who knows Rust?`: `value` is what is looked for. A longer sentence is no search. */
export function finding(plain: Phrase): SelfCommand | undefined {
  const lead =
    /^(?:find(?: me)?|search(?: for)?|who (?:do i know|knows)|do i know)(?: (?:someone|somebody|people|anyone))?(?: (?:who (?:is|does|knows)|with|in|from|at))?:? +(?:an? |the |some )?/.exec(
      plain.folded,
    );
  if (lead === null) return undefined;
  const sought = trimmed(cut(plain, lead[0].length));
  const words = sought.folded.split(/\s+/).length;
  const question = /^(?:who|do) /.test(plain.folded);
  if (
    sought.folded === "" ||
    words > findWordsMax ||
    notSought.test(sought.folded) ||
    /[.!;:]/.test(sought.folded) ||
    (words > 3 && (sought.folded.includes(",") || /^find the /.test(plain.folded)))
  )
    return undefined;
  return {
    action: { action: "find", value: sought.typed.replace(/\?+$/, "").trim() },
    place: question ? "alone" : "line",
  };
}
