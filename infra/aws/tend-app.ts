import { join } from "node:path";
import { App, type AppProps, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { repositoryRoot } from "./bundle.ts";
import { parseSettings } from "./settings.ts";
import { TendMailStack } from "./tend-mail-stack.ts";
import { type FunctionName, TendStack } from "./tend-stack.ts";

/** The whole app from the settings in its context. cdk-nag checks it: a finding fails the synthesis. */
export function tendApp(
  props: AppProps = {},
  entries: Readonly<Record<FunctionName, string>> = functionEntries,
): { app: App; tend: TendStack; mail: TendMailStack } {
  const app = new App(props);
  const settings = parseSettings(app.node.tryGetContext("tend"));
  const env = { region: settings.region };
  const tend = new TendStack(app, "TendStack", {
    env,
    settings,
    entries,
    description: "Tend: every Monday, one email: who to help this week",
    terminationProtection: true,
  });
  const mail = new TendMailStack(app, "TendMailStack", {
    env,
    settings,
    rawMail: tend.rawMail,
    inbound: tend.inbound,
    description: "Tend: the domain's identity with SES, and the rule that stores its mail",
  });
  Tags.of(app).add("product", "tend");
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, tend, mail };
}

const entry = (name: FunctionName) => join(repositoryRoot, "functions", `${name}.ts`);
export const functionEntries = {
  ingest: entry("ingest"),
  sweep: entry("sweep"),
  digest: entry("digest"),
  "poll-feeds-sweep": entry("poll-feeds-sweep"),
  "poll-feeds": entry("poll-feeds"),
  feedback: entry("feedback"),
  unsubscribe: entry("unsubscribe"),
} as const satisfies Record<FunctionName, string>;
