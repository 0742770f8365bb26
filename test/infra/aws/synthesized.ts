import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { z } from "zod";
import { repositoryRoot } from "../../../infra/aws/bundle.ts";
import { tendApp } from "../../../infra/aws/tend-app.ts";

const oneHandler = join(repositoryRoot, "test/infra/aws/one-handler.ts");
const oneHandlerEach = {
  ingest: oneHandler,
  sweep: oneHandler,
  digest: oneHandler,
  "poll-feeds-sweep": oneHandler,
  "poll-feeds": oneHandler,
  feedback: oneHandler,
  unsubscribe: oneHandler,
};

/** The settings as cdk.json has them. */
export const settingsInFile: Readonly<Record<string, unknown>> = z
  .object({ context: z.object({ tend: z.record(z.string(), z.unknown()) }) })
  .parse(JSON.parse(readFileSync(join(repositoryRoot, "cdk.json"), "utf8"))).context.tend;

export type Synthesized = { readonly tend: Template; readonly mail: Template };

/** Both stacks' templates, with cdk-nag's consent: a finding throws. */
export function synthesized(overrides: Readonly<Record<string, unknown>> = {}): Synthesized {
  const { app, tend, mail } = tendApp(
    { context: { tend: { ...settingsInFile, ...overrides } } },
    oneHandlerEach,
  );
  app.synth();
  return { tend: Template.fromStack(tend), mail: Template.fromStack(mail) };
}

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

/** The resources of a type, by logical id. */
export function resourcesOf(template: Template, type: string): ReadonlyMap<string, Resource> {
  const found = Object.entries(template.findResources(type));
  return new Map(found.map(([logicalId, resource]) => [logicalId, resourceSchema.parse(resource)]));
}

/** The one whose logical id begins so. */
export function resourceNamed(template: Template, type: string, prefix: string): Resource {
  const found = [...resourcesOf(template, type)].filter(([logicalId]) => logicalId.startsWith(prefix));
  const [first] = found;
  if (found.length !== 1 || first === undefined)
    throw new Error(`${found.length} ${type} begin with ${prefix}`);
  return first[1];
}
