import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { galleryStates } from "../../../infra/local/digest-gallery/gallery-states.ts";
import { picturePath, statesPage, statesPagePath } from "../../browser/states-page.ts";

const states = galleryStates();

describe("the page that shows every kind of digest", () => {
  it("shows what the digest says today; if not, `npm run screenshots` makes it anew, with its pictures", async () => {
    expect(await readFile(statesPagePath, "utf8")).toBe(statesPage(states));
  });

  it("has a picture of each state, three megabytes together at most", async () => {
    const sizes = await Promise.all(states.map(async ({ id }) => (await stat(picturePath(id))).size));
    expect(Math.min(...sizes)).toBeGreaterThan(10_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});
