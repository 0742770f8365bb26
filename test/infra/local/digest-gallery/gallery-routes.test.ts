import { describe, expect, it } from "vitest";
import { galleryRoutes } from "../../../../infra/local/digest-gallery/gallery-routes.ts";
import { galleryStates } from "../../../../infra/local/digest-gallery/gallery-states.ts";

describe("the gallery of digests", () => {
  it("lists every state, each with its own page", async () => {
    const page = await (await galleryRoutes().request("/gallery")).text();
    for (const { id } of galleryStates()) expect(page).toContain(`src="/gallery/${id}"`);
  });

  it.each(galleryStates())("shows $id as HTML that may load and run nothing, and as text", async ({ id }) => {
    const html = await galleryRoutes().request(`/gallery/${id}`);
    expect(html.status).toBe(200);
    expect(html.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await html.text()).toContain("<h1");
    const text = await galleryRoutes().request(`/gallery/${id}.txt`);
    expect(text.headers.get("content-type")).toContain("text/plain");
  });

  it("has no page for what is no state", async () => {
    expect((await galleryRoutes().request("/gallery/nothing")).status).toBe(404);
  });
});
