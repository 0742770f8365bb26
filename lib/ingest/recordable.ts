import { isForgotten, leaveOutForgotten } from "../account/forgotten.ts";
import { type Forgotten, scrubEvent } from "../account/scrub.ts";
import type { User } from "../account/user.ts";
import { hideFeedUrls } from "../feeds/hide-feed-urls.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";

/**
 * A mail's event as it goes into the ledger: without any trace of people who were forgotten, and without secrets.
 * `namesForgotten` when it held such a trace: then its raw mail is not kept either.
 */
export function recordable(
  user: User,
  mail: MailReading,
  whole: LedgerEvent,
): { event: LedgerEvent; namesForgotten: boolean } {
  const scrubbed = scrubEvent(whole, forgottenIn(user, mail));
  const event = { ...scrubbed, effects: effectsToKeep(user, scrubbed.effects) };
  return { event, namesForgotten: scrubbed !== whole };
}

/** Without secrets, without the forgotten, and never none. */
function effectsToKeep(user: User, effects: readonly Effect[]): Effect[] {
  const kept = leaveOutForgotten(user, hideFeedUrls(effects));
  return kept.length === 0 ? [{ type: "ignored", reason: "nobody" }] : kept;
}

/** People of a mail who were forgotten. */
function forgottenIn(user: User, mail: MailReading): Forgotten {
  const inside = mail.body.forwarded.flatMap((one) => [one.from, ...one.to, ...one.cc]);
  const people = [mail.from, ...mail.to, ...mail.cc, ...inside];
  const forgotten = people.filter((person) => isForgotten(user, person.address));
  return {
    addresses: forgotten.map((person) => person.address),
    names: forgotten.map((person) => person.name),
  };
}
