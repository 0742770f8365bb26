import { ulidOf } from "../account/secret.ts";
import { type UserId, userIdOf } from "../ledger/ids.ts";
import type { SendingHome } from "../ports/home.ts";

/** Under whom a mail to a newcomer is remembered as sent: a hash that only this home can make, since they are nobody here yet. */
export function doorId(home: Pick<SendingHome, "tokenSecret">, address: string): UserId {
  return userIdOf(ulidOf("1970-01-01T00:00:00.000Z", home.tokenSecret, ["door", address]));
}
