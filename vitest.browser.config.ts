import { defineConfig } from "vitest/config";

/** The suite that drives the mailbox page in a real Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/require-chromium.ts"],
    env: { TZ: "Pacific/Auckland" },
    // One browser at a time: it is the heavy part, and its tests share nothing else.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
