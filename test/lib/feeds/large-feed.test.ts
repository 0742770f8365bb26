import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("a calendar of 20,000 meetings and 11 MB is taken in whole, within a Lambda's 512 MB, and once", () => {
  const child = fileURLToPath(new URL("large-feed-child.ts", import.meta.url));
  const run = spawnSync(process.execPath, ["--max-old-space-size=256", child, "20000"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  const { outcomes, bytes, events, maxRssMb } = JSON.parse(run.stdout);
  expect(bytes).toBeGreaterThan(10_000_000);
  expect(outcomes).toMatchObject([
    { kind: "read", listed: 20_000, written: 20_000, problem: "" },
    { kind: "read", listed: 20_000, written: 0, vanished: 0, problem: "" },
  ]);
  // No ledger event is larger than an item may be.
  expect(events).toBeGreaterThan(20);
  expect(maxRssMb).toBeLessThan(512);
});
