import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import type { FeedId, UserId } from "../../ledger/ids.ts";

/** Where the one table is: passed to every store of this folder. */
export type Table = { client: DynamoDBClient; name: string };

/** Name of the sparse index that the sweep reads: only users with a digest to come have its keys. */
export const dueIndex = "due";

/** Users are spread over this many partitions of the index, so that a Monday morning is not one hot key. */
const dueShards = 4;

/** Key and index of the table, the same in every home. `infra/aws` holds the CDK twin; a test compares both. */
export const tableSchema: Omit<CreateTableCommandInput, "TableName"> = {
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
    { AttributeName: "dueShard", AttributeType: "S" },
    { AttributeName: "dueAt", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: dueIndex,
      KeySchema: [
        { AttributeName: "dueShard", KeyType: "HASH" },
        { AttributeName: "dueAt", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
};

/** The items of the table. The chart in the README of this folder says what each is for. */
export const keys = {
  user: (id: UserId) => item(`USER#${id}`, "USER"),
  event: (id: UserId, eventKey: string) => item(`USER#${id}`, `EVENT#${eventKey}`),
  base: (id: UserId, part: number) => item(`USER#${id}`, `BASE#${String(part).padStart(4, "0")}`),
  sent: (id: UserId, mailId: string) => item(`USER#${id}`, `SENT#${mailId}`),
  feed: (id: UserId, feed: FeedId) => item(`USER#${id}`, `FEED#${feed}`),
  rawMail: (id: UserId, rawKey: string) => item(`USER#${id}`, `RAW#${rawKey}`),
  address: (address: string) => item(`ADDRESS#${address}`, "OWNER"),
  capture: (address: string) => item(`CAPTURE#${address}`, "OWNER"),
};

export function dueShardOf(id: UserId): string {
  return `due${(id.codePointAt(id.length - 1) ?? 0) % dueShards}`;
}

export const allDueShards: readonly string[] = Array.from({ length: dueShards }, (_, shard) => `due${shard}`);

/** Feeds share the index with users, in shards of their own. */
export function feedShardOf(id: FeedId): string {
  return `feed${(id.codePointAt(id.length - 1) ?? 0) % dueShards}`;
}

export const allFeedShards: readonly string[] = Array.from(
  { length: dueShards },
  (_, shard) => `feed${shard}`,
);

function item(pk: string, sk: string): { pk: AttributeValue.SMember; sk: AttributeValue.SMember } {
  return { pk: { S: pk }, sk: { S: sk } };
}

/** Whether a conditional write found the item otherwise than it was expected. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof ConditionalCheckFailedException;
}
