import { defineConfig } from "vitest/config";

/** Started by `npm run test:aws`, which deploys to the emulator first. */
export default defineConfig({
  test: {
    include: ["test/aws/**/*.test.ts"],
    fileParallelism: false,
    // The steps of the loop build on each other: after one that failed, the others only wait.
    bail: 1,
    // Functions start cold, and queues are polled.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
