/**
 * `npm run test:aws`: installs the emulator, deploys the stack to it with the real `cdk deploy`, and runs the
 * suite in this folder against what was deployed. Arguments go to vitest.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSettings } from "../../infra/aws/settings.ts";
import { allowSending } from "./emulator/allow-sending.ts";
import { cdkDeploy, emulatedAws } from "./emulator/cdk.ts";
import { makeCertificate } from "./emulator/certificate.ts";
import { clientOptions } from "./emulator/client-options.ts";
import { freePort } from "./emulator/free-port.ts";
import { startMiniStack } from "./emulator/ministack.ts";
import { pythonWithMiniStack } from "./emulator/python-venv.ts";
import { verifyDomain } from "./emulator/verify-domain.ts";

const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The stack is deployed as cdk.json has it. */
const settings = parseSettings(
  JSON.parse(readFileSync(join(repositoryRoot, "cdk.json"), "utf8")).context.tend,
);
const { region } = settings;
const workDir = mkdtempSync(join(tmpdir(), "tend-aws-"));
let suite: ChildProcess | undefined;
process.on("exit", () => {
  suite?.kill("SIGTERM");
  rmSync(workDir, { recursive: true, force: true });
});
// The emulator needs no word: its guard notices that this process is gone.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  process.stdout.write(`${name} ... `);
  const result = await work();
  process.stdout.write(`${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  return result;
}

async function main(): Promise<number> {
  // The functions run on the Node that runs this, and on Lambda they will have 24.
  if (!process.version.startsWith("v24."))
    throw new Error(`Node ${process.version} runs this; start it with npm.`);
  const python = await step("install MiniStack", () => pythonWithMiniStack(repositoryRoot));
  const certificate = await step("make a certificate", () => makeCertificate(workDir));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const emulator = await step("start MiniStack", () =>
    startMiniStack({ python, certificate, port, smtpPort, region, workDir }),
  );
  try {
    const cdk = { repositoryRoot, endpoint: emulator.endpoint, region, certificate, workDir };
    const deployed = await step("cdk bootstrap, cdk deploy TendStack", () => cdkDeploy(cdk, "TendStack"));
    const client = clientOptions(emulator.endpoint, region, certificate);
    await step("verify the domain, allow sending", async () => {
      await verifyDomain(client, settings.domain);
      await allowSending(client);
    });
    return await runSuite({
      ...emulatedAws(cdk),
      TEND_AWS: JSON.stringify({
        endpoint: emulator.endpoint,
        region,
        smtpPort,
        logFile: emulator.logFile,
        ...deployed,
      }),
    });
  } finally {
    await step("stop MiniStack", () => emulator.stop());
  }
}

function runSuite(env: NodeJS.ProcessEnv): Promise<number> {
  const vitest = join(repositoryRoot, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "vitest.aws.config.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: repositoryRoot, env, stdio: "inherit" });
  suite = child;
  return new Promise((done, fail) => child.on("error", fail).on("exit", (code) => done(code ?? 1)));
}

process.exitCode = await main();
