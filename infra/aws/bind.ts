import { Aws, Stack } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { acknowledge, logicalIdOf } from "./acknowledge.ts";
import type { NodeFunction } from "./node-function.ts";
import type { TokenSecret } from "./token-secret.ts";

/**
 * Each of these grants a right and sets the variable that names the thing, in one call: a function never
 * knows of something it may not use, nor may use what it was not told of.
 */
type TableAction =
  | "GetItem"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "BatchGetItem"
  | "BatchWriteItem"
  | "Query";

/** @param indexes names of the indexes that may be queried too */
export function bindTable(
  fn: NodeFunction,
  table: Table,
  rights: { readonly onTable: readonly TableAction[]; readonly queryIndexes?: readonly string[] },
): void {
  fn.setVariable("TABLE_NAME", table.tableName);
  if (rights.onTable.length > 0) {
    fn.allow(
      "Table",
      rights.onTable.map((action) => `dynamodb:${action}`),
      [table.tableArn],
    );
  }
  const indexes = rights.queryIndexes ?? [];
  if (indexes.length > 0) {
    fn.allow(
      "TableIndexes",
      ["dynamodb:Query"],
      indexes.map((name) => `${table.tableArn}/index/${name}`),
    );
  }
}

export function bindRawMail(
  fn: NodeFunction,
  bucket: Bucket,
  prefix: string,
  actions: readonly ("GetObject" | "PutObject" | "DeleteObject")[],
): void {
  fn.setVariable("RAW_BUCKET", bucket.bucketName);
  fn.allow(
    "RawMail",
    actions.map((action) => `s3:${action}`),
    [bucket.arnForObjects(`${prefix}*`)],
  );
  acknowledge(fn.role, {
    [`AwsSolutions-IAM5[Resource::<${logicalIdOf(bucket)}.Arn>/${prefix}*]`]:
      "A mail's key is SES's id for it, known only when it comes; the right ends at the prefix.",
  });
}

export function bindDigestQueue(fn: NodeFunction, queue: IQueue): void {
  fn.setVariable("DIGEST_QUEUE_URL", queue.queueUrl);
  fn.allow("DigestQueue", ["sqs:SendMessage"], [queue.queueArn]);
}

export function bindFeedQueue(fn: NodeFunction, queue: IQueue): void {
  fn.setVariable("FEED_QUEUE_URL", queue.queueUrl);
  fn.allow("FeedQueue", ["sqs:SendMessage"], [queue.queueArn]);
}

export function bindTokenSecret(fn: NodeFunction, secret: TokenSecret): void {
  fn.setVariable("TOKEN_SECRET_ID", secret.arn);
  fn.allow("TokenSecret", ["secretsmanager:GetSecretValue"], [secret.arn]);
}

export type SenderBinding = {
  readonly address: string;
  readonly name: string;
  readonly domain: string;
  readonly configurationSetName: string;
  /** In its sandbox SES asks for the right on verified recipients' identities, too. */
  readonly sandboxRecipients: readonly string[];
};

/** Allows sending as the one address, through the one configuration set, and nothing else of SES. */
export function bindSender(fn: NodeFunction, sender: SenderBinding): void {
  fn.setVariable("SENDER_ADDRESS", sender.address);
  fn.setVariable("SENDER_NAME", sender.name);
  fn.setVariable("CONFIGURATION_SET", sender.configurationSetName);
  const arn = (rest: string) => `arn:${Aws.PARTITION}:ses:${Stack.of(fn).region}:${Aws.ACCOUNT_ID}:${rest}`;
  fn.allow(
    "Sender",
    ["ses:SendRawEmail"],
    [
      arn(`identity/${sender.domain}`),
      ...sender.sandboxRecipients.map((address) => arn(`identity/${address}`)),
      arn(`configuration-set/${sender.configurationSetName}`),
    ],
    { StringEquals: { "ses:FromAddress": sender.address } },
  );
}

/** Lets a function read a queue in batches, with each failed message tried again by itself. */
export function bindConsumer(
  fn: NodeFunction,
  queue: IQueue,
  batch: { readonly size: number; readonly concurrencyMax?: number },
): void {
  fn.allow(
    "Consume",
    ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
    [queue.queueArn],
  );
  const mapping = fn.lambda.addEventSourceMapping("Consume", {
    eventSourceArn: queue.queueArn,
    batchSize: batch.size,
    reportBatchItemFailures: true,
    ...(batch.concurrencyMax === undefined ? {} : { maxConcurrency: batch.concurrencyMax }),
  });
  // Lambda checks the right when the mapping is made.
  mapping.node.addDependency(fn.role);
}
