import type { UserId } from "../ledger/ids.ts";

/** One row per mail that Tend sends of itself (a digest, a receipt): who may send it, and whether it was sent. */
export type SendLog = {
  /**
   * Claims a mail for one sender. A claim that was never marked sent can be taken over once `leaseUntil` has
   * passed.
   */
  claim(
    user: UserId,
    mailId: string,
    now: string,
    leaseUntil: string,
  ): Promise<"claimed" | "in-hand" | "sent">;
  markSent(user: UserId, mailId: string, sentAs: string, now: string): Promise<void>;
};
