import middy from "@middy/core";
import type { SQSBatchResponse } from "aws-lambda";
import { z } from "zod";
import { faultName, type Log } from "./log.ts";

const sqsEventSchema = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});

/**
 * A Lambda handler that does `work` for each message of a batch and reports those that failed, so that only
 * they are tried again. A fault outside the work fails the whole batch: nothing is ever acknowledged by a crash.
 */
export function sqsBatch(name: string, log: Log, work: (body: string) => Promise<void>) {
  return middy<unknown, SQSBatchResponse>()
    .onError(({ error }) => log(`${name}-failed-whole`, { fault: faultName(error) }))
    .handler(async (event: unknown): Promise<SQSBatchResponse> => {
      const { Records } = sqsEventSchema.parse(event);
      const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
      for (const record of Records) {
        try {
          await work(record.body);
        } catch (error) {
          log(`${name}-failed`, { message: record.messageId, fault: faultName(error) });
          batchItemFailures.push({ itemIdentifier: record.messageId });
        }
      }
      return { batchItemFailures };
    });
}
