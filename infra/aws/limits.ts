import { Duration } from "aws-cdk-lib";

/** SQS's longest: a message in a queue, and one that waits among the dead letters, can be this late. */
export const queueRetention = Duration.days(14);

/** AWS's advice: a batch that is retried inside the function must not be handed out a second time. */
export const visibilityPerTimeout = 6;

/** Tries before a message is put aside. More than three, since a throttle of SES or DynamoDB is a retry. */
export const receiveCountMax = 5;

export type FunctionSize = { readonly timeout: Duration; readonly memoryMb: number };

/** Memory is CPU on Lambda: a mail of 40 MB (SES's cap) is parsed in seconds at 1 GB. */
export const functionSizes = {
  ingest: { timeout: Duration.seconds(60), memoryMb: 1024 },
  sweep: { timeout: Duration.seconds(60), memoryMb: 512 },
  /** A long tail to fold, and a throttle of SES to wait out. */
  digest: { timeout: Duration.seconds(120), memoryMb: 1024 },
  feedSweep: { timeout: Duration.seconds(60), memoryMb: 256 },
  /** A minute at most for the calendar's server, then 20,000 meetings to compare: 380 MB at the most. */
  pollFeeds: { timeout: Duration.seconds(120), memoryMb: 512 },
  feedback: { timeout: Duration.seconds(30), memoryMb: 256 },
  /** A person's mail provider waits for the answer. */
  unsubscribe: { timeout: Duration.seconds(10), memoryMb: 256 },
} as const satisfies Record<string, FunctionSize>;

/** Bounds what a flood of mail costs; SQS holds the rest. */
export const ingestConcurrencyMax = 10;
/** Paces sending: a new SES account may send 14 mails a second, and a digest takes about one. */
export const digestConcurrencyMax = 5;
/** Polite to calendar servers, of which a few serve nearly everybody. */
export const feedConcurrencyMax = 5;
/** The only function that strangers can call: it can never take the account's whole concurrency. */
export const unsubscribeConcurrency = 5;

/** One crash fails the whole batch, so batches are small. */
export const ingestBatchSize = 5;
export const digestBatchSize = 1;
export const feedBatchSize = 1;
export const feedbackBatchSize = 10;
