import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReplyReading } from "../../../lib/reply/action.ts";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { type Cast, paris } from "./cast.ts";
import { sayAction } from "./say-action.ts";

/** A reply's body and what must result. `expect` is in the form of sayAction; an ambiguous line is followed by whom it may mean. */
export type ReplyCase = {
  about?: string;
  text: string;
  expect: string[];
  unplaced?: string[];
  ambiguous?: string[][];
};

/** The whole set of one digest's answers, by the name of its file. */
export function replyCases(name = "replies"): { file: string; cases: ReplyCase[] }[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      file: file.replace(".json", ""),
      cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as ReplyCase[],
    }));
}

/** The reading of one body by the set's user, in the form in which the set writes what must result. */
export function readCase(
  one: ReplyCase,
  cast: Cast = paris,
): Required<Pick<ReplyCase, "expect" | "unplaced" | "ambiguous">> {
  const { suggestions, contacts, at, zone } = cast;
  return sayReading(readReply({ text: one.text, suggestions, contacts, at, zone }), cast);
}

/** What must result, with nothing left out. */
export function wanted(one: ReplyCase): Required<Pick<ReplyCase, "expect" | "unplaced" | "ambiguous">> {
  return { expect: one.expect, unplaced: one.unplaced ?? [], ambiguous: one.ambiguous ?? [] };
}

export function sayReading(reading: ReplyReading, cast: Cast = paris) {
  const { aliases } = cast;
  const nameOf = (address: string) => Object.keys(aliases).find((key) => aliases[key] === address) ?? address;
  return {
    expect: reading.actions.map((action) => sayAction(action, cast)),
    unplaced: reading.unplaced,
    ambiguous: reading.ambiguous.map((one) => [one.line, ...one.candidates.map(nameOf)]),
  };
}
