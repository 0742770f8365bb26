import { Aws, CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import { FunctionUrlAuthType } from "aws-cdk-lib/aws-lambda";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { FilterOrPolicy, SubscriptionFilter, type Topic } from "aws-cdk-lib/aws-sns";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { AlarmBoard } from "./alarm-board.ts";
import {
  bindConsumer,
  bindDigestQueue,
  bindFeedQueue,
  bindRawMail,
  bindSender,
  bindTable,
  bindTokenSecret,
} from "./bind.ts";
import { dueIndexName, LedgerTable } from "./ledger-table.ts";
import {
  digestBatchSize,
  digestConcurrencyMax,
  feedBatchSize,
  feedbackBatchSize,
  feedConcurrencyMax,
  functionSizes,
  ingestBatchSize,
  ingestConcurrencyMax,
  unsubscribeConcurrency,
} from "./limits.ts";
import { configurationSetName, receiptRuleName, ruleSetNameOf } from "./names.ts";
import { NodeFunction } from "./node-function.ts";
import { QueueWithDeadLetters } from "./queue-with-dead-letters.ts";
import { inboundPrefix, RawMailBucket } from "./raw-mail-bucket.ts";
import { SendingEvents } from "./sending-events.ts";
import { SesTopic } from "./ses-topic.ts";
import { type Settings, senderAddressOf } from "./settings.ts";
import { TokenSecret } from "./token-secret.ts";

export type FunctionName =
  | "ingest"
  | "sweep"
  | "digest"
  | "poll-feeds-sweep"
  | "poll-feeds"
  | "feedback"
  | "unsubscribe";

export type TendStackProps = StackProps & {
  readonly settings: Settings;
  /** The source file of each function. */
  readonly entries: Readonly<Record<FunctionName, string>>;
};

/** All of Tend but SES's receipt rules and identity, which an emulator lacks and another product may share. */
export class TendStack extends Stack {
  readonly rawMail: Bucket;
  readonly inbound: Topic;
  private readonly settings: Settings;
  private readonly entries: TendStackProps["entries"];
  private readonly monitoring: AlarmBoard;
  private readonly table: Table;
  private readonly tokenSecret: TokenSecret;

  constructor(scope: Construct, id: string, props: TendStackProps) {
    super(scope, id, props);
    this.settings = props.settings;
    this.entries = props.entries;
    this.monitoring = new AlarmBoard(this, "Alarms", { monitoring: this.settings.monitoring });

    const receiptRuleArn = this.sesArn(
      `receipt-rule-set/${ruleSetNameOf(this.settings)}:receipt-rule/${receiptRuleName}`,
    );
    this.rawMail = new RawMailBucket(this, "RawMail", {
      expireDays: this.settings.rawMailDays,
      receiptRuleArn,
    }).bucket;
    this.table = new LedgerTable(this, "Ledger").table;
    this.tokenSecret = new TokenSecret(this, "TokenSecret");

    const mailQueue = this.queue("MailQueue", functionSizes.ingest.timeout, Duration.minutes(15));
    const digestQueue = this.queue("DigestQueue", functionSizes.digest.timeout, Duration.hours(1));
    const feedQueue = this.queue("FeedQueue", functionSizes.pollFeeds.timeout, Duration.hours(1));
    const feedbackQueue = this.queue("FeedbackQueue", functionSizes.feedback.timeout, Duration.hours(1));

    this.inbound = new SesTopic(this, "Inbound", {
      displayName: "Tend: mail came",
      sourceArn: receiptRuleArn,
      to: mailQueue,
    }).topic;
    const feedbackTopic = new SesTopic(this, "Feedback", {
      displayName: "Tend: what became of mail",
      sourceArn: this.sesArn(`configuration-set/${configurationSetName}`),
      to: feedbackQueue,
      // Not the greeting in plain words that SES sends when it first tries the topic.
      filter: { eventType: FilterOrPolicy.filter(SubscriptionFilter.existsFilter()) },
    }).topic;
    new SendingEvents(this, "Sending", { configurationSetName, topic: feedbackTopic });
    this.monitoring.watchReputation();

    const unsubscribeUrl = this.unsubscribe();
    this.ingest(mailQueue.queue);
    const sweep = this.sweep(digestQueue.queue, this.feedSweep(feedQueue.queue));
    this.pollFeeds(feedQueue.queue);
    this.digest(digestQueue.queue, unsubscribeUrl);
    this.feedback(feedbackQueue.queue);

    this.output({
      TableName: this.table.tableName,
      RawBucketName: this.rawMail.bucketName,
      InboundTopicArn: this.inbound.topicArn,
      FeedbackTopicArn: feedbackTopic.topicArn,
      SweepFunctionName: sweep.lambda.functionName,
      UnsubscribeUrl: unsubscribeUrl,
    });
  }

  private queue(id: string, consumerTimeout: Duration, ageMax: Duration): QueueWithDeadLetters {
    return new QueueWithDeadLetters(this, id, { consumerTimeout, ageMax, monitoring: this.monitoring });
  }

  private ingest(mail: Queue): void {
    const fn = new NodeFunction(this, "Ingest", {
      entry: this.entries.ingest,
      description: "Tend: turns a mail into an event of the ledger, and answers where an answer is due",
      size: functionSizes.ingest,
      monitoring: this.monitoring,
    });
    // Forgetting and deleting take things out; an import writes many at once.
    bindTable(fn, this.table, {
      onTable: [...ledgerActions, "DeleteItem", "BatchGetItem", "BatchWriteItem"],
    });
    bindRawMail(fn, this.rawMail, inboundPrefix, ["GetObject", "DeleteObject"]);
    fn.setVariable("JOIN_MODE", this.settings.joining.mode);
    fn.setVariable("JOIN_LIST", this.settings.joining.list.join(","));
    bindTokenSecret(fn, this.tokenSecret);
    bindSender(fn, this.sender());
    bindConsumer(fn, mail, { size: ingestBatchSize, concurrencyMax: ingestConcurrencyMax });
    fn.setVariable("INBOUND_DOMAIN", this.settings.domain);
  }

  private sweep(digests: Queue, feedSweep: NodeFunction): NodeFunction {
    const fn = new NodeFunction(this, "Sweep", {
      entry: this.entries.sweep,
      description: "Tend: finds whose digest is due and queues it",
      size: functionSizes.sweep,
      monitoring: this.monitoring,
    });
    bindTable(fn, this.table, { onTable: [], queryIndexes: [dueIndexName] });
    bindDigestQueue(fn, digests);
    this.monitoring.watchHeartbeat(fn.lambda, "Sweep");
    new Rule(this, "SweepTime", {
      description: "Tend: starts the sweeps",
      schedule: Schedule.rate(Duration.minutes(this.settings.sweepMinutes)),
      // A sweep that failed is made good by the next.
      targets: [fn, feedSweep].map(({ lambda }) => new LambdaTarget(lambda, { retryAttempts: 0 })),
    });
    return fn;
  }

  /** Beside the other sweep and on its clock: trouble with feeds holds no digest up. */
  private feedSweep(feeds: Queue): NodeFunction {
    const fn = new NodeFunction(this, "FeedSweep", {
      entry: this.entries["poll-feeds-sweep"],
      description: "Tend: finds which calendar subscriptions are due and queues them",
      size: functionSizes.feedSweep,
      monitoring: this.monitoring,
    });
    bindTable(fn, this.table, { onTable: [], queryIndexes: [dueIndexName] });
    bindFeedQueue(fn, feeds);
    return fn;
  }

  private pollFeeds(feeds: Queue): void {
    const fn = new NodeFunction(this, "PollFeeds", {
      entry: this.entries["poll-feeds"],
      description: "Tend: reads a calendar subscription and records what changed",
      size: functionSizes.pollFeeds,
      monitoring: this.monitoring,
    });
    bindTable(fn, this.table, { onTable: ledgerActions });
    bindConsumer(fn, feeds, { size: feedBatchSize, concurrencyMax: feedConcurrencyMax });
    // Not to send as, only to know that these are no guests of a meeting.
    fn.setVariable("SENDER_ADDRESS", senderAddressOf(this.settings));
    fn.setVariable("INBOUND_DOMAIN", this.settings.domain);
  }

  private digest(digests: Queue, unsubscribeUrl: string): void {
    const fn = new NodeFunction(this, "Digest", {
      entry: this.entries.digest,
      description: "Tend: chooses who to help this week, and sends one digest",
      size: functionSizes.digest,
      monitoring: this.monitoring,
    });
    bindTable(fn, this.table, { onTable: ledgerActions });
    bindTokenSecret(fn, this.tokenSecret);
    bindSender(fn, this.sender());
    bindConsumer(fn, digests, { size: digestBatchSize, concurrencyMax: digestConcurrencyMax });
    fn.setVariable("INBOUND_DOMAIN", this.settings.domain);
    fn.setVariable("UNSUBSCRIBE_URL", unsubscribeUrl);
  }

  private feedback(reports: Queue): void {
    const fn = new NodeFunction(this, "FeedbackReader", {
      entry: this.entries.feedback,
      description: "Tend: stops digests to addresses that bounce or complain",
      size: functionSizes.feedback,
      monitoring: this.monitoring,
    });
    bindTable(fn, this.table, { onTable: ["GetItem", "PutItem", "UpdateItem"] });
    bindConsumer(fn, reports, { size: feedbackBatchSize });
  }

  private unsubscribe(): string {
    const fn = new NodeFunction(this, "Unsubscribe", {
      entry: this.entries.unsubscribe,
      description: "Tend: one-click unsubscribe (RFC 8058)",
      size: functionSizes.unsubscribe,
      monitoring: this.monitoring,
      // Open to the world, so a few faults from rubbish don't wake anybody.
      errorsMin: 5,
      reservedConcurrency: this.settings.reserveConcurrency ? unsubscribeConcurrency : undefined,
    });
    bindTable(fn, this.table, { onTable: ["GetItem", "PutItem"] });
    bindTokenSecret(fn, this.tokenSecret);
    // The link itself carries the proof, and a mail provider's machine can't sign in.
    return fn.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
  }

  private sender() {
    return {
      address: senderAddressOf(this.settings),
      name: this.settings.sender.name,
      domain: this.settings.domain,
      configurationSetName,
      sandboxRecipients: this.settings.sandboxRecipients,
    };
  }

  private sesArn(rest: string): string {
    return `arn:${Aws.PARTITION}:ses:${this.region}:${Aws.ACCOUNT_ID}:${rest}`;
  }

  private output(values: Readonly<Record<string, string>>): void {
    for (const [id, value] of Object.entries(values)) new CfnOutput(this, id, { value });
  }
}

/** What folding a ledger, adding to it and sending a mail once come to. */
const ledgerActions = ["GetItem", "PutItem", "UpdateItem", "Query"] as const;
