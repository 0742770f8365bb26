import { describe, expect, it } from "vitest";
import { understand } from "../../../lib/ingest/understand.ts";

const context = {
  own: ["ada@example.com"],
  tend: ["ada@tend.example.net"],
  receivedAt: "2026-11-25T10:00:00Z",
  timeZone: "Europe/Paris",
};

/** A mail as the user sends it with Tend in copy, unless the headers say otherwise. */
function mail(body: readonly string[], headers: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    From: "Ada Lind <ada@example.com>",
    To: "Ben Okafor <ben@example.org>",
    Cc: "ada@tend.example.net",
    Subject: "The barn",
    Date: "Wed, 25 Nov 2026 10:00:00 +0100",
    "Message-ID": "<barn@example.com>",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return new TextEncoder().encode([...head, "", ...body, ""].join("\r\n"));
}

const said = async (raw: Uint8Array) => {
  const { signals, forwardedSignals } = await understand(raw, context);
  const shown = ({ kind, by }: { kind: string; by: string }) => `${by} ${kind}`;
  return { own: signals.map(shown), forwarded: forwardedSignals.map((one) => one.map(shown)) };
};

describe("who said it", () => {
  it("the user's own new text is the user's", async () => {
    expect((await said(mail(["I'll send you the plan by Friday."]))).own).toEqual(["user promise"]);
  });

  it("a mail to the user is the contact's", async () => {
    const raw = mail(["I'll send you the plan by Friday."], {
      From: "Ben Okafor <ben@example.org>",
      To: "Ada Lind <ada@example.com>",
    });
    expect((await said(raw)).own).toEqual(["contact promise"]);
  });

  it("what a contact wrote in a forwarded mail is the contact's, and what stands above it the user's", async () => {
    const raw = mail(
      [
        "I'll call him tomorrow.",
        "",
        "---------- Forwarded message ---------",
        "From: Ben Okafor <ben@example.org>",
        "Date: Tue, Nov 24, 2026 at 9:00 AM",
        "Subject: The barn",
        "To: Ada Lind <ada@example.com>",
        "",
        "Hi Ada,",
        "",
        "Could you introduce me to your roofer?",
        "",
        "Ben",
      ],
      { To: "ada@tend.example.net", Cc: "", Subject: "Fwd: The barn" },
    );
    expect(await said(raw)).toEqual({ own: ["user promise"], forwarded: [["contact ask"]] });
  });

  it("what the user wrote in a mail of their own that they forward is the user's", async () => {
    const raw = mail(
      [
        "---------- Forwarded message ---------",
        "From: Ada Lind <ada@example.com>",
        "Date: Tue, Nov 24, 2026 at 9:00 AM",
        "Subject: The barn",
        "To: Ben Okafor <ben@example.org>",
        "",
        "I'll send you the plan by Friday.",
      ],
      { To: "ada@tend.example.net", Cc: "", Subject: "Fwd: The barn" },
    );
    expect((await said(raw)).forwarded).toEqual([["user promise"]]);
  });

  it("a date in forwarded text counts from the day that text was written", async () => {
    const raw = mail(
      [
        "---------- Forwarded message ---------",
        "From: Ben Okafor <ben@example.org>",
        "Date: Mon, Nov 16, 2026 at 9:00 AM",
        "Subject: The barn",
        "To: Ada Lind <ada@example.com>",
        "",
        "I'll send you the plan by Friday.",
      ],
      { To: "ada@tend.example.net", Cc: "", Subject: "Fwd: The barn" },
    );
    const { forwardedSignals } = await understand(raw, context);
    expect(forwardedSignals[0]?.[0]?.due).toBe("2026-11-20");
  });
});

describe("where nothing is said", () => {
  it("in a quoted mail", async () => {
    const raw = mail([
      "Thank you, noted.",
      "",
      "On Tue, 24 Nov 2026 at 09:00, Ben Okafor <ben@example.org> wrote:",
      "> Could you introduce me to your roofer?",
      "> I'll send you the plan by Friday.",
    ]);
    expect((await said(raw)).own).toEqual([]);
  });

  it("in a signature and a disclaimer", async () => {
    const raw = mail([
      "The barn is dry now.",
      "",
      "-- ",
      "Ada Lind",
      "We are hiring two carpenters: could you spread the word?",
      "",
      "This email is intended solely for the addressee. If you received it in error, please delete it and let us know.",
    ]);
    expect((await said(raw)).own).toEqual([]);
  });

  it.each([
    ["an absence note", { "Auto-Submitted": "auto-replied", Subject: "Automatic reply: The barn" }],
    ["a newsletter", { "List-Unsubscribe": "<mailto:off@example.org>", Precedence: "bulk" }],
    ["a mailing list", { "List-Id": "Barns <barns.example.org>", Precedence: "list" }],
  ])("in %s", async (_, headers) => {
    const raw = mail(["I'll get back to you on Monday. Could you call me then?"], {
      From: "Ben Okafor <ben@example.org>",
      To: "Ada Lind <ada@example.com>",
      ...headers,
    });
    expect((await said(raw)).own).toEqual([]);
  });
});
