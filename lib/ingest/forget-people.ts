import { changeUser } from "../account/change-user.ts";
import { withForgotten } from "../account/forgotten.ts";
import { type Forgotten, scrubEvent } from "../account/scrub.ts";
import type { User } from "../account/user.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import type { IngestHome } from "../ports/home.ts";

/**
 * Forgets whom a recorded reply asks to forget: from now on their mail leaves no trace, and what the ledger and the
 * raw mail hold of them is taken out. The event that asks is done last, so that a crash in between is made good by
 * the retry.
 */
export async function forgetPeople(home: IngestHome, user: User, event: LedgerEvent): Promise<void> {
  const asked = event.effects.filter((effect) => effect.type === "action" && effect.verb === "forget");
  const actions = asked.filter((effect) => effect.type === "action" && effect.address !== "");
  const addresses = actions.flatMap((effect) =>
    effect.type === "action" ? [effect.address, ...(effect.value ?? "").split(" ")] : [],
  );
  const forgotten: Forgotten = {
    addresses: [...new Set(addresses.filter((address) => address !== ""))],
    names: actions.flatMap((effect) => (effect.type === "action" ? [effect.name] : [])),
  };
  if (forgotten.addresses.length === 0) return;
  await changeUser(home.users, user.id, (one) => withForgotten(one, forgotten.addresses));
  for await (const one of home.ledger.events(user.id, "")) {
    if (one.key !== event.key) await scrubOne(home, user, one, forgotten);
  }
  await scrubOne(home, user, event, forgotten);
}

async function scrubOne(
  home: IngestHome,
  user: User,
  event: LedgerEvent,
  forgotten: Forgotten,
): Promise<void> {
  const scrubbed = scrubEvent(event, forgotten);
  if (scrubbed === event) return;
  if (event.cause.kind === "mail" && event.cause.rawKey !== "") await home.rawMail.remove(event.cause.rawKey);
  await home.ledger.replace(user.id, scrubbed);
}
