import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { requestBodyBytesMax } from "../limits.ts";
import type { MailReader } from "../mail/mail-reader.ts";
import type { WebPorts } from "../web-ports.ts";
import { messageList } from "./message-list.ts";
import { pageOf } from "./page-of-list.ts";
import { searchMails } from "./search-mails.ts";
import { firstProblem } from "./send-request.ts";

const idsBody = z.object({ IDs: z.array(z.string()).nullish() });
const markBody = idsBody.extend({ Read: z.boolean().nullish(), Search: z.string().nullish() });

/** Listing, searching, marking and deleting. */
export function addListRoutes(routes: Hono, { mailbox }: WebPorts, reader: MailReader): void {
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
    const chosen = Search ? await searchMails(mailbox, reader, Search, context) : entries;
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
    const found = await searchMails(mailbox, reader, query, context);
    return context.json(await messageList(reader, await mailbox.list(), found, pageOf(context)));
  });

  routes.delete("/api/v1/search", async (context) => {
    const query = (context.req.query("query") ?? "").trim();
    if (query === "") return context.text("Error: no search query", 400);
    const found = await searchMails(mailbox, reader, query, context);
    if (found.length > 0) await mailbox.remove(found.map(({ id }) => id));
    return context.text("ok");
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
