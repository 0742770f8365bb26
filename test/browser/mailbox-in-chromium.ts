import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { startWeb } from "../../infra/local/web/start-web.ts";
import { livedInHome, type MemoryHome } from "../infra/local/web/memory-home.ts";
import { chromiumPath } from "./chromium-path.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page open on a fresh lived-in mailbox; `problems` are errors that the page threw or the browser complained of. */
export type OpenMailbox = {
  readonly page: Page;
  readonly home: MemoryHome;
  /** Where the page is served. */
  readonly url: string;
  readonly problems: string[];
};

export type View = { width?: number; height?: number; scheme?: "light" | "dark" };

/** One Chromium with a profile of its own, for a test file. */
export async function openChromium() {
  const profile = await mkdtemp(join(tmpdir(), "tend-chromium-"));
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("Chromium was not found.");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
  });
  return {
    /** Runs a claim on a mailbox of its own, and takes everything down again. */
    async withMailbox(claim: (mailbox: OpenMailbox) => Promise<void>, view: View = {}): Promise<void> {
      const home = await livedInHome();
      const web = await startWeb({ ...home, port: 0 });
      const page = await openPage(context, view);
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        // What drives the browser listens for clicks inside the frame, too, and is itself refused there.
        const refusedInFrame = message.text().startsWith("Blocked script execution");
        if (message.type() === "error" && !refusedInFrame) problems.push(message.text());
      });
      try {
        await page.goto(web.url);
        await page.locator("#mails a").first().waitFor();
        await claim({ page, home, url: web.url, problems });
      } finally {
        await page.close();
        await web.close();
      }
    },
    async close(): Promise<void> {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function openPage(
  context: BrowserContext,
  { width = 1280, height = 860, scheme = "light" }: View,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  return page;
}
