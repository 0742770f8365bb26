import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Certificate } from "./certificate.ts";
import { runCommand } from "./run-command.ts";

export type CdkOptions = {
  readonly repositoryRoot: string;
  readonly endpoint: string;
  readonly region: string;
  readonly certificate: Certificate;
  readonly workDir: string;
};

/** The account that MiniStack is. */
export const account = "000000000000";

/** What the AWS SDK, the CDK command and the functions need to talk to the emulator and to nothing else. */
export function emulatedAws(options: CdkOptions): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(process.execPath), process.env.PATH].join(":"),
    HOME: options.workDir,
    TMPDIR: options.workDir,
    LANG: "C.UTF-8",
    AWS_ENDPOINT_URL: options.endpoint,
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_CA_BUNDLE: options.certificate.certFile,
    NODE_EXTRA_CA_CERTS: options.certificate.certFile,
    CDK_DISABLE_CLI_TELEMETRY: "1",
    CDK_DISABLE_VERSION_CHECK: "1",
  };
}

/** Bootstraps the account and deploys the stack with the real command, the real cdk.json and the real bundles. */
export async function cdkDeploy(
  options: CdkOptions,
  stackName: string,
): Promise<{ outputsFile: string; outputs: Readonly<Record<string, string>> }> {
  const outDir = join(options.workDir, "cdk.out");
  const outputsFile = join(options.workDir, "outputs.json");
  mkdirSync(outDir, { recursive: true });
  const run = (args: readonly string[]) =>
    runCommand(
      process.execPath,
      [
        join(options.repositoryRoot, "node_modules/aws-cdk/bin/cdk"),
        ...args,
        "--output",
        outDir,
        "--no-notices",
      ],
      { cwd: options.repositoryRoot, env: emulatedAws(options), timeoutMs: 180_000 },
    );
  await run(["bootstrap", `aws://${account}/${options.region}`]);
  await run(["deploy", stackName, "--require-approval", "never", "--outputs-file", outputsFile]);
  const outputs = z
    .record(z.string(), z.record(z.string(), z.string()))
    .parse(JSON.parse(readFileSync(outputsFile, "utf8")));
  return { outputsFile, outputs: outputs[stackName] ?? {} };
}
