import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { type Feed, feedSchema } from "../../feeds/feed.ts";
import { endedKeptDays } from "../../feeds/limits.ts";
import { type FeedId, feedIdSchema, type UserId, userIdSchema } from "../../ledger/ids.ts";
import { addDays } from "../../ledger/instant.ts";
import type { FeedStore } from "../../ports/feed-store.ts";
import { allFeedShards, dueIndex, feedShardOf, isConditionFailed, keys, type Table } from "./table.ts";

/** Calendar subscriptions in DynamoDB: one item each, beside the user's events. */
export function dynamoFeedStore(table: Table): FeedStore {
  return {
    byId: (user, id) => byId(table, user, id),
    list: (user) => list(table, user),
    write: (feed) => write(table, feed),
    due: (at) => due(table, at),
  };
}

async function byId(table: Table, user: UserId, id: FeedId): Promise<Feed | null> {
  const found = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: keys.feed(user, id), ConsistentRead: true }),
  );
  return found.Item === undefined ? null : feedOf(found.Item);
}

async function list(table: Table, user: UserId): Promise<Feed[]> {
  const items = pages(table, {
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :feeds)",
    ExpressionAttributeValues: { ":pk": keys.user(user).pk, ":feeds": { S: "FEED#" } },
    ConsistentRead: true,
  });
  const feeds = (await Array.fromAsync(items)).map(feedOf);
  return feeds.toSorted((a, b) => (a.subscribedAt + a.id < b.subscribedAt + b.id ? -1 : 1));
}

async function write(table: Table, feed: Feed): Promise<"written" | "changed-meanwhile"> {
  const isFirst = feed.version === 1;
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: itemOf(feed),
        ConditionExpression: isFirst ? "attribute_not_exists(pk)" : "version = :before",
        ...(isFirst ? {} : { ExpressionAttributeValues: { ":before": { N: String(feed.version - 1) } } }),
      }),
    );
    return "written";
  } catch (error) {
    if (isConditionFailed(error)) return "changed-meanwhile";
    throw error;
  }
}

async function* due(table: Table, at: string): AsyncGenerator<{ user: UserId; feed: FeedId; dueAt: string }> {
  for (const shard of allFeedShards) {
    const items = pages(table, {
      IndexName: dueIndex,
      KeyConditionExpression: "dueShard = :shard AND dueAt <= :at",
      ExpressionAttributeValues: { ":shard": { S: shard }, ":at": { S: at } },
    });
    for await (const item of items) {
      yield {
        user: userIdSchema.parse(item.pk?.S?.slice("USER#".length)),
        feed: feedIdSchema.parse(item.sk?.S?.slice("FEED#".length)),
        dueAt: item.dueAt?.S ?? "",
      };
    }
  }
}

async function* pages(
  table: Table,
  query: Omit<QueryCommandInput, "TableName">,
): AsyncGenerator<Record<string, AttributeValue>> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ...query,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** The memory is the bulk of it and goes in as bytes: a third less than in base 64. */
function itemOf({ memory, ...feed }: Feed): Record<string, AttributeValue> {
  return {
    ...keys.feed(feed.user, feed.id),
    version: { N: String(feed.version) },
    body: { S: JSON.stringify(feed) },
    ...(memory === "" ? {} : { memory: { B: Buffer.from(memory, "base64") } }),
    ...(feed.dueAt === "" ? {} : { dueShard: { S: feedShardOf(feed.id) }, dueAt: { S: feed.dueAt } }),
    ...(feed.endedAt === "" ? {} : { expiresAt: { N: secondsOf(addDays(feed.endedAt, endedKeptDays)) } }),
  };
}

function feedOf(item: Record<string, AttributeValue>): Feed {
  const memory = Buffer.from(item.memory?.B ?? new Uint8Array(0)).toString("base64");
  return feedSchema.parse({ ...JSON.parse(item.body?.S ?? ""), memory });
}

function secondsOf(at: string): string {
  return String(Math.floor(Date.parse(at) / 1000));
}
