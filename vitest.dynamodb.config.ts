import { defineConfig } from "vitest/config";

/** The stores on Amazon's own DynamoDB Local, which needs Java 17 or later. */
export default defineConfig({
  test: { include: ["test/dynamodb/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 90_000 },
});
