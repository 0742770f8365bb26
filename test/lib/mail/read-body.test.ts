import { describe, expect, test } from "vitest";
import { readBody } from "../../../lib/mail/read-body.ts";

const attribution = "On Mon, Nov 15, 2021 at 7:42 PM Ines Marlow <ines@example.com> wrote:";

describe("what the writer wrote", () => {
  test.each([
    ["above the quote", `Agreed.\n\n${attribution}\n> Shall we?\n`, "Agreed."],
    ["below the quote", `${attribution}\n> Shall we?\n\nAgreed.\n`, "Agreed."],
    [
      "around the quote, the gap closed",
      `Agreed.\n\n${attribution}\n> Shall we?\n\nMore later.`,
      "Agreed.\n\nMore later.",
    ],
    ["above an unmarked quote", `Agreed.\n\n${attribution}\n\nShall we?\n`, "Agreed."],
    [
      "above an Outlook header",
      "Agreed.\n\nFrom: Ines Marlow <ines@example.com>\nSent: Monday, November 15, 2021 7:42 PM\nTo: Ana\nSubject: Harbour\n\nShall we?",
      "Agreed.",
    ],
    [
      "with a tail that a program wrapped out of the quote",
      `${attribution}\n> We could meet at the harbour, at the gate by the old lighthouse where the\nboats\n> are, on Friday.\n\nAgreed.`,
      "Agreed.",
    ],
    ["with a list in it", "Two things:\n\n- one\n- two\n\nThanks", "Two things:\n\n- one\n- two\n\nThanks"],
    [
      "an itinerary is no header",
      "From: Lisbon\nTo: Porto\nDate: Friday 3 May 2024\n\nSee you there",
      "From: Lisbon\nTo: Porto\nDate: Friday 3 May 2024\n\nSee you there",
    ],
    ["words below a device line may be the writer's", "Sent from my iPhone\n\n1 done", "1 done"],
    [
      "a card alone is the message",
      "Ana Duarte\nDirector, Harbour Works\nana@example.com\n+44 20 7946 0000",
      "Ana Duarte\nDirector, Harbour Works\nana@example.com\n+44 20 7946 0000",
    ],
    [
      "two cards are what the writer writes about",
      "Meet these two:\n\nAna Duarte\nana@example.com\n\nBo Lind\nbo@example.org",
      "Meet these two:\n\nAna Duarte\nana@example.com\n\nBo Lind\nbo@example.org",
    ],
    ["nothing", "", ""],
  ])("%s", (_where, text, newText) => {
    expect(readBody({ text }).newText).toBe(newText);
  });
});

describe("signatures and footers", () => {
  test.each([
    [
      "after the delimiter",
      "Agreed.\n\n-- \nWren Fernhill\nHarbour Works",
      "-- \nWren Fernhill\nHarbour Works".trim(),
    ],
    [
      "a card",
      "Agreed.\n\nRegards,\nWren Fernhill\nDirector, Harbour Works\nPhone: +44 20 7946 0000",
      "Regards,\nWren Fernhill\nDirector, Harbour Works\nPhone: +44 20 7946 0000",
    ],
    ["a device line", "Agreed.\n\nVon meinem iPhone gesendet", "Von meinem iPhone gesendet"],
    [
      "a disclaimer",
      "Agreed.\n\nThis e-mail is confidential and intended only for the addressee. If you received it in error, notify the sender and delete it.",
      "This e-mail is confidential and intended only for the addressee. If you received it in error, notify the sender and delete it.",
    ],
  ])("%s stands apart", (_what, text, signature) => {
    const reading = readBody({ text });
    expect(reading.newText).toBe("Agreed.");
    expect(reading.signature.replace(/^-- $/m, "--")).toBe(signature.replace(/^-- $/m, "--"));
  });

  test("a closing with a bare first name is the writer's", () => {
    expect(readBody({ text: "Agreed.\n\nThanks,\nWren" })).toMatchObject({
      newText: "Agreed.\n\nThanks,\nWren",
      signature: "",
    });
  });

  test("the version at the end of a patch is no signature", () => {
    const text = "A fix.\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n-- \n2.39.1";
    expect(readBody({ text }).signature).toBe("");
  });
});

describe("answers between quoted passages", () => {
  test("each keeps the passage right above it", () => {
    const text = `Hello Ines,\n\n${attribution}\n> 1. Ask Priya about the deck\n> 2. Call Sam\ndone\n\n> 3. Write to Lee\nnext week\nor later\n`;
    expect(readBody({ text }).interleaved).toEqual([
      { quote: "1. Ask Priya about the deck\n2. Call Sam", answer: "done" },
      { quote: "3. Write to Lee", answer: "next week\nor later" },
    ]);
  });

  test("an answer above or below the whole quote is not between", () => {
    expect(readBody({ text: `Agreed.\n\n${attribution}\n> Shall we?` }).interleaved).toEqual([]);
    expect(readBody({ text: `${attribution}\n> Shall we?\n\nAgreed.` }).interleaved).toEqual([]);
  });
});

describe("text and HTML of one mail", () => {
  const html = `<div>Agreed, larkspur.</div><div class="gmail_quote"><div class="gmail_attr">xyz</div><blockquote class="gmail_quote">Shall we?</blockquote></div>`;

  test("HTML is read where its structure says what is quoted", () => {
    expect(readBody({ text: "Agreed, larkspur.\n\nxyz\n\nShall we?", html }).newText).toBe(
      "Agreed, larkspur.",
    );
  });

  test("text is read where HTML has no structure", () => {
    expect(readBody({ text: "Agreed,\n  larkspur.", html: "<p>Agreed, larkspur.</p>" }).newText).toBe(
      "Agreed,\n  larkspur.",
    );
  });

  test("HTML is read where the text is a stub", () => {
    expect(
      readBody({ text: "HTML only", html: "<p>Agreed, larkspur it is, on Friday at the gate.</p>" }).newText,
    ).toBe("Agreed, larkspur it is, on Friday at the gate.");
  });

  test("an HTML part without words leaves the text", () => {
    expect(readBody({ text: "Agreed.", html: "<html><body><img src=x></body></html>" }).newText).toBe(
      "Agreed.",
    );
  });
});

describe("forwards", () => {
  const forwarded =
    "---------- Forwarded message ---------\nFrom: Ines Marlow <ines@example.com>\nDate: Mon, Nov 15, 2021 at 7:42 PM\nSubject: Harbour\nTo: Ana Duarte <ana@example.com>\n\nShall we meet at the gate?";

  test("the forwarded mail is apart from the words above it", () => {
    const reading = readBody({ text: `Can you help her?\n\n${forwarded}`, subject: "Fwd: Harbour" });
    expect(reading.newText).toBe("Can you help her?");
    expect(reading.forwarded).toMatchObject([
      {
        from: { name: "Ines Marlow", address: "ines@example.com" },
        subject: "Harbour",
        text: "Shall we meet at the gate?",
      },
    ]);
  });

  test("a forward inside what another wrote is not the writer's", () => {
    const reading = readBody({ text: `Thanks!\n\n${attribution}\n\nFYI\n\n${forwarded}` });
    expect(reading).toMatchObject({ newText: "Thanks!", forwarded: [] });
  });

  test("Apple Mail forwards inside a quoting element", () => {
    const html = `<div>Can you help her?</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Ines Marlow &lt;ines@example.com&gt;<br></div><div><b>Subject: </b><b>Harbour</b><br></div><div><b>Date: </b>15 November 2021 at 19:42:00 GMT<br></div><div><b>To: </b>Ana Duarte &lt;ana@example.com&gt;<br></div><br><div>Shall we meet at the gate?</div></blockquote>`;
    const reading = readBody({ html, subject: "Fwd: Harbour" });
    expect(reading.newText).toBe("Can you help her?");
    expect(reading.forwarded).toMatchObject([
      { from: { address: "ines@example.com" }, text: "Shall we meet at the gate?" },
    ]);
  });
});
