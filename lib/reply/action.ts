/** Every verb that a reply can use: the command line's contract (README, `tend reply --batch`). */
export const actionVerbs = [
  "done",
  "later",
  "no",
  "never",
  "note",
  "met",
  "helped",
  "introduced",
  "promised",
  "asked",
  "every",
  "mute",
  "unmute",
  "same",
  "forget",
  "keep",
  "ignore",
  "pause",
  "resume",
  "now",
  "people",
  "schedule",
  "zone",
  "address",
  "new-capture-address",
  "subscribe",
  "unsubscribe",
  "export",
  "delete",
  "why",
  "who",
  "find",
  "help",
  "undo",
  "yes",
  "pick",
] as const;

export type ActionVerb = (typeof actionVerbs)[number];

/** One thing that a reply asks for. Which fields are present depends on the verb; none is ever invented. */
export type Action = {
  action: ActionVerb;
  /** The digest's number that it was said under or with. */
  number?: number;
  who?: { name?: string; address?: string };
  /** `YYYY-MM-DD` in the user's zone: when a `later` or `pause` ends. */
  until?: string;
  /** `YYYY-MM-DD`: when a promise is due. */
  due?: string;
  /** Length in days: `every`, or the span said with `later`. */
  days?: number;
  /** The verb's argument: a zone, an address, a URL, a count, a time, the words to find. */
  value?: string;
  /** The words that came with it. */
  note?: string;
};

export type ReplySuggestion = { number: number; name: string; address: string; help?: string };

export type ReplyContact = { name: string; address: string };

export type ReplyReading = {
  actions: Action[];
  /** Lines of the writer's own that could not be placed. Never dropped: kept and said so. */
  unplaced: string[];
  ambiguous: { line: string; candidates: string[] }[];
};
