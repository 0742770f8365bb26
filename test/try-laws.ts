/** Tries every property test on cases of its own, so many rounds: `npm run test:laws -- 20`. Ends at the first that fails. */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { globSync, readFileSync } from "node:fs";

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError("give a number of rounds, 1 or more");

const files = globSync("test/{lib,functions,infra,contracts}/**/*.test.ts").filter((file) =>
  readFileSync(file, "utf8").includes("fc.assert("),
);
for (let round = 1; round <= rounds; round += 1) {
  const seed = String(randomInt(2 ** 31));
  process.stdout.write(`round ${round} of ${rounds}: LAW_SEED=${seed}\n`);
  const run = spawnSync("npx", ["vitest", "run", "--reporter", "dot", "--testTimeout", "120000", ...files], {
    stdio: "inherit",
    env: { ...process.env, LAW_SEED: seed },
  });
  if (run.status !== 0) process.exit(1);
}
