import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { galleryStates } from "../../infra/local/digest-gallery/gallery-states.ts";
import { chromiumPath } from "./chromium-path.ts";
import { georgiaStyle } from "./georgia.ts";
import { pictureOf, type Shot, small, stateSheet } from "./state-sheet.ts";
import { picturePath, statesPage, statesPagePath } from "./states-page.ts";

/**
 * Takes pictures of the gallery in Chromium: `npm run screenshots` makes those of the README and of the page of all
 * states, with the text beside; `-- --all FOLDER` every state in light and dark at 320, 600 and 1280 pixels, full size.
 */
const { values } = parseArgs({ options: { all: { type: "string" } } });
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? "",
  args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
});
const fonts = await georgiaStyle();
const schemes = ["light", "dark"] as const;
try {
  if (values.all === undefined) {
    await takeForReadme(browser);
    await takeStates(browser);
  } else {
    await takeAll(browser, values.all);
  }
} finally {
  await browser.close();
}

async function takeForReadme(chrome: Browser): Promise<void> {
  const ordinary = galleryStates().find((state) => state.id === "ordinary");
  if (ordinary === undefined) throw new Error("the gallery has no ordinary week");
  for (const scheme of schemes) {
    const shot: Shot = { scheme, widthPx: 640, heightPx: 1180 };
    const picture = await pictureOf(chrome, ordinary.letter, shot, fonts);
    await keep(`.github/images/digest-${scheme}.png`, await small(picture));
  }
}

async function takeStates(chrome: Browser): Promise<void> {
  const states = galleryStates();
  for (const { id, letter } of states) await keep(picturePath(id), await stateSheet(chrome, letter, fonts));
  await keep(statesPagePath, statesPage(states));
}

async function takeAll(chrome: Browser, folder: string): Promise<void> {
  for (const { id, letter } of galleryStates()) {
    for (const scheme of schemes) {
      for (const widthPx of [320, 600, 1280]) {
        const picture = await pictureOf(chrome, letter, { scheme, widthPx }, fonts);
        await keep(join(folder, `${id}-${scheme}-${widthPx}.png`), picture);
      }
    }
  }
}

async function keep(path: string, content: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  process.stdout.write(`${path}\n`);
}
