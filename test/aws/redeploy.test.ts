import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../infra/aws/bundle.ts";
import { runCommand } from "./emulator/run-command.ts";

test("a second deployment changes nothing: the same sources are the same bundles", async () => {
  const outDir = mkdtempSync(join(tmpdir(), "redeploy-"));
  const cdk = join(repositoryRoot, "node_modules/aws-cdk/bin/cdk");
  const args = ["deploy", "TendStack", "--require-approval", "never", "--output", outDir, "--no-notices"];
  const options = {
    cwd: repositoryRoot,
    env: { ...process.env, TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" },
    timeoutMs: 80_000,
  };
  try {
    expect(await runCommand(process.execPath, [cdk, ...args], options)).toContain("no changes");
  } finally {
    rmSync(outDir, { recursive: true });
  }
});
