import { App, Stack, Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { synthesized } from "./synthesized.ts";

const settings: [description: string, overrides: Record<string, unknown>][] = [
  ["as it is in cdk.json", {}],
  ["in a joined rule set", { receiptRules: { mode: "join", ruleSetName: "company-mail" } }],
  ["without monitoring", { monitoring: { off: "a stack to try things out with" } }],
  ["with sandbox recipients", { sandboxRecipients: ["ana@example.org"] }],
];

test.each(settings)("cdk-nag finds nothing in the app %s", (_description, overrides) => {
  expect(() => synthesized(overrides)).not.toThrow();
});

test("a finding does fail a synthesis", () => {
  const app = new App();
  new Bucket(new Stack(app, "Careless"), "Open");
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow(/validation/i);
});
