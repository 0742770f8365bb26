import type { ReplyContact, ReplyReading, ReplySuggestion } from "./action.ts";
import { knownPeople } from "./people/people.ts";
import { readLines } from "./read-lines.ts";
import { ownLines } from "./text/own-lines.ts";
import { todayIn } from "./time/today.ts";

/** One answer to a digest, as it came, and what it can be about. */
export type ReplyInput = {
  /** The body as received, quote and all. */
  text: string;
  suggestions: readonly ReplySuggestion[];
  contacts: readonly ReplyContact[];
  /** ISO 8601 instant of the reply: dates in words are counted from it. */
  at: string;
  /** IANA zone of the user. */
  zone: string;
};

/**
 * Understands the answer to a digest (design section 9). Commands come from the writer's own words only, never from
 * quoted, forwarded or signature text. Every own line becomes an action, a note, `unplaced` or `ambiguous`; only
 * greetings, thanks and closings are left out. Any text gives a reading; throws RangeError for a bad `at` or `zone`.
 */
export function readReply(input: ReplyInput): ReplyReading {
  const people = knownPeople(input.suggestions, input.contacts);
  const scene = { people, today: todayIn(input.at, input.zone) };
  const fates = readLines(ownLines(input.text, input.suggestions, people), scene);
  return {
    actions: fates.flatMap((fate) => (fate.kind === "actions" ? fate.actions : [])),
    unplaced: fates.flatMap((fate) => (fate.kind === "unplaced" ? [fate.line] : [])),
    ambiguous: fates.flatMap((fate) =>
      fate.kind === "ambiguous" ? [{ line: fate.line, candidates: fate.candidates }] : [],
    ),
  };
}
