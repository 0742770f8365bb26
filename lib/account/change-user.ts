import type { UserId } from "../ledger/ids.ts";
import type { UserStore } from "../ports/user-store.ts";
import type { User } from "./user.ts";

/** Others who write the same record at the same moment; each round one of them succeeds. */
const roundsMax = 20;

/**
 * Changes a user's record as it is now: reads, changes, writes if nobody wrote in between, and else again. `change`
 * returns the same object when there is nothing to change, and counts the version up otherwise. Null when the user is gone.
 */
export async function changeUser(
  users: UserStore,
  id: UserId,
  change: (user: User) => User,
): Promise<User | null> {
  for (let round = 0; round < roundsMax; round++) {
    const user = await users.byId(id);
    if (user === null) return null;
    const changed = change(user);
    if (changed === user || (await users.update(changed)) === "updated") return changed;
  }
  throw new Error("the user's record is changed by others all the time");
}
