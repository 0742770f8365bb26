import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robin } from "../infra/local/web/memory-home.ts";
import { openChromium } from "./mailbox-in-chromium.ts";

let browser: Awaited<ReturnType<typeof openChromium>>;
let axeSource = "";
beforeAll(async () => {
  browser = await openChromium();
  axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => browser.close());

/** Rules that axe finds broken, with what breaks them. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result: unknown = await page.evaluate("axe.run(document, { iframes: false })");
  if (
    typeof result !== "object" ||
    result === null ||
    !("violations" in result) ||
    !Array.isArray(result.violations)
  ) {
    throw new Error("axe gave no result");
  }
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((node: { html: string }) => node.html))}`,
  );
}

/** Loads the page anew, as a first visit to the sample user's inbox. */
async function startAfresh(page: Page, url: string): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(url);
  await page.locator("#mails a").first().waitFor();
}

const sights: readonly [string, (page: Page) => Promise<void>][] = [
  ["the list", async () => {}],
  ["an empty box", async (page) => void (await page.locator("#user").selectOption(robin.email))],
  [
    "a digest",
    async (page) => {
      await page.locator("#mails a").first().click();
      await page.locator("iframe").waitFor();
    },
  ],
  [
    "the headers",
    async (page) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("tab", { name: "Headers" }).click();
      await page.locator(".headers").waitFor();
    },
  ],
  [
    "the source",
    async (page) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("tab", { name: "Source" }).click();
      await page.locator("#mail-body pre").waitFor();
    },
  ],
  [
    "the composer",
    async (page) => {
      await page.locator("#write").click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "the list of keys",
    async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  ],
];

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test.each([320, 768, 1280])("axe finds nothing at %i pixels, wherever one is", async (width) => {
    await browser.withMailbox(
      async ({ page, url }) => {
        for (const [name, go] of sights) {
          await startAfresh(page, url);
          await go(page);
          expect(await complaints(page), name).toEqual([]);
        }
      },
      { width, scheme },
    );
  });
});

describe("a telephone of 320 pixels", () => {
  test("never scrolls sideways, wherever one is", async () => {
    await browser.withMailbox(
      async ({ page, url }) => {
        for (const [name, go] of sights) {
          await startAfresh(page, url);
          await go(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, name).toBeLessThanOrEqual(0);
        }
      },
      { width: 320, height: 640 },
    );
  });

  test("shows one thing at a time, and the way back", () =>
    browser.withMailbox(
      async ({ page }) => {
        await page.locator("#mails a").first().click();
        await page.locator("iframe").waitFor();
        expect(await page.locator("#mails").isVisible()).toBe(false);
        await page.locator(".back").click();
        await expect.poll(() => page.locator("#mails").isVisible()).toBe(true);
      },
      { width: 320, height: 640 },
    ));
});

describe("the keyboard", () => {
  test("j and k walk the list, Enter reads, u goes back to where one was", () =>
    browser.withMailbox(async ({ page }) => {
      const focusedSubject = () =>
        page.evaluate(() => document.activeElement?.querySelector(".subject")?.textContent);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await focusedSubject()).toBe("Noted: Priya done, Sam later");
      await page.keyboard.press("k");
      expect(await focusedSubject()).toBe("Priya, Sam and Mirela: who to help this week");
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.locator("#mail-subject").getByText("Noted: Priya done, Sam later").waitFor();
      await page.keyboard.press("u");
      await expect.poll(focusedSubject).toBe("Noted: Priya done, Sam later");
    }));

  test("r answers the open mail, c writes, ? lists the keys; while writing they are letters", () =>
    browser.withMailbox(async ({ page }) => {
      await page.keyboard.press("r");
      expect(await page.getByRole("dialog").count()).toBe(0);
      await page.locator("#mails a").first().click();
      await page.locator("iframe").waitFor();
      await page.keyboard.press("r");
      await page.getByRole("dialog", { name: "Reply" }).waitFor();
      await page.keyboard.type("jk?c");
      expect(await page.getByLabel("Message").inputValue()).toMatch(/^jk\?c/);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Discard", exact: true }).click();
      await page.keyboard.press("c");
      await page.getByRole("dialog", { name: "Write" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    }));

  test("keys work from inside the mail's frame, too", () =>
    browser.withMailbox(async ({ page }) => {
      await page.locator("#mails a").first().click();
      await page.frameLocator("iframe").getByText("How to answer").click();
      await page.keyboard.press("r");
      await page.getByRole("dialog", { name: "Reply" }).waitFor();
    }));
});
