import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { CfnEmailIdentity, CfnReceiptRule, CfnReceiptRuleSet } from "aws-cdk-lib/aws-ses";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { AlarmBoard } from "./alarm-board.ts";
import { ownRuleSetName, receiptRuleName } from "./names.ts";
import { inboundPrefix } from "./raw-mail-bucket.ts";
import { RuleSetActivation } from "./rule-set-activation/rule-set-activation.ts";
import type { Settings } from "./settings.ts";

export type TendMailStackProps = StackProps & {
  readonly settings: Settings;
  readonly rawMail: Bucket;
  readonly inbound: ITopic;
};

/** What Tend needs of SES itself: a domain that may send and receive, and the rule that stores what comes. */
export class TendMailStack extends Stack {
  constructor(scope: Construct, id: string, props: TendMailStackProps) {
    super(scope, id, props);
    this.identity(props.settings.domain);
    const rule = this.receiptRule(props);
    if (props.settings.receiptRules.mode === "own") {
      const ruleSet = new CfnReceiptRuleSet(this, "RuleSet", { ruleSetName: ownRuleSetName });
      rule.addResourceDependency(ruleSet);
      // Its one run is watched by CloudFormation, which fails the deployment.
      const monitoring = new AlarmBoard(this, "Alarms", {
        monitoring: { off: "CloudFormation reports its failure" },
      });
      const activation = new RuleSetActivation(this, "Activation", {
        ruleSetName: ownRuleSetName,
        monitoring,
      });
      // A set without its rule would answer every mail with a bounce.
      activation.node.addDependency(rule);
    }
  }

  private identity(domain: string): void {
    const mailFrom = `bounce.${domain}`;
    const identity = new CfnEmailIdentity(this, "Identity", {
      emailIdentity: domain,
      dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
      mailFromAttributes: { mailFromDomain: mailFrom, behaviorOnMxFailure: "USE_DEFAULT_VALUE" },
      // The configuration set reports bounces and complaints; by mail they would come in at our own door.
      feedbackAttributes: { emailForwardingEnabled: false },
    });
    const records: [id: string, record: string][] = [
      ["DnsInbound", `${domain} MX 10 inbound-smtp.${this.region}.amazonaws.com`],
      ["DnsDkim1", `${identity.attrDkimDnsTokenName1} CNAME ${identity.attrDkimDnsTokenValue1}`],
      ["DnsDkim2", `${identity.attrDkimDnsTokenName2} CNAME ${identity.attrDkimDnsTokenValue2}`],
      ["DnsDkim3", `${identity.attrDkimDnsTokenName3} CNAME ${identity.attrDkimDnsTokenValue3}`],
      ["DnsMailFrom", `${mailFrom} MX 10 feedback-smtp.${this.region}.amazonses.com`],
      ["DnsSpf", `${mailFrom} TXT "v=spf1 include:amazonses.com -all"`],
      ["DnsDmarc", `_dmarc.${domain} TXT "v=DMARC1; p=reject; adkim=s"`],
    ];
    for (const [id, value] of records)
      new CfnOutput(this, id, { value, description: "A record to make in the DNS" });
  }

  private receiptRule(props: TendMailStackProps): CfnReceiptRule {
    const { receiptRules, domain } = props.settings;
    const isJoined = receiptRules.mode === "join";
    return new CfnReceiptRule(this, "Rule", {
      ruleSetName: isJoined ? receiptRules.ruleSetName : ownRuleSetName,
      ...(isJoined && receiptRules.afterRule !== undefined ? { after: receiptRules.afterRule } : {}),
      rule: {
        name: receiptRuleName,
        enabled: true,
        recipients: [domain],
        // SES's spam and virus verdicts come with the notification; what they mean is ingest's to decide.
        scanEnabled: true,
        tlsPolicy: "Optional",
        actions: [
          {
            s3Action: {
              bucketName: props.rawMail.bucketName,
              objectKeyPrefix: inboundPrefix,
              topicArn: props.inbound.topicArn,
            },
          },
        ],
      },
    });
  }
}
