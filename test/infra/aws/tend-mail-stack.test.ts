import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { resourcesOf, synthesized } from "./synthesized.ts";

const { mail } = synthesized();

describe("the domain", () => {
  test("signs with DKIM, bounces to a subdomain of its own, and reports by the configuration set only", () => {
    mail.hasResourceProperties("AWS::SES::EmailIdentity", {
      EmailIdentity: "in.example.com",
      DkimSigningAttributes: { NextSigningKeyLength: "RSA_2048_BIT" },
      MailFromAttributes: { MailFromDomain: "bounce.in.example.com" },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    });
  });

  test("every DNS record to make is an output", () => {
    const values = Object.values(mail.findOutputs("*")).map((output) => JSON.stringify(output.Value));
    expect(values.filter((value) => value.includes("DkimDNSTokenName"))).toHaveLength(3);
    expect(values.join("\n")).toContain("in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com");
    expect(values.join("\n")).toContain("bounce.in.example.com MX 10 feedback-smtp.eu-west-1.amazonses.com");
    expect(values.join("\n")).toContain("v=spf1 include:amazonses.com");
    expect(values.join("\n")).toContain("_dmarc.in.example.com");
  });
});

describe("the receipt rule", () => {
  const rule = {
    Name: "tend-inbound",
    Enabled: true,
    ScanEnabled: true,
    Recipients: ["in.example.com"],
    Actions: [{ S3Action: Match.objectLike({ ObjectKeyPrefix: "inbound/" }) }],
  };

  test("stores what comes for the domain and tells the topic, in a set of ours", () => {
    mail.hasResourceProperties("AWS::SES::ReceiptRuleSet", { RuleSetName: "tend" });
    mail.hasResource("AWS::SES::ReceiptRule", {
      Properties: { RuleSetName: "tend", Rule: rule },
      DependsOn: ["RuleSet"],
    });
  });

  test("the set is activated once its rule stands, since an active set without one bounces all mail", () => {
    const [ruleId] = resourcesOf(mail, "AWS::SES::ReceiptRule").keys();
    mail.hasResource("Custom::TendRuleSetActivation", {
      Properties: { ruleSetName: "tend" },
      DependsOn: Match.arrayWith([ruleId]),
    });
  });

  test("joins another product's set behind a rule of its, and activates nothing", () => {
    const { mail: joined } = synthesized({
      receiptRules: { mode: "join", ruleSetName: "company-mail", afterRule: "spam" },
    });
    joined.hasResourceProperties("AWS::SES::ReceiptRule", {
      RuleSetName: "company-mail",
      After: "spam",
      Rule: rule,
    });
    joined.resourceCountIs("AWS::SES::ReceiptRuleSet", 0);
    joined.resourceCountIs("Custom::TendRuleSetActivation", 0);
    joined.resourceCountIs("AWS::Lambda::Function", 0);
  });
});
