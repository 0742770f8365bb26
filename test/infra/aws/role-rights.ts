import type { Template } from "aws-cdk-lib/assertions";
import { z } from "zod";
import { resourcesOf } from "./synthesized.ts";

const list = <T extends z.ZodType>(item: T) => z.union([item.transform((one) => [one]), z.array(item)]);
const statementSchema = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: list(z.string()),
  Resource: z.unknown().optional(),
  Principal: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof statementSchema>;

const policySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
  Roles: z.array(z.object({ Ref: z.string() })).default([]),
});

/** Each role's statements, by the role's logical id without CDK's hash at its end. */
export function statementsByRole(template: Template): ReadonlyMap<string, readonly Statement[]> {
  const byRole = new Map<string, Statement[]>();
  for (const logicalId of resourcesOf(template, "AWS::IAM::Role").keys())
    byRole.set(withoutHash(logicalId), []);
  for (const policy of resourcesOf(template, "AWS::IAM::Policy").values()) {
    const { PolicyDocument, Roles } = policySchema.parse(policy.Properties);
    for (const role of Roles) byRole.get(withoutHash(role.Ref))?.push(...PolicyDocument.Statement);
  }
  return byRole;
}

/** The statements of resource policies (buckets, queues, topics), by logical id. */
export function resourcePolicies(template: Template): ReadonlyMap<string, readonly Statement[]> {
  const types = ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"];
  const found = types.flatMap((type) => [...resourcesOf(template, type)]);
  return new Map(
    found.map(([logicalId, resource]) => [
      logicalId,
      policySchema.parse(resource.Properties).PolicyDocument.Statement,
    ]),
  );
}

function withoutHash(logicalId: string): string {
  return logicalId.slice(0, -8);
}
