/**
 * Runs a command as a process group of its own and ends the whole group when this process's standard input
 * closes: that happens however the parent goes, a kill -9 included, so that no emulator outlives its test.
 *
 *   node guard.ts COMMAND ARG...
 */
import { spawn } from "node:child_process";

const [command = "", ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ["ignore", "inherit", "inherit"] });

function signalGroup(signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone: what was wanted.
  }
}

function end(): void {
  signalGroup("SIGTERM");
  setTimeout(() => {
    signalGroup("SIGKILL");
    process.exit(0);
  }, 3000);
}

process.stdin.on("end", end).on("error", end).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
child.on("error", () => process.exit(1));
child.on("exit", (code) => {
  // Its workers are in the group, too.
  signalGroup("SIGKILL");
  process.exit(code ?? 1);
});
