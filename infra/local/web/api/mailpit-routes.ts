import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { listLimitDefault, listLimitMax, requestBodyBytesMax, sendBodyBytesMax } from "../limits.ts";
import { framePolicy } from "../mail/frame-policy.ts";
import type { MailReader, ReadMail } from "../mail/mail-reader.ts";
import { safeHtml } from "../mail/safe-html.ts";
import type { MailEntry, WebPorts } from "../web-ports.ts";
import { appInformation } from "./app-information.ts";
import { headersJson } from "./headers-json.ts";
import { messageJson } from "./message-json.ts";
import { messageList } from "./message-list.ts";
import { partResponse } from "./part-response.ts";
import { readSearch } from "./search-query.ts";
import { sendMail } from "./send-mail.ts";
import { firstProblem, sendRequest } from "./send-request.ts";
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

const idsBody = z.object({ IDs: z.array(z.string()).nullish() });
const markBody = idsBody.extend({ Read: z.boolean().nullish(), Search: z.string().nullish() });

function addListRoutes(routes: Hono, { mailbox }: WebPorts, reader: MailReader): void {
  const small = bodyLimit({ maxSize: requestBodyBytesMax });

  routes.get("/api/v1/messages", async (context) => {
    const all = await mailbox.list();
    return context.json(await messageList(reader, all, all, pageOf(context)));
  });

  routes.put("/api/v1/messages", small, async (context) => {
    const body = markBody.safeParse(await context.req.json().catch(() => null));
    if (!body.success) return context.text(`Error: ${firstProblem(body.error)}`, 400);
    const { IDs, Read, Search } = body.data;
    const ids = IDs ?? [];
    if (ids.length > 0 && Search) return context.text("Error: give either IDs or Search, not both", 400);
    const entries = await mailbox.list();
    const chosen = Search ? await search(mailbox, reader, Search, context) : entries;
    const wanted = new Set(ids);
    for (const { id } of ids.length > 0 ? entries.filter((entry) => wanted.has(entry.id)) : chosen) {
      await mailbox.markRead(id, Read ?? false);
    }
    return context.text("ok");
  });

  routes.delete("/api/v1/messages", small, async (context) => {
    const text = await context.req.text();
    const body = idsBody.safeParse(text.trim() === "" ? {} : parseJson(text));
    // Deleting everything because a list of ids was garbled would be a bad surprise.
    if (!body.success) return context.text(`Error: ${firstProblem(body.error)}`, 400);
    const ids = body.data.IDs ?? [];
    await (ids.length > 0 ? mailbox.remove(ids) : mailbox.remove());
    return context.text("ok");
  });

  routes.get("/api/v1/search", async (context) => {
    const query = (context.req.query("query") ?? "").trim();
    if (query === "") return context.text("Error: no search query", 400);
    const found = await search(mailbox, reader, query, context);
    return context.json(await messageList(reader, await mailbox.list(), found, pageOf(context)));
  });

  routes.delete("/api/v1/search", async (context) => {
    const query = (context.req.query("query") ?? "").trim();
    if (query === "") return context.text("Error: no search query", 400);
    const found = await search(mailbox, reader, query, context);
    if (found.length > 0) await mailbox.remove(found.map(({ id }) => id));
    return context.text("ok");
  });
}

function addMessageRoutes(routes: Hono, { mailbox }: WebPorts, reader: MailReader): void {
  /** `latest` is the newest mail, or the newest that a `query` finds. */
  async function readMail(context: Context, id: string): Promise<ReadMail | null> {
    if (id !== "latest") return reader.read(id);
    const query = (context.req.query("query") ?? "").trim();
    const found = query === "" ? await mailbox.list() : await search(mailbox, reader, query, context);
    return found[0] === undefined ? null : reader.read(found[0].id);
  }

  routes.get("/api/v1/message/:id", async (context) => {
    const read = await readMail(context, context.req.param("id"));
    if (read === null) return notFound(context);
    if (!read.stored.read) await mailbox.markRead(read.stored.id, true);
    return context.json(messageJson(read));
  });

  routes.get("/api/v1/message/:id/headers", async (context) => {
    const read = await readMail(context, context.req.param("id"));
    return read === null ? notFound(context) : context.json(headersJson(read.mail));
  });

  routes.get("/api/v1/message/:id/raw", async (context) => {
    const read = await readMail(context, context.req.param("id"));
    if (read === null) return notFound(context);
    const headers: Record<string, string> = { "Content-Type": "text/plain; charset=utf-8" };
    if (context.req.query("dl") === "1") {
      headers["Content-Disposition"] = `attachment; filename="${encodeURIComponent(read.stored.id)}.eml"`;
    }
    return context.body(Uint8Array.from(read.stored.raw), 200, headers);
  });

  routes.get("/api/v1/message/:id/part/:partId", async (context) => {
    const read = await readMail(context, context.req.param("id"));
    const part = read?.mail.parts.find(({ partId }) => partId === context.req.param("partId"));
    return part === undefined ? notFound(context) : partResponse(part);
  });

  routes.get("/view/:file", async (context) => {
    const { id, extension } = splitFileName(context.req.param("file"));
    const read = await readMail(context, id);
    if (read === null) return notFound(context);
    if (extension === "txt") return context.text(read.mail.text);
    if (extension !== "html") return context.redirect(`/#/mail/${encodeURIComponent(read.stored.id)}`);
    if (read.mail.html === "") return context.text("This message does not contain a HTML part", 404);
    return context.body(safeHtml(read.mail), 200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": framePolicy,
    });
  });
}

function addSendRoute(routes: Hono, ports: WebPorts, reader: MailReader): void {
  const tooLarge = (context: Context) => context.json({ Error: "the message is too large" }, 413);
  const limited = bodyLimit({ maxSize: sendBodyBytesMax, onError: tooLarge });

  routes.post("/api/v1/send", limited, async (context) => {
    const request = sendRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return context.json({ Error: firstProblem(request.error) }, 400);
    try {
      return context.json({ ID: await sendMail(ports, reader, request.data) });
    } catch (error) {
      return context.json({ Error: error instanceof Error ? error.message : String(error) }, 400);
    }
  });
}

async function search(
  mailbox: WebPorts["mailbox"],
  reader: MailReader,
  query: string,
  context: Context,
): Promise<MailEntry[]> {
  const matches = readSearch(query, context.req.query("tz") ?? "UTC");
  const found: MailEntry[] = [];
  for (const entry of await mailbox.list()) {
    const summary = await reader.summaryOf(entry);
    if (summary !== null && matches(entry, summary)) found.push(entry);
  }
  return found;
}

export function pageOf(context: Context): { start: number; limit: number } {
  const start = wholeNumber(context.req.query("start")) ?? 0;
  const limit = wholeNumber(context.req.query("limit")) ?? listLimitDefault;
  return { start, limit: Math.min(limit, listLimitMax) };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function splitFileName(file: string): { id: string; extension: string } {
  const dot = file.lastIndexOf(".");
  const extension = dot < 0 ? "" : file.slice(dot + 1);
  return extension === "html" || extension === "txt"
    ? { id: file.slice(0, dot), extension }
    : { id: file, extension: "" };
}

function notFound(context: Context): Response {
  return context.text("404 page not found", 404);
}
