import { defineConfig } from "vitest/config";

/** The everyday suite: fast, no browser, no Java, no Python. The other suites have configs of their own. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/aws/**", "node_modules/**"],
    setupFiles: ["test/law-seed.ts"],
    env: { TZ: "Pacific/Auckland" },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
