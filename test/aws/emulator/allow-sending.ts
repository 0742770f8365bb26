import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { z } from "zod";
import type { ClientOptions } from "./client-options.ts";

const policySchema = z.object({
  Statement: z.array(
    z.looseObject({ Sid: z.string().optional(), Action: z.union([z.string(), z.array(z.string())]) }),
  ),
});

/**
 * AWS authorizes SendRawEmail on the identity and the configuration set that a mail goes out by; the emulator
 * knows of neither and asks for the right on `*`. So each role that may send in the deployed stack gets that
 * too, here and nowhere else.
 *
 * @returns the names of those roles
 */
export async function allowSending(options: ClientOptions): Promise<string[]> {
  const iam = new IAMClient(options);
  const senders: string[] = [];
  for (const role of (await iam.send(new ListRolesCommand({}))).Roles ?? []) {
    if (!(await maySend(iam, role.RoleName ?? ""))) continue;
    senders.push(role.RoleName ?? "");
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: role.RoleName,
        PolicyName: "emulator-sends-on-any-resource",
        PolicyDocument: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "ses:SendRawEmail", Resource: "*" }],
        }),
      }),
    );
  }
  if (senders.length === 0) throw new Error("No role of the deployed stack may send mail.");
  return senders;
}

async function maySend(iam: IAMClient, roleName: string): Promise<boolean> {
  const names = (await iam.send(new ListRolePoliciesCommand({ RoleName: roleName }))).PolicyNames ?? [];
  for (const name of names) {
    const policy = await iam.send(new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }));
    const { Statement } = policySchema.parse(JSON.parse(decodeURIComponent(policy.PolicyDocument ?? "{}")));
    if (Statement.some((statement) => [statement.Action].flat().includes("ses:SendRawEmail"))) return true;
  }
  return false;
}
