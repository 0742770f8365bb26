import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { eventually } from "../eventually.ts";

const guard = fileURLToPath(new URL("./guard.ts", import.meta.url));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A parent that starts a guard over a process that never ends by itself, and says that process's id. */
const parent = `
const { spawn } = require("node:child_process");
const forever = "console.log(process.pid); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
spawn(process.execPath, [${JSON.stringify(guard)}, process.execPath, "-e", forever], { detached: true, stdio: ["pipe", "inherit", "inherit"] });
setInterval(() => {}, 1000);
`;

test("a guarded process ends when its parent is killed outright, even one that heeds no SIGTERM", async () => {
  const started = spawn(process.execPath, ["-e", parent], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(started.stdout, "data");
  const pid = Number(String(line).trim());
  expect(isAlive(pid)).toBe(true);
  started.kill("SIGKILL");
  await eventually("the end of the guarded process", () => (isAlive(pid) ? undefined : true));
});
