import type { Context, Hono } from "hono";
import { framePolicy } from "../mail/frame-policy.ts";
import type { MailReader, ReadMail } from "../mail/mail-reader.ts";
import { safeHtml } from "../mail/safe-html.ts";
import type { WebPorts } from "../web-ports.ts";
import { headersJson } from "./headers-json.ts";
import { messageJson } from "./message-json.ts";
import { partResponse } from "./part-response.ts";
import { searchMails } from "./search-mails.ts";

/** One mail: whole, its headers, source and parts, and as a page to look at. `latest` is an id, too. */
export function addMessageRoutes(routes: Hono, { mailbox }: WebPorts, reader: MailReader): void {
  /** `latest` is the newest mail, or the newest that a `query` finds. */
  async function readMail(context: Context, id: string): Promise<ReadMail | null> {
    if (id !== "latest") return reader.read(id);
    const query = (context.req.query("query") ?? "").trim();
    const found = query === "" ? await mailbox.list() : await searchMails(mailbox, reader, query, context);
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
