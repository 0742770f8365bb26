export type ActivationRequest = {
  readonly type: "Create" | "Update" | "Delete";
  readonly ruleSetName: string;
};

export type ActivationStep =
  | { readonly kind: "activate"; readonly ruleSetName: string }
  | { readonly kind: "deactivate" }
  | { readonly kind: "leave" }
  | { readonly kind: "refuse"; readonly reason: string };

/**
 * SES has one active receipt rule set in an account and region. Ours takes the place only where it is empty;
 * one that is taken is never taken over, since that would cut off the mail of another product.
 *
 * @param active the name of the active set, null for none
 */
export function decideActivation(request: ActivationRequest, active: string | null): ActivationStep {
  const isOurs = active === request.ruleSetName;
  if (request.type === "Delete") return isOurs ? { kind: "deactivate" } : { kind: "leave" };
  if (isOurs) return { kind: "leave" };
  if (active === null) return { kind: "activate", ruleSetName: request.ruleSetName };
  return {
    kind: "refuse",
    reason:
      `The receipt rule set "${active}" is active in this region. Set receiptRules in cdk.json to ` +
      `{"mode": "join", "ruleSetName": "${active}"} to add Tend's rule to it.`,
  };
}
