import { gunzipSync, gzipSync } from "node:zlib";
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { UserId } from "../../ledger/ids.ts";
import { type LedgerEvent, ledgerEventSchema } from "../../ledger/ledger-event.ts";
import type { Network } from "../../network/network.ts";
import type { Base, LedgerStore } from "../../ports/ledger-store.ts";
import { baseFormat, basePartBytesMax, batchAttemptsMax, readBatchMax, writeBatchMax } from "./limits.ts";
import { isConditionFailed, keys, type Table } from "./table.ts";

/** The ledger in DynamoDB: one item an event, and a base in as many items as its size needs. */
export function dynamoLedgerStore(table: Table): LedgerStore {
  return {
    append: (user, event) => append(table, user, event),
    appendMany: (user, many) => appendMany(table, user, many),
    replace: (user, event) => replace(table, user, event),
    events: (user, afterKey) => events(table, user, afterKey),
    readBase: (user) => readBase(table, user),
    writeBase: (user, network, version) => writeBase(table, user, network, version),
  };
}

async function append(table: Table, user: UserId, event: LedgerEvent): Promise<"recorded" | "duplicate"> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: { ...keys.event(user, event.key), body: { S: JSON.stringify(ledgerEventSchema.parse(event)) } },
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    );
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    await dropBaseOver(table, user, event.key);
    return "duplicate";
  }
  await dropBaseOver(table, user, event.key);
  return "recorded";
}

/**
 * In batches: first which are there, then the rest. One import at a time writes a user's old mail, and a mail that
 * comes by both ways at one moment is the same event either way.
 */
async function appendMany(table: Table, user: UserId, many: readonly LedgerEvent[]): Promise<number> {
  const unique = [...new Map(many.map((event) => [event.key, event])).values()];
  const known = await knownKeys(table, user, unique);
  const fresh = unique.filter((event) => !known.has(event.key));
  for (let at = 0; at < fresh.length; at += writeBatchMax) {
    const puts = fresh.slice(at, at + writeBatchMax).map((event) => ({
      PutRequest: {
        Item: { ...keys.event(user, event.key), body: { S: JSON.stringify(ledgerEventSchema.parse(event)) } },
      },
    }));
    await untilDone(async (rest: typeof puts) => {
      const done = await table.client.send(
        new BatchWriteItemCommand({ RequestItems: { [table.name]: rest } }),
      );
      const left = new Set(
        (done.UnprocessedItems?.[table.name] ?? []).map((one) => one.PutRequest?.Item?.sk?.S),
      );
      return rest.filter((put) => left.has(put.PutRequest.Item.sk?.S));
    }, puts);
  }
  const oldest = unique.map((event) => event.key).toSorted()[0];
  if (oldest !== undefined) await dropBaseOver(table, user, oldest);
  return fresh.length;
}

async function knownKeys(table: Table, user: UserId, events: readonly LedgerEvent[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let at = 0; at < events.length; at += readBatchMax) {
    const asked = events.slice(at, at + readBatchMax).map((event) => keys.event(user, event.key));
    await untilDone(async (rest: typeof asked) => {
      const found = await table.client.send(
        new BatchGetItemCommand({
          RequestItems: { [table.name]: { Keys: rest, ProjectionExpression: "sk", ConsistentRead: true } },
        }),
      );
      for (const item of found.Responses?.[table.name] ?? [])
        known.add(item.sk?.S?.slice("EVENT#".length) ?? "");
      const left = new Set((found.UnprocessedKeys?.[table.name]?.Keys ?? []).map((key) => key.sk?.S));
      return rest.filter((key) => left.has(key.sk.S));
    }, asked);
  }
  return known;
}

/** What DynamoDB left undone is asked for again, with a longer wait each time. */
async function untilDone<T>(work: (rest: T[]) => Promise<T[]>, all: T[]): Promise<void> {
  let rest = all;
  for (let attempt = 0; rest.length > 0; attempt++) {
    if (attempt > batchAttemptsMax) throw new Error("the table does not keep up");
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** attempt));
    rest = await work(rest);
  }
}

async function replace(table: Table, user: UserId, event: LedgerEvent): Promise<void> {
  await table.client.send(
    new PutItemCommand({
      TableName: table.name,
      Item: { ...keys.event(user, event.key), body: { S: JSON.stringify(ledgerEventSchema.parse(event)) } },
      ConditionExpression: "attribute_exists(pk)",
    }),
  );
  await dropBaseOver(table, user, "");
}

/**
 * An event older than the base was not folded into it: the base is dropped, and the next reader makes it
 * anew. Done after the write and again on a second copy, so that a crash in between heals on the retry.
 */
async function dropBaseOver(table: Table, user: UserId, eventKey: string): Promise<void> {
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: keys.base(user, 0),
        UpdateExpression: "SET upTo = :none, version = version + :one REMOVE parts",
        ConditionExpression: "upTo >= :key",
        ExpressionAttributeValues: { ":none": { S: "" }, ":one": { N: "1" }, ":key": { S: eventKey } },
      }),
    );
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

async function* events(table: Table, user: UserId, afterKey: string): AsyncGenerator<LedgerEvent> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": keys.user(user).pk,
          // "!" sorts before every character of a key, "~" after: strictly after `afterKey`, to the last event.
          ":from": { S: afterKey === "" ? "EVENT#" : `EVENT#${afterKey}!` },
          ":to": { S: "EVENT#~" },
        },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) yield ledgerEventSchema.parse(JSON.parse(item.body?.S ?? ""));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

async function readBase(table: Table, user: UserId): Promise<Base> {
  const head = await getItem(table, keys.base(user, 0));
  if (head === undefined) return { version: 0, network: null };
  const version = Number(head.version?.N);
  if (head.parts?.N === undefined || head.format?.N !== String(baseFormat)) return { version, network: null };
  const stored: Uint8Array[] = [];
  for (let part = 1; part <= Number(head.parts.N); part++) {
    const item = await getItem(table, keys.base(user, part));
    if (item?.body?.B === undefined || item.version?.N !== String(version)) return { version, network: null };
    stored.push(item.body.B);
  }
  // A cache that this version wrote for itself, checked by format number, length and gzip's own checksum.
  const network: Network = JSON.parse(gunzipSync(Buffer.concat(stored)).toString("utf8"));
  return { version, network };
}

async function writeBase(
  table: Table,
  user: UserId,
  network: Network | null,
  version: number,
): Promise<"written" | "changed-meanwhile"> {
  const next = version + 1;
  const packed = network === null ? Buffer.alloc(0) : gzipSync(JSON.stringify(network));
  const parts = Math.ceil(packed.length / basePartBytesMax);
  for (let part = 1; part <= parts; part++) {
    const body = packed.subarray((part - 1) * basePartBytesMax, part * basePartBytesMax);
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: { ...keys.base(user, part), version: { N: String(next) }, body: { B: body } },
      }),
    );
  }
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: {
          ...keys.base(user, 0),
          version: { N: String(next) },
          format: { N: String(baseFormat) },
          upTo: { S: network?.upTo ?? "" },
          ...(network === null ? {} : { parts: { N: String(parts) } }),
        },
        ConditionExpression: version === 0 ? "attribute_not_exists(pk)" : "version = :version",
        ...(version === 0 ? {} : { ExpressionAttributeValues: { ":version": { N: String(version) } } }),
      }),
    );
  } catch (error) {
    if (isConditionFailed(error)) return "changed-meanwhile";
    throw error;
  }
  if (network === null)
    await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: keys.base(user, 1) }));
  return "written";
}

async function getItem(table: Table, key: Record<string, AttributeValue>) {
  const found = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return found.Item;
}
