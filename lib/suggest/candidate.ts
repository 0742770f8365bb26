import type { DigestItem } from "../ledger/ledger-event.ts";
import type { Contact, Loop } from "../network/network.ts";

/** A reason to turn to a person this week, with the evidence for it. No evidence, no candidate. */
export type Candidate = {
  contact: Contact;
  reason: DigestItem["reason"];
  /** Reasons of one kind compare by this; kinds compare by their rank. 0 to 1. */
  urgency: number;
  loop?: Loop;
  evidence: DigestItem["evidence"];
  /** What this reason knows that the words need: gap in days, a meeting's start. */
  days: number;
};

/** What the choice is made for: nothing here comes from a clock or from chance. */
export type ChoiceContext = {
  /** ISO instant. */
  now: string;
  /** `YYYY-MM-DD` on the user's wall. */
  today: string;
  /** How many people at most, 1 to 10. */
  people: number;
};
