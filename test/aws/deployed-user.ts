import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { repositoryRoot } from "../../infra/aws/bundle.ts";
import type { User } from "../../lib/account/user.ts";
import { dynamoLedgerStore } from "../../lib/adapters/dynamo/dynamo-ledger-store.ts";
import { dynamoUserStore } from "../../lib/adapters/dynamo/dynamo-user-store.ts";
import { instant } from "../../lib/ledger/instant.ts";
import type { LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import type { Deployed } from "./deployed.ts";
import { runCommand } from "./emulator/run-command.ts";

/** The deployed table, through the adapters that the functions use. */
export function stores(deployed: Deployed) {
  const table = { client: new DynamoDBClient({}), name: deployed.outputs.TableName };
  return { users: dynamoUserStore(table), ledger: dynamoLedgerStore(table) };
}

/** Adds a user as an operator does. */
export async function addUser(deployed: Deployed, email: string, name: string, zone: string): Promise<User> {
  const script = join(repositoryRoot, "infra/aws/add-user.ts");
  const args = [script, email, "--name", name, "--zone", zone, "--outputs", deployed.outputsFile];
  await runCommand(process.execPath, args, { cwd: repositoryRoot, env: process.env, timeoutMs: 60_000 });
  const user = await stores(deployed).users.byOwnAddress(email);
  if (user === null) throw new Error(`${email} is no user`);
  return user;
}

/** Moves a user's time instead of the clock: the next digest was due at this instant. */
export async function makeDue(deployed: Deployed, id: User["id"], dueAt: string): Promise<void> {
  const { users } = stores(deployed);
  const user = await users.byId(id);
  if (user === null) throw new Error("the user is gone");
  const moved = { ...user, version: user.version + 1, nextDigestAt: instant(dueAt) };
  if ((await users.update(moved)) !== "updated") throw new Error("the user was changed meanwhile");
}

export async function ledgerOf(deployed: Deployed, id: User["id"]): Promise<LedgerEvent[]> {
  return await Array.fromAsync(stores(deployed).ledger.events(id, ""));
}
