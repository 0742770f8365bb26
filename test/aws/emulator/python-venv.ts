import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/**
 * A virtual environment with exactly what requirements.txt names; made once, and anew when that changes.
 *
 * @returns the path of its Python
 */
export async function pythonWithMiniStack(repositoryRoot: string): Promise<string> {
  const requirements = join(repositoryRoot, "test/aws/requirements.txt");
  const venv = join(repositoryRoot, ".venv");
  const python = join(venv, "bin/python");
  const stamp = join(venv, "requirements.sha256");
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return python;
  rmSync(venv, { recursive: true, force: true });
  await runCommand("python3", ["-m", "venv", venv], { timeoutMs: 120_000 });
  await runCommand(
    python,
    ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements],
    {
      timeoutMs: 300_000,
    },
  );
  writeFileSync(stamp, wanted);
  return python;
}
