import { App, Stack } from "aws-cdk-lib";
import { AlarmBoard } from "../../infra/aws/alarm-board.ts";
import { RuleSetActivation } from "../../infra/aws/rule-set-activation/rule-set-activation.ts";

/** The part of TendMailStack that acts: the emulator has no resource for the rest. */
const stack = new Stack(new App(), "ActivationStack");
new RuleSetActivation(stack, "Activation", {
  ruleSetName: "tend",
  monitoring: new AlarmBoard(stack, "Alarms", { monitoring: { off: "this stack stands for a minute" } }),
});
