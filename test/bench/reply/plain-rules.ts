import EmailReplyParser from "email-reply-parser";
import type { Action, ReplyReading } from "../../../lib/reply/action.ts";
import { suggestions } from "../../lib/reply/cast.ts";

const verbs = /^(done|later|no|never|keep|ignore|mute|forget|why)\b[\s:,.!-]*(.*)$/i;

/**
 * What a first attempt at reading replies looks like, to measure against: email-reply-parser takes the quote away,
 * then a line is "number verb", "verb name" or "name: words", and everything else is left.
 */
export function readByPlainRules(text: string): ReplyReading {
  const reading: ReplyReading = { actions: [], unplaced: [], ambiguous: [] };
  for (const raw of new EmailReplyParser().parseReply(text).split("\n")) {
    const line = raw.trim();
    const action = line === "" ? undefined : readLine(line);
    if (action === undefined && line !== "") reading.unplaced.push(line);
    reading.actions.push(...(action ?? []));
  }
  return reading;
}

function readLine(line: string): Action[] | undefined {
  const numbered = /^#?([\d, &-]+)[\s.:)-]*(.*)$/.exec(line);
  const said = verbs.exec(numbered?.[2] ?? "");
  if (numbered !== null && said !== null) {
    const numbers = (numbered[1] ?? "").split(/[^\d]+/).filter((one) => one !== "");
    const note = said[2] === "" ? {} : { note: said[2] ?? "" };
    return numbers.map((number) => ({ action: verbOf(said[1]), number: Number(number), ...note }));
  }
  const named =
    /^(?:(done|later|mute|forget|why|met|helped|promised|asked)\s+)?([a-z]+)\b[\s:,-]*(.*)$/i.exec(line);
  const person = suggestions.find(
    (one) => one.name.split(" ")[0]?.toLowerCase() === named?.[2]?.toLowerCase(),
  );
  if (named === null || person === undefined) return undefined;
  const { number, name, address } = person;
  return [
    {
      action: verbOf(named[1] ?? "note"),
      number,
      who: { name, address },
      ...(named[3] === "" ? {} : { note: named[3] ?? "" }),
    },
  ];
}

function verbOf(word: string | undefined): Action["action"] {
  const known = [
    "done",
    "later",
    "no",
    "never",
    "keep",
    "ignore",
    "mute",
    "forget",
    "why",
    "met",
    "helped",
    "promised",
    "asked",
  ] as const;
  return known.find((verb) => verb === word?.toLowerCase()) ?? "note";
}
