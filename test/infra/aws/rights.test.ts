import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundleFunction } from "../../../infra/aws/bundle.ts";
import { functionEntries } from "../../../infra/aws/tend-app.ts";
import { commandsIn } from "./commands-in.ts";
import { resourcePolicies, statementsByRole } from "./role-rights.ts";
import { synthesized } from "./synthesized.ts";

const { tend, mail } = synthesized({ sandboxRecipients: ["ana@example.org"] });
const rights = statementsByRole(tend);

const ownLog = ["logs:CreateLogStream", "logs:PutLogEvents"];
const consume = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
const ledger = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"];
/** Forgetting a person, leaving, and importing old mail. */
const erase = ["dynamodb:DeleteItem", "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "s3:DeleteObject"];
const expected: [role: string, actions: string[]][] = [
  [
    "IngestRole",
    [
      ...ledger,
      ...erase,
      ...ownLog,
      "s3:GetObject",
      "secretsmanager:GetSecretValue",
      "ses:SendRawEmail",
      ...consume,
    ],
  ],
  ["DigestRole", [...ledger, ...ownLog, "secretsmanager:GetSecretValue", "ses:SendRawEmail", ...consume]],
  ["SweepRole", ["dynamodb:Query", ...ownLog, "sqs:SendMessage"]],
  ["FeedSweepRole", ["dynamodb:Query", ...ownLog, "sqs:SendMessage"]],
  ["PollFeedsRole", [...ledger, ...ownLog, ...consume]],
  [
    "FeedbackReaderRole",
    ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", ...ownLog, ...consume],
  ],
  ["UnsubscribeRole", ["dynamodb:GetItem", "dynamodb:PutItem", ...ownLog, "secretsmanager:GetSecretValue"]],
];

describe("each role may do exactly this", () => {
  test("there is no role beside these", () => {
    expect([...rights.keys()].toSorted()).toEqual(expected.map(([role]) => role).toSorted());
  });

  test.each(expected)("%s", (role, actions) => {
    const statements = rights.get(role) ?? [];
    expect(statements.flatMap((statement) => statement.Action).toSorted()).toEqual(actions.toSorted());
    expect(statements.every((statement) => statement.Effect === "Allow")).toBe(true);
  });

  test("in the mail stack there is one role, and it may look at and set the active rule set", () => {
    const roles = [...statementsByRole(mail)].map(([role, statements]) => [
      role,
      statements.flatMap((one) => one.Action),
    ]);
    const active = ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"];
    expect(roles).toEqual([["ActivationActivateRole", [...ownLog, ...active]]]);
  });

  test("no role has a policy of AWS's, or one written in the role itself", () => {
    for (const template of [tend, mail]) {
      for (const role of Object.values(template.findResources("AWS::IAM::Role"))) {
        expect(role.Properties).not.toHaveProperty("ManagedPolicyArns");
        expect(role.Properties).not.toHaveProperty("Policies");
        expect(role.Properties.AssumeRolePolicyDocument.Statement).toEqual([
          { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
        ]);
      }
    }
  });
});

describe("each right is on one thing", () => {
  /** The only rights whose resource is open, and why. */
  const openResources = new Map([
    ["IngestRole RawMail", "the key of a mail is known only when it comes; the right ends at the prefix"],
    ["ActivationActivateRole ActiveRuleSet", "SES has no resource for the active rule set"],
  ]);

  test("no action has a wildcard, and no resource outside the list", () => {
    const open: string[] = [];
    for (const [role, statements] of [...rights, ...statementsByRole(mail)]) {
      for (const statement of statements) {
        expect(statement.Action.join(" ")).not.toContain("*");
        if (JSON.stringify(statement.Resource).includes("*")) open.push(`${role} ${statement.Sid}`);
      }
    }
    expect(open.toSorted()).toEqual([...openResources.keys()].toSorted());
  });

  test("raw mail is read below its prefix only", () => {
    const [statement] = (rights.get("IngestRole") ?? []).filter((one) => one.Sid === "RawMail");
    expect(JSON.stringify(statement?.Resource)).toMatch(/RawMailBucket.*"\/inbound\/\*"/);
  });

  test.each(["SweepRole", "FeedSweepRole"])("%s may query the index, and can't read the table", (role) => {
    const [statement] = (rights.get(role) ?? []).filter((one) => one.Action.includes("dynamodb:Query"));
    expect(JSON.stringify(statement?.Resource)).toContain('"/index/due"');
  });

  test.each(["IngestRole", "DigestRole"])(
    "%s sends as Tend only, by its domain and its configuration set",
    (role) => {
      const [statement] = (rights.get(role) ?? []).filter((one) => one.Sid === "Sender");
      const resources = JSON.stringify(statement?.Resource);
      expect(statement?.Condition).toEqual({ StringEquals: { "ses:FromAddress": "tend@in.example.com" } });
      expect(resources).toContain(":identity/in.example.com");
      expect(resources).toContain(":configuration-set/tend");
      // The sandbox asks for the right on a verified recipient, too.
      expect(resources).toContain(":identity/ana@example.org");
    },
  );
});

describe("what others may do here", () => {
  const statements = [...resourcePolicies(tend).values()].flat();
  const allowed = statements.filter((statement) => statement.Effect === "Allow");

  test("SES writes for this account's rule and configuration set only", () => {
    const bySes = allowed.filter((statement) =>
      JSON.stringify(statement.Principal).includes("ses.amazonaws.com"),
    );
    expect(bySes.flatMap((statement) => statement.Action).toSorted()).toEqual([
      "s3:PutObject",
      "sns:Publish",
      "sns:Publish",
    ]);
    for (const statement of bySes) {
      expect(statement.Condition).toMatchObject({
        StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } },
      });
      expect(JSON.stringify(statement.Condition)).toMatch(
        /receipt-rule-set\/tend:receipt-rule\/tend-inbound|configuration-set\/tend/,
      );
    }
  });

  test("a joined rule set is the one that may write", () => {
    const { tend: joined } = synthesized({ receiptRules: { mode: "join", ruleSetName: "company-mail" } });
    expect(JSON.stringify([...resourcePolicies(joined).values()])).toContain(
      ":receipt-rule-set/company-mail:receipt-rule/tend-inbound",
    );
  });

  test("nobody is let in without a condition", () => {
    for (const statement of allowed) expect(statement.Condition).toBeDefined();
  });

  test("nothing is taken that does not come over TLS", () => {
    const denied = statements.filter(
      (statement) =>
        statement.Effect === "Deny" && JSON.stringify(statement.Condition).includes("aws:SecureTransport"),
    );
    // The bucket, eight queues, three topics.
    expect(denied).toHaveLength(12);
  });
});

describe("no function has a right that its code has no use for", () => {
  const roles = {
    ingest: "IngestRole",
    sweep: "SweepRole",
    digest: "DigestRole",
    "poll-feeds-sweep": "FeedSweepRole",
    "poll-feeds": "PollFeedsRole",
    feedback: "FeedbackReaderRole",
    unsubscribe: "UnsubscribeRole",
  } as const;
  /** What Lambda itself does with the role: it writes the log and reads the queue. */
  const byLambda = new Set([...ownLog, ...consume]);

  test.each(Object.entries(roles))("%s", (name, role) => {
    const dir = mkdtempSync(join(tmpdir(), "tend-rights-"));
    try {
      const entry = new Map(Object.entries(functionEntries)).get(name) ?? "";
      const commands = commandsIn(bundleFunction(entry, dir).file);
      const granted = (rights.get(role) ?? []).flatMap((statement) => statement.Action);
      const unused = granted.filter(
        (action) => !byLambda.has(action) && !commands.includes(action.split(":")[1] ?? ""),
      );
      expect(unused).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
