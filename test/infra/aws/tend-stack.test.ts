import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { tableSchema } from "../../../lib/adapters/dynamo/table.ts";
import { resourceNamed, resourcesOf, synthesized } from "./synthesized.ts";

const { tend } = synthesized();

/** A change of one of these ids, or of a key, is a new and empty table, bucket or secret in production. */
const statefulIds = {
  "AWS::DynamoDB::Table": "LedgerTable9343E4AA",
  "AWS::S3::Bucket": "RawMailBucket20C34D36",
  "AWS::SecretsManager::Secret": "TokenSecret55E51FA4",
} as const;

describe("what is kept", () => {
  test.each(Object.entries(statefulIds))("%s keeps its logical id", (type, logicalId) => {
    expect([...resourcesOf(tend, type).keys()]).toEqual([logicalId]);
  });

  test.each(Object.keys(statefulIds))("%s outlives the stack and a replacement", (type) => {
    for (const resource of resourcesOf(tend, type).values()) {
      expect(resource).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
    }
  });

  test("the table is the one that the adapters speak to", () => {
    const { Properties } = resourceNamed(tend, "AWS::DynamoDB::Table", "Ledger");
    const byName = (attributes: unknown) =>
      z
        .array(z.object({ AttributeName: z.string(), AttributeType: z.string() }))
        .parse(attributes)
        .toSorted((a, b) => a.AttributeName.localeCompare(b.AttributeName));
    expect(Properties.KeySchema).toEqual(tableSchema.KeySchema);
    expect(Properties.GlobalSecondaryIndexes).toEqual(tableSchema.GlobalSecondaryIndexes);
    expect(Properties.BillingMode).toBe(tableSchema.BillingMode);
    expect(byName(Properties.AttributeDefinitions)).toEqual(byName(tableSchema.AttributeDefinitions));
  });

  test("the table can be restored to any second, is not deleted by mistake, and drops what has expired", () => {
    tend.hasResourceProperties("AWS::DynamoDB::Table", {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
    });
  });

  test("raw mail expires after 30 days and is nobody's to see", () => {
    tend.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 30, Status: "Enabled" })] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  test("the setting says when raw mail expires", () => {
    synthesized({ rawMailDays: 7 }).tend.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 7 })] },
    });
  });
});

const queueSchema = z.object({
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number(),
  SqsManagedSseEnabled: z.literal(true),
  RedrivePolicy: z
    .object({
      deadLetterTargetArn: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) }),
      maxReceiveCount: z.number(),
    })
    .optional(),
});
const queues = new Map(
  [...resourcesOf(tend, "AWS::SQS::Queue")].map(([id, queue]) => [id, queueSchema.parse(queue.Properties)]),
);
const deadLetterIds = new Set(
  [...queues.values()].flatMap((queue) => queue.RedrivePolicy?.deadLetterTargetArn["Fn::GetAtt"][0] ?? []),
);
const workQueues = [...queues].filter(([id]) => !deadLetterIds.has(id));

const functionSchema = z.object({
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Timeout: z.number(),
  Handler: z.string(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
  ReservedConcurrentExecutions: z.number().optional(),
});
const functions = new Map(
  [...resourcesOf(tend, "AWS::Lambda::Function")].map(([id, fn]) => [
    id,
    functionSchema.parse(fn.Properties),
  ]),
);

const mappingSchema = z.object({
  EventSourceArn: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) }),
  FunctionName: z.object({ Ref: z.string() }),
  FunctionResponseTypes: z.array(z.string()).optional(),
  BatchSize: z.number(),
});
const mappings = [...resourcesOf(tend, "AWS::Lambda::EventSourceMapping").values()].map((mapping) =>
  mappingSchema.parse(mapping.Properties),
);

describe("what waits", () => {
  test("there are four queues, each with dead letters of its own", () => {
    expect(workQueues.map(([id]) => id.replace(/Queue[0-9A-F]{8}$/, "")).sort()).toEqual([
      "Digest",
      "Feed",
      "Feedback",
      "Mail",
    ]);
    expect(deadLetterIds.size).toBe(4);
    for (const [, queue] of workQueues) expect(queue.RedrivePolicy?.maxReceiveCount).toBe(5);
  });

  test("every queue keeps a message for 14 days", () => {
    for (const queue of queues.values()) expect(queue.MessageRetentionPeriod).toBe(14 * 24 * 60 * 60);
  });

  test("every queue is read by one function, in batches whose parts can fail by themselves", () => {
    const read = mappings.map((mapping) => mapping.EventSourceArn["Fn::GetAtt"][0]);
    expect(read.toSorted()).toEqual(workQueues.map(([id]) => id).toSorted());
    for (const mapping of mappings)
      expect(mapping.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
  });

  test("a queue hides a message for six times as long as its function may take", () => {
    for (const mapping of mappings) {
      const queue = queues.get(mapping.EventSourceArn["Fn::GetAtt"][0]);
      const fn = functions.get(mapping.FunctionName.Ref);
      expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * (fn?.Timeout ?? Number.POSITIVE_INFINITY));
    }
  });
});

describe("what runs", () => {
  test("seven functions on Node 24 and arm64", () => {
    expect(functions.size).toBe(7);
    for (const fn of functions.values()) {
      expect(fn).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"], Handler: "index.handler" });
    }
  });

  const variables: [prefix: string, names: string[]][] = [
    [
      "Ingest",
      [
        "CONFIGURATION_SET",
        "INBOUND_DOMAIN",
        "JOIN_LIST",
        "JOIN_MODE",
        "RAW_BUCKET",
        "SENDER_ADDRESS",
        "SENDER_NAME",
        "TABLE_NAME",
        "TOKEN_SECRET_ID",
      ],
    ],
    ["Sweep", ["DIGEST_QUEUE_URL", "TABLE_NAME"]],
    [
      "Digest",
      [
        "CONFIGURATION_SET",
        "INBOUND_DOMAIN",
        "SENDER_ADDRESS",
        "SENDER_NAME",
        "TABLE_NAME",
        "TOKEN_SECRET_ID",
        "UNSUBSCRIBE_URL",
      ],
    ],
    ["FeedSweep", ["FEED_QUEUE_URL", "TABLE_NAME"]],
    ["PollFeeds", ["INBOUND_DOMAIN", "SENDER_ADDRESS", "TABLE_NAME"]],
    ["Feedback", ["TABLE_NAME"]],
    ["Unsubscribe", ["TABLE_NAME", "TOKEN_SECRET_ID"]],
  ];
  test.each(variables)("%s is told of what it may use, and of nothing else", (prefix, names) => {
    const [fn] = [...functions].filter(([id]) => id.startsWith(prefix));
    expect(Object.keys(fn?.[1].Environment?.Variables ?? {}).toSorted()).toEqual(names);
  });

  test("strangers can call one function only, and it can't take the account's concurrency", () => {
    expect(resourcesOf(tend, "AWS::Lambda::Url").size).toBe(1);
    const reserved = [...functions].filter(([, fn]) => fn.ReservedConcurrentExecutions !== undefined);
    expect(reserved.map(([id, fn]) => [id.slice(0, 11), fn.ReservedConcurrentExecutions])).toEqual([
      ["Unsubscribe", 5],
    ]);
  });

  test("an account with a quota of 10 can do without reserved concurrency", () => {
    const { tend: small } = synthesized({ reserveConcurrency: false });
    for (const fn of resourcesOf(small, "AWS::Lambda::Function").values()) {
      expect(fn.Properties).not.toHaveProperty("ReservedConcurrentExecutions");
    }
  });

  test("a public call needs both of Lambda's rights, and the second only by way of the URL", () => {
    tend.hasResourceProperties("AWS::Lambda::Permission", {
      Action: "lambda:InvokeFunctionUrl",
      Principal: "*",
      FunctionUrlAuthType: "NONE",
    });
    tend.hasResourceProperties("AWS::Lambda::Permission", {
      Action: "lambda:InvokeFunction",
      Principal: "*",
      InvokedViaFunctionUrl: true,
    });
  });

  test("logs end after a month", () => {
    const groups = [...resourcesOf(tend, "AWS::Logs::LogGroup").values()];
    expect(groups).toHaveLength(7);
    for (const group of groups) expect(group.Properties.RetentionInDays).toBe(30);
  });

  test.each([5, 15])("the sweep comes every %i minutes", (sweepMinutes) => {
    synthesized({ sweepMinutes }).tend.hasResourceProperties("AWS::Events::Rule", {
      ScheduleExpression: `rate(${sweepMinutes} minutes)`,
      State: "ENABLED",
    });
  });
});

test("the whole stack, as CloudFormation gets it", () => {
  // A bundle's name is its hash: the functions' code is not this test's affair.
  const text = JSON.stringify(tend.toJSON(), null, 2).replace(/[0-9a-f]{64}/g, "<hash>");
  expect(JSON.parse(text)).toMatchSnapshot();
});
