import { addDays } from "../ledger/instant.ts";
import type { UserStore } from "../ports/user-store.ts";
import { captureAddressOf } from "./capture-address.ts";
import { changeUser } from "./change-user.ts";
import { captureGraceDays, formerCaptureMax } from "./limits.ts";
import { secretBytes } from "./secret.ts";
import type { User } from "./user.ts";

/**
 * Gives a user a new capture address; the old one works on for a time of grace. `cause` is the reply's event key: the
 * same reply gives the same address. Old ones beyond their time, and beyond a few, lead nowhere any more.
 */
export async function renewCaptureAddress(
  users: UserStore,
  user: User,
  made: { tokenSecret: string; domain: string; cause: string; now: string },
): Promise<User> {
  const bytes = secretBytes(made.tokenSecret, ["capture", user.id, made.cause], 10);
  const fresh = captureAddressOf(bytes, made.domain);
  const isKnown = (one: User) =>
    one.captureAddress === fresh || one.formerCaptureAddresses.some((former) => former.address === fresh);
  if (isKnown(user)) return user;
  if ((await users.claim(user.id, { kind: "capture", address: fresh })) === "address-taken")
    throw new Error("a new capture address is taken");
  const ended: string[] = [];
  const changed = await changeUser(users, user.id, (before) => {
    if (isKnown(before)) return before;
    const until = addDays(made.now, captureGraceDays);
    const all = [{ address: before.captureAddress, until }, ...before.formerCaptureAddresses];
    const kept = all.filter((one) => one.until >= made.now).slice(0, formerCaptureMax);
    ended.splice(0, ended.length, ...all.filter((one) => !kept.includes(one)).map((one) => one.address));
    return { ...before, version: before.version + 1, captureAddress: fresh, formerCaptureAddresses: kept };
  });
  for (const address of ended) await users.release(user.id, { kind: "capture", address });
  return changed ?? user;
}
