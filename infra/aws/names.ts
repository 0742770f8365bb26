import type { Settings } from "./settings.ts";

/**
 * Names that two stacks, or SES and a policy, must agree on before either exists. All else is named by
 * CloudFormation.
 */
export const ownRuleSetName = "tend";
export const receiptRuleName = "tend-inbound";
export const configurationSetName = "tend";

export function ruleSetNameOf(settings: Settings): string {
  return settings.receiptRules.mode === "join" ? settings.receiptRules.ruleSetName : ownRuleSetName;
}
