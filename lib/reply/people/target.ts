import type { Phrase } from "../text/phrase.ts";
import type { KnownPerson } from "./people.ts";

/** Whom a statement is about: a line of the digest, someone known, or someone new with an address. */
export type Target =
  | { by: "number"; number: number; person?: KnownPerson }
  | { by: "name"; person: KnownPerson }
  | { by: "address"; name: string; address: string };

/** Targets read at the start of words, and what is left after them. Longest reading first. */
export type TargetReading = {
  targets: Target[];
  rest: Phrase;
  /** Who could be meant, when a name fits several; nothing may be done then. */
  several: KnownPerson[];
  /** How the number was said: words ("one", "first") only count in a bare command. */
  inWords: boolean;
  /** "all but 3", "the rest": decided when the whole reply has been read. */
  scope?: "all" | "rest";
};

/** The digest's number of a target, if it has one. */
export function numberOf(target: Target): number | undefined {
  return target.by === "number" ? target.number : target.by === "name" ? target.person.number : undefined;
}
