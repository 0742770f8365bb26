import { Hono } from "hono";
import type { MailReader } from "../mail/mail-reader.ts";
import type { WebPorts } from "../web-ports.ts";
import { appInformation } from "./app-information.ts";
import { addListRoutes } from "./list-routes.ts";
import { addMessageRoutes } from "./message-routes.ts";
import { addSendRoute } from "./send-route.ts";
import { webConfiguration } from "./web-configuration.ts";

/**
 * The part of Mailpit's HTTP API (https://mailpit.axllent.org/docs/api-v1/) that reads, searches, marks, deletes and
 * sends, with its names, shapes and answers. Its tags are read-only here, and there is no relaying.
 */
export function mailpitRoutes(ports: WebPorts, reader: MailReader): Hono {
  const routes = new Hono();
  addListRoutes(routes, ports, reader);
  addMessageRoutes(routes, ports, reader);
  addSendRoute(routes, ports, reader);
  routes.get("/api/v1/info", async (context) => context.json(await appInformation(ports.mailbox, reader)));
  routes.get("/api/v1/tags", async (context) => {
    const { Tags } = await appInformation(ports.mailbox, reader);
    return context.json(Object.keys(Tags));
  });
  routes.get("/api/v1/webui", (context) => context.json(webConfiguration));
  routes.get("/livez", (context) => context.text("ok"));
  routes.get("/readyz", (context) => context.text("ok"));
  return routes;
}
