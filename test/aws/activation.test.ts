import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from "@aws-sdk/client-ses";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../../infra/aws/bundle.ts";
import { runCommand } from "./emulator/run-command.ts";

const ses = new SESClient({});
const outDir = mkdtempSync(join(tmpdir(), "activation-"));

beforeAll(async () => {
  for (const RuleSetName of ["tend", "company-mail"])
    await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName }));
});

afterAll(() => rmSync(outDir, { recursive: true }));

const cdk = (...args: string[]) =>
  runCommand(
    process.execPath,
    [
      join(repositoryRoot, "node_modules/aws-cdk/bin/cdk"),
      ...args,
      "--app",
      "node test/aws/activation-app.ts",
      "--output",
      outDir,
      "--no-notices",
    ],
    { cwd: repositoryRoot, env: process.env, timeoutMs: 80_000 },
  );

const active = async () =>
  (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name ?? null;

test("where no receipt rule set is active, a deployment activates ours, and its end deactivates it", async () => {
  expect(await active()).toBeNull();
  await cdk("deploy", "--require-approval", "never");
  expect(await active()).toBe("tend");
  await cdk("destroy", "--force");
  expect(await active()).toBeNull();
});

test("where another product's is active, the deployment fails with what to set, and that one stays", async () => {
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: "company-mail" }));
  await expect(cdk("deploy", "--require-approval", "never")).rejects.toThrow(
    /"mode": "join", "ruleSetName": "company-mail"/,
  );
  expect(await active()).toBe("company-mail");
});
