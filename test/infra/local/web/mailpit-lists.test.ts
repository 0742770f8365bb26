import { describe, expect, test } from "vitest";
import { withServedHome } from "./web-client.ts";

describe("GET /api/v1/messages", () => {
  test("gives the mails newest first, with Mailpit's names and shapes", () =>
    withServedHome(async ({ askJson }) => {
      const list = await askJson("/api/v1/messages");
      expect(list).toMatchObject({
        total: 4,
        unread: 1,
        count: 4,
        messages_count: 4,
        messages_unread: 1,
        start: 0,
      });
      expect(list).toHaveProperty("tags", ["digest", "inbox", "outgoing", "receipt"]);
      expect(list).toHaveProperty("messages.0", {
        ID: "mail-0004",
        MessageID: "digest-1@in.tend.example",
        Read: false,
        From: { Name: "Tend", Address: "digest@in.tend.example" },
        To: [{ Name: "", Address: "noor@studio-noor.example" }],
        Cc: [],
        Bcc: [],
        ReplyTo: [{ Name: "Tend", Address: "reply+d41x@in.tend.example" }],
        Subject: "Priya, Sam and Mirela: who to help this week",
        Created: "2026-01-05T07:00:00Z",
        Username: "",
        Tags: ["digest", "inbox"],
        Size: expect.any(Number),
        Attachments: 0,
        Snippet: expect.stringMatching(/^Who to help this week 1\. Send Priya .{1,220}\.\.\.$/),
      });
    }));

  test("a recipient that is in the envelope only is the Bcc", () =>
    withServedHome(async ({ askJson }) => {
      const list = await askJson("/api/v1/search?query=tag:outgoing");
      expect(list).toHaveProperty("messages.0.Bcc", [{ Name: "", Address: "log+7h3kq9w2@in.tend.example" }]);
      expect(list).toHaveProperty("messages.0.To", [{ Name: "Priya Raman", Address: "priya@looma.example" }]);
      expect(list).toHaveProperty("messages.0.Cc", [{ Name: "", Address: "jonas@weber-grants.example" }]);
    }));

  test.each([
    ["a page in the middle", "?start=1&limit=2", ["mail-0003", "mail-0002"]],
    ["past the end", "?start=9", []],
    ["a limit of nothing", "?limit=0", []],
    ["a start that is no number", "?start=-1&limit=x", ["mail-0004", "mail-0003", "mail-0002", "mail-0001"]],
  ])("pages with start and limit: %s", (_, query, ids) =>
    withServedHome(async ({ askJson }) => {
      const list = await askJson(`/api/v1/messages${query}`);
      expect(list).toMatchObject({ total: 4, count: ids.length, messages: ids.map((ID) => ({ ID })) });
    }),
  );
});

describe("GET /api/v1/search", () => {
  test.each([
    ["words anywhere, all of them", "hiring trial", ["mail-0003"]],
    ["words in quotes stay together", '"trial weeks"', ["mail-0003"]],
    ["from", "from:digest@in.tend.example", ["mail-0004", "mail-0002", "mail-0001"]],
    ["to, by name", "to:priya", ["mail-0003"]],
    ["cc", "cc:jonas", ["mail-0003"]],
    ["bcc is the envelope's", "bcc:log+7h3kq9w2", ["mail-0003"]],
    ["reply-to", "reply-to:r77b", ["mail-0002"]],
    ["addressed", "addressed:jonas@weber-grants.example", ["mail-0003"]],
    ["subject, in quotes", 'subject:"Noted: Priya"', ["mail-0002"]],
    ["message-id", "message-id:digest-0", ["mail-0001"]],
    ["tag", "tag:receipt", ["mail-0002"]],
    ["unread", "is:unread", ["mail-0004"]],
    ["read and excluded by a minus", "is:read -tag:inbox", ["mail-0003"]],
    ["excluded by an exclamation mark", "!is:read", ["mail-0004"]],
    ["with attachments", "has:attachment", []],
    ["after a day", "after:2026-01-05", ["mail-0004"]],
    ["before an instant", "before:2025-12-29T08:00:00Z", ["mail-0001"]],
    ["a date that is none is passed over", "before:whenever tag:receipt", ["mail-0002"]],
    ["smaller", "smaller:1k", ["mail-0003", "mail-0002"]],
  ])("finds by %s", (_, query, ids) =>
    withServedHome(async ({ askJson }) => {
      const list = await askJson(`/api/v1/search?query=${encodeURIComponent(query)}`);
      expect(list).toMatchObject({
        total: 4,
        messages_count: ids.length,
        count: ids.length,
        messages: ids.map((ID) => ({ ID })),
      });
    }),
  );

  test("a day begins in the zone that is asked for", () =>
    withServedHome(async ({ askJson }) => {
      // The newest mail came at 07:00 UTC, which is 20:00 in Auckland.
      const inAuckland = await askJson("/api/v1/search?query=before:2026-01-05T19:00&tz=Pacific/Auckland");
      const inUtc = await askJson("/api/v1/search?query=before:2026-01-05T19:00");
      expect([inAuckland, inUtc]).toMatchObject([{ messages_count: 3 }, { messages_count: 4 }]);
    }));

  test("without a query it says so", () =>
    withServedHome(async ({ ask }) => {
      const answer = await ask("/api/v1/search");
      expect([answer.status, await answer.text()]).toEqual([400, "Error: no search query"]);
    }));
});

describe("PUT /api/v1/messages", () => {
  test("marks the given mails, or those found, or all", () =>
    withServedHome(async ({ askJson, sendJson }) => {
      const unread = async () => await askJson("/api/v1/search?query=is:unread");
      const answer = await sendJson("PUT", "/api/v1/messages", { IDs: ["mail-0004"], Read: true });
      expect(await answer.text()).toBe("ok");
      expect(await unread()).toMatchObject({ messages_count: 0 });
      await sendJson("PUT", "/api/v1/messages", { Search: "tag:receipt", Read: false });
      expect(await unread()).toMatchObject({ messages: [{ ID: "mail-0002" }] });
      await sendJson("PUT", "/api/v1/messages", { Read: false });
      expect(await unread()).toMatchObject({ messages_count: 4 });
    }));

  test.each([
    ["both IDs and Search", { IDs: ["mail-0001"], Search: "x", Read: true }],
    ["IDs that are no list", { IDs: "mail-0001" }],
    ["no JSON object", 7],
  ])("refuses %s", (_, body) =>
    withServedHome(async ({ sendJson }) => {
      expect((await sendJson("PUT", "/api/v1/messages", body)).status).toBe(400);
    }),
  );
});

describe("DELETE", () => {
  test("with IDs removes those", () =>
    withServedHome(async ({ askJson, sendJson }) => {
      const answer = await sendJson("DELETE", "/api/v1/messages", {
        IDs: ["mail-0001", "mail-0003", "unknown"],
      });
      expect(await answer.text()).toBe("ok");
      expect(await askJson("/api/v1/messages")).toMatchObject({
        messages: [{ ID: "mail-0004" }, { ID: "mail-0002" }],
      });
    }));

  test.each([
    ["no body", undefined],
    ["an empty object", "{}"],
    ["no IDs", '{"IDs":[]}'],
  ])("with %s removes everything", (_, body) =>
    withServedHome(async ({ ask, askJson }) => {
      await ask("/api/v1/messages", { method: "DELETE", ...(body === undefined ? {} : { body }) });
      expect(await askJson("/api/v1/messages")).toMatchObject({ total: 0, messages: [], tags: [] });
    }),
  );

  test("with a garbled body removes nothing", () =>
    withServedHome(async ({ ask, askJson }) => {
      const answer = await ask("/api/v1/messages", { method: "DELETE", body: '{"IDs":["mail-0001"' });
      expect(answer.status).toBe(400);
      expect(await askJson("/api/v1/messages")).toMatchObject({ total: 4 });
    }));

  test("of a search removes what it finds", () =>
    withServedHome(async ({ ask, askJson }) => {
      await ask("/api/v1/search?query=tag:digest", { method: "DELETE" });
      expect(await askJson("/api/v1/messages")).toMatchObject({ total: 2 });
    }));
});

describe("GET /api/v1/info and /api/v1/tags", () => {
  test("count what is there", () =>
    withServedHome(async ({ askJson, ask }) => {
      expect(await askJson("/api/v1/info")).toMatchObject({
        Version: expect.stringMatching(/^tend-\d+\.\d+\.\d+/),
        Messages: 4,
        Unread: 1,
        Tags: { digest: 2, inbox: 3, outgoing: 1, receipt: 1 },
        RuntimeStats: { Uptime: expect.any(Number), Memory: expect.any(Number), SMTPAccepted: 1 },
      });
      expect(await askJson("/api/v1/tags")).toEqual(["digest", "inbox", "outgoing", "receipt"]);
      expect((await ask("/readyz")).status).toBe(200);
    }));
});
