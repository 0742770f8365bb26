import { isForgotten, leaveOutForgotten } from "../account/forgotten.ts";
import type { Forgotten } from "../account/scrub.ts";
import type { User } from "../account/user.ts";
import { hideFeedUrls } from "../feeds/hide-feed-urls.ts";
import type { Effect } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";

/** As effects go into the ledger: without secrets, without the forgotten, and never none. */
export function recordable(user: User, effects: readonly Effect[]): Effect[] {
  const kept = leaveOutForgotten(user, hideFeedUrls(effects));
  return kept.length === 0 ? [{ type: "ignored", reason: "nobody" }] : kept;
}

/** People of a mail who were forgotten: what is recorded of it does not name them, nor is its raw mail kept. */
export function forgottenIn(user: User, mail: MailReading): Forgotten {
  const inside = mail.body.forwarded.flatMap((one) => [one.from, ...one.to, ...one.cc]);
  const people = [mail.from, ...mail.to, ...mail.cc, ...inside];
  const forgotten = people.filter((person) => isForgotten(user, person.address));
  return {
    addresses: forgotten.map((person) => person.address),
    names: forgotten.map((person) => person.name),
  };
}
