import {
  type AttributeValue,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { type User, userSchema } from "../../account/user.ts";
import { type UserId, userIdSchema } from "../../ledger/ids.ts";
import type { OwnedAddress, UserStore } from "../../ports/user-store.ts";
import { allDueShards, dueIndex, dueShardOf, isConditionFailed, keys, type Table } from "./table.ts";

/** Users in DynamoDB: the record, and one item for each address that leads to it. */
export function dynamoUserStore(table: Table): UserStore {
  return {
    create: (user) => create(table, user),
    byId: (id) => byId(table, id),
    byOwnAddress: (address) => byAddressItem(table, keys.address(address)),
    byCaptureAddress: (address) => byAddressItem(table, keys.capture(address)),
    claim: async (id, address) =>
      (await claimAddress(table, addressKey(address), id)) ? "claimed" : "address-taken",
    release: (id, address) => release(table, id, address),
    noteRawMail: (id, rawKey) => noteRawMail(table, id, rawKey),
    rawMailOf: (id) => rawMailOf(table, id),
    erase: (user) => erase(table, user),
    update: (user) => update(table, user),
    due: (at) => due(table, at),
    all: () => all(table),
  };
}

/**
 * Address items first, the record last: a crash in between leaves addresses that lead to no user, which a
 * second try of the same user takes over.
 */
async function create(table: Table, user: User): Promise<"created" | "address-taken"> {
  const claims = [...user.ownAddresses.map(keys.address), keys.capture(user.captureAddress)];
  const claimed: typeof claims = [];
  for (const key of claims) {
    if (!(await claimAddress(table, key, user.id))) {
      for (const undo of claimed)
        await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: undo }));
      return "address-taken";
    }
    claimed.push(key);
  }
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: itemOf(user) }));
  return "created";
}

function addressKey(address: OwnedAddress) {
  return address.kind === "own" ? keys.address(address.address) : keys.capture(address.address);
}

async function release(table: Table, id: UserId, address: OwnedAddress): Promise<void> {
  try {
    await table.client.send(
      new DeleteItemCommand({
        TableName: table.name,
        Key: addressKey(address),
        ConditionExpression: "userId = :user",
        ExpressionAttributeValues: { ":user": { S: id } },
      }),
    );
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

async function noteRawMail(table: Table, id: UserId, rawKey: string): Promise<void> {
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: keys.rawMail(id, rawKey) }));
}

async function* rawMailOf(table: Table, id: UserId): AsyncGenerator<string> {
  for await (const sk of sortKeys(table, id, "RAW#")) yield sk.slice("RAW#".length);
}

/** Everything in the user's partition but the record, the addresses that lead to it, and then the record. */
async function erase(table: Table, user: User): Promise<void> {
  const record = keys.user(user.id);
  for await (const sk of sortKeys(table, user.id, "")) {
    if (sk === record.sk.S) continue;
    await table.client.send(
      new DeleteItemCommand({ TableName: table.name, Key: { pk: record.pk, sk: { S: sk } } }),
    );
  }
  for (const address of user.ownAddresses) await release(table, user.id, { kind: "own", address });
  for (const address of [user.captureAddress, ...user.formerCaptureAddresses.map((former) => former.address)])
    await release(table, user.id, { kind: "capture", address });
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: record }));
}

/** Sort keys of a user's items with this beginning; "" for all. */
async function* sortKeys(table: Table, id: UserId, prefix: string): AsyncGenerator<string> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: {
          ":pk": keys.user(id).pk,
          ...(prefix === "" ? {} : { ":prefix": { S: prefix } }),
        },
        ProjectionExpression: "sk",
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) yield item.sk?.S ?? "";
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

async function claimAddress(
  table: Table,
  key: Record<string, AttributeValue>,
  user: UserId,
): Promise<boolean> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: { ...key, userId: { S: user } },
        ConditionExpression: "attribute_not_exists(pk) OR userId = :user",
        ExpressionAttributeValues: { ":user": { S: user } },
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
  const owner = await byAddressItem(table, key);
  if (owner !== null) return false;
  await table.client.send(
    new PutItemCommand({ TableName: table.name, Item: { ...key, userId: { S: user } } }),
  );
  return true;
}

async function byAddressItem(table: Table, key: Record<string, AttributeValue>): Promise<User | null> {
  const found = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  const owner = userIdSchema.safeParse(found.Item?.userId?.S);
  return owner.success ? byId(table, owner.data) : null;
}

async function byId(table: Table, id: UserId): Promise<User | null> {
  const found = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: keys.user(id), ConsistentRead: true }),
  );
  return found.Item === undefined ? null : userOf(found.Item);
}

async function update(table: Table, user: User): Promise<"updated" | "changed-meanwhile"> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: itemOf(user),
        ConditionExpression: "version = :before",
        ExpressionAttributeValues: { ":before": { N: String(user.version - 1) } },
      }),
    );
    return "updated";
  } catch (error) {
    if (isConditionFailed(error)) return "changed-meanwhile";
    throw error;
  }
}

async function* due(table: Table, at: string): AsyncGenerator<{ id: UserId; dueAt: string }> {
  for (const shard of allDueShards) {
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: dueIndex,
          KeyConditionExpression: "dueShard = :shard AND dueAt <= :at",
          ExpressionAttributeValues: { ":shard": { S: shard }, ":at": { S: at } },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      for (const item of page.Items ?? []) {
        yield { id: userIdSchema.parse(item.pk?.S?.slice("USER#".length)), dueAt: item.dueAt?.S ?? "" };
      }
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }
}

async function* all(table: Table): AsyncGenerator<User> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: "sk = :user",
        ExpressionAttributeValues: { ":user": { S: "USER" } },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) yield userOf(item);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

function itemOf(user: User): Record<string, AttributeValue> {
  return {
    ...keys.user(user.id),
    version: { N: String(user.version) },
    body: { S: JSON.stringify(user) },
    ...(user.nextDigestAt === ""
      ? {}
      : { dueShard: { S: dueShardOf(user.id) }, dueAt: { S: user.nextDigestAt } }),
  };
}

function userOf(item: Record<string, AttributeValue>): User {
  return userSchema.parse(JSON.parse(item.body?.S ?? ""));
}
