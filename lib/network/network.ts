import type { MeetingState } from "../calendar/meeting-state.ts";
import type { ContactId, LoopId } from "../ledger/ids.ts";
import type { DigestItem } from "../ledger/ledger-event.ts";

/**
 * The state that results from folding a ledger: a plain JSON value. It is only ever a cache; whatever
 * stands here can be had again by folding the ledger from nothing.
 */
export type Network = {
  /** Key of the newest event folded in; "" for the empty network. */
  upTo: string;
  contacts: Record<ContactId, Contact>;
  /** Which contact an address belongs to. */
  addresses: Record<string, ContactId>;
  loops: Record<LoopId, Loop>;
  /** As lib/calendar keeps them; those long past are dropped. */
  meetings: MeetingState;
  /** Addresses seen in meetings that are the user's own or Tend's. */
  own: string[];
  /** Meetings that ended at or before this instant have been counted as contact; "" before the first event. */
  passedTo: string;
  /** Newest last. */
  digests: PastDigest[];
  /** Newest last: what an `undo` can name. */
  batches: Batch[];
  /** Mail that waits for the user's word, by event key. */
  held: Record<string, HeldMail>;
  /** Things done for people, newest last: what the pulse is made of. */
  acts: Act[];
  /** Things people did for the user, newest last: the other side of the ledger of asked and given. */
  returns: Return[];
  /** How suggestions fared, per reason; old weeks fade. */
  learned: Partial<Record<DigestItem["reason"], Outcomes>>;
  /** Pairs that the user does not want to introduce, `<smaller id> <larger id>`, newest last. */
  refused: string[];
  /** When a person was forgotten: what is older than that never brings them back. */
  forgotten: Record<ContactId, string>;
  /** Message and copy keys of the recent past, with their day: a second copy changes nothing. */
  seen: Record<string, string>;
  /** Newest instant at which a mail was captured; "" when none was. */
  lastCaptureAt: string;
};

export type Contact = {
  id: ContactId;
  addresses: string[];
  name: string;
  /** A new address is provisional until a second day of contact, an answer of theirs, or `keep`. */
  provisional: boolean;
  muted: boolean;
  firstAt: string;
  /** Days of contact, oldest first, at most `contactDaysMax`. */
  days: ContactDay[];
  /** The last of them, and their median gap in days; "" and 0 where there is none: ranking need not look at each day. */
  lastDay: string;
  gapDays: number;
  lastOutAt: string;
  lastInAt: string;
  last: LastContact | null;
  /** What they said of themselves and others, oldest first, at most `saidMax`. */
  said: Said[];
  notes: { at: string; text: string }[];
  title: string;
  company: string;
  phone: string;
  /** Said by the user with `every`; 0 when they did not. */
  periodDays: number;
  /** `YYYY-MM-DD`: not before this day; "" when at any time. */
  notBefore: string;
  /** Suggested and not acted on, in a row. */
  skipped: number;
  /** Suggested and acted on, in a row. */
  acted: number;
  /** Seen together with them in a mail or a meeting, newest last, at most `knowsMax`. */
  knows: ContactId[];
  /** Loops with them that are open, in the order they were opened. */
  open: LoopId[];
};

/** One UTC day with contact. Weights are 1 for a message or a meeting of two people and 1/n in a group. */
export type ContactDay = { day: string; out: number; in: number; met: number; gave: boolean };

export type LastContact = { at: string; direction: "out" | "in" | "met"; subject: string; excerpt: string };

export type Said = {
  at: string;
  kind: "offer" | "thanks" | "news" | "introduction";
  text: string;
  topic: string;
  /** What went before in the same mail, where the words alone don't say what they are about ("happy to introduce them"). */
  about?: string;
};

/** An ask or a promise. Open while `closedAt` is "". */
export type Loop = {
  id: LoopId;
  contact: ContactId;
  kind: "ask" | "promise";
  by: "user" | "contact";
  text: string;
  topic: string;
  /** `YYYY-MM-DD` or "". */
  due: string;
  at: string;
  subject: string;
  messageKey: string;
  closedAt: string;
  /** What closed it; "" while it is open. */
  closedBy: "" | "delivered" | "introduced" | "thanked" | "told" | "declined";
  /** Something was sent since that may have met it: the digest asks instead of deciding. */
  maybeMetAt: string;
};

export type PastDigest = {
  digestId: string;
  at: string;
  items: PastItem[];
  decide: {
    number: number;
    address: string;
    name: string;
    kind: "new" | "held";
    /** The key of the held mail. */
    held?: string | undefined;
  }[];
};

/** What of a suggestion is needed to understand an answer to it and to learn from it. */
export type PastItem = Pick<
  DigestItem,
  "number" | "contact" | "name" | "addresses" | "reason" | "help" | "loop" | "other"
> & {
  /** Absent until the user answered it. */
  outcome?: keyof Outcomes;
};

/** How often a kind of suggestion was acted on, put off, refused, or left without a word. */
export type Outcomes = { done: number; later: number; no: number; silent: number };

export type Batch = { batchId: string; key: string; digestId: string; at: string };

export type HeldMail = {
  key: string;
  at: string;
  from: { name: string; address: string };
  subject: string;
  reason: string;
};

export type Act = {
  at: string;
  contact: ContactId;
  kind: "helped" | "ask-met" | "promise-kept" | "introduced" | "came-back";
  /** The second person of an introduction: one act for both. */
  other?: ContactId;
  /** The words it rests on; "" where there are none. */
  text: string;
};

/** One thing that a contact did for the user. */
export type Return = {
  at: string;
  contact: ContactId;
  kind: "delivered" | "introduced" | "thanked";
  text: string;
  /** What they helped with; "" when that was not said. */
  topic: string;
};

export function emptyNetwork(): Network {
  return {
    upTo: "",
    contacts: {},
    addresses: {},
    loops: {},
    meetings: { meetings: {} },
    own: [],
    passedTo: "",
    digests: [],
    batches: [],
    held: {},
    acts: [],
    returns: [],
    learned: {},
    refused: [],
    forgotten: {},
    seen: {},
    lastCaptureAt: "",
  };
}
