import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from "@aws-sdk/client-ses";
import { z } from "zod";
import { type ActivationStep, decideActivation } from "./decide.ts";

const requestSchema = z.object({
  RequestType: z.enum(["Create", "Update", "Delete"]),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().optional(),
  ResourceProperties: z.object({ ruleSetName: z.string().min(1) }),
});

const ses = new SESClient({});

/** CloudFormation's custom resource: answers every request, since one without an answer blocks the stack for an hour. */
export async function handler(event: unknown): Promise<void> {
  const request = requestSchema.parse(event);
  const { ruleSetName } = request.ResourceProperties;
  const answer = {
    StackId: request.StackId,
    RequestId: request.RequestId,
    LogicalResourceId: request.LogicalResourceId,
    PhysicalResourceId: `active-rule-set:${ruleSetName}`,
  };
  let outcome: { Status: "SUCCESS" } | { Status: "FAILED"; Reason: string };
  try {
    const step = decideActivation({ type: request.RequestType, ruleSetName }, await activeRuleSet());
    outcome = await take(step);
    console.log(
      JSON.stringify({ event: "rule-set-activation", request: request.RequestType, step: step.kind }),
    );
  } catch (error) {
    outcome = {
      Status: "FAILED",
      Reason: error instanceof Error ? `${error.name}: ${error.message}` : "unknown fault",
    };
  }
  await respond(request.ResponseURL, { ...answer, ...outcome });
}

async function activeRuleSet(): Promise<string | null> {
  const active = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  return active.Metadata?.Name ?? null;
}

async function take(
  step: ActivationStep,
): Promise<{ Status: "SUCCESS" } | { Status: "FAILED"; Reason: string }> {
  switch (step.kind) {
    case "activate":
      await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: step.ruleSetName }));
      return { Status: "SUCCESS" };
    case "deactivate":
      await ses.send(new SetActiveReceiptRuleSetCommand({}));
      return { Status: "SUCCESS" };
    case "leave":
      return { Status: "SUCCESS" };
    case "refuse":
      return { Status: "FAILED", Reason: step.reason };
  }
}

async function respond(url: string, answer: object): Promise<void> {
  // Bytes, not a string: the URL is signed for a request without a content type.
  const response = await fetch(url, { method: "PUT", body: Buffer.from(JSON.stringify(answer)) });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}
