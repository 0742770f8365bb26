import { Hono } from "hono";
import { html } from "hono/html";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";
import { type GalleryState, galleryStates } from "./gallery-states.ts";

/** A digest is markup of our own with other people's words in it: nothing of it may run or load. */
export const digestPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Every kind of digest with sample data: `/gallery` shows them side by side, `/gallery/ID` one, `/gallery/ID.txt` its text. */
export function galleryRoutes(): Hono {
  const routes = new Hono();
  routes.get("/gallery", (context) => {
    context.header("Content-Security-Policy", pagePolicy);
    return context.html(galleryPage(galleryStates()).toString());
  });
  routes.get("/gallery/:name", (context) => {
    const [id, ending] = context.req.param("name").split(".");
    const state = galleryStates().find((one) => one.id === id);
    if (state === undefined) return context.text("There is no such digest in the gallery.", 404);
    context.header("Content-Security-Policy", digestPolicy);
    return ending === "txt" ? context.text(renderText(state.letter)) : context.html(renderHtml(state.letter));
  });
  return routes;
}

function galleryPage(states: readonly GalleryState[]) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Digests</title>
<style>
body { margin: 0 auto; max-width: 88rem; padding: 2rem 1.25rem 4rem; font: 1.05rem/1.5 Georgia, serif; background: Canvas; color: CanvasText; }
h1 { font-weight: normal; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 2.5rem 1.5rem; padding: 0; list-style: none; }
h2 { margin: 0; font-size: 1.15rem; }
p { margin: 0.15rem 0 0.6rem; font-size: 0.95rem; }
iframe { width: 100%; height: 34rem; border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); border-radius: 10px; }
a { color: inherit; }
</style>
</head>
<body>
<h1>The digest, in every kind of week</h1>
<ul>
${states.map(
  ({ id, title, letter }) => html`<li><h2><a href="/gallery/${id}">${title}</a></h2>
<p>${subjectOf(letter)} (<a href="/gallery/${id}.txt">as text</a>)</p>
<iframe src="/gallery/${id}" title="${title}" loading="lazy"></iframe></li>
`,
)}
</ul>
</body>
</html>
`;
}
