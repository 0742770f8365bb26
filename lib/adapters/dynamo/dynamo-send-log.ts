import { GetItemCommand, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { UserId } from "../../ledger/ids.ts";
import type { SendLog } from "../../ports/send-log.ts";
import { isConditionFailed, keys, type Table } from "./table.ts";

/** Who sends which mail: one row per digest and receipt, `claimed` then `sent`. */
export function dynamoSendLog(table: Table): SendLog {
  return {
    claim: (user, mailId, now, leaseUntil) => claim(table, user, mailId, now, leaseUntil),
    markSent: (user, mailId, sentAs, now) => markSent(table, user, mailId, sentAs, now),
  };
}

async function claim(
  table: Table,
  user: UserId,
  mailId: string,
  now: string,
  leaseUntil: string,
): Promise<"claimed" | "in-hand" | "sent"> {
  const key = keys.sent(user, mailId);
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: { ...key, state: { S: "claimed" }, leaseUntil: { S: leaseUntil } },
        ConditionExpression: "attribute_not_exists(pk) OR (#state = :claimed AND leaseUntil <= :now)",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: { ":claimed": { S: "claimed" }, ":now": { S: now } },
      }),
    );
    return "claimed";
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
  const row = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return row.Item?.state?.S === "sent" ? "sent" : "in-hand";
}

async function markSent(
  table: Table,
  user: UserId,
  mailId: string,
  sentAs: string,
  now: string,
): Promise<void> {
  await table.client.send(
    new UpdateItemCommand({
      TableName: table.name,
      Key: keys.sent(user, mailId),
      UpdateExpression: "SET #state = :sent, sentAs = :sentAs, sentAt = :now REMOVE leaseUntil",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: { ":sent": { S: "sent" }, ":sentAs": { S: sentAs }, ":now": { S: now } },
    }),
  );
}
