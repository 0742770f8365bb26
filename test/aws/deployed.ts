import { z } from "zod";

const deployedSchema = z.object({
  endpoint: z.url(),
  region: z.string(),
  smtpPort: z.number().int(),
  logFile: z.string(),
  /** What `cdk deploy` wrote of each stack. */
  outputsFile: z.string(),
  outputs: z.object({
    TableName: z.string(),
    RawBucketName: z.string(),
    InboundTopicArn: z.string(),
    FeedbackTopicArn: z.string(),
    SweepFunctionName: z.string(),
    UnsubscribeUrl: z.url(),
  }),
});

/** What run.ts deployed, and where. */
export type Deployed = z.infer<typeof deployedSchema>;

export function readDeployed(): Deployed {
  const value = process.env.TEND_AWS;
  if (value === undefined) throw new Error("Nothing is deployed: start this suite with `npm run test:aws`.");
  return deployedSchema.parse(JSON.parse(value));
}
