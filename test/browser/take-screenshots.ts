import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { type GalleryState, galleryStates } from "../../infra/local/digest-gallery/gallery-states.ts";
import { renderHtml } from "../../lib/digest/render-html.ts";
import { chromiumPath } from "./chromium-path.ts";

/**
 * Takes pictures of the gallery in Chromium, as PNG files: `npm run screenshots` makes the README's, `-- --all FOLDER`
 * every state in light and dark at 320, 600 and 1280 pixels.
 */
const { values } = parseArgs({ options: { all: { type: "string" } } });
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  if (values.all === undefined) await takeForReadme(browser);
  else await takeAll(browser, values.all);
} finally {
  await browser.close();
}

type Shot = { scheme: "light" | "dark"; widthPx: number; heightPx?: number };

async function takeForReadme(chrome: Browser): Promise<void> {
  const folder = ".github/images";
  await mkdir(folder, { recursive: true });
  const ordinary = galleryStates().find((state) => state.id === "ordinary");
  if (ordinary === undefined) throw new Error("the gallery has no ordinary week");
  for (const scheme of ["light", "dark"] as const) {
    await take(
      chrome,
      ordinary,
      { scheme, widthPx: 640, heightPx: 1180 },
      join(folder, `digest-${scheme}.png`),
    );
  }
}

async function takeAll(chrome: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const state of galleryStates()) {
    for (const scheme of ["light", "dark"] as const) {
      for (const widthPx of [320, 600, 1280]) {
        await take(chrome, state, { scheme, widthPx }, join(folder, `${state.id}-${scheme}-${widthPx}.png`));
      }
    }
  }
}

async function take(chrome: Browser, state: GalleryState, shot: Shot, path: string): Promise<void> {
  const page = await chrome.newPage({
    colorScheme: shot.scheme,
    viewport: { width: shot.widthPx, height: shot.heightPx ?? 800 },
  });
  await page.setContent(renderHtml(state.letter));
  await page.screenshot({ path, fullPage: shot.heightPx === undefined });
  await page.close();
  process.stdout.write(`${path}\n`);
}
