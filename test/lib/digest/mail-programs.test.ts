import { caniemail } from "caniemail";
import { describe, expect, it } from "vitest";
import { galleryStates } from "../../../infra/local/digest-gallery/gallery-states.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { letterOf } from "./worst-letter.ts";

/**
 * What caniemail's data calls unsupported somewhere, and what happens there instead. A feature that is not on this
 * list fails the test; one that is no longer used has to leave it.
 */
const fallbacks = new Map([
  [
    "color-scheme meta tag",
    "the mail program decides by itself whether to darken; both schemes have inline colours",
  ],
  ["@media", "the light scheme and the 600 px sheet, which shrinks to the window, stand in inline styles"],
  ["<style> element", "everything that must be seen stands in inline styles"],
  ["display:none", "the preview line shows as one pixel of the page's own colour"],
  ["<body> element", "the outer table carries the page's ground"],
  ["max-height property", "mso-hide:all hides the preview line in Word's engine"],
  ["overflow", "mso-hide:all hides the preview line in Word's engine"],
  ["border-radius", "square corners"],
  ["role attribute", "Windows Mail: tables are read as tables"],
  ["aria-label attribute", "the link's own word is read: Write, Done, Later"],
  ["aria-hidden attribute", "the chart has no text; cells of nothing are read"],
  ["word-break", "a long capture address widens its line"],
  ["white-space", "a link of two words may break between them"],
  ["Attribute selector", "Apple's programs, which alone make links of dates, know it"],
  ["height property", "the height attribute says the same"],
]);

const pages = [
  ...galleryStates().map((state) => ({ title: state.title, html: renderHtml(state.letter) })),
  {
    title: "ten people with 10,000 characters of everything",
    html: renderHtml(letterOf("W".repeat(10_000))),
  },
];

function unsupportedIn(html: string): Set<string> {
  const { issues } = caniemail({ clients: ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"], html });
  return new Set([...issues.errors.values()].flatMap((found) => found.map((issue) => issue.title)));
}

describe("the digest in mail programs", () => {
  it.each(pages)("uses nothing unsupported without a fallback: $title", ({ html }) => {
    expect([...unsupportedIn(html)].filter((title) => !fallbacks.has(title))).toEqual([]);
  });

  it("keeps no fallback for what is not used any more", () => {
    const used = new Set(pages.flatMap(({ html }) => [...unsupportedIn(html)]));
    expect([...fallbacks.keys()].filter((title) => !used.has(title))).toEqual([]);
  });

  it("would notice a feature that is not supported: the check can fail", () => {
    expect(unsupportedIn('<p style="display:grid;gap:4px;">x</p>').size).toBeGreaterThan(0);
  });

  it.each(pages)("loads nothing from anywhere, and follows nobody: $title", ({ html }) => {
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed|form|svg|video|base)\b/i);
    expect(html).not.toMatch(/url\(|@import|@font-face|https?:/i);
  });

  it.each([
    ["W", "Latin"],
    ["漢", "Chinese, three bytes each"],
    ["<&\"'>", "all escaped"],
    ["\u{1f469}\u200d\u{1f680}", "emoji of several code points"],
  ])("stays under Gmail's 102 KB with ten people and 10,000 characters of %s (%s)", (letter) => {
    const words = letter.repeat(Math.ceil(10_000 / letter.length));
    expect(Buffer.byteLength(renderHtml(letterOf(words)))).toBeLessThan(100_000);
  });

  it.each([
    ...galleryStates().map((state) => state.letter),
    letterOf("W".repeat(10_000)),
    letterOf("word ".repeat(2_000)),
  ])("has a text part of lines under 78 columns", (letter) => {
    for (const line of renderText(letter).split("\n")) expect(line.length).toBeLessThan(78);
  });
});
