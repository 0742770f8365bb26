import { shortHash } from "../ledger/ids.ts";
import type { Effect } from "../ledger/ledger-event.ts";
import { forgottenMax } from "./limits.ts";
import type { User } from "./user.ts";

/** What is kept of somebody who was forgotten: enough to know them again, not to say who they are. */
export function forgottenHash(user: Pick<User, "id">, address: string): string {
  return shortHash(["forgotten", user.id, address]);
}

export function isForgotten(user: Pick<User, "id" | "forgotten">, address: string): boolean {
  return user.forgotten.length > 0 && user.forgotten.includes(forgottenHash(user, address));
}

/** The user's record with these addresses forgotten; the same object when they were already. */
export function withForgotten(user: User, addresses: readonly string[]): User {
  const hashes = addresses.map((address) => forgottenHash(user, address));
  const added = hashes.filter((hash) => !user.forgotten.includes(hash));
  if (added.length === 0) return user;
  return {
    ...user,
    version: user.version + 1,
    forgotten: [...user.forgotten, ...added].slice(-forgottenMax),
  };
}

/** The user's record once the user names somebody again: their own word brings a person back. */
export function withRemembered(user: User, addresses: readonly string[]): User {
  const hashes = new Set(addresses.map((address) => forgottenHash(user, address)));
  const kept = user.forgotten.filter((hash) => !hashes.has(hash));
  return kept.length === user.forgotten.length
    ? user
    : { ...user, version: user.version + 1, forgotten: kept };
}

/** Effects without the people who were forgotten: they leave no trace in the ledger, and are not made anew. */
export function leaveOutForgotten(
  user: Pick<User, "id" | "forgotten">,
  effects: readonly Effect[],
): Effect[] {
  if (user.forgotten.length === 0) return [...effects];
  const isKept = (person: { address: string }) => !isForgotten(user, person.address);
  return effects.flatMap((effect): Effect[] => {
    switch (effect.type) {
      case "interaction": {
        const people = effect.people.filter(isKept);
        return people.length === 0 && effect.people.length > 0 ? [] : [{ ...effect, people }];
      }
      case "held":
        return isKept(effect.from) ? [effect] : [{ type: "ignored", reason: "nobody" }];
      case "meeting": {
        const { organizer, attendees } = effect.event;
        const event = {
          ...effect.event,
          organizer: isKept(organizer) ? organizer : { name: "", address: "" },
          attendees: attendees.filter(isKept),
        };
        return [{ ...effect, event }];
      }
      default:
        return [effect];
    }
  });
}
