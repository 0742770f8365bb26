/**
 * Who may do what: the whole decision, as data. A sender (how far it is proved who wrote) meets a door (which of
 * Tend's addresses was written to). `tend trust` prints it; its test goes through it cell by cell.
 */

/** What is proved of the writer, strongest reading first: the first row that fits counts. */
export const trustRows = [
  "tend",
  "bounce",
  "list",
  "machine",
  "owner-by-dmarc",
  "owner-by-dkim",
  "owner-failed",
  "owner-unproven",
  "owner-unchecked",
  "rule-of-owner",
  "contact-in-thread",
  "contact-elsewhere",
  "contact-unproven",
  "stranger",
] as const;
export type Sender = (typeof trustRows)[number];

/** The capture address; a reply address with a valid token, with one that is too old, and with a false one. */
export const doors = ["capture", "reply", "old-reply", "forged"] as const;
export type Door = (typeof doors)[number];

/**
 * `act`: commands count. `words`: kept and answered, but numbers no longer mean anybody. `capture`: what the user
 * did with others. `let-in`: somebody else's words, taken in. `hold`: kept until the user decides. `set-aside`: a
 * machine's, never answered. `refuse`: as if the address were not there.
 */
export type Ruling = "act" | "words" | "capture" | "let-in" | "hold" | "set-aside" | "refuse";

export const trustTable: Readonly<Record<Sender, { means: string; at: Readonly<Record<Door, Ruling>> }>> = {
  tend: {
    means: "Tend’s own mail that comes back",
    at: { capture: "set-aside", reply: "set-aside", "old-reply": "set-aside", forged: "refuse" },
  },
  bounce: {
    means: "a bounce, or a complaint report",
    at: { capture: "set-aside", reply: "set-aside", "old-reply": "set-aside", forged: "refuse" },
  },
  list: {
    means: "a mailing list, whoever wrote to it",
    at: { capture: "set-aside", reply: "set-aside", "old-reply": "set-aside", forged: "refuse" },
  },
  machine: {
    means: "an out-of-office, a newsletter, any other automatic mail",
    at: { capture: "set-aside", reply: "set-aside", "old-reply": "set-aside", forged: "refuse" },
  },
  "owner-by-dmarc": {
    means: "an own address (alias or plus-form too), DMARC passes",
    at: { capture: "capture", reply: "act", "old-reply": "words", forged: "refuse" },
  },
  "owner-by-dkim": {
    means: "an own address without a DMARC policy, signed by its own domain",
    at: { capture: "capture", reply: "act", "old-reply": "words", forged: "refuse" },
  },
  "owner-failed": {
    means: "an own address, but DMARC fails: forged, or changed on the way",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "owner-unproven": {
    means: "an own address, nothing proves it (SPF, or another domain’s signature, is no proof)",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "owner-unchecked": {
    means: "an own address, the check could not be made",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "rule-of-owner": {
    means: "somebody’s mail, sent on by a rule in an own mailbox (own envelope, SPF passes)",
    at: { capture: "let-in", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "contact-in-thread": {
    means: "a known contact who answers to all in a thread the user captured",
    at: { capture: "let-in", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "contact-elsewhere": {
    means: "a known contact outside any captured thread",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  "contact-unproven": {
    means: "a known contact’s address, but DMARC fails or was not checked (ARC alone is no proof)",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
  stranger: {
    means: "anybody else: a friend the digest was forwarded to, another user’s token, a leaked address",
    at: { capture: "hold", reply: "hold", "old-reply": "hold", forged: "refuse" },
  },
};

export function rulingFor(sender: Sender, door: Door): Ruling {
  return trustTable[sender].at[door];
}
