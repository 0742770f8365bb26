import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { galleryStates } from "../../infra/local/digest-gallery/gallery-states.ts";
import { renderHtml } from "../../lib/digest/render-html.ts";
import { letterOf } from "../lib/digest/worst-letter.ts";
import { chromiumPath } from "./chromium-path.ts";
import { georgiaStyle } from "./georgia.ts";

const pages = [
  ...galleryStates().map(({ title, letter }) => ({ title, html: renderHtml(letter) })),
  { title: "10,000 characters without a space", html: renderHtml(letterOf("W".repeat(10_000))) },
];
const schemes = ["light", "dark"] as const;

describe("the digest in a browser", () => {
  let browser: Browser;
  let axe = "";
  let fonts = "";
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath() ?? "",
      args: ["--no-sandbox", "--disable-gpu"],
    });
    fonts = await georgiaStyle();
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  });
  afterAll(async () => await browser.close());

  async function withPage(
    html: string,
    view: { widthPx: number; scheme: "light" | "dark" },
    claim: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage({
      colorScheme: view.scheme,
      viewport: { width: view.widthPx, height: 800 },
    });
    try {
      await page.setContent(html.replace("</head>", `${fonts}</head>`));
      await page.evaluate("document.fonts.ready");
      await claim(page);
    } finally {
      await page.close();
    }
  }

  it.each(pages.flatMap((page) => schemes.map((scheme) => ({ ...page, scheme }))))(
    "axe finds nothing: $title, $scheme",
    async ({ html, scheme }) => {
      await withPage(html, { widthPx: 600, scheme }, async (page) => {
        await page.addScriptTag({ content: axe });
        const results = await page.evaluate<AxeResults>("axe.run()");
        expect(results.passes.length).toBeGreaterThan(10);
        expect(results.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    },
  );

  it.each(pages)("nothing is wider than a phone of 320 pixels: $title", async ({ html }) => {
    await withPage(html, { widthPx: 320, scheme: "light" }, async (page) => {
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    });
  });

  it.each(pages)("no button and no answer breaks on a phone of 320 pixels: $title", async ({ html }) => {
    await withPage(html, { widthPx: 320, scheme: "light" }, async (page) => {
      const links = await page.locator("td.button a, td.button + td a").all();
      for (const link of links) expect((await link.boundingBox())?.height ?? 0).toBeLessThan(44);
      for (const row of await page.locator("td.button + td").all())
        expect((await row.boundingBox())?.height ?? 0).toBeLessThan(52);
    });
  });

  it.each(pages.slice(0, 3))("can be read where the style element is dropped: $title", async ({ html }) => {
    await withPage(
      html.replace(/<style>.*<\/style>/s, ""),
      { widthPx: 360, scheme: "light" },
      async (page) => {
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        expect(await page.locator("h1").isVisible()).toBe(true);
        expect(await page.locator("body > div").first().isVisible()).toBe(false);
      },
    );
  });

  it("a finger finds each action: links are at least 24 pixels high and apart", async () => {
    await withPage(pages[0]?.html ?? "", { widthPx: 320, scheme: "light" }, async (page) => {
      const boxes = await Promise.all((await page.locator("a").all()).map((link) => link.boundingBox()));
      expect(boxes.length).toBeGreaterThan(15);
      for (const box of boxes.slice(0, -1)) expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
    });
  });
});
