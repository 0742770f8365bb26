import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../../ports/queue.ts";

/** A queue of JSON values on SQS: at least once, in no order. */
export function sqsQueue<Work>(client: SQSClient, url: string): Queue<Work> {
  return {
    async send(work) {
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(work) }));
    },
  };
}
