import { type DigestItem, reasonSchema } from "../ledger/ledger-event.ts";
import type { Favours } from "../network/favours.ts";
import type { Contact, Loop, Said } from "../network/network.ts";

/** A reason to turn to a person this week, with the evidence for it. No evidence, no candidate. */
export type Candidate = {
  contact: Contact;
  reason: DigestItem["reason"];
  /** How pressing this is among reasons of its kind, 0 to 1. */
  urgency: number;
  /** What the choice goes by: the product of `factors`. */
  worth: number;
  factors: readonly Factor[];
  loop?: Loop;
  evidence: DigestItem["evidence"];
  /** Days since the loop was opened, the news was sent or the last contact was; until a meeting. */
  days: number;
  /** An introduction: who can meet the ask of `contact`. Passing on: whose news `contact` would care for. */
  other?: Contact;
  /** What `other` said, where the introduction or the passing on rests on words of theirs. */
  said?: Said;
  meeting?: UpcomingMeeting;
  /** Value back: what passed between the two, where that is the reason; absent where a mail of theirs waits. */
  favours?: Favours;
};

/** One part of the product that ranks a candidate, in words that `why` can show. */
export type Factor = { words: string; times: number };

/** `start` is an instant, or a date when `allDay`. */
export type UpcomingMeeting = { start: string; allDay: boolean; summary: string };

/** What the choice is made for: nothing here comes from a clock or from chance. */
export type ChoiceContext = {
  /** ISO instant. */
  now: string;
  /** `YYYY-MM-DD` on the user's wall. */
  today: string;
  /** How many people at most, 1 to 10. */
  people: number;
};

/** A candidate before its worth is known. */
export type Draft = Omit<Candidate, "worth" | "factors">;

/** In the order in which a digest tells them. */
export const reasons: readonly Candidate["reason"][] = reasonSchema.options;
