import type { Browser } from "playwright-core";
import sharp from "sharp";
import type { DigestLetter } from "../../lib/digest/digest-letter.ts";
import { renderHtml } from "../../lib/digest/render-html.ts";

export type Shot = {
  scheme: "light" | "dark";
  widthPx: number;
  /** Absent: as high as the page. */
  heightPx?: number;
  /** Pixels of the picture for each of the page. */
  scale?: number;
};

/** A picture of a digest as Chromium shows it, PNG bytes. */
export async function pictureOf(
  chrome: Browser,
  letter: DigestLetter,
  shot: Shot,
  fonts: string,
): Promise<Buffer> {
  const page = await chrome.newPage({
    colorScheme: shot.scheme,
    viewport: { width: shot.widthPx, height: shot.heightPx ?? 200 },
    deviceScaleFactor: shot.scale ?? 1,
  });
  try {
    await page.setContent(renderHtml(letter).replace("</head>", `${fonts}</head>`));
    await page.evaluate("document.fonts.ready");
    return await page.screenshot({ fullPage: shot.heightPx === undefined });
  } finally {
    await page.close();
  }
}

const gapPx = 12;
/** Beside each other on the first row, and on the second. */
const rows: readonly (readonly Shot[])[] = [
  [
    { scheme: "light", widthPx: 320, scale: 0.6 },
    { scheme: "dark", widthPx: 320, scale: 0.6 },
    { scheme: "light", widthPx: 600, scale: 0.6 },
    { scheme: "dark", widthPx: 600, scale: 0.6 },
  ],
  [
    { scheme: "light", widthPx: 1280, scale: 0.44 },
    { scheme: "dark", widthPx: 1280, scale: 0.44 },
  ],
];

/** One state on one picture: 320 and 600 pixels wide in light and dark, and 1280 below. */
export async function stateSheet(chrome: Browser, letter: DigestLetter, fonts: string): Promise<Buffer> {
  const placed: { input: Buffer; left: number; top: number }[] = [];
  const size = { width: 0, height: 0 };
  let top = gapPx;
  for (const row of rows) {
    let left = gapPx;
    let height = 0;
    for (const shot of row) {
      const input = await pictureOf(chrome, letter, shot, fonts);
      const found = await sharp(input).metadata();
      placed.push({ input, left, top });
      left += found.width + gapPx;
      height = Math.max(height, found.height);
    }
    size.width = Math.max(size.width, left);
    top += height + gapPx;
  }
  size.height = top;
  const sheet = sharp({ create: { ...size, channels: 3, background: "#9a958a" } }).composite(placed);
  return await small(await sheet.png().toBuffer());
}

/** A picture of few colours is a third of the size, and letters look the same. */
export async function small(png: Buffer): Promise<Buffer> {
  return await sharp(png)
    .png({ palette: true, colours: 40, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
