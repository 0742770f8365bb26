import { defineConfig } from "vitest/config";

/** Started by `npm run test:aws`, which deploys to the emulator first. */
export default defineConfig({
  test: {
    include: ["test/aws/**/*.test.ts"],
    fileParallelism: false,
    // Functions start cold, and queues are polled.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
