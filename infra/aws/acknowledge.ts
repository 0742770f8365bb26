import { CfnElement, Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Records why a cdk-nag rule does not hold here: rule id, or `rule[finding]`, to the reason. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

/** The name of a construct's resource in the template: some findings name it. */
export function logicalIdOf(construct: IConstruct): string {
  const resource = construct.node.defaultChild;
  if (!(resource instanceof CfnElement))
    throw new TypeError(`${construct.node.path} has no resource of its own`);
  return Stack.of(construct).getLogicalId(resource);
}
