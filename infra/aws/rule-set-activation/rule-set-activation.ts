import { join } from "node:path";
import { CustomResource, Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { acknowledge } from "../acknowledge.ts";
import type { AlarmBoard } from "../alarm-board.ts";
import { repositoryRoot } from "../bundle.ts";
import { NodeFunction } from "../node-function.ts";

/** Makes the rule set the active one, where none is; CloudFormation has no resource for that. */
export class RuleSetActivation extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly ruleSetName: string; readonly monitoring: AlarmBoard },
  ) {
    super(scope, id);
    const activate = new NodeFunction(this, "Activate", {
      entry: join(repositoryRoot, "infra/aws/rule-set-activation/handler.ts"),
      description: "Tend: activates the receipt rule set where none is active",
      size: { timeout: Duration.seconds(30), memoryMb: 256 },
      monitoring: props.monitoring,
    });
    activate.allow(
      "ActiveRuleSet",
      ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
      ["*"],
    );
    acknowledge(activate.role, {
      "AwsSolutions-IAM5[Resource::*]":
        "SES has no resource to name for the two actions on the active rule set.",
    });
    const resource = new CustomResource(this, "Resource", {
      serviceToken: activate.lambda.functionArn,
      resourceType: "Custom::TendRuleSetActivation",
      serviceTimeout: Duration.minutes(5),
      properties: { ruleSetName: props.ruleSetName },
    });
    // The function has no right to call SES before its policy stands.
    resource.node.addDependency(activate.role);
  }
}
