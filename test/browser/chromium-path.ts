import { existsSync } from "node:fs";

const usualPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is: CHROMIUM_PATH if it is set, else where distributions put it; null if it is nowhere. */
export function chromiumPath(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  return [...(chosen ? [chosen] : usualPaths)].find((path) => existsSync(path)) ?? null;
}
