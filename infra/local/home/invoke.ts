import type { Context, SQSBatchResponse } from "aws-lambda";
import { ulid } from "ulid";

type Handler<Result> = (event: unknown, context: Context) => Promise<Result>;

/** Calls a handler as Lambda does, with a queue's messages. Returns the bodies that failed. */
export async function invokeWithMessages(
  handler: Handler<SQSBatchResponse>,
  bodies: readonly string[],
): Promise<Set<string>> {
  const records = bodies.map((body) => ({ messageId: ulid(), body }));
  const { batchItemFailures } = await handler({ Records: records }, lambdaContext());
  const failedIds = new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
  return new Set(records.filter((record) => failedIds.has(record.messageId)).map((record) => record.body));
}

/** Calls a handler as Lambda does on a schedule. */
export async function invokeOnSchedule<Result>(handler: Handler<Result>): Promise<Result> {
  return await handler({ "detail-type": "Scheduled Event" }, lambdaContext());
}

function lambdaContext(): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: "local",
    functionVersion: "$LATEST",
    invokedFunctionArn: "arn:aws:lambda:local:000000000000:function:local",
    memoryLimitInMB: "512",
    awsRequestId: ulid(),
    logGroupName: "local",
    logStreamName: "local",
    getRemainingTimeInMillis: () => 60_000,
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
