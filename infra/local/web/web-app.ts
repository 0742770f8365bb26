import { Hono } from "hono";
import { digestPolicy, galleryRoutes } from "../digest-gallery/gallery-routes.ts";
import { mailpitRoutes } from "./api/mailpit-routes.ts";
import type { LiveEvents } from "./live-events.ts";
import { mailReader } from "./mail/mail-reader.ts";
import { type PageFile, pagePolicy } from "./page-files.ts";
import { pageRoutes } from "./page-routes.ts";
import { requestGuard } from "./request-guard.ts";
import type { WebPorts } from "./web-ports.ts";

/** The whole web side as one request handler: guard, Mailpit's API, the page's own routes, the page's files. */
export function webApp(
  ports: WebPorts,
  live: LiveEvents,
  files: ReadonlyMap<string, PageFile>,
  ownHosts: () => ReadonlySet<string>,
): Hono {
  const app = new Hono();
  const reader = mailReader(ports.mailbox);

  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
    if (!context.res.headers.has("Content-Security-Policy"))
      context.header("Content-Security-Policy", pagePolicy);
  });
  app.use(requestGuard(ownHosts));
  app.route("/", mailpitRoutes(ports, reader));
  app.route("/", pageRoutes(ports, reader, live));
  app.route("/", galleryRoutes());
  app.get("/tend/digest", async (context) => {
    const html = await ports.previewDigest?.(context.req.query("user") ?? "", context.req.query("at"));
    if (html === undefined || html === null)
      return context.text("There is no such user on this machine.", 404);
    context.header("Content-Security-Policy", digestPolicy);
    return context.html(html);
  });
  app.get("*", (context) => {
    const file = files.get(context.req.path);
    if (file === undefined) return context.text("404 page not found", 404);
    return context.body(file.body, 200, { "Content-Type": file.type });
  });
  app.onError((error, context) => {
    const message = error instanceof Error ? error.message : String(error);
    return context.json({ error: message, Error: message }, 500);
  });
  return app;
}
