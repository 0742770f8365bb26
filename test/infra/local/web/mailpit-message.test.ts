import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { memoryHome, noor } from "./memory-home.ts";
import { hostileMail, rawMail } from "./sample-mails.ts";
import { withServedHome } from "./web-client.ts";

describe("GET /api/v1/message/{ID}", () => {
  test("gives the whole mail with Mailpit's names, and marks it as read", () =>
    withServedHome(async ({ askJson, home }) => {
      const message = await askJson("/api/v1/message/mail-0004");
      expect(message).toMatchObject({
        ID: "mail-0004",
        MessageID: "digest-1@in.tend.example",
        From: { Name: "Tend", Address: "digest@in.tend.example" },
        To: [{ Name: "", Address: noor.email }],
        Cc: [],
        Bcc: [],
        ReplyTo: [{ Name: "Tend", Address: "reply+d41x@in.tend.example" }],
        ReturnPath: "digest@in.tend.example",
        Subject: "Priya, Sam and Mirela: who to help this week",
        Date: "2026-01-05T07:00:00.000Z",
        Tags: ["digest", "inbox"],
        Text: expect.stringContaining("1. Send Priya the hiring plan you promised"),
        HTML: expect.stringContaining("<h2>Send Priya the hiring plan you promised</h2>"),
        Size: (await home.mailbox.get("mail-0004"))?.raw.byteLength,
        Inline: [],
        Attachments: [],
        ListUnsubscribe: {
          Header: "<https://tend.example/unsubscribe/d41x>, <mailto:stop@in.tend.example>",
          Links: ["https://tend.example/unsubscribe/d41x", "mailto:stop@in.tend.example"],
          Errors: "",
          HeaderPost: "List-Unsubscribe=One-Click",
        },
      });
      expect((await home.mailbox.get("mail-0004"))?.read).toBe(true);
    }));

  test.each([
    ["the newest", "latest", "mail-0004"],
    ["the newest of a search", "latest?query=tag:receipt", "mail-0002"],
    ["by its Message-ID", "written-1@noor.example", "mail-0003"],
  ])("takes %s", (_, id, expected) =>
    withServedHome(async ({ askJson }) => {
      expect(await askJson(`/api/v1/message/${id}`)).toMatchObject({ ID: expected });
    }),
  );

  test.each([
    "/api/v1/message/nothing",
    "/api/v1/message/nothing/raw",
    "/api/v1/message/nothing/headers",
    "/view/nothing.html",
  ])("%s is a 404", (path) => withServedHome(async ({ ask }) => expect((await ask(path)).status).toBe(404)));

  test("latest of an empty mailbox is a 404", () =>
    withServedHome(
      async ({ ask }) => expect((await ask("/api/v1/message/latest")).status).toBe(404),
      memoryHome(),
    ));

  test("a mail that is no mail is still shown", () =>
    withServedHome(async ({ askJson, home }) => {
      const raw = new Uint8Array([0xff, 0xfe, 0x00, 0x41, 0x0a]);
      const id = await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T08:00:00Z",
        from: "",
        to: [noor.email],
        raw,
      });
      expect(await askJson(`/api/v1/message/${id}`)).toMatchObject({
        ID: id,
        Subject: "",
        Date: "2026-01-05T08:00:00Z",
      });
    }));
});

describe("a mail's source, headers and parts", () => {
  test("raw is what went over the wire, byte for byte", () =>
    withServedHome(async ({ ask, home }) => {
      const answer = await ask("/api/v1/message/mail-0003/raw");
      expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      const stored = await home.mailbox.get("mail-0003");
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(stored?.raw ?? []));
      const saved = await ask("/api/v1/message/mail-0003/raw?dl=1");
      expect(saved.headers.get("content-disposition")).toBe('attachment; filename="mail-0003.eml"');
    }));

  test("headers are lists of values under canonical names, in alphabetical order", () =>
    withServedHome(async ({ askJson }) => {
      const headers = await askJson("/api/v1/message/mail-0002/headers");
      expect(headers).toMatchObject({
        "Message-Id": ["<receipt-1@in.tend.example>"],
        "In-Reply-To": ["<answer-1@noor.example>"],
        "Auto-Submitted": ["auto-replied"],
      });
      const names = Object.keys(headers ?? {});
      expect(names).toEqual([...names].sort());
    }));

  test("a part comes with its bytes, and never as a page of this server's", () =>
    withServedHome(async ({ ask, askJson, home }) => {
      const raw = await rawMail({
        from: "a@example.com",
        to: noor.email,
        text: "two files",
        attachments: [
          { filename: "page.html", contentType: "text/html", content: "<script>1</script>" },
          { filename: "dot.png", contentType: "image/png", content: Buffer.from([1, 2, 3]) },
        ],
      });
      const id = await home.mailbox.add({
        box: "inbox",
        at: "2026-01-06T08:00:00Z",
        from: "a@example.com",
        to: [noor.email],
        raw,
      });
      expect(await askJson(`/api/v1/message/${id}`)).toMatchObject({
        Attachments: [
          { PartID: "1", FileName: "page.html", ContentType: "text/html", Size: 18 },
          {
            PartID: "2",
            FileName: "dot.png",
            ContentType: "image/png",
            Size: 3,
            Checksums: { MD5: "5289df737df57326fcdd22597afb1fac" },
          },
        ],
      });
      const html = await ask(`/api/v1/message/${id}/part/1`);
      expect(html.headers.get("content-type")).toBe("application/octet-stream");
      expect(html.headers.get("content-disposition")).toMatch(/^attachment/);
      const image = await ask(`/api/v1/message/${id}/part/2`);
      expect([image.headers.get("content-type"), [...new Uint8Array(await image.arrayBuffer())]]).toEqual([
        "image/png",
        [1, 2, 3],
      ]);
      expect((await ask(`/api/v1/message/${id}/part/3`)).status).toBe(404);
    }));
});

describe("/view", () => {
  test("HTML is cleaned and sent with a policy under which nothing runs or loads", () =>
    withServedHome(async ({ ask, home }) => {
      const raw = await hostileMail(new Date("2026-01-05T08:00:00Z"), noor.email, "https://tracker.example");
      const id = await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T08:00:00Z",
        from: "x@elsewhere.example",
        to: [noor.email],
        raw,
      });
      const answer = await ask(`/view/${id}.html`);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/default-src 'none'; script-src 'none'/);
      expect(policy).toMatch(/; sandbox [^;]*$/);
      expect(policy).not.toMatch(/allow-scripts|allow-forms|https?:/);
      const html = await answer.text();
      expect(html).toContain("Words that should be seen");
      expect(html.replaceAll('href="https://tracker.example/top"', "")).not.toContain("tracker.example");
    }));

  test("text and redirects", () =>
    withServedHome(async ({ ask }) => {
      expect(await (await ask("/view/mail-0003.txt")).text()).toContain("here is the plan");
      expect((await ask("/view/mail-0003.html")).status).toBe(404);
      const latest = await ask("/view/latest", { redirect: "manual" });
      expect([latest.status, latest.headers.get("location")]).toEqual([302, "/#/mail/mail-0004"]);
    }));
});

describe("POST /api/v1/send", () => {
  const mail = {
    From: { Email: noor.email, Name: "Noor Haddad" },
    To: [{ Email: "sam@tidewater.example", Name: "Sam Okafor" }],
    Bcc: [noor.captureAddress],
    Subject: "A CFO for you",
    Text: "Sam, meet Ines.",
  };

  test("goes through the door, with the Bcc in the envelope only, and answers the mail's ID", () =>
    withServedHome(async ({ sendJson, askJson, home }) => {
      const answer: unknown = await (
        await sendJson("POST", "/api/v1/send", { ...mail, Headers: { "X-Note": "kept" } })
      ).json();
      expect(answer).toEqual({ ID: "mail-0005" });
      const [submission] = home.submissions;
      expect(submission?.envelope).toEqual({
        from: noor.email,
        to: ["sam@tidewater.example", noor.captureAddress],
      });
      const source = new TextDecoder().decode(submission?.raw);
      expect(source).not.toContain(noor.captureAddress);
      expect(source).toMatch(/^X-Note: kept\r$/m);
      expect(source).toMatch(/^Date: Mon, 05 Jan 2026 07:05:00 \+0000\r$/m);
      expect(await askJson("/api/v1/message/mail-0005")).toMatchObject({
        Bcc: [{ Address: noor.captureAddress }],
      });
    }));

  test("lists that are null or absent are empty, and HTML and attachments are sent along", () =>
    withServedHome(async ({ sendJson, home }) => {
      const attachment = {
        Content: "data:text/plain;base64,aGVsbG8=",
        Filename: "hello.txt",
        ContentType: "text/plain",
      };
      await sendJson("POST", "/api/v1/send", {
        ...mail,
        Cc: null,
        ReplyTo: null,
        HTML: "<b>Sam</b>",
        Attachments: [attachment],
      });
      const sent = await PostalMime.parse(home.submissions[0]?.raw ?? "");
      expect([sent.text?.trim(), sent.html?.trim()]).toEqual(["Sam, meet Ines.", "<b>Sam</b>"]);
      expect(sent.attachments).toMatchObject([{ filename: "hello.txt", mimeType: "text/plain" }]);
    }));

  test.each([
    ["no recipient", { To: [], Bcc: [] }, "there is no recipient"],
    [
      "a recipient that is no address",
      { To: [{ Email: "sam at tidewater" }] },
      "To.0.Email: is not an email address",
    ],
    [
      "two addresses in one",
      { To: [{ Email: "a@example.com,b@example.com" }] },
      "To.0.Email: is not an email address",
    ],
    ["a header in the subject", { Subject: "Hello\r\nBcc: x@example.com" }, "Subject: has a line break"],
    [
      "a header in a name",
      { To: [{ Email: "a@example.com", Name: "A\nBcc: x@example.com" }] },
      "To.0.Name: has a line break",
    ],
    ["a header over the mail's own", { Headers: { bcc: "x@example.com" } }, 'cannot overwrite header: "bcc"'],
    [
      "a header's value with a line break",
      { Headers: { "X-A": "1\r\nX-B: 2" } },
      "Headers.X-A: has a line break",
    ],
    [
      "too many recipients",
      { Bcc: Array.from({ length: 51 }, (_, n) => `p${n}@example.com`) },
      "there are more than 50 recipients",
    ],
    ["no sender", { From: undefined }, /^From: /],
    ["what the door refuses", { To: [{ Email: "x@refused.example" }] }, "550 5.1.1 no such recipient here"],
  ])("says what is wrong: %s", (_, change, message) =>
    withServedHome(async ({ sendJson, home }) => {
      const answer = await sendJson("POST", "/api/v1/send", { ...mail, ...change });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({
        Error: typeof message === "string" ? message : expect.stringMatching(message),
      });
      expect(home.submissions).toEqual([]);
    }),
  );

  test("a body over the limit is refused before it is read", () =>
    withServedHome(async ({ ask }) => {
      const body = new Uint8Array(36 * 1024 * 1024);
      const answer = await ask("/api/v1/send", { method: "POST", body }).catch(() => null);
      expect(answer?.status ?? 413).toBe(413);
    }));
});
