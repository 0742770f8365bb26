import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReplyReading } from "../../../lib/reply/action.ts";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { aliases, at, contacts, suggestions, zone } from "./cast.ts";
import { sayAction } from "./say-action.ts";

/** A reply's body and what must result. `expect` is in the form of sayAction; an ambiguous line is followed by whom it may mean. */
export type ReplyCase = {
  about?: string;
  text: string;
  expect: string[];
  unplaced?: string[];
  ambiguous?: string[][];
};

const folder = join(import.meta.dirname, "replies");

/** The whole set, by the name of its file. */
export function replyCases(): { file: string; cases: ReplyCase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      file: name.replace(".json", ""),
      cases: JSON.parse(readFileSync(join(folder, name), "utf8")) as ReplyCase[],
    }));
}

/** The reading of one body by the set's user, in the form in which the set writes what must result. */
export function readCase(one: ReplyCase): Required<Pick<ReplyCase, "expect" | "unplaced" | "ambiguous">> {
  return sayReading(readReply({ text: one.text, suggestions, contacts, at, zone }));
}

/** What must result, with nothing left out. */
export function wanted(one: ReplyCase): Required<Pick<ReplyCase, "expect" | "unplaced" | "ambiguous">> {
  return { expect: one.expect, unplaced: one.unplaced ?? [], ambiguous: one.ambiguous ?? [] };
}

export function sayReading(reading: ReplyReading) {
  const nameOf = (address: string) => Object.keys(aliases).find((key) => aliases[key] === address) ?? address;
  return {
    expect: reading.actions.map(sayAction),
    unplaced: reading.unplaced,
    ambiguous: reading.ambiguous.map((one) => [one.line, ...one.candidates.map(nameOf)]),
  };
}
