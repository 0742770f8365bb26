import type { User } from "../account/user.ts";
import type { DigestEffect } from "../ledger/ledger-event.ts";

/** One digest and all that its rendering needs: nothing else is looked up on the way to text and HTML. */
export type DigestLetter = {
  digest: DigestEffect;
  user: User;
  /** Where answers go: carries the token. */
  replyAddress: string;
  /** When it is written, ISO instant. */
  now: string;
};
