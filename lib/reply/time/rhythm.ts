import { daysMax } from "../limits.ts";
import { asNote, cut, type Phrase, saysNothing } from "../text/phrase.ts";
import { type Told, withNote } from "../told.ts";
import { countOf, countPattern, daysOfRhythm, unitPattern } from "./count.ts";

const everyForm = new RegExp(
  `^(?:(?:check in|catch up|remind me|ping me|contact|talk|write|again|about|roughly|once|at least|more like|make it|set to) )*(?:(?:every|evry|evrey|eveyr|evey)(?: other)?|once (?:a|an|per|every)|each) ?(?:(${countPattern}) ?)?(${unitPattern})(?![a-z])`,
);

const timesForm = /^(\d{1,2}|two|three|four|six) times (?:a|per|each|every) (month|quarter|year)(?![a-z])/;

const namedRhythms: readonly [RegExp, number][] = [
  [/^(?:once )?weekly(?![a-z])/, 7],
  [/^(?:fortnightly|biweekly|bi-weekly)(?![a-z])/, 14],
  [/^monthly(?![a-z])/, 30],
  [/^quarterly(?![a-z])/, 90],
  [/^(?:yearly|annually|once a year)(?![a-z])/, 365],
  [/^twice a month(?![a-z])/, 15],
  [/^(?:twice a year|half-yearly|every half a? ?year)(?![a-z])/, 182],
];

/** How often somebody wants to be in touch: `every 6 weeks`, `every other month`, `quarterly`. Undefined if not at the start. */
export function rhythmAt(words: Phrase): Told | undefined {
  for (const [form, days] of namedRhythms) {
    const found = form.exec(words.folded);
    if (found !== null) return rhythm(days, cut(words, found[0].length));
  }
  const times = timesForm.exec(words.folded);
  if (times !== null)
    return rhythm(
      Math.round(daysOfRhythm(1, times[2] ?? "") / countOf(times[1] ?? "")),
      cut(words, times[0].length),
    );
  const found = everyForm.exec(words.folded);
  if (found === null) return undefined;
  const other = found[0].includes("every other") ? 2 : 1;
  const count = found[1] === undefined ? 1 : countOf(found[1]);
  return rhythm(daysOfRhythm(count * other, found[2] ?? ""), cut(words, found[0].length));
}

function rhythm(days: number, rest: Phrase): Told | undefined {
  if (!(days >= 1 && days <= daysMax)) return undefined;
  if (saysNothing(rest.folded)) return { action: "every", days };
  const plain = /^ (?:or so|instead|from now on|is (?:fine|enough|ok)|now)[\s.!]*$/.test(rest.folded);
  if (plain) return { action: "every", days };
  return /^\s*[:;,.(-]/.test(rest.folded) ? withNote({ action: "every", days }, asNote(rest)) : undefined;
}
