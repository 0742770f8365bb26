import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { z } from "zod";
import { joiningFrom } from "../lib/account/joining.ts";
import { s3RawMail } from "../lib/adapters/aws/s3-raw-mail.ts";
import { sesOutbox } from "../lib/adapters/aws/ses-outbox.ts";
import { sqsQueue } from "../lib/adapters/aws/sqs-queue.ts";
import { composeLetter } from "../lib/adapters/compose-letter.ts";
import { dynamoFeedStore } from "../lib/adapters/dynamo/dynamo-feed-store.ts";
import { dynamoLedgerStore } from "../lib/adapters/dynamo/dynamo-ledger-store.ts";
import { dynamoSendLog } from "../lib/adapters/dynamo/dynamo-send-log.ts";
import { dynamoUserStore } from "../lib/adapters/dynamo/dynamo-user-store.ts";
import type { Table } from "../lib/adapters/dynamo/table.ts";
import { httpFeedFetcher } from "../lib/adapters/http/http-feed-fetcher.ts";
import type { Sender } from "../lib/digest/digest-mail.ts";
import type { FeedWork } from "../lib/feeds/feed-work.ts";
import type { DigestHome, Home, IngestHome, PollHome, SendingHome } from "../lib/ports/home.ts";
import type { DigestWork } from "../lib/weekly/digest-work.ts";
import {
  feedQueueSettings,
  joinSettings,
  ownAddressSettings,
  queueSettings,
  rawMailSettings,
  readSettings,
  senderSettings,
  tableSettings,
  tokenSettings,
} from "./settings.ts";

/**
 * Tend's ports on AWS. Each function asks for its share, so that none needs a setting, nor a right, that it
 * doesn't use. Made at the first call and kept while the function is warm.
 */
const clock = () => new Date().toISOString();

export const cloudIngestHome = /* @__PURE__ */ once(async (): Promise<IngestHome> => {
  const { RAW_BUCKET } = readSettings(rawMailSettings, process.env);
  const { JOIN_MODE, JOIN_LIST } = readSettings(joinSettings, process.env);
  return {
    ...(await cloudSendingHome()),
    joining: joiningFrom(JOIN_MODE, JOIN_LIST),
    rawMail: s3RawMail(new S3Client(), RAW_BUCKET),
    feeds: dynamoFeedStore(tableFromSettings()),
  };
});

export const cloudSendingHome = /* @__PURE__ */ once(async (): Promise<SendingHome> => {
  const settings = readSettings(senderSettings, process.env);
  const table = tableFromSettings();
  return {
    users: dynamoUserStore(table),
    ledger: dynamoLedgerStore(table),
    sendLog: dynamoSendLog(table),
    outbox: sesOutbox(new SESClient(), settings.CONFIGURATION_SET),
    compose: composeLetter,
    clock,
    sender: senderOf(settings),
    tokenSecret: await readTokenSecret(),
  };
});

export const cloudDigestHome = /* @__PURE__ */ once(
  async (): Promise<DigestHome> => ({
    ...(await cloudSendingHome()),
    feeds: dynamoFeedStore(tableFromSettings()),
  }),
);

export const cloudSweepHome = /* @__PURE__ */ once(
  async (): Promise<Pick<Home, "users" | "digestQueue" | "clock">> => {
    const { DIGEST_QUEUE_URL } = readSettings(queueSettings, process.env);
    return {
      users: dynamoUserStore(tableFromSettings()),
      digestQueue: sqsQueue<DigestWork>(new SQSClient(), DIGEST_QUEUE_URL),
      clock,
    };
  },
);

export const cloudFeedSweepHome = once(async (): Promise<Pick<Home, "feeds" | "feedQueue" | "clock">> => {
  const { FEED_QUEUE_URL } = readSettings(feedQueueSettings, process.env);
  return {
    feeds: dynamoFeedStore(tableFromSettings()),
    feedQueue: sqsQueue<FeedWork>(new SQSClient(), FEED_QUEUE_URL),
    clock,
  };
});

export const cloudPollHome = once(async (): Promise<PollHome> => {
  const table = tableFromSettings();
  const { SENDER_ADDRESS, INBOUND_DOMAIN } = readSettings(ownAddressSettings, process.env);
  return {
    users: dynamoUserStore(table),
    ledger: dynamoLedgerStore(table),
    feeds: dynamoFeedStore(table),
    feedFetcher: httpFeedFetcher(),
    clock,
    sender: { address: SENDER_ADDRESS, domain: INBOUND_DOMAIN },
  };
});

export const cloudFeedbackHome = /* @__PURE__ */ once(
  async (): Promise<Pick<Home, "users" | "sendLog" | "clock">> => {
    const table = tableFromSettings();
    return { users: dynamoUserStore(table), sendLog: dynamoSendLog(table), clock };
  },
);

export const cloudUnsubscribeHome = /* @__PURE__ */ once(
  async (): Promise<Pick<Home, "users" | "tokenSecret">> => {
    return { users: dynamoUserStore(tableFromSettings()), tokenSecret: await readTokenSecret() };
  },
);

function tableFromSettings(): Table {
  const { TABLE_NAME } = readSettings(tableSettings, process.env);
  return { client: new DynamoDBClient(), name: TABLE_NAME };
}

function senderOf(settings: z.infer<typeof senderSettings>): Sender {
  return {
    name: settings.SENDER_NAME,
    address: settings.SENDER_ADDRESS,
    domain: settings.INBOUND_DOMAIN,
    unsubscribeUrl: settings.UNSUBSCRIBE_URL,
  };
}

async function readTokenSecret(): Promise<string> {
  const { TOKEN_SECRET_ID } = readSettings(tokenSettings, process.env);
  const secret = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: TOKEN_SECRET_ID }),
  );
  if (secret.SecretString === undefined || secret.SecretString === "")
    throw new Error("the token secret is empty");
  return secret.SecretString;
}

/** Keeps the first success; a failed try is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
