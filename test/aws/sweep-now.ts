import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { z } from "zod";
import type { Deployed } from "./deployed.ts";

/** Calls the sweep as its EventBridge rule does. @returns how many digests it queued */
export async function sweepNow(deployed: Deployed): Promise<number> {
  const event = {
    version: "0",
    id: "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time: new Date().toISOString(),
    region: deployed.region,
    resources: [`arn:aws:events:${deployed.region}:000000000000:rule/sweep`],
    detail: {},
  };
  const invoked = await new LambdaClient({}).send(
    new InvokeCommand({ FunctionName: deployed.outputs.SweepFunctionName, Payload: JSON.stringify(event) }),
  );
  const answer = invoked.Payload?.transformToString() ?? "";
  if (invoked.FunctionError !== undefined) throw new Error(`the sweep failed: ${answer}`);
  return z.object({ queued: z.number().int() }).parse(JSON.parse(answer)).queued;
}
