import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ulid } from "ulid";
import { captureAddressOf } from "../../lib/account/capture-address.ts";
import { defaultPeople, defaultSchedule, type User } from "../../lib/account/user.ts";
import { dynamoLedgerStore } from "../../lib/adapters/dynamo/dynamo-ledger-store.ts";
import { dynamoUserStore } from "../../lib/adapters/dynamo/dynamo-user-store.ts";
import { userIdOf } from "../../lib/ledger/ids.ts";
import { instantSchema } from "../../lib/ledger/instant.ts";
import type { LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import type { Deployed } from "./deployed.ts";

/** The deployed table, through the adapters that the functions use. */
export function stores(deployed: Deployed) {
  const table = { client: new DynamoDBClient({}), name: deployed.outputs.TableName };
  return { users: dynamoUserStore(table), ledger: dynamoLedgerStore(table) };
}

/** A user whose first digest is due at an instant of the past, where the sweep finds it. */
export async function addUser(
  deployed: Deployed,
  who: { email: string; name: string; zone: string; domain: string; dueAt: string },
): Promise<User> {
  const user: User = {
    id: userIdOf(ulid()),
    version: 1,
    email: who.email,
    name: who.name,
    zone: who.zone,
    schedule: defaultSchedule,
    people: defaultPeople,
    ownAddresses: [who.email],
    captureAddress: captureAddressOf(randomBytes(10), who.domain),
    status: "active",
    pausedUntil: "",
    createdAt: instantSchema.parse("2026-01-05T08:00:00.000Z"),
    nextDigestAt: instantSchema.parse(who.dueAt),
  };
  if ((await stores(deployed).users.create(user)) !== "created") throw new Error("the address is taken");
  return user;
}

/** Moves a user's time instead of the clock: the next digest was due at this instant. */
export async function makeDue(deployed: Deployed, id: User["id"], dueAt: string): Promise<void> {
  const { users } = stores(deployed);
  const user = await users.byId(id);
  if (user === null) throw new Error("the user is gone");
  const moved = { ...user, version: user.version + 1, nextDigestAt: instantSchema.parse(dueAt) };
  if ((await users.update(moved)) !== "updated") throw new Error("the user was changed meanwhile");
}

export async function ledgerOf(deployed: Deployed, id: User["id"]): Promise<LedgerEvent[]> {
  return await Array.fromAsync(stores(deployed).ledger.events(id, ""));
}
