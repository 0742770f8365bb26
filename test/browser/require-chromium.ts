import { chromiumPath } from "./chromium-path.ts";

/** Ends the suite with what to do when there is no Chromium: a skipped suite would look like a passed one. */
export default function requireChromium(): void {
  if (chromiumPath() !== null) return;
  const looked = process.env.CHROMIUM_PATH
    ? `at CHROMIUM_PATH (${process.env.CHROMIUM_PATH})`
    : "in /usr/bin";
  throw new Error(
    `Chromium was not found ${looked}. Install it (Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the one to use.`,
  );
}
