import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forwardDraft } from "../../../../infra/local/web/draft/forward-draft.ts";
import { mailtoDraft } from "../../../../infra/local/web/draft/mailto-draft.ts";
import { quote } from "../../../../infra/local/web/draft/quote.ts";
import { addressField, replyDraft } from "../../../../infra/local/web/draft/reply-draft.ts";
import { parseMail } from "../../../../infra/local/web/mail/parsed-mail.ts";
import { noor } from "./memory-home.ts";
import { rawMail, receiptMail, writtenMail } from "./sample-mails.ts";

const date = new Date("2026-01-05T23:30:00Z");

async function read(box: "inbox" | "outgoing", raw: Uint8Array) {
  const stored = {
    id: "m",
    box,
    at: date.toISOString(),
    to: [noor.email],
    from: "x@example.com",
    subject: "",
    bytes: raw.length,
    read: true,
    raw,
  };
  return { stored, mail: await parseMail(raw) };
}

describe("an answer", () => {
  test("to Tend goes to its Reply-To without the capture address, in the same thread", async () => {
    expect(replyDraft(await read("inbox", await receiptMail(date, noor.email)), noor)).toMatchObject({
      to: "reply+r77b@in.tend.example",
      bcc: "",
      subject: "Re: Noted: Priya done, Sam later",
      inReplyTo: "<receipt-1@in.tend.example>",
      references: "<digest-0@in.tend.example> <answer-1@noor.example> <receipt-1@in.tend.example>",
    });
  });

  test("to one's own mail goes on to the same people, with the capture address", async () => {
    expect(replyDraft(await read("outgoing", await writtenMail(date, noor.email)), noor)).toMatchObject({
      to: "Priya Raman <priya@looma.example>",
      cc: "jonas@weber-grants.example",
      bcc: noor.captureAddress,
    });
  });

  test("quotes below a line with the day on the reader's own calendar", async () => {
    const { text } = replyDraft(await read("inbox", await receiptMail(date, noor.email)), noor);
    expect(text).toMatch(
      /^\n\nOn Tue, 6 Jan 2026 at 00:30, Tend <digest@in\.tend\.example> wrote:\n> Two things are noted\.\n>\n> 1\. Priya/,
    );
  });

  test("to a mail of HTML alone quotes its words, line by line", async () => {
    const raw = await rawMail({
      from: "a@example.com",
      to: noor.email,
      html: "<style>p{}</style><h1>Hello</h1><p>First &amp; last</p><br>Bye",
    });
    expect(replyDraft(await read("inbox", raw), noor).text).toContain(
      "> Hello\n>\n> First & last\n>\n> Bye\n",
    );
  });

  test.each([
    ["keeps one prefix", "Re: Lunch", "Re: Lunch"],
    ["in any case", "RE: Lunch", "RE: Lunch"],
    ["adds one where there is none", "Regarding lunch", "Re: Regarding lunch"],
    ["also to no subject", "", "Re:"],
  ])("%s", async (_, subject, expected) => {
    const raw = await rawMail({ from: "a@example.com", to: noor.email, subject, text: "x" });
    expect(replyDraft(await read("inbox", raw), noor).subject).toBe(expected);
  });

  test("in a long thread keeps the first reference and the newest", async () => {
    const references = Array.from({ length: 60 }, (_, n) => `<m${n}@example.com>`);
    const raw = await rawMail({
      from: "a@example.com",
      to: noor.email,
      text: "x",
      messageId: "<last@example.com>",
      references,
    });
    const kept = replyDraft(await read("inbox", raw), noor).references.split(" ");
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, "<m0@example.com>", "<last@example.com>"]);
  });
});

describe("a forward", () => {
  test("begins a new thread and carries the original's head and words", async () => {
    const draft = forwardDraft(await read("outgoing", await writtenMail(date, noor.email)), noor);
    expect(draft).toMatchObject({
      to: "",
      bcc: noor.captureAddress,
      subject: "Fwd: The hiring plan, as promised",
      inReplyTo: "",
    });
    expect(draft.text).toContain(
      "---------- Forwarded message ---------\nFrom: Noor Haddad <noor@studio-noor.example>\nDate: Tue, 6 Jan 2026 at 00:30\nSubject: The hiring plan, as promised\nTo: Priya Raman <priya@looma.example>\nCc: jonas@weber-grants.example\n\nHi Priya,",
    );
  });
});

describe("a mailto link (RFC 6068)", () => {
  test.each([
    ["an address alone", "mailto:chris@example.com", { to: "chris@example.com", subject: "", text: "" }],
    [
      "several addresses",
      "mailto:a@example.com,b@example.com?to=c@example.com",
      { to: "a@example.com,b@example.com, c@example.com" },
    ],
    [
      "fields in any case",
      "MAILTO:a@example.com?SUBJECT=Hi&Bcc=log%2Bx@in.example",
      { subject: "Hi", bcc: "log+x@in.example" },
    ],
    ["lines in the body", "mailto:a@example.com?body=one%0D%0Atwo%0Athree", { text: "one\ntwo\nthree" }],
    [
      "a plus that is a plus",
      "mailto:a+b@example.com?subject=1+1",
      { to: "a+b@example.com", subject: "1+1" },
    ],
    [
      "a question mark in a value",
      "mailto:a@example.com?subject=why?&body=b",
      { subject: "why?", text: "b" },
    ],
    ["a percent sign that begins nothing", "mailto:a@example.com?subject=100%", { subject: "100%" }],
    ["other letters", "mailto:a@example.com?subject=caf%C3%A9", { subject: "café" }],
    ["a thread", "mailto:list@example.com?In-Reply-To=%3Cm@example.com%3E", { inReplyTo: "<m@example.com>" }],
    [
      "fields it may not set are passed over",
      "mailto:a@example.com?from=boss@example.com&attach=/etc/passwd&subject=s",
      { subject: "s", to: "a@example.com" },
    ],
    [
      "a header that a line break would begin",
      "mailto:a@example.com?subject=s%0D%0ABcc:%20x@example.com",
      { subject: "s Bcc: x@example.com", bcc: "" },
    ],
  ])("%s", (_, link, expected) => {
    expect(mailtoDraft(link)).toMatchObject(expected);
  });

  test.each([
    ["a web link", "https://example.com"],
    ["nothing", ""],
    ["a scheme alone, without its colon", "mailto"],
    ["a link longer than any mail needs", `mailto:${"a".repeat(64_000)}`],
  ])("is not one: %s", (_, link) => {
    expect(mailtoDraft(link)).toBeNull();
  });

  test("law: what is written into a link comes out of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
        const body = words.replace(/\r\n?/g, "\n");
        const link = `mailto:a@example.com?body=${encodeURIComponent(body)}&bcc=log%2Bx%40in.example`;
        expect(mailtoDraft(link)).toMatchObject({ text: body, bcc: "log+x@in.example" });
      }),
    );
  });
});

test("a quote within a quote goes one deeper", () => {
  expect(quote("new\n\n> old")).toBe("> new\n>\n>> old");
});

test("names with something special in them are quoted in an address field", () => {
  const people = [
    { name: "Zoë O'Neil", address: "z@example.com" },
    { name: 'Ray "Sam" Fox, Jr.', address: "r@example.com" },
    { name: "", address: "plain@example.com" },
  ];
  expect(addressField(people)).toBe(
    `Zoë O'Neil <z@example.com>, "Ray \\"Sam\\" Fox, Jr." <r@example.com>, plain@example.com`,
  );
});
