import { z } from "zod";
import type { Deployed } from "./deployed.ts";

const answerSchema = z.object({
  messages: z.record(
    z.string(),
    z.record(z.string(), z.record(z.string(), z.array(z.object({ Body: z.string() })))),
  ),
});

/** What waits in each queue, in hand or not, by the queue's name: the emulator's own look, which takes nothing. */
export async function waitingMessages(deployed: Deployed): Promise<ReadonlyMap<string, readonly string[]>> {
  const response = await fetch(`${deployed.endpoint}/_ministack/sqs/messages`);
  const { messages } = answerSchema.parse(await response.json());
  const queues = Object.values(messages).flatMap((regions) => Object.values(regions));
  return new Map(
    queues.flatMap((byUrl) =>
      Object.entries(byUrl).map(([url, waiting]) => [
        url.slice(url.lastIndexOf("/") + 1),
        waiting.map((one) => one.Body),
      ]),
    ),
  );
}
